"""What is due next, and what is due but may not leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, exists, func, or_, select, update

from scheduler_app.domain import by_hand
from scheduler_app.domain.account import AccountHealth, AccountKind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import CrisisLevel
from scheduler_app.domain.ids import AccountId, DeliveryId, PostId
from scheduler_app.storage.columns import maybe_from_milliseconds, to_milliseconds
from scheduler_app.storage.delivery_tables import deliveries, delivery_steps
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.may_leave import (
    approved,
    held,
    integer,
    waiting,
    written_now,
)
from scheduler_app.storage.tables import (
    accounts,
    posts,
    workspace,
)

_S = DeliveryState


_NEXT_DUE = HotStatement(
    select(deliveries.c.next_try_at)
    .where(waiting(deliveries))
    .where(deliveries.c.next_try_at > integer("after"))
    .order_by(deliveries.c.next_try_at)
    .limit(1)
)


_LATE = func.coalesce(posts.c.lateness_limit_ms, workspace.c.lateness_limit_ms)


def _still_waiting(condition: Any) -> Any:
    return and_(
        waiting(deliveries),
        deliveries.c.next_try_at <= integer("now"),
        condition,
    )


_TOO_LATE = (
    select(posts.c.id)
    .select_from(posts.join(workspace, workspace.c.only == 1))
    .where(posts.c.id == deliveries.c.post_id, deliveries.c.due_at + _LATE < integer("now"))
    .correlate(deliveries)
    .exists()
)


# Readers see the beginning of a thread: that is never called missed.
_HALF_OUT = exists().where(delivery_steps.c.delivery_id == deliveries.c.id)

_ACCOUNT_NOT_READY = exists().where(
    accounts.c.id == deliveries.c.account_id, accounts.c.health != AccountHealth.READY.value
)


_A_PERSON_IS_TO_POST_IT = and_(
    deliveries.c.reason != by_hand.DUE,
    exists().where(accounts.c.id == deliveries.c.account_id, accounts.c.kind == AccountKind.MANUAL.value),
)


# In this order: the first reason that fits is the one a person reads.
_SET_ASIDE = tuple(
    (
        HotStatement(
            update(deliveries)
            .where(_still_waiting(condition))
            .values(state=state.value, reason=reason)
            .returning(deliveries.c.id, deliveries.c.post_id, deliveries.c.account_id)
        ),
        state,
        reason,
    )
    for condition, state, reason in (
        (held(deliveries, CrisisLevel.HELD), _S.HELD, "hold.active"),
        # Named, as a hold may begin between this statement and the one before.
        (held(deliveries, CrisisLevel.HEIGHTENED), _S.HELD, "hold.heightened"),
        (~written_now(deliveries), _S.HELD, "content.changed"),
        (and_(or_(~approved(deliveries, integer("now")), _TOO_LATE), _HALF_OUT), _S.HELD, "thread.half_out"),
        (~approved(deliveries, integer("now")), _S.MISSED, "approval.none_in_time"),
        (_ACCOUNT_NOT_READY, _S.HELD, "account.not_ready"),
        (_TOO_LATE, _S.MISSED, "time.too_late"),
        # It stays in the plan, and what stops others in the plan stops it from now on too.
        (_A_PERSON_IS_TO_POST_IT, _S.SCHEDULED, by_hand.DUE),
    )
)


@dataclass(frozen=True, slots=True)
class SetAside:
    """A delivery that did not leave by itself at its hour, where it is now and why."""

    delivery_id: DeliveryId
    post_id: PostId
    account_id: AccountId
    state: DeliveryState
    reason: str


def next_due(connection: Connection, *, after: datetime) -> datetime | None:
    """The earliest moment after ``after`` at which something waits to be tried."""
    rows = _NEXT_DUE.rows(connection, {"after": to_milliseconds(after)})
    return maybe_from_milliseconds(rows[0][0]) if rows else None


def next_look(connection: Connection, *, after: datetime, ahead: timedelta) -> datetime | None:
    """When to look again, everything due up to ``after`` having been seen: at each due moment and ``ahead`` of it."""
    at_it = next_due(connection, after=after)
    before_it = next_due(connection, after=after + ahead)
    moments = [at_it] if at_it else []
    if before_it:
        moments.append(before_it - ahead)
    return min(moments, default=None)


def set_aside(connection: Connection, *, now: datetime) -> tuple[SetAside, ...]:
    """Move what is due but may not leave to *held* or *missed*, with the reason.

    What a person is to post by hand, and may, is marked as due and stays *scheduled*.
    """
    return tuple(
        SetAside(DeliveryId(row[0]), PostId(row[1]), AccountId(row[2]), state, reason)
        for statement, state, reason in _SET_ASIDE
        for row in statement.rows(connection, {"now": to_milliseconds(now)})
    )
