"""A week or a day in the window: one quarter of an hour has the keyboard."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from scheduler_app.domain.ids import DeliveryId
from ui import clock, theme
from ui.pages.calendar.carrying import Carrying
from ui.pages.calendar.chip_painter import NO_MARKS, Marks
from ui.pages.calendar.hours_geometry import HoursGeometry
from ui.pages.calendar.hours_layout import Hours
from ui.pages.calendar.hours_painter import HoursPainter
from ui.zone_names import clock_text, date_text

_STEP = timedelta(minutes=30)
_MORNING = 7 * 60
_TEN = 10


class HoursView(QAbstractScrollArea):
    """``spot_chosen`` carries the datetime that keyboard or mouse went to, ``entered`` one with Enter pressed on it.

    ``periods_asked`` carries how many periods to go on, ``opened`` the deliveries of a chip, ``new_asked`` the time at
    which somebody wants a new post.
    """

    spot_chosen = Signal(object)
    entered = Signal(object)
    periods_asked = Signal(int)
    opened = Signal(object)
    new_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours: Hours | None = None
        now = clock.now().replace(tzinfo=None)
        self.spot = now.replace(hour=_TEN, minute=0, second=0, microsecond=0)
        self.carrying = Carrying(self, self)
        for signal in (self.carrying.over, self.carrying.ended):
            signal.connect(self.viewport().update)
        self._marks = NO_MARKS
        self._painter_kept: tuple[object, HoursPainter] | None = None
        self._above = 0.0
        self._first_shown = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.setObjectName("hours")
        self.setFrameShape(QAbstractScrollArea.Shape.StyledPanel)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 30, line * 12)

    @property
    def room(self) -> tuple[int, int]:
        """How many minutes a chip seems to take, and how many chips fit side by side."""
        geometry = self.geometry_now()
        return (geometry.chip_minutes, geometry.lanes) if geometry else (60, 2)

    def show_hours(self, hours: Hours) -> None:
        self.hours = hours
        self._fit()
        if self._first_shown and self.isVisible():
            self._first_shown = False
            self.verticalScrollBar().setValue(self._scroll_to(_MORNING))
        self._name()
        self.viewport().update()

    def choose(self, day: date) -> None:
        """Give the keyboard to this day, at the hour where it is."""
        self.choose_spot(datetime.combine(day, self.spot.time()))

    def choose_spot(self, spot: datetime) -> None:
        self.spot = spot
        self._name()
        self._into_sight()
        self.viewport().update()

    def mark(self, marks: Marks) -> None:
        """Show what is chosen and what is on its way."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

    def geometry_now(self) -> HoursGeometry | None:
        if self.hours is None:
            return None
        room, scroll = self.viewport(), self.verticalScrollBar().value()
        return self._painter().geometry(room.width(), room.height(), self.hours, scroll)

    def ids_at(self, where: QPoint) -> tuple[DeliveryId, ...]:
        geometry = self.geometry_now()
        if geometry is None or self.hours is None or where.y() < geometry.head:
            return ()
        for placed in reversed(self.hours.placed):
            box = geometry.chip(placed)
            if placed.chip and QRectF(box.x, box.y, box.width, box.height).contains(where):
                return placed.chip.deliveries
        return ()

    def spot_at(self, where: QPoint) -> datetime | None:
        """The time at a point; while something is carried, of its upper edge."""
        geometry = self.geometry_now()
        if geometry is None or self.hours is None:
            return None
        above = self._above if self.carrying.under_way else 0.0
        return geometry.spot(where.x(), where.y(), self.hours.days, above)

    def spot_of(self, ids: tuple[DeliveryId, ...], where: QPoint) -> datetime | None:
        geometry, hours = self.geometry_now(), self.hours
        if geometry is None or hours is None:
            return None
        placed = next(one for one in hours.placed if one.chip and one.chip.deliveries == ids)
        self._above = where.y() - geometry.chip(placed).y
        return placed.chip.wall if placed.chip else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        along = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        by = {
            Qt.Key.Key_Left: timedelta(days=-along),
            Qt.Key.Key_Right: timedelta(days=along),
            Qt.Key.Key_Up: -_STEP,
            Qt.Key.Key_Down: _STEP,
        }.get(Qt.Key(event.key()))
        if by is not None:
            self.spot_chosen.emit(self.spot + by)
        elif event.key() == Qt.Key.Key_Home:
            self.spot_chosen.emit(self.spot.replace(hour=0, minute=0))
        elif event.key() == Qt.Key.Key_End:
            self.spot_chosen.emit(self.spot.replace(hour=23, minute=30))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.periods_asked.emit(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.spot)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.carrying.press(event)
        spot = self.spot_at(event.position().toPoint())
        if spot is not None:
            self.spot_chosen.emit(spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.carrying.under_way:
            self._scroll_at_the_edge(event.position().y())
        self.carrying.go_on(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.carrying.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        ids, spot = self.ids_at(where), self.spot_at(where)
        if ids:
            self.opened.emit(ids)
        elif spot is not None:
            self.new_asked.emit(spot)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._facts_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        hours, geometry = self.hours, self.geometry_now()
        if hours is None or geometry is None:
            return
        painter, colours = QPainter(self.viewport()), theme.current()
        self._painter().paint(painter, geometry, hours, self._marks)
        painter.setClipRect(QRectF(0, geometry.head, geometry.width, geometry.height))
        if self.spot.date() in hours.days:
            pen = theme.focus_pen(colours)
            if not self.hasFocus():
                pen.setColor(QColor(colours.faint))
            painter.setPen(pen)
            painter.drawRoundedRect(self._slot(geometry, hours, self.spot).adjusted(2, 1, -2, -1), 4, 4)
        over = self.carrying.spot
        if isinstance(over, datetime) and over.date() in hours.days:
            painter.setPen(theme.focus_pen(colours))
            painter.setBrush(theme.veil(colours))
            slot = self._slot(geometry, hours, over)
            slot.setHeight(geometry.chip_height)
            painter.drawRoundedRect(slot.adjusted(2, 0, -2, 0), 4, 4)
        painter.end()

    def _facts_at(self, where: QPoint) -> str:
        """What is special about the day whose name lies under a point."""
        geometry, hours = self.geometry_now(), self.hours
        if geometry is None or hours is None or where.y() > geometry.head:
            return ""
        boxes = ((day, geometry.column(number)) for number, day in enumerate(hours.days))
        day = next((day for day, box in boxes if box.x <= where.x() < box.x + box.width), None)
        return "\n".join(fact.words for fact in hours.ground.facts.get(day, ())) if day else ""

    def _slot(self, geometry: HoursGeometry, hours: Hours, spot: datetime) -> QRectF:
        minute = spot.hour * 60 + spot.minute
        box = geometry.span(hours.days.index(spot.date()), minute, minute + 30)
        return QRectF(box.x, box.y, box.width, box.height)

    def _painter(self) -> HoursPainter:
        """The same as long as colours, font and language are: it keeps what it painted."""
        key = (id(theme.current()), self.font().key(), QLocale().name())
        if self._painter_kept is None or self._painter_kept[0] != key:
            self._painter_kept = (key, HoursPainter(theme.current(), self.font(), QLocale()))
        return self._painter_kept[1]

    def _fit(self) -> None:
        geometry = self.geometry_now()
        if geometry is None:
            return
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(geometry.head + geometry.whole_height - geometry.height)))
        bar.setPageStep(round(geometry.height - geometry.head))
        bar.setSingleStep(round(geometry.hour / 2))

    def _scroll_to(self, minute: int) -> int:
        geometry = self.geometry_now()
        return round(minute / 60 * geometry.hour) if geometry else 0

    def _scroll_at_the_edge(self, y: float) -> None:
        """What is carried to the edge of what is in sight goes on beyond it."""
        geometry, bar = self.geometry_now(), self.verticalScrollBar()
        if geometry is None:
            return
        if y < geometry.head + geometry.line:
            bar.setValue(bar.value() - round(geometry.hour / 4))
        elif y > geometry.height - geometry.line:
            bar.setValue(bar.value() + round(geometry.hour / 4))

    def _into_sight(self) -> None:
        geometry, bar = self.geometry_now(), self.verticalScrollBar()
        if geometry is None:
            return
        minute = self.spot.hour * 60 + self.spot.minute
        top, bottom = geometry.y(minute), geometry.y(minute + 30)
        if top < geometry.head:
            bar.setValue(round(bar.value() + top - geometry.head))
        elif bottom > geometry.height:
            bar.setValue(round(bar.value() + bottom - geometry.height))

    def _name(self) -> None:
        """What a screen reader says: the day and the time, and how many deliveries the day has."""
        day, locale = self.spot.date(), QLocale()
        column = self.hours.days.index(day) if self.hours and day in self.hours.days else None
        placed = [one for one in self.hours.placed if one.column == column] if self.hours else []
        count = sum(len(one.chip.deliveries) if one.chip else one.more for one in placed)
        words = (
            self.tr("{day}, {time}: one delivery that day")
            if count == 1
            else self.tr("{day}, {time}: {count} deliveries that day")
        )
        said = words.format(
            day=date_text(locale, day), time=clock_text(locale, self.spot), count=locale.toString(count)
        )
        facts = self.hours.ground.facts.get(day, ()) if self.hours else ()
        self.setAccessibleName(". ".join((said, *(fact.words for fact in facts))))
