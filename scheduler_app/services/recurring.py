"""Letting a post come again: arranging its days, changing and ending them, and making their posts some weeks ahead."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import date, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, PostId, SeriesId, new_id
from scheduler_app.domain.recurrence import Recurrence, rhythm_facts
from scheduler_app.domain.series import DAY, Arrangement, Occurrence, Series
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, UserError
from scheduler_app.services.gate import Gate
from scheduler_app.services.making_days import MakingDays, original
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.services.series_listing import (
    OccurrenceLine,
    PreviewedDay,
    SeriesLine,
    occurrence_lines,
    previewed,
    series_lines,
)
from scheduler_app.services.taking_days_back import TakingBack, TakingDaysBack
from scheduler_app.storage import posts, series, workspaces
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing

log = logging.getLogger(__name__)

# Long enough for everybody to look at a post before its hour, short enough that it reads as it was meant lately.
AHEAD = timedelta(weeks=4)
# On demand, for whoever plans a season at once.
FARTHEST_AHEAD = timedelta(days=366)


class Recurring:
    """A series repeats a post; each of its days is a post of its own, which leaves only with an approval of its own.

    Days are those of the calendar, times those of each account's readers. ``gate`` holds every day's post against the
    rules of the workspace, ``authorities`` know who may sign.
    """

    def __init__(self, database: Database, clock: Clock, authorities: Authorities, gate: Gate) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities
        self._gate = gate

    def preview(
        self, actor: MemberId, post_id: PostId, recurrence: Recurrence, *, most: int = 5
    ) -> tuple[PreviewedDay, ...]:
        """The first days of what ``start`` would make of it, with what clocks do on them.

        Raises NotFound, NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return previewed(original(connection, post_id), recurrence, self._clock.now(), most=most)

    def start(self, actor: MemberId, post_id: PostId, recurrence: Recurrence) -> SeriesId:
        """Let a post come again; the posts of the coming weeks are made at once.

        The post itself stays as it is and where it is planned. Raises InvalidInput (series.exists, series.in_the_past,
        series.no_day), NotFound, NotAllowed.
        """
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            posts.lock(connection, post_id)
            self._may_arrange(connection, actor, post_id, recurrence)
            if series.repeating(connection, post_id) is not None:
                raise InvalidInput("series.exists", number=posts.number(connection, post_id))
            arrangement = Arrangement(post_id, recurrence, actor, now)
            new = Series(SeriesId(new_id()), (arrangement,), made_until=recurrence.first - DAY)
            series.add(connection, new)
            self._say(writing, actor, Action.SERIES_STARTED, new.id, _arranged(arrangement))
            MakingDays(writing, self._gate, now).make(new, self._horizon(connection))
        return new.id

    def change(
        self, actor: MemberId, series_id: SeriesId, recurrence: Recurrence, *, post_id: PostId | None = None
    ) -> TakingBack:
        """Let it come again as ``recurrence`` says from its first day on, and as ``post_id`` reads, if one is given.

        What was made for those days and has not left moves to the new time; where the day is none any more, or the
        words are others, it is taken out of the plan. Whoever approved it is asked again where the approval does not
        cover the new moment. Raises as ``start``, and NotFound (series.unknown).
        """
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            before = series.lock(connection, series_id)
            repeated = post_id or before.latest.post_id
            posts.lock(connection, repeated)
            self._may_arrange(connection, actor, repeated, recurrence)
            elsewhere = series.repeating(connection, repeated)
            if elsewhere not in (None, series_id):
                raise InvalidInput("series.exists", number=posts.number(connection, repeated))
            arrangement = Arrangement(repeated, recurrence, actor, now)
            changed = before.changed(arrangement)
            series.save(connection, changed)
            self._say(writing, actor, Action.SERIES_CHANGED, series_id, _arranged(arrangement))
            making = MakingDays(writing, self._gate, now)
            taken = self._taking_back(writing, actor).rearranged(before, changed, making.original(repeated))
            making.make(changed, self._horizon(connection, before.made_until))
            return taken

    def end(self, actor: MemberId, series_id: SeriesId, first: date) -> TakingBack:
        """Let it come no more from the day ``first`` on; what was made for those days and has not left is taken back.

        Raises InvalidInput (series.in_the_past), NotFound, NotAllowed.
        """
        with self._database.writing() as writing:
            connection = writing.connection
            before = series.lock(connection, series_id)
            self._permitted(connection, actor, before.latest.post_id)
            self._still_to_come(connection, first)
            series.save(connection, before.ended(first))
            self._say(writing, actor, Action.SERIES_ENDED, series_id, {"from": first.isoformat()})
            return self._taking_back(writing, actor).ended(before, first)

    def all(self, actor: MemberId) -> tuple[SeriesLine, ...]:
        """Every series, the oldest first."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return series_lines(connection, self._today(connection))

    def of_post(self, actor: MemberId, post_id: PostId) -> SeriesId | None:
        """The series in which a post comes again, None for none."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return series.repeating(connection, post_id)

    def occurrences(self, actor: MemberId, series_id: SeriesId) -> tuple[OccurrenceLine, ...]:
        """The days of a series that were made, each with how far its post is. Raises NotFound."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            series.one_series(connection, series_id)
            return occurrence_lines(connection, self._authorities.now(connection), series_id)

    def make_ahead(self, actor: MemberId, series_id: SeriesId, *, last: date | None = None) -> tuple[Occurrence, ...]:
        """Make the posts of its days now, up to ``last`` or of the coming weeks; returns the new ones.

        Raises InvalidInput (series.too_far_ahead), NotFound, NotAllowed.
        """
        with self._database.writing() as writing:
            connection = writing.connection
            permitted(connection, actor, Right.SCHEDULE)
            if last is not None and last > self._today(connection) + FARTHEST_AHEAD:
                raise InvalidInput("series.too_far_ahead", most=FARTHEST_AHEAD.days)
            found = series.lock(connection, series_id)
            return MakingDays(writing, self._gate, self._clock.now()).make(found, last or self._horizon(connection))

    def look_after(self) -> int:
        """Make the posts of every series' days of the coming weeks; returns how many. A chore: nobody acts."""
        with self._database.reading() as connection:
            last = self._horizon(connection)
            waiting = series.unmade(connection, last)
        return sum(len(self._made(one, last)) for one in waiting)

    def _made(self, series_id: SeriesId, last: date) -> Sequence[Occurrence]:
        """One series in a transaction of its own: what is wrong with it must not keep the others back."""
        try:
            with self._database.writing() as writing:
                found = series.lock(writing.connection, series_id)
                return MakingDays(writing, self._gate, self._clock.now()).make(found, last)
        except UserError as error:
            log.warning("the days of series %s cannot be made: %s", series_id, error)
            return ()

    def _may_arrange(self, connection: Connection, actor: MemberId, post_id: PostId, recurrence: Recurrence) -> None:
        self._permitted(connection, actor, post_id)
        self._still_to_come(connection, recurrence.first)
        if recurrence.ended_before(recurrence.first):
            raise InvalidInput("series.no_day")

    def _permitted(self, connection: Connection, actor: MemberId, post_id: PostId) -> None:
        member = permitted(connection, actor, Right.COMPOSE, Right.SCHEDULE)
        meant = posts.targets(connection, post_id)
        permitted_on(connection, member, meant, Right.COMPOSE, Right.SCHEDULE)

    def _still_to_come(self, connection: Connection, day: date) -> None:
        if day < self._today(connection):
            raise InvalidInput("series.in_the_past", day=day.isoformat())

    def _today(self, connection: Connection) -> date:
        return self._clock.now().astimezone(zone_named(workspaces.load(connection).home_zone)).date()

    def _horizon(self, connection: Connection, made_until: date = date.min) -> date:
        return max(self._today(connection) + AHEAD, made_until)

    def _taking_back(self, writing: Writing, actor: MemberId) -> TakingDaysBack:
        authority = self._authorities.now(writing.connection)
        return TakingDaysBack(writing, authority, self._gate, actor, self._clock.now())

    def _say(
        self, writing: Writing, actor: MemberId, action: Action, series_id: SeriesId, details: dict[str, object]
    ) -> None:
        writing.changed(Kind.SERIES)
        writing.audit(AuditEntry(self._clock.now(), actor, action, Subject.SERIES, series_id, details))


def _arranged(one: Arrangement) -> dict[str, object]:
    recurrence = one.recurrence
    return {
        "post": one.post_id,
        "from": recurrence.first.isoformat(),
        "at": recurrence.at.isoformat(),
        "rhythm": rhythm_facts(recurrence.rhythm),
        "until": "" if recurrence.until is None else recurrence.until.isoformat(),
        "times": recurrence.count or 0,
    }
