"""The painted post: as wide as the room, or as a phone."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.pages.composer.previews.arrangement import Arrangement, Subject, arrange
from ui.pages.composer.previews.brush import Brush
from ui.pages.composer.previews.looks import look_of
from ui.pages.composer.previews.spoken_lines import SpokenLine, SpokenLines
from ui.pages.composer.previews.typesetter import Typesetter

# In lines of text, so that both grow with it: a phone of 375 pixels, and the column of most networks.
PHONE_LINES = 21.0
WIDEST_LINES = 34.0
_FRAME = 10.0
_WIDTHS_KEPT = 3


class PreviewSheet(QWidget):
    """``unfold_asked`` comes when somebody presses what is folded."""

    unfold_asked = Signal()
    arranged = Signal()
    """The post was laid out anew; ``folds`` may be another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject: Subject | None = None
        self.dark = False
        self.phone = False
        self._typesetter = Typesetter()
        self._made: dict[float, Arrangement] = {}
        """By width: a scroll area asks about the width with and without its bar."""
        self._needed: int | None = None
        self._spoken = SpokenLines(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_subject(self, subject: Subject | None) -> None:
        self.subject = subject
        self._anew()

    def show_as(self, *, dark: bool, phone: bool) -> None:
        self.dark, self.phone = dark, phone
        self._anew()

    @property
    def folds(self) -> bool:
        """Whether the network hides something of it."""
        return any(one.folds for one in self._made.values())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        made = self._arranged(width)
        return round((made.height if made else 0.0) + 2 * self._margin) + 1

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._line * 9), round(self._line * 4))

    def sizeHint(self) -> QSize:
        return QSize(round(self._line * 24), self.heightForWidth(round(self._line * 24)))

    @property
    def spoken_lines(self) -> tuple[SpokenLine, ...]:
        """What a screen reader finds in it; none as long as nobody listens."""
        return tuple(self._spoken.lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._spoken.ask()
            self._speak()
            self._spoken.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.unfold_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.folds:
            self.unfold_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._speak()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._speak()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        made = self._arranged(self.width())
        if made is not None:
            self._paint_post(painter, made)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.focus_pen(theme.current()))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_post(self, painter: QPainter, made: Arrangement) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._post_width(self.width())
        left = (self.width() - width) / 2
        ground = self.rect().toRectF()
        if self.phone:
            ground.setLeft(left - self._margin)
            ground.setRight(left + width + self._margin)
        painter.setPen(QPen(QColor(theme.current().faint if self.phone else made.brush.inks.line), 1))
        painter.setBrush(QColor(made.brush.inks.ground))
        radius = 22 if self.phone else 8
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.translate(left, self._margin)
        made.paint(painter)
        painter.resetTransform()

    def _arranged(self, width: int) -> Arrangement | None:
        """Laid out once for each width and subject."""
        if self.subject is None:
            return None
        room = self._post_width(width)
        if room not in self._made:
            if len(self._made) >= _WIDTHS_KEPT:
                self._made.clear()
            self._made[room] = arrange(self._brush(self.subject), self.subject, room)
            self.arranged.emit()
        return self._made[room]

    def _brush(self, subject: Subject) -> Brush:
        account = subject.reader.account
        return Brush(
            look_of(account.network),
            self.font(),
            dark=self.dark,
            mirrored=QLocale(account.language).textDirection() is Qt.LayoutDirection.RightToLeft,
            typesetter=self._typesetter,
        )

    def _post_width(self, width: int) -> float:
        room = max(width - 2 * self._margin, 80.0)
        return min(room, self._line * (PHONE_LINES if self.phone else WIDEST_LINES))

    @property
    def _margin(self) -> float:
        return _FRAME

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    def _anew(self) -> None:
        """Lay out anew; what stands around it hears of that only when it needs another height."""
        self._made = {}
        shown = self.isVisible()
        needed = self.heightForWidth(self.width()) if shown else None
        if needed is None or needed != self._needed:
            self.updateGeometry()
        self._needed = needed
        self.update()
        self._speak()

    def _speak(self) -> None:
        """Be the same line by line, for those who listen: laying that out would keep nobody else from typing."""
        if self._spoken.wanted and self.isVisible():
            made, width = self._arranged(self.width()), self._post_width(self.width())
            self._spoken.show(made.spoken() if made else (), (self.width() - width) / 2, self._margin)
