"""The pictures of the plan: a month of days, and a week or a day of hours. One of them is in sight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from scheduler_app.domain.slot import zone_named
from ui.pages.calendar import hours_layout
from ui.pages.calendar.around import Ground
from ui.pages.calendar.chip_painter import Marks
from ui.pages.calendar.hours_layout import Hours, Reader
from ui.pages.calendar.hours_view import HoursView
from ui.pages.calendar.month_layout import NOTHING, HueOf, lanes_by_week, lay_out, mondays_of, no_hue
from ui.pages.calendar.month_room import MonthRoom
from ui.pages.calendar.month_view import MonthView
from ui.pages.calendar.periods import ViewKind, shown_in
from ui.pages.calendar.shifting import ShownClock, Spot
from ui.zone_names import zone_city

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarDay

_SATURDAY_AND_SUNDAY = frozenset({6, 7})


@dataclass(frozen=True, slots=True)
class Seen:
    """What is drawn: the days that were read, on whose clock, now, where home is, what lies behind, which colours."""

    days: tuple[CalendarDay, ...]
    clock: ShownClock
    now: datetime
    home_zone: str
    second: Reader | None = None
    ground: Ground = NOTHING
    hue_of: HueOf = no_hue


class Pictures(QStackedWidget):
    """``spot_chosen`` carries the day or time that keyboard or mouse went to; ``entered`` one somebody went into."""

    spot_chosen = Signal(object)
    entered = Signal(object)
    periods_asked = Signal(int)
    opened = Signal(object)
    new_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month, self.hours = MonthView(), HoursView(self)
        self._room = MonthRoom(self.month, self)
        self.month.day_chosen.connect(self.spot_chosen)
        self.month.day_opened.connect(self.entered)
        self.hours.spot_chosen.connect(self.spot_chosen)
        self.hours.entered.connect(self.entered)
        for view in (self.month, self.hours):
            view.periods_asked.connect(self.periods_asked)
            view.opened.connect(self.opened)
            view.new_asked.connect(self.new_asked)
        for widget in (self._room, self.hours):
            self.addWidget(widget)

    @property
    def current(self) -> MonthView | HoursView:
        return self.hours if self.currentWidget() is self.hours else self.month

    @property
    def spot(self) -> Spot:
        """Where the keyboard is in the picture in sight."""
        return self.hours.spot if self.current is self.hours else self.month.day

    def take_keyboard(self) -> None:
        self.current.setFocus()

    def show_kind(self, kind: ViewKind) -> None:
        self.setCurrentWidget(self._room if kind is ViewKind.MONTH else self.hours)

    def choose(self, spot: Spot) -> None:
        """Give the keyboard to this day, and to this hour of it if one is named."""
        if isinstance(spot, datetime):
            self.hours.choose_spot(spot)
            self.month.choose(spot.date())
        else:
            self.hours.choose(spot)
            self.month.choose(spot)
        self._room.show_day()

    def mark(self, marks: Marks) -> None:
        self.month.mark(marks)
        self.hours.mark(marks)

    def stop_carrying(self) -> None:
        self.month.carrying.stop()
        self.hours.carrying.stop()

    def draw(self, kind: ViewKind, day: date, seen: Seen) -> None:
        """Draw the view of this day from what was read."""
        if kind is ViewKind.MONTH:
            ground, rooms = self._fitting(seen.ground, mondays_of(day.year, day.month))
            self.month.show_month(
                lay_out(
                    seen.days,
                    day.year,
                    day.month,
                    today=seen.now.date(),
                    rooms=rooms,
                    clock=seen.clock,
                    ground=ground,
                    hue_of=seen.hue_of,
                )
            )
            self._room.show_day()
        else:
            self.hours.show_hours(self._hours(shown_in(kind, day).days, day, seen))

    def _fitting(self, ground: Ground, mondays: tuple[date, ...]) -> tuple[Ground, tuple[int, ...]]:
        """As many campaigns as leave each day a place for a post, and how many places that makes in each week."""
        fewer = [ground.with_lanes(most) for most in range(ground.lanes, -1, -1)]
        tried = [(one, self.month.rooms(lanes_by_week(one.bars, mondays))) for one in fewer]
        return next((one for one in tried if min(one[1]) > 0), tried[-1])

    def _hours(self, days: tuple[date, ...], day: date, seen: Seen) -> Hours:
        mine = seen.clock is ShownClock.MINE
        home = Reader(zone_city(seen.home_zone), seen.home_zone, _SATURDAY_AND_SUNDAY)
        second = seen.second if mine else None
        lines = [line for one in seen.days for line in one.lines]

        def laid_out() -> Hours:
            minutes, lanes = self.hours.room
            return Hours(
                days=days,
                today=seen.now.date(),
                clock=seen.clock,
                placed=hours_layout.place(days, lines, seen.clock, minutes=minutes, lanes=lanes, hue_of=seen.hue_of),
                shades=hours_layout.shades(days, seen.home_zone, second or home),
                now=seen.now if mine else None,
                home_city=home.city,
                second=second,
                second_hours=hours_layout.second_hours(day, seen.home_zone, second) if second else (),
                ground=seen.ground,
            )

        if self.hours.hours is None or len(self.hours.hours.days) != len(days):
            # How wide a day is, is known only once it is known how many there are.
            self.hours.show_hours(laid_out())
        return laid_out()


def now_at(zone: str, now: datetime) -> datetime:
    """What a clock in this zone shows."""
    return now.astimezone(zone_named(zone)).replace(tzinfo=None)


def read_span(first: date, last: date, clock: ShownClock) -> tuple[date, date]:
    """The days at home to be read so that these days of every reader are among them."""
    around = timedelta(days=1 if clock is ShownClock.READERS else 0)
    return first - around, last + around
