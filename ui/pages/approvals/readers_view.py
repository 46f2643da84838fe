"""One version of a post as its readers will see it, painted in the look of their network."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea, QWidget

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.post import Content
from scheduler_app.services.previewing import Reader, seen_of
from ui import theme
from ui.pages.composer.media.glimpses import Glimpse
from ui.pages.composer.previews.arrangement import Subject
from ui.pages.composer.previews.head_block import byline_of
from ui.pages.composer.previews.sheet import PreviewSheet
from ui.text_direction import isolated


class ReadersView(QScrollArea):
    """What the network folds is unfolded by a press, or Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Reader, Content, Mapping[MediaHash, QImage]] | None = None
        self._unfolded = False
        self.sheet = PreviewSheet(self)
        self.sheet.unfold_asked.connect(self._unfold)
        self.setObjectName("page")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.sheet)
        self.recolour()

    def show_version(self, reader: Reader, content: Content, pictures: Mapping[MediaHash, QImage]) -> None:
        """``pictures`` are those that were read, by their hash."""
        self._shown, self._unfolded = (reader, content, pictures), False
        self._show()

    def recolour(self) -> None:
        self.sheet.show_as(dark=theme.current().dark, phone=False)

    def _unfold(self) -> None:
        self._unfolded = not self._unfolded
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        reader, content, pictures = self._shown
        seen, byline = seen_of(content, reader), byline_of(reader.account, "")
        glimpses = {one: Glimpse(image) for one, image in pictures.items()}
        self.sheet.show_subject(Subject(reader, seen, byline, glimpses.get, self._unfolded, hints=False))
        self.sheet.setAccessibleName(self.tr("Preview for {account}").format(account=isolated(byline.name)))
        self.sheet.setAccessibleDescription(self.tr("The arrow keys go from line to line."))
