"""The marks of deliveries that this machine owns: across the fence, and what became of each.

Each is one UPDATE for all who are at that point together; it names the state and the token it expects of each. Where
it touches no row, somebody else owns the delivery now: the caller must stop and write nothing. What touches fewer rows
than several expect is undone, and each asks alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, insert, select, update

from scheduler_app.domain.delivery import Claim, DeliveryState, check_move
from scheduler_app.domain.hold import CrisisLevel
from scheduler_app.storage import sending_case
from scheduler_app.storage.columns import to_milliseconds
from scheduler_app.storage.delivery_tables import attempts, deliveries
from scheduler_app.storage.given_rows import GivenStatement, given_long_text, given_number, given_text
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.may_leave import (
    DATABASE_NOW,
    MILLISECOND,
    approved,
    held,
    integer,
    written_now,
)
from scheduler_app.storage.sending_case import SendingCase

_S = DeliveryState

# Given: delivery, token, state, budget, what was looked at. The state travels along so that SQLite looks for the given
# ids, and not for everything in that state. All of it is asked in one statement, so of one moment: between two of them
# another machine may commit something.
_CROSS = GivenStatement(
    update(deliveries)
    .where(
        deliveries.c.id == given_text(0),
        deliveries.c.token == given_number(1),
        deliveries.c.state == given_text(2),
        deliveries.c.lease_until > DATABASE_NOW,
        written_now(deliveries),
        approved(deliveries, integer("now")),
        ~held(deliveries),
        sending_case.looked_at() == given_long_text(4),
    )
    .values(
        state=_S.SENDING.value,
        attempts=deliveries.c.attempts + 1,
        first_try_at=func.coalesce(deliveries.c.first_try_at, integer("now")),
        send_deadline=DATABASE_NOW + given_number(3),
        reason="",
    )
)


_WHY_NOT = HotStatement(
    select(
        deliveries.c.state,
        deliveries.c.token,
        deliveries.c.lease_until > DATABASE_NOW,
        written_now(deliveries),
        approved(deliveries, integer("now")),
        held(deliveries, CrisisLevel.HELD),
        held(deliveries, CrisisLevel.HEIGHTENED),
    ).where(deliveries.c.id == bindparam("delivery"))
)


# Given: delivery, number, owner, start.
_BEGIN_ATTEMPTS = GivenStatement(
    insert(attempts).from_select(
        ["delivery_id", "number", "owner", "started_at"],
        select(given_text(0), given_number(1), given_text(2), given_number(3)),
    )
)


# Given: delivery, number, end, outcome, code, remote id, address.
_END_ATTEMPTS = GivenStatement(
    update(attempts)
    .where(attempts.c.delivery_id == given_text(0), attempts.c.number == given_number(1))
    .values(
        finished_at=given_number(2),
        outcome=given_text(3),
        code=given_text(4),
        remote_id=given_text(5),
        address=given_text(6),
    )
)


# Given: delivery, token, state before, state after, next try, reason, remote id, address, time sent.
_RECORD = GivenStatement(
    update(deliveries)
    .where(
        deliveries.c.id == given_text(0),
        deliveries.c.token == given_number(1),
        deliveries.c.state == given_text(2),
    )
    .values(
        state=given_text(3),
        next_try_at=func.coalesce(given_number(4), deliveries.c.next_try_at),
        reason=given_text(5),
        remote_id=given_text(6),
        address=given_text(7),
        sent_at=given_number(8),
        lease_until=None,
        send_deadline=None,
    )
)


# Given: delivery, token, state.
_COUNT_TRIES = GivenStatement(
    update(deliveries)
    .where(
        deliveries.c.id == given_text(0),
        deliveries.c.token == given_number(1),
        deliveries.c.state == given_text(2),
    )
    .values(attempts=deliveries.c.attempts + 1)
    .returning(deliveries.c.id, deliveries.c.token, deliveries.c.attempts)
)


class NotAll(Exception):
    """Not all of several stand as expected: the caller has to undo what was written, and to try each alone."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What to write about a delivery that this machine owns: where it goes and why."""

    after: DeliveryState
    reason: str = ""
    try_again_at: datetime | None = None
    remote_id: str = ""
    address: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Crossing:
    """The try that is now on record; ``number`` counts those of the delivery from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class AtFence:
    """A claimed delivery whose client is ready to speak; it may take ``budget`` from now on.

    ``case`` is what was looked at for it: when any of that is other now, the fence stays shut.
    """

    taken: Claim
    case: SendingCase
    owner: str
    now: datetime
    budget: timedelta


@dataclass(frozen=True, slots=True)
class AttemptEnd:
    """What a try came to. ``crossing`` is None for one that never came to the fence: it is put on record now."""

    crossing: Crossing | None
    outcome: str
    owner: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Ending:
    """Where an owned delivery goes; ``attempt`` is None when nothing was tried."""

    taken: Claim
    mark: Mark
    attempt: AttemptEnd | None = None

    @property
    def before(self) -> DeliveryState:
        """Where the delivery stands until then."""
        return _S.SENDING if self.attempt is not None and self.attempt.crossing is not None else _S.CLAIMED


@dataclass(frozen=True, slots=True)
class Standing:
    """Why a fence stayed shut."""

    ours: bool
    lease_valid: bool
    written_now: bool
    approved: bool
    held: bool
    heightened: bool


def cross_fences(connection: Connection, waiting: Sequence[AtFence]) -> tuple[Crossing | None, ...]:
    """*Claimed* becomes *sending* and the attempt is on record. One that may not leave after all is None.

    Raises NotAll when that is so of one among several.
    """
    rows = [
        (one.taken.delivery_id, one.taken.token, _S.CLAIMED.value, one.budget // MILLISECOND, one.case.seen)
        for one in waiting
    ]
    # All wait at this moment: the latest clock reading among them is the time of all.
    now = max(one.now for one in waiting)
    if not _all(_CROSS.count(connection, rows, {"now": to_milliseconds(now)}), of=len(waiting)):
        return (None,)
    crossed = tuple(Crossing(one.case.attempts + 1) for one in waiting)
    _begin_attempts(
        connection,
        [(one.taken, crossing, one.owner, one.now) for one, crossing in zip(waiting, crossed, strict=True)],
    )
    return crossed


def standing(connection: Connection, taken: Claim, *, now: datetime) -> Standing:
    """How a claimed delivery stands, for saying why its fence stayed shut."""
    rows = _WHY_NOT.rows(connection, {"delivery": taken.delivery_id, "now": to_milliseconds(now)})
    state, token, *others = rows[0]
    ours = state == _S.CLAIMED.value and token == taken.token
    return Standing(ours, *map(bool, others))


def record(connection: Connection, endings: Sequence[Ending]) -> bool:
    """Write where owned deliveries go, and what their tries came to.

    One that somebody else owns now is False, and nothing was written. Raises NotAll when one among several is.
    """
    for one in endings:
        check_move(one.before, one.mark.after)
    uncounted = [one for one in endings if one.attempt is not None and one.attempt.crossing is None]
    counted = _count_tries(connection, uncounted) if uncounted else {}
    rows = [
        (one.taken.delivery_id, one.taken.token, one.before.value, one.mark.after.value, *_written(one.mark))
        for one in endings
    ]
    if not _all(_RECORD.count(connection, rows), of=len(endings)):
        return False
    _end_attempts(connection, endings, counted)
    return True


def _all(touched: int, *, of: int) -> bool:
    """Which rows were touched is not asked: the database would hand over each by itself (``given_rows``)."""
    if touched < of and of > 1:
        raise NotAll
    return touched == of


def _count_tries(connection: Connection, endings: Sequence[Ending]) -> dict[Claim, Crossing]:
    """Put on record the tries that never came to the fence."""
    rows = [(one.taken.delivery_id, one.taken.token, _S.CLAIMED.value) for one in endings]
    numbers = {(delivery_id, token): number for delivery_id, token, number in _COUNT_TRIES.rows(connection, rows, {})}
    tries = [
        (one.taken, Crossing(numbers[key]), one.attempt.owner, one.attempt.at)
        for one in endings
        if one.attempt is not None and (key := (one.taken.delivery_id, one.taken.token)) in numbers
    ]
    _begin_attempts(connection, tries)
    return {taken: crossing for taken, crossing, _, _ in tries}


def _begin_attempts(connection: Connection, tries: Sequence[tuple[Claim, Crossing, str, datetime]]) -> None:
    rows = [(taken.delivery_id, crossing.number, owner, to_milliseconds(at)) for taken, crossing, owner, at in tries]
    if rows:
        _BEGIN_ATTEMPTS.count(connection, rows)


def _end_attempts(connection: Connection, endings: Iterable[Ending], counted: Mapping[Claim, Crossing]) -> None:
    rows = [
        (
            one.taken.delivery_id,
            (one.attempt.crossing or counted[one.taken]).number,
            to_milliseconds(one.attempt.at),
            one.attempt.outcome,
            one.mark.reason,
            one.mark.remote_id,
            one.mark.address,
        )
        for one in endings
        if one.attempt is not None
    ]
    if rows:
        _END_ATTEMPTS.count(connection, rows)


def _written(mark: Mark) -> tuple[int | None, str, str, str, int | None]:
    """A mark in the order of ``_RECORD``."""
    again_at = None if mark.try_again_at is None else to_milliseconds(mark.try_again_at)
    sent_at = None if mark.sent_at is None else to_milliseconds(mark.sent_at)
    return again_at, mark.reason, mark.remote_id, mark.address, sent_at
