"""Where the parts of a picture of hours lie: numbers only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ui.pages.calendar.hours_layout import MINUTES, Placed
from ui.pages.calendar.month_geometry import Box

_SNAP = 15


@dataclass(frozen=True, slots=True)
class HoursGeometry:
    """``width`` × ``height`` of which the top is the days' names, and below so much of the hours as fits.

    ``line`` is the height of one line of normal text; ``scroll`` how far the hours are scrolled down; ``mirrored`` puts
    the rulers and the first day on the right.
    """

    width: float
    height: float
    line: float
    columns: int
    rulers: int = 1
    scroll: float = 0.0
    mirrored: bool = False
    has_facts: bool = False
    lanes_of_campaigns: int = 0

    @property
    def head(self) -> float:
        return self.names + self.lanes_of_campaigns * self.bar_step + (4.0 if self.lanes_of_campaigns else 0.0)

    @property
    def names(self) -> float:
        """The height of the days' names, with what is special about them below."""
        return self.line * (3.3 if self.has_facts else 2.6)

    @property
    def bar_step(self) -> float:
        return self.line * 1.15 + 2.0

    @property
    def hour(self) -> float:
        return self.line * 2.9

    @property
    def whole_height(self) -> float:
        """All hours, with some air below."""
        return self.hour * 24 + self.line * 0.5

    @property
    def chip_height(self) -> float:
        return self.line * 2.1

    @property
    def chip_minutes(self) -> int:
        """How long a chip seems to take."""
        return round(self.chip_height / self.hour * 60) + 1

    @property
    def ruler_width(self) -> float:
        return self.line * 3.1

    @property
    def column_width(self) -> float:
        return (self.width - self.ruler_width * self.rulers) / self.columns

    @property
    def lanes(self) -> int:
        """How many chips fit side by side."""
        return max(1, int(self.column_width // (self.line * 5)))

    def ruler(self, number: int) -> Box:
        """The whole height of a ruler; mine is next to the days."""
        place = self.rulers - 1 - number
        x = self.width - (place + 1) * self.ruler_width if self.mirrored else place * self.ruler_width
        return Box(x, 0, self.ruler_width, self.height)

    def column(self, number: int) -> Box:
        """The whole height of a day, its name included."""
        if self.mirrored:
            x = self.width - self.ruler_width * self.rulers - (number + 1) * self.column_width
        else:
            x = self.ruler_width * self.rulers + number * self.column_width
        return Box(x, 0, self.column_width, self.height)

    def bar(self, first: int, last: int, lane: int) -> Box:
        """A campaign from one column to another."""
        begin, end = self.column(first), self.column(last)
        left = min(begin.x, end.x)
        top = self.names + lane * self.bar_step
        return Box(left + 2, top, max(begin.x, end.x) + begin.width - left - 4, self.bar_step - 2)

    def span(self, column: int, start: int, end: int) -> Box:
        """From one minute of the day to another."""
        whole = self.column(column)
        top = self.y(start)
        return Box(whole.x, top, whole.width, self.y(end) - top)

    def y(self, minute: float) -> float:
        return self.head + self.line * 0.25 + minute / 60 * self.hour - self.scroll

    def chip(self, placed: Placed) -> Box:
        whole = self.column(placed.column).inset(3)
        width = whole.width / placed.lanes
        lane = placed.lanes - 1 - placed.lane if self.mirrored else placed.lane
        return Box(whole.x + lane * width, self.y(placed.minute), width - 2, self.chip_height)

    def spot(self, x: float, y: float, days: tuple[date, ...], above: float = 0.0) -> datetime | None:
        """The day and the quarter of an hour at a point, or so far ``above`` it; None beside the days."""
        for number, day in enumerate(days):
            box = self.column(number)
            if box.x <= x < box.x + box.width and y >= self.head:
                minute = (y - above - self.y(0)) / self.hour * 60
                snapped = max(0, min(MINUTES - _SNAP, round(minute / _SNAP) * _SNAP))
                return datetime.combine(day, time()) + timedelta(minutes=snapped)
        return None
