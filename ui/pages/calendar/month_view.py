"""The month in the window: one day has the keyboard, its deliveries stand beside."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from scheduler_app.domain.ids import DeliveryId
from ui import clock, theme
from ui.pages.calendar.carrying import Carrying
from ui.pages.calendar.chip_painter import NO_MARKS, Marks
from ui.pages.calendar.month_geometry import Box, MonthGeometry
from ui.pages.calendar.month_layout import DAYS_IN_A_WEEK, FEWEST_WEEKS, MOST_WEEKS, Month
from ui.pages.calendar.month_painter import MonthPainter
from ui.zone_names import date_text

_WHEEL_STEP = 120
_LEAST_ROOM = 4
# So much of a day is seen at least: its number, a campaign and a post in one line.
_LINES_ACROSS, _LINES_DOWN = 3, 4


class MonthView(QWidget):
    """``day_chosen`` carries the day that keyboard or mouse went to; ``periods_asked`` how many periods to go on.

    ``opened`` carries the deliveries of a chip, ``new_asked`` the day on which somebody wants a new post.
    """

    day_chosen = Signal(object)
    day_opened = Signal(object)
    periods_asked = Signal(int)
    opened = Signal(object)
    new_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month: Month | None = None
        self.day = clock.now().date()
        self.carrying = Carrying(self, self)
        for signal in (self.carrying.over, self.carrying.ended):
            signal.connect(self.update)
        self._marks = NO_MARKS
        self._painter_kept: tuple[object, MonthPainter] | None = None
        self._picture: tuple[object, QPixmap] | None = None
        self._wheel = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name()

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * _LINES_ACROSS * DAYS_IN_A_WEEK, line * (_LINES_DOWN * MOST_WEEKS + 2))

    @property
    def head_height(self) -> float:
        """Of the names of the weekdays."""
        return self._geometry().weekday_row

    def place_of_day(self) -> QRectF | None:
        """Where the day with the keyboard lies, if it is drawn."""
        days = [cell.day for cell in self.month.cells] if self.month else []
        return _rect(self._geometry().cell(days.index(self.day))) if self.day in days else None

    def show_month(self, month: Month) -> None:
        self.month, self._picture = month, None
        self._name()
        self.update()

    def choose(self, day: date) -> None:
        """Give this day the keyboard."""
        self.day = day
        self._name()
        self.update()

    def rooms(self, lanes: tuple[int, ...]) -> tuple[int, ...]:
        """How many chips a day of each week has room for below so many campaigns."""
        return self._painter().geometry(self._frame(), lanes).rooms

    def ample_room(self) -> int:
        """At least the room any month has, and the same for windows of about one size: what is read depends on it."""
        room = max(self.rooms((0,) * FEWEST_WEEKS))
        return _LEAST_ROOM << max(0, (room - 1).bit_length() - _LEAST_ROOM.bit_length() + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        along = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        days = {
            Qt.Key.Key_Left: -along,
            Qt.Key.Key_Right: along,
            Qt.Key.Key_Up: -DAYS_IN_A_WEEK,
            Qt.Key.Key_Down: DAYS_IN_A_WEEK,
            Qt.Key.Key_Home: -self.day.weekday(),
            Qt.Key.Key_End: DAYS_IN_A_WEEK - 1 - self.day.weekday(),
        }.get(Qt.Key(event.key()))
        if days is not None:
            self.day_chosen.emit(self.day + timedelta(days=days))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.periods_asked.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The day is chosen when the mouse is let go: another month would slip away from under what is dragged.
        self.carrying.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.carrying.go_on(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where, dragged = event.position().toPoint(), self.carrying.under_way
        opened, day = self._more_at(where), self.day_at(where)
        self.carrying.release(event)
        if dragged:
            return
        if opened is not None:
            self.day_opened.emit(opened)
        elif day is not None:
            self.day_chosen.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        ids, day = self.ids_at(where), self.day_at(where)
        if ids:
            self.opened.emit(ids)
        elif day is not None:
            self.new_asked.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        room = self.parentWidget()
        if room is not None and room.height() < self.height():
            # There is more of this month to see.
            event.ignore()
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / _WHEEL_STEP)
        if steps:
            self._wheel -= steps * _WHEEL_STEP
            self.periods_asked.emit(-steps)
        event.accept()

    def ids_at(self, where: QPoint) -> tuple[DeliveryId, ...]:
        """The deliveries of the chip under a point."""
        geometry = self._geometry()
        if self._in_head(where):
            return ()
        for index, cell in enumerate(self.month.cells if self.month else ()):
            for position, chip in enumerate(cell.chips):
                if _rect(geometry.chip(index, position)).contains(where):
                    return chip.deliveries
        return ()

    def spot_at(self, where: QPoint) -> date | None:
        return self.day_at(where)

    def spot_of(self, ids: tuple[DeliveryId, ...], where: QPoint) -> date | None:
        del ids
        return self.day_at(where)

    def mark(self, marks: Marks) -> None:
        """Show what is chosen and what is on its way."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day, cells = self.day_at(event.pos()), self.month.cells if self.month else ()
            facts = next((cell.facts for cell in cells if cell.day == day), ())
            QToolTip.showText(event.globalPos(), "\n".join(fact.words for fact in facts), self)
            return True
        return super().event(event)

    def day_at(self, where: QPoint) -> date | None:
        """The day of the cell under a point."""
        if self.month is None or self._in_head(where):
            return None
        geometry = self._geometry()
        for index, cell in enumerate(self.month.cells):
            if _rect(geometry.cell(index)).contains(where):
                return cell.day
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.month is None:
            return
        painter, colours = QPainter(self), theme.current()
        painter.drawPixmap(0, 0, self._drawn(self.month))
        days = [cell.day for cell in self.month.cells]
        place = self.place_of_day()
        if place is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = theme.focus_pen(colours)
            if not self.hasFocus():
                pen.setColor(QColor(colours.faint))
            painter.setPen(pen)
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 5, 5)
        if self.carrying.spot in days:
            painter.setPen(theme.focus_pen(colours))
            painter.setBrush(theme.veil(colours))
            painter.drawRect(_rect(self._geometry().cell(days.index(self.carrying.spot))))
        if self._above:
            self._paint_head(painter, self._drawn(self.month))
        painter.end()

    @property
    def _above(self) -> int:
        """How much of the month lies above what is in sight."""
        return max(0, -self.y())

    def _in_head(self, where: QPoint) -> bool:
        return bool(self._above) and where.y() < self._above + self.head_height

    def _paint_head(self, painter: QPainter, picture: QPixmap) -> None:
        """The names of the weekdays once more, over what was scrolled below them."""
        head, colours = QRectF(0, 0, self.width(), self.head_height), theme.current()
        seen = head.translated(0, self._above)
        painter.fillRect(seen, QColor(colours.surface))
        ratio = picture.devicePixelRatio()
        painter.drawPixmap(seen, picture, QRectF(0, 0, head.width() * ratio, head.height() * ratio))
        painter.setPen(QColor(colours.line))
        painter.drawLine(seen.bottomLeft(), seen.bottomRight())

    def _more_at(self, where: QPoint) -> date | None:
        """The day whose "+3 more" lies under a point."""
        geometry = self._geometry()
        for index, cell in enumerate(self.month.cells if self.month else ()):
            if cell.more and not self._in_head(where) and _rect(geometry.more(index)).contains(where):
                return cell.day
        return None

    def _frame(self) -> Box:
        return Box(0.5, 0.5, self.width() - 1, self.height() - 1)

    def _geometry(self) -> MonthGeometry:
        return self._painter().geometry(self._frame(), self.month.lanes if self.month else (0,) * MOST_WEEKS)

    def _painter(self) -> MonthPainter:
        """The same as long as colours, font and language are."""
        key = (id(theme.current()), self.font().key(), QLocale().name())
        if self._painter_kept is None or self._painter_kept[0] != key:
            self._painter_kept = (key, MonthPainter(theme.current(), self.font(), QLocale()))
        return self._painter_kept[1]

    def _drawn(self, month: Month) -> QPixmap:
        """The picture without the keyboard's place in it, painted once for all its uses."""
        painter, ratio = self._painter(), self.devicePixelRatio()
        key = (self._marks, self.size().toTuple(), ratio, id(painter))
        if self._picture is None or self._picture[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as own:
                painter.paint(own, self._frame(), month, self._marks)
            self._picture = (key, picture)
        return self._picture[1]

    def _name(self) -> None:
        """What a screen reader says: the day, and how many deliveries it has."""
        cell = next((one for one in self.month.cells if one.day == self.day), None) if self.month else None
        count = sum(len(chip.deliveries) for chip in cell.chips) + cell.more if cell else 0
        words = self.tr("{day}: one delivery") if count == 1 else self.tr("{day}: {count} deliveries")
        said = words.format(day=date_text(QLocale(), self.day), count=QLocale().toString(count))
        self.setAccessibleName(". ".join((said, *(fact.words for fact in cell.facts))) if cell else said)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
