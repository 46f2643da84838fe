"""A month as cells and chips: values only, so that it can be tested without a screen.

Days are those of the home zone; the time on a chip is the reader's. Deliveries of one post that stand alike and show
the same time on the same day share a chip.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from scheduler_app.domain.ids import DeliveryId
from ui.states import Look, look_of

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarDay, CalendarLine

DAYS_IN_A_WEEK = 7
WEEKS_SHOWN = 6
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Chip:
    """One line in a cell.

    ``wall`` is the reader's clock in ``city``; ``others`` counts the further cities that share the chip;
    ``other_day`` says that the reader's date is not the cell's.
    """

    look: Look
    wall: datetime
    city: str
    others: int
    other_day: bool
    name: str
    deliveries: tuple[DeliveryId, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One day. ``more`` counts the deliveries for which there was no room."""

    day: date
    in_month: bool
    weekend: bool
    today: bool
    chips: tuple[Chip, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Month:
    """42 cells from a Monday on, and how many deliveries of the month itself stand where, what needs somebody first."""

    first: date
    cells: tuple[Cell, ...]
    counts: tuple[tuple[Look, int], ...]

    @property
    def empty(self) -> bool:
        return not self.counts


def span(year: int, month: int) -> tuple[date, date]:
    """The first and the last day a month's picture shows."""
    first = date(year, month, 1)
    start = first - timedelta(days=first.weekday())
    return start, start + timedelta(days=WEEKS_SHOWN * DAYS_IN_A_WEEK - 1)


def lay_out(days: Iterable[CalendarDay], year: int, month: int, *, today: date, room: int) -> Month:
    """Place the days of ``span(year, month)``; a cell has ``room`` for so many chips."""
    by_day = {day.day: day.lines for day in days}
    first, last = span(year, month)
    shown = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
    cells = tuple(_cell(day, by_day.get(day, ()), month, today, room) for day in shown)
    own = [line for day in shown if day.month == month for line in by_day.get(day, ())]
    return Month(date(year, month, 1), cells, _counts(own))


def _cell(day: date, entries: Sequence[CalendarLine], month: int, today: date, room: int) -> Cell:
    chips = _chips(day, entries)
    return Cell(
        day=day,
        in_month=day.month == month,
        weekend=day.weekday() >= SATURDAY,
        today=day == today,
        chips=chips[:room],
        more=sum(len(chip.deliveries) for chip in chips[room:]),
    )


def _chips(day: date, entries: Sequence[CalendarLine]) -> tuple[Chip, ...]:
    alike: dict[tuple[object, ...], list[CalendarLine]] = {}
    for line in entries:
        entry = line.entry
        key = (entry.post_id, entry.wall, look_of(entry.state, approved=entry.approved))
        alike.setdefault(key, []).append(line)
    return tuple(_chip(day, group) for group in alike.values())


def _chip(day: date, group: Sequence[CalendarLine]) -> Chip:
    entry = group[0].entry
    cities = {line.entry.city for line in group}
    return Chip(
        look=look_of(entry.state, approved=entry.approved),
        wall=entry.wall,
        city=entry.city,
        others=len(cities) - 1,
        other_day=entry.wall.date() != day,
        name=entry.post_name,
        deliveries=tuple(line.entry.delivery_id for line in group),
    )


def _counts(lines: Iterable[CalendarLine]) -> tuple[tuple[Look, int], ...]:
    counts: dict[Look, int] = {}
    for line in lines:
        look = look_of(line.entry.state, approved=line.entry.approved)
        counts[look] = counts.get(look, 0) + 1
    return tuple(sorted(counts.items(), key=lambda item: item[0].rank))
