"""On which days something comes again, and at what time of the day.

A recurrence speaks of calendar days and a wall time, never of moments: the days are counted on the calendar alone
(dateutil's rrule, on naive wall time), and only then does each zone say which moment the time means on that day. So
every local day has its one occurrence, whatever the clocks do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrule
from dateutil.rrule import weekday as weekday_of

from scheduler_app.domain.slot import Instant, Slot, slot_on
from scheduler_app.errors import InvalidInput

# The last day, or the last such weekday, of a month.
LAST = -1

_WEEKDAYS = frozenset(range(1, 8))
# Every month has four of each weekday and 28 days; what lies beyond falls on the last day of a shorter month.
_ALWAYS_THERE = 4
_SHORTEST_MONTH = 28
_LONGEST_MONTH = 31
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Daily:
    """Every day."""


@dataclass(frozen=True, slots=True)
class Weekly:
    """Each week on these ISO weekdays (Monday is 1)."""

    weekdays: frozenset[int]

    def __post_init__(self) -> None:
        if not self.weekdays or not self.weekdays <= _WEEKDAYS:
            raise InvalidInput("recurrence.no_weekday")


@dataclass(frozen=True, slots=True)
class MonthlyOnDay:
    """Each month on this day, 1 to 31, or the ``LAST``. A month that has no such day has it on its last."""

    day: int

    def __post_init__(self) -> None:
        if self.day != LAST and not 1 <= self.day <= _LONGEST_MONTH:
            raise InvalidInput("recurrence.no_such_day", day=self.day)


@dataclass(frozen=True, slots=True)
class MonthlyOnWeekday:
    """Each month on the first to fourth, or the ``LAST``, of an ISO weekday."""

    nth: int
    weekday: int

    def __post_init__(self) -> None:
        if self.weekday not in _WEEKDAYS:
            raise InvalidInput("recurrence.no_weekday")
        if self.nth != LAST and not 1 <= self.nth <= _ALWAYS_THERE:
            raise InvalidInput("recurrence.not_every_month", nth=self.nth)


Rhythm = Daily | Weekly | MonthlyOnDay | MonthlyOnWeekday


@dataclass(frozen=True, slots=True)
class Recurrence:
    """The days of ``rhythm`` from ``first`` on, at the wall time ``at``.

    It ends with the day ``until``, or after ``count`` days; without either it goes on. Raises InvalidInput for what is
    no recurrence.
    """

    rhythm: Rhythm
    at: time
    first: date
    until: date | None = None
    count: int | None = None

    def __post_init__(self) -> None:
        if self.at.tzinfo is not None:
            raise InvalidInput("recurrence.time_has_zone")
        if self.until is not None and self.count is not None:
            raise InvalidInput("recurrence.two_ends")
        if self.until is not None and self.until < self.first:
            raise InvalidInput("recurrence.backwards")
        if self.count is not None and not 1 <= self.count <= _MOST:
            raise InvalidInput("recurrence.bad_count", most=_MOST)

    def days(self, first: date, last: date) -> Iterator[date]:
        """Its calendar days from ``first`` to ``last``, both included, in order."""
        for wall in self._rule():
            if wall.date() > last:
                return
            if wall.date() >= first:
                yield wall.date()

    def ended_before(self, day: date) -> bool:
        """Whether it has no day any more from ``day`` on."""
        return next(self.days(day, date.max), None) is None

    def on(self, day: date, zone: str) -> tuple[Slot, Instant] | None:
        """What a clock in ``zone`` makes of the wall time on one of its days: see ``slot_on``."""
        return slot_on(day, self.at, zone)

    def _rule(self) -> rrule:
        begins = datetime.combine(self.first, self.at)
        until = None if self.until is None else datetime.combine(self.until, time.max)
        ends: dict[str, Any] = {"dtstart": begins, "until": until, "count": self.count}
        match self.rhythm:
            case Daily():
                return rrule(DAILY, **ends)
            case Weekly(weekdays):
                return rrule(WEEKLY, byweekday=[weekday_of(one - 1) for one in sorted(weekdays)], **ends)
            case MonthlyOnWeekday(nth, weekday):
                return rrule(MONTHLY, byweekday=weekday_of(weekday - 1)(nth), **ends)
            case MonthlyOnDay(day) if day > _SHORTEST_MONTH:
                # The latest of the days up to this one that the month has.
                return rrule(MONTHLY, bymonthday=range(_SHORTEST_MONTH, day + 1), bysetpos=-1, **ends)
            case MonthlyOnDay(day):
                return rrule(MONTHLY, bymonthday=day, **ends)


def rhythm_facts(rhythm: Rhythm) -> dict[str, Any]:
    """A rhythm as plain facts: how it is stored, and told in the audit."""
    match rhythm:
        case Daily():
            return {"every": "day"}
        case Weekly(weekdays):
            return {"every": "week", "weekdays": sorted(weekdays)}
        case MonthlyOnDay(day):
            return {"every": "month", "day": day}
        case MonthlyOnWeekday(nth, weekday):
            return {"every": "month", "nth": nth, "weekday": weekday}


def rhythm_from(facts: Mapping[str, Any]) -> Rhythm:
    """What these facts say. Raises InvalidInput (recurrence.unreadable, or as the rhythms) when they say none."""
    try:
        if facts["every"] == "day":
            return Daily()
        if facts["every"] == "week":
            return Weekly(frozenset(facts["weekdays"]))
        if facts["every"] == "month" and "day" in facts:
            return MonthlyOnDay(facts["day"])
        if facts["every"] == "month":
            return MonthlyOnWeekday(facts["nth"], facts["weekday"])
    except (KeyError, TypeError) as error:
        raise InvalidInput("recurrence.unreadable") from error
    raise InvalidInput("recurrence.unreadable")
