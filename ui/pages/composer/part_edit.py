"""One part of a thread to write in: plain words, of whatever direction, with no undo of its own."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LEAST_LINES = 6


class PartEdit(QTextEdit):
    """``typed`` carries the whole text after a change by the person, not after ``show_text``.

    The text grows with its words up to what the room allows. Each paragraph has the direction of its own words, until
    ``turn`` says otherwise.
    """

    typed = Signal(str)
    entered = Signal()
    """Has the caret now."""
    burst_over = Signal()
    """What is typed from here on is another step: a paragraph was ended, or something was pasted."""
    slash_typed = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(12)
        self._showing = False
        self._alone = True
        self.textChanged.connect(self._say)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """The words as they are, with every kind of space; Qt gives paragraphs and lines signs of its own."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show this; only what is different is exchanged, and the caret stands behind it."""
        now = self.text
        if text == now:
            return
        start = _common(now, text)
        end = _common(now[start:][::-1], text[start:][::-1])
        self._showing = True
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(now[:start]))
        cursor.setPosition(units(now[: len(now) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        self._showing = False
        if self.hasFocus():
            self.setTextCursor(cursor)

    def select(self, start: int, length: int) -> None:
        """Select code points of the text and bring them into sight."""
        text = self.text
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[: start + length]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @property
    def caret(self) -> int:
        """Where the caret stands, in code points."""
        return len(self.text.encode("utf-16-le")[: 2 * self.textCursor().position()].decode("utf-16-le", "ignore"))

    def turn(self) -> None:
        """Give the paragraph with the caret the next direction: that of its words, left to right, right to left."""
        cursor = self.textCursor()
        following = {
            Qt.LayoutDirection.LayoutDirectionAuto: Qt.LayoutDirection.LeftToRight,
            Qt.LayoutDirection.LeftToRight: Qt.LayoutDirection.RightToLeft,
        }
        block = cursor.blockFormat()
        block.setLayoutDirection(following.get(block.layoutDirection(), Qt.LayoutDirection.LayoutDirectionAuto))
        self._showing = True
        cursor.setBlockFormat(block)
        self._showing = False

    def event(self, event: QEvent) -> bool:
        # Undo and redo are the page's: it knows of structure too.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _steps(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.canPaste():
            # A picture: the page takes it.
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.burst_over.emit()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return
        super().keyPressEvent(event)
        if event.text() == "/" and not self.isReadOnly() and self._begins_a_word():
            self.slash_typed.emit(self.cursorRect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Words only, without signs that no screen shows and no database keeps."""
        self.burst_over.emit()
        words = _CONTROL.sub("", source.text().replace("\r\n", "\n").replace("\r", "\n"))
        self.textCursor().insertText(words)
        self.ensureCursorVisible()
        self.burst_over.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        # Pictures and files are the media's, which take them from the page.
        return source.hasText() and not source.hasUrls()

    def sizeHint(self) -> QSize:
        # It takes what room there is and asks for little, so that what stands below it is in sight too.
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _begins_a_word(self) -> bool:
        before = self.textCursor().block().text()[: self.textCursor().positionInBlock() - 1]
        return not before or before[-1].isspace()

    def _say(self) -> None:
        if not self._showing:
            self.typed.emit(self.text)

    def grow(self, *, alone: bool) -> None:
        """Whether it has all the room there is, or one part of it as large as its words."""
        self._alone = alone
        self._fit()

    def _fit(self) -> None:
        """Room for a few lines at least; beside other parts for all of the words, so that no part scrolls by itself."""
        margin = 2 * self.frameWidth()
        least = self.fontMetrics().lineSpacing() * _LEAST_LINES + margin
        words = round(self.document().size().height()) + margin
        self.setMinimumHeight(least if self._alone else max(least, words))


def units(text: str) -> int:
    """How many of Qt's characters ``text`` is: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _common(one: str, other: str) -> int:
    """How many code points two texts begin with together."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)


def _steps(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
