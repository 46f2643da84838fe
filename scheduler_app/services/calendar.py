"""What leaves when: by the day of whoever looks, with the reader's clock beside."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import groupby

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId, MemberId, PostId
from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from scheduler_app.domain.slot import Slot, zone_named
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput
from scheduler_app.services.permission import permitted
from scheduler_app.storage import agenda, delivery_lists, plan_overview, workspaces
from scheduler_app.storage.agenda import AgendaOrder, AgendaSort
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.delivery_lists import After, CalendarEntry

__all__ = ["AgendaLines", "AgendaOrder", "AgendaSort", "Calendar", "CalendarDay", "CalendarLine"]

LONGEST_SPAN = timedelta(days=366)
MOST_ENTRIES = 5000
READ_WHOLE = 600
"""An overview of no more deliveries than this has all of them."""
_FOR_EACH_CHIP = 3

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """One delivery; ``here`` is what the clock of whoever looks shows at its moment, ``entry.wall`` the reader's."""

    entry: CalendarEntry
    here: datetime


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day of whoever looks, and what is due on it, earliest first.

    Where ``lines`` are only some of it, ``more`` counts the others. ``states`` says how many stand where.
    """

    day: date
    lines: tuple[CalendarLine, ...]
    more: int = 0
    states: Mapping[DeliveryState, int] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return len(self.lines) + self.more


@dataclass(frozen=True, slots=True)
class AgendaLines:
    """Neighbouring rows of the table: the first of them is row ``first`` of ``total``, counted from 0."""

    lines: tuple[CalendarLine, ...] = ()
    first: int = 0
    total: int = 0

    @property
    def end(self) -> int:
        """The number of the first row behind them."""
        return self.first + len(self.lines)


class Calendar:
    """Days are those of ``home_zone``, the workspace's own when it is not given."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def month(self, actor: MemberId, year: int, month: int, home_zone: str | None = None) -> tuple[CalendarDay, ...]:
        """Every day of a month, also those with nothing on them. Raises InvalidInput for what is no month."""
        try:
            first = date(year, month, 1)
            following = date(year + month // 12, month % 12 + 1, 1)
        except ValueError as error:
            raise InvalidInput("calendar.no_such_month", year=year, month=month) from error
        return self.days(actor, first, following - _DAY, home_zone)

    def days(
        self,
        actor: MemberId,
        first: date,
        last: date,
        home_zone: str | None = None,
        wanted: PlanFilter = EVERYTHING,
    ) -> tuple[CalendarDay, ...]:
        """Every day from ``first`` to ``last``, both included, with at most 5000 deliveries in all, the earliest.

        Raises InvalidInput for more than a year or an unknown zone.
        """
        span = _days_between(first, last)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            zone = home_zone or workspaces.load(connection).home_zone
            edges = _edges(span, zone)
            lines = _lines(delivery_lists.between(connection, edges[0], edges[-1], MOST_ENTRIES, wanted), zone)
            by_day = _by_day(lines, edges)
            if len(lines) < MOST_ENTRIES:
                return tuple(CalendarDay(day, tuple(found)) for day, found in zip(span, by_day, strict=True))
            return _counted(span, by_day, plan_overview.counts(connection, edges, wanted))

    def overview(
        self, actor: MemberId, first: date, last: date, *, room: int, wanted: PlanFilter = EVERYTHING
    ) -> tuple[CalendarDay, ...]:
        """Every day from ``first`` to ``last`` with all that is due, or where that is much, with what comes first.

        Of each day that is not whole, the first ``room`` posts have all their deliveries of that day; the others are
        counted. Raises as ``days``.
        """
        span = _days_between(first, last)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            zone = workspaces.load(connection).home_zone
            edges = _edges(span, zone)
            states = plan_overview.counts(connection, edges, wanted)
            if sum(sum(one.values()) for one in states) <= READ_WHOLE:
                found = delivery_lists.between(connection, edges[0], edges[-1], MOST_ENTRIES, wanted)
                by_day = _by_day(_lines(found, zone), edges)
            else:
                posts = _first_posts(connection, edges, [sum(one.values()) for one in states], room, wanted)
                found = plan_overview.of_posts(connection, posts, (edges[0], edges[-1]), wanted)
                by_day = [_of_first_posts(lines, room) for lines in _by_day(_lines(found, zone), edges)]
        return _counted(span, by_day, states)

    def lines(self, actor: MemberId, delivery_ids: Iterable[DeliveryId]) -> tuple[CalendarLine, ...]:
        """These deliveries as they stand, earliest first; those that are not there any more are left out."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            zone = workspaces.load(connection).home_zone
            return _lines(delivery_lists.of_ids(connection, delivery_ids), zone)

    def everything(
        self, actor: MemberId, first: date, last: date, *, wanted: PlanFilter = EVERYTHING, home_zone: str | None = None
    ) -> tuple[CalendarLine, ...]:
        """All that is due from ``first`` to ``last``, however much it is, earliest first. Raises as ``days``."""
        span = _days_between(first, last)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            zone = home_zone or workspaces.load(connection).home_zone
            edges = _edges(span, zone)
            found: list[CalendarEntry] = []
            after: After | None = None
            while some := delivery_lists.between(connection, edges[0], edges[-1], MOST_ENTRIES, wanted, after=after):
                found += some
                after = After(some[-1].due_at, some[-1].delivery_id)
        return _lines(found, zone)

    def agenda(
        self, actor: MemberId, *, after: datetime | None = None, days: int = 30, home_zone: str | None = None
    ) -> tuple[CalendarLine, ...]:
        """What is due from ``after`` (now when not given) within some days, earliest first, at most 5000."""
        start = after or self._clock.now()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            zone = home_zone or workspaces.load(connection).home_zone
            found = delivery_lists.between(connection, start, start + days * _DAY, MOST_ENTRIES)
            return _lines(found, zone)

    def agenda_page(
        self,
        actor: MemberId,
        first: date,
        last: date,
        *,
        sort: AgendaSort | None = None,
        skip: int = 0,
        limit: int = 200,
        wanted: PlanFilter = EVERYTHING,
    ) -> AgendaLines:
        """What is due from ``first`` to ``last``, both included, in any order: ``limit`` rows behind ``skip`` others.

        The last ones, where there are no others behind them; raises as ``days``.
        """
        span = _days_between(first, last)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            zone = workspaces.load(connection).home_zone
            edges = _edges([span[0], span[-1]], zone)
            total = agenda.count(connection, edges[0], edges[-1], wanted)
            if skip >= total:
                skip = max(0, total - limit)
            found = agenda.page(
                connection, edges[0], edges[-1], sort=sort or AgendaSort(), skip=skip, limit=limit, wanted=wanted
            )
        return AgendaLines(_lines(found, zone), skip, total)

    def agenda_row(self, actor: MemberId, first: date, day: date, *, wanted: PlanFilter = EVERYTHING) -> int:
        """The row with which a day begins in what is due from ``first`` on, by time; raises as ``days``."""
        span = _days_between(first, day)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            zone = workspaces.load(connection).home_zone
            start, *_ = _edges(span[:1], zone)
            before, *_ = _edges(span[-1:], zone)
            return agenda.count(connection, start, before, wanted)

    def day_counts(self, actor: MemberId, first: date, last: date, home_zone: str | None = None) -> dict[date, int]:
        """How many deliveries are due on each day from ``first`` to ``last``, both included."""
        span = _days_between(first, last)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return _counts(connection, span, home_zone or workspaces.load(connection).home_zone)


def _counts(connection: Connection, span: list[date], zone: str) -> dict[date, int]:
    return dict(zip(span, delivery_lists.day_counts(connection, _edges(span, zone)), strict=True))


def days_of(lines: Iterable[CalendarLine]) -> tuple[CalendarDay, ...]:
    """The days on which these are due, each with its own; ``lines`` come earliest first."""
    return tuple(CalendarDay(day, tuple(those)) for day, those in groupby(lines, key=lambda line: line.here.date()))


def _counted(
    span: Sequence[date], by_day: Iterable[Sequence[CalendarLine]], states: Iterable[plan_overview.StateCounts]
) -> tuple[CalendarDay, ...]:
    return tuple(
        CalendarDay(day, tuple(lines), max(0, sum(count.values()) - len(lines)), count)
        for day, lines, count in zip(span, by_day, states, strict=True)
    )


def _first_posts(
    connection: Connection, edges: Sequence[datetime], counts: Sequence[int], room: int, wanted: PlanFilter
) -> set[PostId]:
    """The posts whose deliveries come first on each day: ``room`` of them, or all that the day has."""
    left = {place: (edges[place], edges[place + 1]) for place, count in enumerate(counts) if count}
    found: set[PostId] = set()
    most = room
    while left:
        first = plan_overview.first_posts(connection, left, most, wanted)
        found.update(*first.values())
        # Many deliveries at the beginning of a day may be of one post.
        left = {place: left[place] for place in left if len(first[place]) < room and counts[place] > most}
        most *= _FOR_EACH_CHIP
    return found


def _of_first_posts(lines: Sequence[CalendarLine], room: int) -> list[CalendarLine]:
    """Of the lines of a day those of its first ``room`` posts; more may have been read for other days."""
    posts: dict[PostId, None] = {}
    for line in lines:
        posts.setdefault(line.entry.post_id)
    first = frozenset(list(posts)[:room])
    return [line for line in lines if line.entry.post_id in first]


def _by_day(lines: Iterable[CalendarLine], edges: Sequence[datetime]) -> list[list[CalendarLine]]:
    found: list[list[CalendarLine]] = [[] for _ in edges[1:]]
    for line in lines:
        found[bisect_right(edges, line.entry.due_at) - 1].append(line)
    return found


def _days_between(first: date, last: date) -> list[date]:
    if not timedelta(0) <= last - first <= LONGEST_SPAN:
        raise InvalidInput("calendar.bad_span", first=first.isoformat(), last=last.isoformat())
    return [first + number * _DAY for number in range((last - first).days + 1)]


def _edges(span: list[date], zone: str) -> tuple[datetime, ...]:
    """The moments at which the days begin, and the one at which the last one ends."""
    try:
        beginnings = [*span, span[-1] + _DAY]
    except OverflowError as error:
        raise InvalidInput("calendar.bad_span", first=span[0].isoformat(), last=span[-1].isoformat()) from error
    return tuple(Slot(datetime.combine(day, time()), zone).instant().at for day in beginnings)


def _lines(entries: Iterable[CalendarEntry], zone: str) -> tuple[CalendarLine, ...]:
    rules = zone_named(zone)
    return tuple(CalendarLine(entry, entry.due_at.astimezone(rules).replace(tzinfo=None)) for entry in entries)
