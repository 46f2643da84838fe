"""The marks of one step of a recall that this machine carries out: taken, across the fence, and what became of it.

Each names the state and the token it expects. Where it touches no row, somebody else has the step now: stop.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, case, or_, select, update

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.recall import RecallAction, RecallState, RecallStep, check_recall_move
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.may_leave import DATABASE_NOW, MILLISECOND, approved, held, written_now
from scheduler_app.storage.recall_tables import recall_steps
from scheduler_app.storage.recalls import step_from
from scheduler_app.storage.tables import account_machines

_S = RecallState


@dataclass(frozen=True, slots=True)
class RecallMark:
    """What became of a try: where the step goes and why, and when it is tried again."""

    after: RecallState
    code: str = ""
    try_again_at: datetime | None = None


def due(connection: Connection, *, machine: str, now: datetime, most_tries: int, most: int) -> tuple[RecallStep, ...]:
    """What waits for this machine, longest waiting first; what stays unknown is left to people after so many tries."""
    ready = or_(
        recall_steps.c.state == _S.WAITING.value,
        (recall_steps.c.state == _S.UNKNOWN.value) & (recall_steps.c.tries < most_tries),
    )
    found = (
        select(recall_steps)
        .join(account_machines, account_machines.c.account_id == recall_steps.c.account_id)
        .where(ready, recall_steps.c.next_try_at <= now, account_machines.c.machine == machine)
        .order_by(recall_steps.c.next_try_at, recall_steps.c.id)
        .limit(most)
    )
    return tuple(step_from(row) for row in connection.execute(found))


def take(connection: Connection, step: RecallStep, *, lease: timedelta) -> bool:
    """Take a step for oneself. A deletion may be seen from here on; an edit only after its fence, if not before."""
    check_recall_move(step.state, _S.WORKING)
    taken = (
        update(recall_steps)
        .where(
            recall_steps.c.id == step.id,
            recall_steps.c.state == step.state.value,
            recall_steps.c.token == step.token,
        )
        .values(
            state=_S.WORKING.value,
            token=step.token + 1,
            tries=recall_steps.c.tries + 1,
            crossed=step.action is RecallAction.DELETE or step.state is _S.UNKNOWN,
            lease_until=DATABASE_NOW + lease // MILLISECOND,
        )
    )
    return connection.execute(taken).rowcount == 1


def cross_fence(connection: Connection, step: RecallStep, *, now: datetime) -> bool:
    """Before a correction becomes visible: still ours, written and approved like this, and no hold covers it."""
    crossing = (
        update(recall_steps)
        .where(
            recall_steps.c.id == step.id,
            recall_steps.c.state == _S.WORKING.value,
            recall_steps.c.token == step.token,
            recall_steps.c.lease_until > DATABASE_NOW,
            written_now(recall_steps),
            approved(recall_steps, now),
            ~held(recall_steps),
        )
        .values(crossed=True)
    )
    return connection.execute(crossing).rowcount == 1


def record(connection: Connection, step: RecallStep, mark: RecallMark, *, at: datetime) -> bool:
    """Write what became of a step that is ours. False when it is not any more: then nothing was written."""
    check_recall_move(_S.WORKING, mark.after)
    recorded = (
        update(recall_steps)
        .where(
            recall_steps.c.id == step.id,
            recall_steps.c.state == _S.WORKING.value,
            recall_steps.c.token == step.token,
        )
        .values(
            state=mark.after.value,
            code=mark.code,
            next_try_at=mark.try_again_at or at,
            lease_until=None,
            done_at=at if mark.after is _S.DONE else None,
        )
    )
    if connection.execute(recorded).rowcount == 0:
        return False
    if mark.after is _S.DONE:
        follow(connection, step)
    return True


def follow(connection: Connection, step: RecallStep, *, deleted: bool | None = None) -> None:
    """Let the delivery say what readers see now: recalled, or sent and corrected since."""
    if deleted is None:
        deleted = step.action is RecallAction.DELETE
    values: dict[str, Any] = {"state": DeliveryState.SENT.value, "reason": "recall.corrected"}
    if deleted:
        values = {"state": DeliveryState.RECALLED.value, "reason": "recall.deleted", "planned": 0}
    connection.execute(
        update(deliveries)
        .where(deliveries.c.id == step.delivery_id, deliveries.c.state == DeliveryState.SENT.value)
        .values(values)
    )


def give_up(connection: Connection, *, now: datetime) -> int:
    """Steps whose machine died or fell asleep: unknown, or waiting when nothing of them can have been seen."""
    return connection.execute(
        update(recall_steps)
        .where(recall_steps.c.state == _S.WORKING.value, recall_steps.c.lease_until <= DATABASE_NOW)
        .values(
            state=case((recall_steps.c.crossed, _S.UNKNOWN.value), else_=_S.WAITING.value),
            code="recall.interrupted",
            next_try_at=now,
            lease_until=None,
        )
    ).rowcount
