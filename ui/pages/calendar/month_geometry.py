"""Where the parts of a month's picture lie: numbers only."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ui.pages.calendar.month_layout import DAYS_IN_A_WEEK


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in logical pixels."""

    x: float
    y: float
    width: float
    height: float

    def inset(self, sides: float, ends: float = 0.0) -> Box:
        return Box(self.x + sides, self.y + ends, self.width - 2 * sides, self.height - 2 * ends)


@dataclass(frozen=True)
class MonthGeometry:
    """A grid of seven columns and a row for each week in ``frame`` under a row of weekday names.

    ``line`` is the height of one line of normal text; everything else follows from it, so that larger text keeps its
    room. ``lanes`` says for each week how many campaigns lie above each other in it. ``mirrored`` puts Monday on the
    right. It is asked some thousand times for one picture, so what follows from its numbers is kept.
    """

    frame: Box
    line: float
    lanes: tuple[int, ...]
    mirrored: bool = False

    @cached_property
    def weekday_row(self) -> float:
        return self.line * 1.9

    @cached_property
    def dense(self) -> bool:
        """Whether a chip of two lines finds no room in some week: then all have one, and the numbers stand closer."""
        return self._row_height - self.line * 1.7 - max(self.lanes) * self.bar_step < self.line * 2.1 + 2.0

    @cached_property
    def number_row(self) -> float:
        return self.line * (1.4 if self.dense else 1.7)

    @cached_property
    def bar_step(self) -> float:
        return self.line * 1.15 + 2.0

    @cached_property
    def chip_height(self) -> float:
        """Two lines: when and where, and what; dense months have room for one."""
        return self.line * (1.25 if self.dense else 2.1)

    @cached_property
    def chip_step(self) -> float:
        return self.chip_height + 2.0

    @cached_property
    def rooms(self) -> tuple[int, ...]:
        """How many chips fit under each other in a day of each week."""
        height = self._row_height - self.number_row
        return tuple(max(0, int((height - lanes * self.bar_step) // self.chip_step)) for lanes in self.lanes)

    def weekday(self, column: int) -> Box:
        return Box(self._left(column), self.frame.y, self._column_width, self.weekday_row)

    def cell(self, index: int) -> Box:
        row, column = divmod(index, DAYS_IN_A_WEEK)
        top = self.frame.y + self.weekday_row + row * self._row_height
        return Box(self._left(column), top, self._column_width, self._row_height)

    def chip(self, index: int, position: int) -> Box:
        cell = self.cell(index)
        lanes = self.lanes[index // DAYS_IN_A_WEEK]
        top = cell.y + self.number_row + lanes * self.bar_step + position * self.chip_step
        return Box(cell.x + 4, top, cell.width - 8, self.chip_height)

    def bar(self, row: int, first: int, last: int, lane: int) -> Box:
        """A campaign in one week, from one column to another."""
        begin, end = self.cell(row * DAYS_IN_A_WEEK + first), self.cell(row * DAYS_IN_A_WEEK + last)
        top = begin.y + self.number_row + lane * self.bar_step
        left = min(begin.x, end.x)
        return Box(left + 2, top, max(begin.x, end.x) + begin.width - left - 4, self.bar_step - 2)

    def number(self, index: int) -> Box:
        """The square of the day's number, at the start of the cell."""
        cell = self.cell(index)
        side = self.line * (1.25 if self.dense else 1.4)
        x = cell.x + cell.width - side - 6 if self.mirrored else cell.x + 6
        return Box(x, cell.y + (self.number_row - side) / 2 + 1, side, side)

    def beside_number(self, index: int, *, with_more: bool = False) -> Box:
        """Between the number and the end of the row, or what says there how many more there are."""
        cell, number = self.cell(index), self.number(index)
        taken = self.more(index).width if with_more else 0.0
        x = cell.x + 6 + taken if self.mirrored else number.x + number.width + 4
        return Box(x, number.y, max(0.0, cell.width - number.width - 16 - taken), number.height)

    def more(self, index: int) -> Box:
        """What says how many more there are, at the end of the number's row."""
        cell, number = self.cell(index), self.number(index)
        width = min(self.line * 4.4, cell.width - number.width - 12)
        return Box(cell.x + 6 if self.mirrored else cell.x + cell.width - width - 6, number.y, width, number.height)

    @cached_property
    def _column_width(self) -> float:
        return self.frame.width / DAYS_IN_A_WEEK

    @cached_property
    def _row_height(self) -> float:
        return (self.frame.height - self.weekday_row) / len(self.lanes)

    def _left(self, column: int) -> float:
        place = DAYS_IN_A_WEEK - 1 - column if self.mirrored else column
        return self.frame.x + place * self._column_width
