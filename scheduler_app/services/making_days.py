"""Making the posts of the days of a series: each one a post of its own, which waits for an approval of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from scheduler_app.domain.account import Account
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Delivery
from scheduler_app.domain.ids import PostId, new_id
from scheduler_app.domain.post import Post
from scheduler_app.domain.recurrence import Recurrence
from scheduler_app.domain.series import DAY, Arrangement, Occurrence, Series
from scheduler_app.domain.slot import Instant, Slot
from scheduler_app.errors import PolicyBlocked
from scheduler_app.policy.subject import Plan
from scheduler_app.services.check_desk import Checked
from scheduler_app.services.composing import known_to, new_post, read_post
from scheduler_app.services.draft import LONGEST_NAME, Draft, Written, written
from scheduler_app.services.gate import Gate
from scheduler_app.services.on_record import wrote
from scheduler_app.services.planning import new_delivery
from scheduler_app.services.zones import Zones, zones_of
from scheduler_app.storage import approvals, deliveries, posts, translations
from scheduler_app.storage import series as stored_series
from scheduler_app.storage.database import Connection, Writing

# Nobody made the post of a day before its hour had come: no machine of the workspace was on for so long.
DAY_PASSED = "series.day_passed"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a day of a series falls on one account."""

    account: Account
    slot: Slot
    instant: Instant


@dataclass(frozen=True, slots=True)
class Original:
    """The post that comes again, as it reads now, with what a copy of it needs."""

    post: Post
    draft: Draft
    ready: Written
    accounts: tuple[Account, ...]
    zones: Zones
    unconfirmed: frozenset[str]

    def places(self, recurrence: Recurrence, day: date) -> tuple[Place, ...]:
        """Where a day falls, each account by the clock of its own readers; a zone may have skipped the day."""
        found = ((account, recurrence.on(day, self.zones.of_account[account.id])) for account in self.accounts)
        return tuple(Place(account, *there) for account, there in found if there is not None)

    def copy(self, day: date, now: datetime) -> Post:
        """A post of its own with the same words, by the same two people: neither of them ever approves it."""
        name = f"{self.post.name[: LONGEST_NAME - len(day.isoformat()) - 3]} ({day.isoformat()})"
        ready = replace(self.ready, name=name)
        made = new_post(self.draft, ready, author=self.post.author_id, now=now)
        return replace(made, last_editor_id=self.post.last_editor_id)


def original(connection: Connection, post_id: PostId) -> Original:
    """Read the post that comes again. Raises NotFound, and InvalidInput when it cannot be kept as it reads now."""
    there = read_post(connection, post_id)
    known = known_to(connection, [there.draft])
    return Original(
        post=there.post,
        draft=there.draft,
        ready=written(there.draft, known),
        accounts=tuple(known.accounts[one] for one in there.targets),
        zones=zones_of(connection),
        unconfirmed=translations.unconfirmed(connection, post_id),
    )


class MakingDays:
    """Makes days within the transaction of whoever locked the series; ``gate`` is asked about each as about any post.

    What the rules stop is made all the same, unplanned or without asking for approval, so that a person sees it.
    """

    def __init__(self, writing: Writing, gate: Gate, now: datetime) -> None:
        self._writing = writing
        self._connection = writing.connection
        self._gate = gate
        self._now = now
        self._originals: dict[PostId, Original] = {}

    def make(self, series: Series, last: date) -> tuple[Occurrence, ...]:
        """The days up to ``last`` that nobody looked after yet; those that somebody took already are left alone."""
        made = []
        for day, arrangement in series.to_make(last):
            if stored_series.take_day(self._connection, series.id, day):
                made.append(self._day(series, day, arrangement))
                stored_series.fill_day(self._connection, made[-1])
        looked_after = series.looked_after(last)
        if looked_after.is_over():
            looked_after = looked_after.ended(looked_after.made_until + DAY)
        stored_series.save(self._connection, looked_after)
        if made:
            self._writing.changed(Kind.SERIES, Kind.POSTS, Kind.DELIVERIES, Kind.APPROVALS)
        return tuple(made)

    def original(self, post_id: PostId) -> Original:
        """The post that comes again, read once."""
        if post_id not in self._originals:
            self._originals[post_id] = original(self._connection, post_id)
        return self._originals[post_id]

    def _day(self, series: Series, day: date, arrangement: Arrangement) -> Occurrence:
        model = self.original(arrangement.post_id)
        places = [one for one in model.places(arrangement.recurrence, day) if one.instant.at >= self._now]
        if not places:
            return self._passed(series, day)
        post = model.copy(day, self._now)
        posts.add(self._connection, post, model.ready.targets)
        for language in model.unconfirmed:
            translations.mark(self._connection, post.id, language)
        made = [self._planned(post.id, one, model) for one in places]
        plans = {one.account.id: Plan(one.slot, one.instant) for one in places}
        against = stopped(lambda: self._gate.schedule(self._connection, post.id, plans))
        if against is not None:
            made = []
        deliveries.add_many(self._connection, made)
        wrote(
            self._writing,
            Action.OCCURRENCE_MADE,
            None,
            self._now,
            post,
            model.ready.targets,
            plan=made,
            series=series.id,
            day=day.isoformat(),
        )
        against = against or stopped(lambda: self._gate.submit(self._connection, post.id))
        if against is None:
            self._ask(post.id, arrangement)
            return Occurrence(series.id, day, post.id)
        return Occurrence(series.id, day, post.id, against.code, str(against.params["rule"]))

    def _planned(self, post_id: PostId, one: Place, model: Original) -> Delivery:
        account_id = one.account.id
        pinned = model.ready.targets[account_id]
        return new_delivery(post_id, account_id, pinned, one.slot, one.instant.at, now=self._now)

    def _ask(self, post_id: PostId, arrangement: Arrangement) -> None:
        approvals.ask(self._connection, new_id(), post_id, arrangement.by, self._now)
        because = {"because": "series"}
        self._writing.audit(AuditEntry(self._now, None, Action.APPROVAL_REQUESTED, Subject.POST, post_id, because))

    def _passed(self, series: Series, day: date) -> Occurrence:
        details = {"day": day.isoformat()}
        self._writing.audit(AuditEntry(self._now, None, Action.OCCURRENCE_NOT_MADE, Subject.SERIES, series.id, details))
        return Occurrence(series.id, day, hindrance=DAY_PASSED)


def stopped(ask: Callable[[], Checked]) -> PolicyBlocked | None:
    """What the rules say against a step, None when they let it pass."""
    try:
        ask()
    except PolicyBlocked as error:
        return error
    return None
