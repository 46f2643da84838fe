"""Deliveries whose outcome is unknown: taking a look for oneself, and writing what it found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from scheduler_app.domain.delivery import DeliveryState, check_move
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.storage.columns import to_milliseconds
from scheduler_app.storage.delivery_marks import Mark
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.may_leave import (
    integer,
    word,
)
from scheduler_app.storage.tables import (
    account_machines,
)

_S = DeliveryState


_UNKNOWN = HotStatement(
    select(deliveries.c.id, deliveries.c.lookups, deliveries.c.token)
    .join_from(deliveries, account_machines, account_machines.c.account_id == deliveries.c.account_id)
    .where(
        deliveries.c.state == word(_S.UNKNOWN),
        deliveries.c.next_try_at <= integer("now"),
        deliveries.c.lookups < integer("limit"),
        account_machines.c.machine == bindparam("machine"),
    )
    .order_by(deliveries.c.next_try_at)
    .limit(integer("most"))
)


_BEGIN_LOOK = HotStatement(
    update(deliveries)
    .where(
        deliveries.c.id == bindparam("delivery"),
        deliveries.c.state == word(_S.UNKNOWN),
        deliveries.c.lookups == integer("seen"),
        deliveries.c.token == integer("claimed_token"),
    )
    .values(lookups=deliveries.c.lookups + 1, next_try_at=integer("again_at"))
)


_SETTLE = HotStatement(
    update(deliveries)
    .where(
        deliveries.c.id == bindparam("delivery"),
        deliveries.c.state == word(_S.UNKNOWN),
        deliveries.c.lookups == integer("seen"),
        deliveries.c.token == integer("claimed_token"),
    )
    .values(
        state=bindparam("after"),
        next_try_at=func.coalesce(integer("again_at"), deliveries.c.next_try_at),
        reason=bindparam("because"),
        remote_id=bindparam("remote"),
        address=bindparam("where"),
        sent_at=integer("sent"),
    )
)


_STAYS = HotStatement(
    update(deliveries)
    .where(
        deliveries.c.id == bindparam("delivery"),
        deliveries.c.state == word(_S.UNKNOWN),
        deliveries.c.lookups == integer("seen"),
        deliveries.c.token == integer("claimed_token"),
        deliveries.c.reason != bindparam("because"),
    )
    .values(reason=bindparam("because"))
)


@dataclass(frozen=True, slots=True)
class Doubt:
    """An unknown delivery that it is time to look for; ``looks`` counts those before.

    ``token`` is that of the claim that ended in doubt: what was looked for belongs to no later one.
    """

    delivery_id: DeliveryId
    looks: int
    token: int


def due_for_a_look(
    connection: Connection, *, machine: str, now: datetime, most_looks: int, most: int
) -> tuple[Doubt, ...]:
    """Unknown deliveries of accounts this machine speaks for, longest waiting first."""
    rows = _UNKNOWN.rows(
        connection, {"machine": machine, "now": to_milliseconds(now), "limit": most_looks, "most": most}
    )
    return tuple(Doubt(DeliveryId(row[0]), row[1], row[2]) for row in rows)


def begin_look(connection: Connection, doubt: Doubt, *, again_at: datetime) -> Doubt | None:
    """Take one look for oneself, the next not before ``again_at``; None when another machine was quicker."""
    params = {**_named(doubt), "again_at": to_milliseconds(again_at)}
    return replace(doubt, looks=doubt.looks + 1) if _BEGIN_LOOK.count(connection, params) else None


def settle(connection: Connection, doubt: Doubt, mark: Mark) -> bool:
    """Write what a look found. False when the delivery is no longer unknown or somebody looked since."""
    check_move(_S.UNKNOWN, mark.after)
    written = {
        "after": mark.after.value,
        "again_at": None if mark.try_again_at is None else to_milliseconds(mark.try_again_at),
        "because": mark.reason,
        "remote": mark.remote_id,
        "where": mark.address,
        "sent": None if mark.sent_at is None else to_milliseconds(mark.sent_at),
    }
    return _SETTLE.count(connection, {**_named(doubt), **written}) == 1


def stays(connection: Connection, doubt: Doubt, reason: str) -> bool:
    """Write why a look told nothing. False when that stands there already, or as ``settle``."""
    return _STAYS.count(connection, {**_named(doubt), "because": reason}) == 1


def _named(doubt: Doubt) -> dict[str, Any]:
    return {"delivery": doubt.delivery_id, "seen": doubt.looks, "claimed_token": doubt.token}
