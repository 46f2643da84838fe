"""A post that comes again, and the posts that its days bring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from scheduler_app.domain.ids import MemberId, PostId, SeriesId
from scheduler_app.domain.recurrence import Recurrence

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """From the first day of ``recurrence`` on, ``post_id`` comes again; a later arrangement takes its place.

    ``by`` said so at ``at``.
    """

    post_id: PostId
    recurrence: Recurrence
    by: MemberId
    at: datetime

    @property
    def first(self) -> date:
        return self.recurrence.first


@dataclass(frozen=True, slots=True)
class Series:
    """A post that comes again by its ``arrangements``, the earliest first.

    ``made_until`` is the last day that was looked after: its post was made, or it is known why there is none.
    ``ended_from`` is the first day on which it comes no more, None while no end was set.
    """

    id: SeriesId
    arrangements: tuple[Arrangement, ...]
    made_until: date
    ended_from: date | None = None

    @property
    def latest(self) -> Arrangement:
        return self.arrangements[-1]

    def days(self, first: date, last: date) -> Iterator[tuple[date, Arrangement]]:
        """Its days from ``first`` to ``last``, both included, each with the arrangement that is in force on it."""
        if self.ended_from is not None:
            last = min(last, self.ended_from - DAY)
        for one, following in pairwise((*self.arrangements, None)):
            if one is not None:
                ends = last if following is None else min(last, following.first - DAY)
                yield from ((day, one) for day in one.recurrence.days(first, ends))

    def to_make(self, last: date) -> Iterator[tuple[date, Arrangement]]:
        """The days up to ``last`` that were not looked after yet."""
        return self.days(self.made_until + DAY, last)

    def is_over(self) -> bool:
        """Whether no day is left to be looked after."""
        return next(self.to_make(date.max), None) is None

    def looked_after(self, last: date) -> Series:
        """The same once every day up to ``last`` has been looked after."""
        return replace(self, made_until=max(self.made_until, last))

    def changed(self, arrangement: Arrangement) -> Series:
        """The same with this arrangement from its first day on, whatever was arranged or ended for then."""
        earlier = tuple(one for one in self.arrangements if one.first < arrangement.first)
        made = min(self.made_until, arrangement.first - DAY)
        return replace(self, arrangements=(*earlier, arrangement), made_until=made, ended_from=None)

    def ended(self, first: date) -> Series:
        """The same with no day any more from ``first`` on."""
        ends = first if self.ended_from is None else min(first, self.ended_from)
        return replace(self, ended_from=ends)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One day of a series and its post.

    ``post_id`` is None where the day came before anybody could make one. ``hindrance`` is the code of what keeps it
    from going on by itself, empty for nothing; ``rule`` the id of the rule that says so, empty for none.
    """

    series_id: SeriesId
    day: date
    post_id: PostId | None = None
    hindrance: str = ""
    rule: str = ""
