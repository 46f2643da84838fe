"""One picture to post: how it looks, the words for those who cannot see it, and both to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import background, icons, theme
from ui.by_hand.pasting import CopyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.line_label import line_label

if TYPE_CHECKING:
    from pathlib import Path

    from scheduler_app.services.by_hand import PictureToPost

_SIDE = 5.5
"""Of the small picture, in heights of a line."""


class PictureRow(QWidget):
    """``number`` counts all pictures of the post from 1; ``file`` is its copy with a name that people understand."""

    def __init__(self, number: int, picture: PictureToPost, file: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._description, self._file = picture.description, file
        said = QLocale().toString(number)
        is_film = picture.file.media_type.startswith("video/")
        side = round(self.fontMetrics().height() * _SIDE)
        self.small = QLabel(self)
        self.small.setFixedSize(side, side)
        self.small.setAlignment(Qt.AlignmentFlag.AlignCenter)
        colours = theme.current()
        self.small.setPixmap(icons.pixmap("film" if is_film else "picture", QColor(colours.muted), side // 3))
        described = picture.description or self.tr("It has no description.")
        self.words = line_label(described, self, None if picture.description else QColor(colours.muted))
        self.copy = CopyButton(self.tr("Copy picture"), self.tr("Copy picture {number}").format(number=said), self)
        # A film is no image: it is taken from the folder.
        self.copy.setVisible(not is_film)
        self.copy.clicked.connect(self._copy)
        self.copy_words = CopyButton(
            self.tr("Copy description"), self.tr("Copy the description of picture {number}").format(number=said), self
        )
        self.copy_words.setVisible(bool(picture.description))
        self.copy_words.clicked.connect(self._copy_words)
        row = QWidget(self)
        buttons = FlowLayout(row, gap=8)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.copy_words)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self.words)
        beside.addWidget(row)
        beside.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.small, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside, 1)
        if not is_film:
            # Without a small picture the words and the file are there all the same.
            background.run(lambda: _small(file, 2 * side), self._show, lambda _error: None, self)

    def _show(self, image: QImage) -> None:
        if not image.isNull():
            wanted = self.small.size() * self.devicePixelRatioF()
            shown = QPixmap.fromImage(image).scaled(
                wanted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            shown.setDevicePixelRatio(self.devicePixelRatioF())
            self.small.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            self.small.setPixmap(shown)

    def _copy(self) -> None:
        # A large picture takes a while to read.
        background.run(lambda: QImage(str(self._file)), self._put_on_clipboard, lambda _error: None, self)

    def _put_on_clipboard(self, image: QImage) -> None:
        if not image.isNull():
            QGuiApplication.clipboard().setImage(image)
            self.copy.say_copied()

    def _copy_words(self) -> None:
        QGuiApplication.clipboard().setText(self._description)
        self.copy_words.say_copied()


def _small(path: Path, side: int) -> QImage:
    """Runs on a pool thread: no more of a large picture is kept than is shown of it."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
