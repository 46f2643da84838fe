"""Recalls as people propose, confirm and follow them. The marks of the machine at work are in ``recall_marks``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update

from scheduler_app.domain.ids import (
    AccountId,
    ContentHash,
    DeliveryId,
    MemberId,
    PostId,
    RecallId,
    RecallStepId,
)
from scheduler_app.domain.recall import (
    RECALL_OVER,
    Recall,
    RecallAction,
    RecallState,
    RecallStep,
    RecallWay,
    check_recall_move,
)
from scheduler_app.errors import NotFound
from scheduler_app.storage.recall_tables import recall_steps, recalls


def add(connection: Connection, made: Recall, parts: Iterable[RecallStep]) -> None:
    """Store a proposal, with what was public on each account."""
    connection.execute(
        insert(recalls).values(
            id=made.id,
            post_id=made.post_id,
            correction_id=made.correction_id,
            way=made.way.value,
            reason=made.reason,
            proposed_by=made.proposed_by,
            proposed_at=made.proposed_at,
        )
    )
    rows = [
        {
            "id": one.id,
            "recall_id": made.id,
            "delivery_id": one.delivery_id,
            "post_id": one.post_id,
            "account_id": one.account_id,
            "action": one.action.value,
            "content_hash": one.content_hash,
            "record": one.record,
            "state": one.state.value,
        }
        for one in parts
    ]
    connection.execute(insert(recall_steps), rows)


def confirm(connection: Connection, recall_id: RecallId, by: MemberId, at: datetime, *, solo: bool = False) -> bool:
    """The second person's yes. False when it was confirmed or withdrawn meanwhile.

    ``solo`` says that whoever proposed it confirms it alone, in solo mode.
    """
    return _decide(connection, recall_id, confirmed_by=by, confirmed_at=at, solo=solo)


def withdraw(connection: Connection, recall_id: RecallId, by: MemberId, at: datetime) -> bool:
    """Nothing comes of it. False when it was confirmed or withdrawn meanwhile."""
    return _decide(connection, recall_id, withdrawn_by=by, withdrawn_at=at)


def _decide(connection: Connection, recall_id: RecallId, **values: object) -> bool:
    decided = (
        update(recalls)
        .where(recalls.c.id == recall_id, recalls.c.confirmed_at.is_(None), recalls.c.withdrawn_at.is_(None))
        .values(**values)
    )
    return connection.execute(decided).rowcount == 1


def move(
    connection: Connection,
    before: RecallStep,
    after: RecallState,
    *,
    at: datetime,
    by: MemberId | None = None,
    note: str = "",
) -> bool:
    """Let a person move one step; tries begin anew. False when it is elsewhere by now."""
    check_recall_move(before.state, after)
    over = after in RECALL_OVER
    moved = (
        update(recall_steps)
        .where(recall_steps.c.id == before.id, recall_steps.c.state == before.state.value)
        .values(
            state=after.value,
            tries=0,
            next_try_at=at,
            note=note,
            done_by=by if over else None,
            done_at=at if over else None,
        )
    )
    return connection.execute(moved).rowcount == 1


def recall(connection: Connection, recall_id: RecallId) -> Recall:
    """One recall. Raises NotFound."""
    row = connection.execute(select(recalls).where(recalls.c.id == recall_id)).one_or_none()
    if row is None:
        raise NotFound("recall.unknown", recall=recall_id)
    return _recall(row)


def newest(connection: Connection, most: int = 100) -> tuple[Recall, ...]:
    """Recalls, those proposed last first."""
    found = select(recalls).order_by(recalls.c.proposed_at.desc(), recalls.c.id.desc()).limit(most)
    return tuple(_recall(row) for row in connection.execute(found))


def some(connection: Connection, recall_ids: Iterable[RecallId]) -> tuple[Recall, ...]:
    """Those of these that there are, oldest first."""
    found = select(recalls).where(recalls.c.id.in_(list(recall_ids))).order_by(recalls.c.proposed_at, recalls.c.id)
    return tuple(_recall(row) for row in connection.execute(found))


def about(connection: Connection, post_id: PostId) -> tuple[Recall, ...]:
    """The recalls of a post and those it corrects another one by, oldest first."""
    concerned = (recalls.c.post_id == post_id) | (recalls.c.correction_id == post_id)
    found = select(recalls).where(concerned).order_by(recalls.c.proposed_at, recalls.c.id)
    return tuple(_recall(row) for row in connection.execute(found))


def steps(connection: Connection, recall_id: RecallId) -> tuple[RecallStep, ...]:
    """The accounts of a recall, in the order in which they were proposed."""
    found = select(recall_steps).where(recall_steps.c.recall_id == recall_id).order_by(recall_steps.c.id)
    return tuple(step_from(row) for row in connection.execute(found))


def step(connection: Connection, step_id: RecallStepId) -> RecallStep:
    """One account of a recall. Raises NotFound."""
    row = connection.execute(select(recall_steps).where(recall_steps.c.id == step_id)).one_or_none()
    if row is None:
        raise NotFound("recall.unknown", recall=step_id)
    return step_from(row)


def open_deliveries(connection: Connection, post_id: PostId) -> frozenset[DeliveryId]:
    """The deliveries of a post about which something is proposed or under way."""
    under_way = (
        select(recall_steps.c.delivery_id)
        .join(recalls, recalls.c.id == recall_steps.c.recall_id)
        .where(recalls.c.post_id == post_id, recall_steps.c.state.not_in([state.value for state in RECALL_OVER]))
    )
    return frozenset(DeliveryId(one) for one in connection.scalars(under_way))


def step_from(row: Row[tuple[object, ...]]) -> RecallStep:
    """A row of ``recall_steps`` as a value."""
    return RecallStep(
        id=RecallStepId(row.id),
        recall_id=RecallId(row.recall_id),
        delivery_id=DeliveryId(row.delivery_id),
        post_id=PostId(row.post_id),
        account_id=AccountId(row.account_id),
        action=RecallAction(row.action),
        content_hash=ContentHash(row.content_hash),
        record=row.record,
        state=RecallState(row.state),
        code=row.code,
        note=row.note,
        token=row.token,
        tries=row.tries,
        next_try_at=row.next_try_at,
        done_by=None if row.done_by is None else MemberId(row.done_by),
        done_at=row.done_at,
    )


def _recall(row: Row[tuple[object, ...]]) -> Recall:
    return Recall(
        id=RecallId(row.id),
        post_id=PostId(row.post_id),
        way=RecallWay(row.way),
        reason=row.reason,
        proposed_by=MemberId(row.proposed_by),
        proposed_at=row.proposed_at,
        correction_id=None if row.correction_id is None else PostId(row.correction_id),
        confirmed_by=None if row.confirmed_by is None else MemberId(row.confirmed_by),
        confirmed_at=row.confirmed_at,
        withdrawn_by=None if row.withdrawn_by is None else MemberId(row.withdrawn_by),
        withdrawn_at=row.withdrawn_at,
        solo=row.solo,
    )
