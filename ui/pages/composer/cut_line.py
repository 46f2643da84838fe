"""Where a thread is cut between two parts: it is dragged over the text, or moved word by word with the arrow keys."""

from __future__ import annotations

from collections.abc import Callable
from unicodedata import category

from PySide6.QtCore import QLineF, QLocale, QPoint, QRectF, QSize, Qt, QTextBoundaryFinder, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from scheduler_app.services.draft_edits import cut_at, glued
from ui import icons, theme
from ui.announcing import announce
from ui.pages.composer.part_edit import PartEdit, units
from ui.text_direction import isolated

_SHOWN = 24
_EARLIER = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
_LATER = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})


class CutLine(QWidget):
    """Between the texts of ``above`` and ``below``, whatever those are now.

    ``cut`` carries the two texts as one and where it is cut; ``rested`` that what comes next is another step. What was
    between two words, such as an empty line, is there again when the cut is moved back before anything else is typed.
    """

    cut = Signal(str, int)
    rested = Signal()

    def __init__(self, above: Callable[[], PartEdit], below: Callable[[], PartEdit], parent: QWidget) -> None:
        super().__init__(parent)
        self._above, self._below = above, below
        self._whole, self._at = "", 0
        self._dragged: int | None = None
        self._grip = 0
        self._number = 0
        self._locked = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.SplitVCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Drag it, or move it with the arrow keys: with Ctrl by a whole sentence."))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 8, round(line * 1.2))

    def say_place(self, number: int, *, locked: bool) -> None:
        """It lies behind part ``number``, counted from 0."""
        self._number, self._locked = number, locked
        locale = QLocale()
        words = self.tr("Cut between part {one} and part {other}")
        self.setAccessibleName(words.format(one=locale.toString(number + 1), other=locale.toString(number + 2)))
        self.setAccessibleDescription(
            self._said(len(self._above().text), glued(self._above().text, self._below().text))
        )
        self.setEnabled(not locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.isRightToLeft():
            key = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}.get(key, key)
        if key not in _EARLIER | _LATER:
            super().keyPressEvent(event)
            return
        self._begin()
        sentences = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        stops = self._stops(sentences=sentences)
        fitting = [at for at in stops if at < self._at] if key in _EARLIER else [at for at in stops if at > self._at]
        if fitting:
            self._cut_to(fitting[-1] if key in _EARLIER else fitting[0])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.rested.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin()
            self._dragged, self._grip = self._at, event.position().toPoint().y()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            return
        where, room = event.globalPosition().toPoint(), self.parentWidget()
        if room is not None:
            self.move(self.x(), room.mapFromGlobal(where).y() - self._grip)
        self._dragged = self._stop_at(where)
        QToolTip.showText(where, self._said(self._dragged, self._whole), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged = self._dragged, None
        if dragged is None:
            return
        if dragged != self._at:
            dragged = self._stop_at(event.globalPosition().toPoint())
        QToolTip.hideText()
        self.updateGeometry()
        room = self.parentWidget()
        layout = room.layout() if room is not None else None
        if layout is not None:
            # Back between its texts, wherever they are by now.
            layout.invalidate()
        if dragged != self._at:
            self._cut_to(dragged)
        self.rested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.hasFocus() or self.underMouse() or self._dragged is not None
        ink = QColor(colours.link if active and not self._locked else colours.muted)
        middle, side = self.height() / 2, self.fontMetrics().height() * 0.95
        painter.setPen(QPen(ink, 2 if active else 1, Qt.PenStyle.DashLine))
        start, end = (side + 8, self.width() - 2.0) if not self.isRightToLeft() else (2.0, self.width() - side - 8)
        painter.drawLine(QLineF(start, middle, end, middle))
        left = 2.0 if not self.isRightToLeft() else self.width() - side - 2
        icons.paint(painter, "cut", QRectF(left, middle - side / 2, side, side), ink)
        if self.hasFocus():
            painter.setPen(theme.focus_pen(colours))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _begin(self) -> None:
        """Go on with the text as it was cut last, or as it stands if somebody typed since."""
        above, below = self._above().text, self._below().text
        if cut_at(self._whole, self._at) != (above, below):
            self._whole = glued(above, below)
            self._at = len(self._whole) - len(below)

    def _cut_to(self, at: int) -> None:
        self._at = at
        self.cut.emit(self._whole, at)
        announce(self, self._said(at, self._whole))

    def _stops(self, *, sentences: bool = False) -> list[int]:
        """Where words, or sentences, begin that leave something on either side, in code points."""
        kinds = QTextBoundaryFinder.BoundaryType
        finder = QTextBoundaryFinder(kinds.Sentence if sentences else kinds.Word, self._whole)
        encoded, found = self._whole.encode("utf-16-le", "surrogatepass"), []
        while (unit := finder.toNextBoundary()) >= 0:
            at = len(encoded[: 2 * unit].decode("utf-16-le", "ignore"))
            # Not before a full stop: what follows a word belongs to it.
            if at < len(self._whole) and (self._whole[at] in "#@" or category(self._whole[at])[0] in "LNS"):
                found.append(at)
        return [at for at in found if all(cut_at(self._whole, at))]

    def _stop_at(self, where: QPoint) -> int:
        """The stop nearest to the letter under a point of the screen."""
        above, below = self._above(), self._below()
        upper = where.y() < above.viewport().mapToGlobal(above.viewport().rect().bottomLeft()).y()
        edit = above if upper else below
        position = edit.cursorForPosition(edit.viewport().mapFromGlobal(where)).position()
        begins = 0 if upper else units(self._whole) - units(below.text)
        at = len(
            self._whole.encode("utf-16-le", "surrogatepass")[: 2 * (begins + position)].decode("utf-16-le", "ignore")
        )
        return min(self._stops(), key=lambda stop: abs(stop - at), default=self._at)

    def _said(self, at: int, whole: str) -> str:
        before, after = cut_at(whole, at)
        words = self.tr("Ends with “{before}”, goes on with “{after}”.")
        return words.format(before=isolated(before[-_SHOWN:].strip()), after=isolated(after[:_SHOWN].strip()))
