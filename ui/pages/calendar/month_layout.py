"""A month as cells and chips: values only, so that it can be tested without a screen.

Days are those of the home zone; the time on a chip is the reader's. Deliveries of one post that stand alike share a
chip when their readers' clocks show the same time, or when they leave at the same moment.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from scheduler_app.domain.ids import DeliveryId, PostId
from ui.pages.calendar.around import Ground
from ui.pages.calendar.day_facts import Bar, DayFact
from ui.pages.calendar.shifting import ShownClock
from ui.states import Look, look_of_entry

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarDay, CalendarLine
    from scheduler_app.services.outbox import CalendarEntry

HueOf = Callable[["CalendarEntry"], int | None]
NOTHING = Ground()

DAYS_IN_A_WEEK = 7
FEWEST_WEEKS, MOST_WEEKS = 4, 6
SATURDAY = 5


def no_hue(entry: CalendarEntry) -> int | None:
    """Every chip has the colour of its state."""
    del entry
    return None


@dataclass(frozen=True, slots=True)
class Chip:
    """One or more deliveries of a post in a cell.

    ``wall`` is the reader's clock in ``city``, or for the ``same_moment`` in several zones the clock at home;
    ``others`` counts the further cities that share the chip; ``other_day`` says that the date of ``wall`` is not the
    cell's. ``hue`` numbers a colour of its own; None for that of its state.
    """

    look: Look
    wall: datetime
    same_moment: bool
    city: str
    others: int
    other_day: bool
    name: str
    deliveries: tuple[DeliveryId, ...]
    hue: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One day. ``more`` counts the deliveries for which there was no room."""

    day: date
    in_month: bool
    weekend: bool
    today: bool
    chips: tuple[Chip, ...]
    more: int
    facts: tuple[DayFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Month:
    """Whole weeks from a Monday on, and how many deliveries of the month itself stand where, what needs somebody first.

    A picture of one week is a month of seven cells, ``first`` its Monday.
    """

    first: date
    cells: tuple[Cell, ...]
    counts: tuple[tuple[Look, int], ...]
    bars: tuple[Bar, ...] = ()

    @property
    def empty(self) -> bool:
        return not self.counts

    @property
    def mondays(self) -> tuple[date, ...]:
        return tuple(cell.day for cell in self.cells[::DAYS_IN_A_WEEK])

    @property
    def lanes(self) -> tuple[int, ...]:
        """How many campaigns lie above each other in each week."""
        return lanes_by_week(self.bars, self.mondays)


def span(year: int, month: int) -> tuple[date, date]:
    """The first and the last day a month's picture shows: the four to six weeks that have days of it."""
    first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return first - timedelta(days=first.weekday()), last + timedelta(days=DAYS_IN_A_WEEK - last.isoweekday())


def mondays_of(year: int, month: int) -> tuple[date, ...]:
    """The Mondays of ``span(year, month)``."""
    first, last = span(year, month)
    return tuple(first + timedelta(days=offset) for offset in range(0, (last - first).days, DAYS_IN_A_WEEK))


def bars_of_week(bars: Iterable[Bar], monday: date) -> tuple[Bar, ...]:
    """The campaigns that run in a week, as high up as they can be: no lane is kept for those of other weeks."""
    sunday = monday + timedelta(days=DAYS_IN_A_WEEK - 1)
    running = [bar for bar in bars if bar.first <= sunday and bar.last >= monday]
    lanes = sorted({bar.lane for bar in running})
    return tuple(replace(bar, lane=lanes.index(bar.lane)) for bar in running)


def lanes_by_week(bars: Iterable[Bar], mondays: Iterable[date]) -> tuple[int, ...]:
    """How many campaigns lie above each other in each of these weeks."""
    shown = tuple(bars)
    return tuple(max((bar.lane + 1 for bar in bars_of_week(shown, monday)), default=0) for monday in mondays)


def lay_out(
    days: Iterable[CalendarDay],
    year: int,
    month: int,
    *,
    today: date,
    rooms: Sequence[int],
    clock: ShownClock = ShownClock.READERS,
    ground: Ground = NOTHING,
    hue_of: HueOf = no_hue,
) -> Month:
    """Place the days of ``span(year, month)``; ``rooms`` says how many chips a day of each week has room for.

    ``clock`` says whose time.
    """
    days = tuple(days)
    by_day, more = {day.day: day.lines for day in days}, {day.day: day.more for day in days}
    first, last = span(year, month)
    shown = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
    plain = [
        _cell(day, by_day.get(day, ()), month, today, rooms[offset // DAYS_IN_A_WEEK], clock, hue_of)
        for offset, day in enumerate(shown)
    ]
    cells = tuple(
        replace(cell, more=cell.more + more.get(cell.day, 0), facts=ground.facts.get(cell.day, ())) for cell in plain
    )
    own = [line for day in shown if day.month == month for line in by_day.get(day, ())]
    return Month(date(year, month, 1), cells, _counts(own), ground.bars)


def lay_out_week(days: Iterable[CalendarDay], monday: date, *, today: date, room: int) -> Month:
    """Place the seven days from ``monday`` on, all of them alike, at the readers' times."""
    by_day = {day.day: day.lines for day in days}
    shown = [monday + timedelta(days=offset) for offset in range(DAYS_IN_A_WEEK)]
    cells = tuple(_cell(day, by_day.get(day, ()), day.month, today, room, ShownClock.READERS, no_hue) for day in shown)
    return Month(monday, cells, _counts([line for day in shown for line in by_day.get(day, ())]))


def _cell(
    day: date, entries: Sequence[CalendarLine], month: int, today: date, room: int, clock: ShownClock, hue_of: HueOf
) -> Cell:
    chips = _chips(day, entries, clock, hue_of)
    return Cell(
        day=day,
        in_month=day.month == month,
        weekend=day.weekday() >= SATURDAY,
        today=day == today,
        chips=chips[:room],
        more=sum(len(chip.deliveries) for chip in chips[room:]),
    )


def _chips(day: date, entries: Sequence[CalendarLine], clock: ShownClock, hue_of: HueOf) -> tuple[Chip, ...]:
    """The chips of a day, by their first delivery."""
    by_post: dict[tuple[PostId, Look, int | None], list[CalendarLine]] = {}
    for line in entries:
        by_post.setdefault((*_alike(line), hue_of(line.entry)), []).append(line)
    order = {line.entry.delivery_id: position for position, line in enumerate(entries)}
    chips = [
        _chip(day, group, look, hue, same_moment=same_moment)
        for (_, look, hue), lines in by_post.items()
        for group, same_moment in _groups_of_post(lines, clock)
    ]
    return tuple(sorted(chips, key=lambda chip: order[chip.deliveries[0]]))


def _groups_of_post(lines: Sequence[CalendarLine], clock: ShownClock) -> Iterator[tuple[Sequence[CalendarLine], bool]]:
    """As few groups as the largest first gives, each with whether it is one of the same moment.

    It is one of the same time of the readers where both would be as large, unless mine is wished.
    """
    if len(lines) == 1:
        yield lines, clock is ShownClock.MINE
        return
    left = list(lines)
    while left:
        same_reader = _largest(left, lambda line: _minute(line.entry.wall))
        same_moment = _largest(left, lambda line: _minute(line.here))
        together = clock is ShownClock.MINE or len(same_moment) > len(same_reader)
        group = same_moment if together else same_reader
        yield group, together
        left = [line for line in left if line not in group]


def _largest(lines: Sequence[CalendarLine], key: Callable[[CalendarLine], datetime]) -> list[CalendarLine]:
    groups: dict[datetime, list[CalendarLine]] = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    return max(groups.values(), key=len)


def _alike(line: CalendarLine) -> tuple[PostId, Look]:
    return line.entry.post_id, look_of_entry(line.entry)


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def _chip(day: date, group: Sequence[CalendarLine], look: Look, hue: int | None, *, same_moment: bool) -> Chip:
    first = group[0]
    wall = first.here if same_moment else first.entry.wall
    return Chip(
        look=look,
        wall=wall,
        same_moment=same_moment,
        city=first.entry.city,
        others=len({line.entry.city for line in group}) - 1,
        other_day=wall.date() != day,
        name=first.entry.post_name,
        deliveries=tuple(line.entry.delivery_id for line in group),
        hue=hue,
    )


def _counts(lines: Iterable[CalendarLine]) -> tuple[tuple[Look, int], ...]:
    counts: dict[Look, int] = {}
    for line in lines:
        look = look_of_entry(line.entry)
        counts[look] = counts.get(look, 0) + 1
    return tuple(sorted(counts.items(), key=lambda item: item[0].rank))
