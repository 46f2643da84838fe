"""The marks of one delivery that this machine owns: across the fence, and what became of it.

Each is one UPDATE that names the state and the token it expects. Where it touches no row, somebody else owns the
delivery now: the caller must stop and write nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from scheduler_app.domain.delivery import Claim, DeliveryState, check_move
from scheduler_app.domain.ids import new_id
from scheduler_app.storage.columns import to_milliseconds
from scheduler_app.storage.delivery_tables import attempts, deliveries
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.may_leave import (
    DATABASE_NOW,
    MILLISECOND,
    approved,
    held,
    integer,
    word,
    written_now,
)

_S = DeliveryState


_CROSS = HotStatement(
    update(deliveries)
    .where(
        deliveries.c.id == bindparam("delivery"),
        deliveries.c.state == word(_S.CLAIMED),
        deliveries.c.token == integer("claimed_token"),
        deliveries.c.lease_until > DATABASE_NOW,
        written_now(deliveries),
        approved(deliveries, integer("now")),
        ~held(deliveries),
    )
    .values(
        state=_S.SENDING.value,
        attempts=deliveries.c.attempts + 1,
        first_try_at=func.coalesce(deliveries.c.first_try_at, integer("now")),
        send_deadline=DATABASE_NOW + integer("budget"),
        reason="",
    )
)

# Asked for apart: for a RETURNING SQLite makes a table each time, which costs as much as the whole update.
_TRIES = HotStatement(select(deliveries.c.attempts).where(deliveries.c.id == bindparam("delivery")))


_WHY_NOT = HotStatement(
    select(
        deliveries.c.state,
        deliveries.c.token,
        deliveries.c.lease_until > DATABASE_NOW,
        written_now(deliveries),
        approved(deliveries, integer("now")),
        held(deliveries),
    ).where(deliveries.c.id == bindparam("delivery"))
)


_BEGIN_ATTEMPT = HotStatement(
    insert(attempts).values({name: bindparam(name) for name in ("id", "delivery_id", "number", "owner", "started_at")})
)


_END_ATTEMPT = HotStatement(
    update(attempts)
    .where(attempts.c.id == bindparam("attempt"))
    .values(
        finished_at=integer("at"),
        outcome=bindparam("was"),
        code=bindparam("because"),
        remote_id=bindparam("remote"),
        address=bindparam("where"),
    )
)


# What a mark writes; its parameters come from ``as_params``.
MARKED_VALUES: dict[str, Any] = {
    "state": bindparam("after"),
    "next_try_at": func.coalesce(integer("again_at"), deliveries.c.next_try_at),
    "reason": bindparam("because"),
    "remote_id": bindparam("remote"),
    "address": bindparam("where"),
    "sent_at": integer("sent"),
}

_RECORD = HotStatement(
    update(deliveries)
    .where(
        deliveries.c.id == bindparam("delivery"),
        deliveries.c.state == bindparam("before"),
        deliveries.c.token == integer("claimed_token"),
    )
    .values(MARKED_VALUES)
    .values(lease_until=None, send_deadline=None)
)


_COUNT_TRY = HotStatement(
    update(deliveries)
    .where(
        deliveries.c.id == bindparam("delivery"),
        deliveries.c.state == word(_S.CLAIMED),
        deliveries.c.token == integer("claimed_token"),
    )
    .values(attempts=deliveries.c.attempts + 1)
    .returning(deliveries.c.attempts)
)


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
    """The attempt that is now on record."""

    attempt_id: str
    number: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Why a fence stayed shut."""

    ours: bool
    lease_valid: bool
    written_now: bool
    approved: bool
    held: bool


def cross_fence(
    connection: Connection, taken: Claim, *, owner: str, now: datetime, budget: timedelta
) -> Crossing | None:
    """*Claimed* becomes *sending* and the attempt is on record; None when it may not leave after all."""
    passed = _CROSS.count(
        connection,
        {
            "delivery": taken.delivery_id,
            "claimed_token": taken.token,
            "now": to_milliseconds(now),
            "budget": budget // MILLISECOND,
        },
    )
    if not passed:
        return None
    tries = _TRIES.rows(connection, {"delivery": taken.delivery_id})[0][0]
    return _begin_attempt(connection, taken, tries, owner, now)


def _begin_attempt(connection: Connection, taken: Claim, number: int, owner: str, now: datetime) -> Crossing:
    begun = Crossing(new_id(), number)
    _BEGIN_ATTEMPT.count(
        connection,
        {
            "id": begun.attempt_id,
            "delivery_id": taken.delivery_id,
            "number": number,
            "owner": owner,
            "started_at": to_milliseconds(now),
        },
    )
    return begun


def standing(connection: Connection, taken: Claim, *, now: datetime) -> Standing:
    """How a claimed delivery stands, for saying why its fence stayed shut."""
    rows = _WHY_NOT.rows(connection, {"delivery": taken.delivery_id, "now": to_milliseconds(now)})
    state, token, lease_valid, written_now, approved, held = rows[0]
    ours = state == _S.CLAIMED.value and token == taken.token
    return Standing(ours, bool(lease_valid), bool(written_now), bool(approved), bool(held))


def record(connection: Connection, taken: Claim, before: DeliveryState, mark: Mark) -> bool:
    """Write where an owned delivery goes. False when somebody else owns it now: then nothing was written."""
    check_move(before, mark.after)
    params = {"delivery": taken.delivery_id, "before": before.value, "claimed_token": taken.token, **as_params(mark)}
    return _RECORD.count(connection, params) == 1


def as_params(mark: Mark) -> dict[str, Any]:
    """A mark as the statements name its parts."""
    return {
        "after": mark.after.value,
        "again_at": None if mark.try_again_at is None else to_milliseconds(mark.try_again_at),
        "because": mark.reason,
        "remote": mark.remote_id,
        "where": mark.address,
        "sent": None if mark.sent_at is None else to_milliseconds(mark.sent_at),
    }


def count_try(connection: Connection, taken: Claim, *, owner: str, now: datetime) -> Crossing | None:
    """Put a try on record that never came to the fence; None when somebody else owns the delivery now."""
    counted = _COUNT_TRY.rows(connection, {"delivery": taken.delivery_id, "claimed_token": taken.token})
    return _begin_attempt(connection, taken, counted[0][0], owner, now) if counted else None


def end_attempt(
    connection: Connection,
    crossing: Crossing,
    *,
    outcome: str,
    code: str,
    at: datetime,
    remote_id: str = "",
    address: str = "",
) -> None:
    """Write what an attempt came to."""
    _END_ATTEMPT.count(
        connection,
        {
            "attempt": crossing.attempt_id,
            "at": to_milliseconds(at),
            "was": outcome,
            "because": code,
            "remote": remote_id,
            "where": address,
        },
    )
