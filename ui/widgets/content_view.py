"""What one account would show, whole and to be read: words, pictures with their descriptions, link and options.

Nothing of it is taken for HTML: whoever wrote it may be anybody.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.post import Content, MediaItem
from ui import theme
from ui.text_direction import isolated

_WIDEST_PICTURE = 360.0


class ContentView(QTextEdit):
    """Read only; words can be chosen, to be pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Content, Mapping[MediaHash, QImage]] | None = None
        self.setReadOnly(True)
        # Read only alone lets nobody choose words who has no mouse.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What would appear"))
        self.document().setDocumentMargin(16)

    @property
    def chosen_words(self) -> str:
        """The words that are selected, as they stand in the post; empty for none."""
        # Qt gives paragraphs and lines signs of its own.
        return self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n").strip()

    def show_content(self, content: Content, pictures: Mapping[MediaHash, QImage]) -> None:
        """Show this; scroll and selection stay when it is what is shown already."""
        if self._shown is not None and self._shown[0] == content and self._shown[1].keys() == pictures.keys():
            return
        self._shown = content, pictures
        self._write()

    def recolour(self) -> None:
        if self._shown is not None:
            self._write()

    def _write(self) -> None:
        if self._shown is None:
            return
        content, pictures = self._shown
        said = self.locale().toString
        self.clear()
        cursor = self.textCursor()
        if content.title:
            cursor.insertText(content.title, self._format(scale=1.25, bold=True))
        for number, part in enumerate(content.parts, start=1):
            if len(content.parts) > 1:
                self._paragraph(cursor, top=12)
                words = self.tr("Part {number} of {count}").format(number=said(number), count=said(len(content.parts)))
                cursor.insertText(words, self._format(muted=True))
            for line in part.text.split("\n"):
                self._paragraph(cursor)
                cursor.insertText(line, self._format(scale=1.15))
            for picture, media in enumerate(part.media, start=1):
                self._write_picture(cursor, media, picture, pictures.get(media.media_hash))
        if content.link:
            self._paragraph(cursor, top=8)
            cursor.insertText(content.link, self._format(link=True))
        for name, value in content.options:
            self._paragraph(cursor, top=4)
            cursor.insertText(f"{name}: {value}", self._format(muted=True))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_picture(self, cursor: QTextCursor, media: MediaItem, number: int, image: QImage | None) -> None:
        self._paragraph(cursor, top=10)
        if image is not None:
            name = QUrl(f"picture:{media.media_hash}")
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
            shown = QTextImageFormat()
            shown.setName(name.toString())
            shown.setWidth(min(_WIDEST_PICTURE, image.width()))
            cursor.insertImage(shown)
            self._paragraph(cursor)
        # In its own direction, whatever that of the words before it is.
        words = isolated(media.description or QCoreApplication.translate("content", "No description"))
        head = self.tr("Picture {number}, for those who cannot see it:").format(number=self.locale().toString(number))
        cursor.insertText(f"{head} ", self._format(muted=True))
        cursor.insertText(words, self._format(muted=not media.description))

    def _paragraph(self, cursor: QTextCursor, *, top: float = 0.0) -> None:
        """A new one, which takes the direction of its own words; nothing before the very first."""
        made = QTextBlockFormat()
        made.setTopMargin(top)
        made.setBottomMargin(2)
        if self.document().isEmpty():
            cursor.setBlockFormat(made)
        else:
            cursor.insertBlock(made)

    def _format(
        self, *, scale: float = 1.0, bold: bool = False, muted: bool = False, link: bool = False
    ) -> QTextCharFormat:
        colours = theme.current()
        made = QTextCharFormat()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        made.setFont(font)
        made.setForeground(QColor(colours.link if link else colours.muted if muted else colours.text))
        return made
