"""A mission's weekly plan of slots, on its readers' clock."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

USUAL_TIME = time(10)
_WEEK = range(1, 8)
_TIME = re.compile(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?")


@dataclass(frozen=True, slots=True, order=True)
class WeekSlot:
    """``weekday`` is that of ISO 8601: Monday is 1."""

    weekday: int
    at: time


def usual_queue(weekend: frozenset[int]) -> tuple[WeekSlot, ...]:
    """The queue of a mission that has said nothing: ten o'clock on its readers' working days."""
    return tuple(WeekSlot(weekday, USUAL_TIME) for weekday in _WEEK if weekday not in weekend)


def shared(queues: Iterable[Iterable[WeekSlot]]) -> tuple[WeekSlot, ...]:
    """The slots that all these queues have; those that any has where they share none."""
    several = [frozenset(queue) for queue in queues]
    if not several:
        return ()
    common = frozenset.intersection(*several)
    return tuple(sorted(common or frozenset.union(*several)))


def walls_of(queue: Iterable[WeekSlot], first: date, days: int) -> Iterator[datetime]:
    """When the slots of a queue come in the ``days`` days from ``first``, earliest first."""
    slots = sorted(queue)
    for number in range(days):
        day = first + timedelta(days=number)
        yield from (datetime.combine(day, slot.at) for slot in slots if slot.weekday == day.isoweekday())


def times_in(text: str) -> tuple[time, ...]:
    """The times in a line such as "10:00, 15.30", earliest first. Raises ValueError with the word that is none."""
    found = set()
    for word in text.replace(",", " ").replace(";", " ").split():
        match = _TIME.fullmatch(word)
        if match is None:
            raise ValueError(word)
        found.add(time(int(match[1]), int(match[2] or 0)))
    return tuple(sorted(found))
