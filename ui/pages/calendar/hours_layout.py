"""Days as columns of hours with chips in them: values only, so that it can be tested without a screen.

A chip stands at the time that the shown clock says: mine, or each reader's own. Deliveries of one post that stand alike
share a chip where that time is the same. What overlaps stands side by side in lanes; what has no lane left is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from scheduler_app.domain.ids import PostId
from scheduler_app.domain.slot import Slot, zone_named
from ui.pages.calendar.around import Ground
from ui.pages.calendar.month_layout import NOTHING, Chip, HueOf, no_hue
from ui.pages.calendar.shifting import ShownClock, shown_time
from ui.states import Look, look_of_entry

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine

MINUTES = 24 * 60
_STEP = 30
NIGHT_FROM, NIGHT_UNTIL = time(22), time(7)


@dataclass(frozen=True, slots=True)
class Placed:
    """A chip in ``column`` at ``minute`` of the day, in one of ``lanes`` lanes.

    Without a ``chip`` it stands for ``more`` deliveries that found no lane.
    """

    column: int
    minute: int
    chip: Chip | None
    lane: int = 0
    lanes: int = 1
    more: int = 0


@dataclass(frozen=True, slots=True)
class Shade:
    """From ``start`` to ``end``, minutes of the day in ``column``, readers sleep or have their ``weekend``."""

    column: int
    start: int
    end: int
    weekend: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose nights and weekends are shaded, and whose clock a second ruler shows."""

    city: str
    zone: str
    weekend: frozenset[int]


@dataclass(frozen=True, slots=True)
class Hours:
    """``clock`` says whose time the columns are; ``now`` is None where it is none of them or not one for all."""

    days: tuple[date, ...]
    today: date
    clock: ShownClock
    placed: tuple[Placed, ...]
    shades: tuple[Shade, ...]
    now: datetime | None = None
    home_city: str = ""
    second: Reader | None = None
    second_hours: tuple[time, ...] = ()
    ground: Ground = NOTHING


def place(
    days: Sequence[date],
    lines: Iterable[CalendarLine],
    clock: ShownClock,
    *,
    minutes: int,
    lanes: int,
    hue_of: HueOf = no_hue,
) -> tuple[Placed, ...]:
    """Lay the chips out. One is ``minutes`` high, and at most ``lanes`` stand side by side."""
    columns = {day: column for column, day in enumerate(days)}
    by_column: list[list[tuple[int, Chip]]] = [[] for _ in days]
    for at, chip in _chips(lines, clock, hue_of):
        column = columns.get(at.date())
        if column is not None:
            by_column[column].append((at.hour * 60 + at.minute, chip))
    return tuple(
        placed
        for column, chips in enumerate(by_column)
        for placed in _side_by_side(column, sorted(chips, key=lambda one: one[0]), minutes, lanes)
    )


def shades(days: Sequence[date], ruler: str, reader: Reader) -> tuple[Shade, ...]:
    """When the reader sleeps or has a weekend, on columns of the zone ``ruler``."""
    found: list[Shade] = []
    theirs = zone_named(reader.zone)
    for column, day in enumerate(days):
        for minute in range(0, MINUTES, _STEP):
            at = Slot(datetime.combine(day, time()) + timedelta(minutes=minute), ruler).instant().at
            wall = at.astimezone(theirs)
            weekend = wall.isoweekday() in reader.weekend
            if not weekend and NIGHT_UNTIL <= wall.time() < NIGHT_FROM:
                continue
            last = found[-1] if found else None
            if last and (last.column, last.end, last.weekend) == (column, minute, weekend):
                found[-1] = replace(last, end=minute + _STEP)
            else:
                found.append(Shade(column, minute, minute + _STEP, weekend))
    return tuple(found)


def second_hours(day: date, ruler: str, reader: Reader) -> tuple[time, ...]:
    """What the reader's clock shows at each full hour of the ruler on this day."""
    theirs = zone_named(reader.zone)
    instants = (Slot(datetime.combine(day, time(hour)), ruler).instant().at for hour in range(24))
    return tuple(at.astimezone(theirs).time() for at in instants)


def _chips(lines: Iterable[CalendarLine], clock: ShownClock, hue_of: HueOf) -> Iterator[tuple[datetime, Chip]]:
    alike: dict[tuple[datetime, PostId, Look, int | None], list[CalendarLine]] = {}
    for line in lines:
        at = shown_time(line, clock).replace(second=0, microsecond=0)
        look = look_of_entry(line.entry)
        alike.setdefault((at, line.entry.post_id, look, hue_of(line.entry)), []).append(line)
    for (at, _, look, hue), group in alike.items():
        first = group[0].entry
        yield (
            at,
            Chip(
                look=look,
                wall=at,
                same_moment=False,
                city=first.city,
                others=len({line.entry.city for line in group}) - 1,
                other_day=False,
                name=first.post_name,
                deliveries=tuple(line.entry.delivery_id for line in group),
                hue=hue,
            ),
        )


def _side_by_side(column: int, chips: Sequence[tuple[int, Chip]], minutes: int, most: int) -> Iterator[Placed]:
    """Chips that overlap, directly or over others, share the width of the column."""
    cluster: list[tuple[int, Chip, int]] = []
    ends: list[int] = []
    for minute, chip in chips:
        if ends and minute >= max(ends):
            yield from _as_placed(column, cluster, len(ends), most)
            cluster, ends = [], []
        lane = next((lane for lane, end in enumerate(ends) if end <= minute), len(ends))
        ends[lane : lane + 1] = [minute + minutes]
        cluster.append((minute, chip, lane))
    yield from _as_placed(column, cluster, len(ends), most)


def _as_placed(column: int, cluster: Sequence[tuple[int, Chip, int]], lanes: int, most: int) -> Iterator[Placed]:
    if lanes <= most:
        for minute, chip, lane in cluster:
            yield Placed(column, minute, chip, lane, lanes)
        return
    left = [(minute, chip) for minute, chip, lane in cluster if lane >= most - 1]
    for minute, chip, lane in cluster:
        if lane < most - 1:
            yield Placed(column, minute, chip, lane, most)
    yield Placed(column, left[0][0], None, most - 1, most, more=sum(len(chip.deliveries) for _, chip in left))
