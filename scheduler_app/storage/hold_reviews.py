"""The review after a hold: what it stopped, and what a person decided about each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, Row, and_, func, insert, literal, or_, select, update

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import Hold, ReviewDecision, Reviewed
from scheduler_app.domain.ids import DeliveryId, HoldId, MemberId
from scheduler_app.storage.crisis_tables import hold_reviews
from scheduler_app.storage.delivery_lists import CalendarEntry, chosen_entries
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.hold_scope import stopped_by
from scheduler_app.storage.may_leave import held

_S = DeliveryState
STOPPED = "hold.active"
WAITS_FOR_REVIEW = "hold.released"


def begin(connection: Connection, hold: Hold) -> int:
    """Put everything that the hold stopped or would have stopped before a person; returns how much that is.

    Also what is not due yet and what a sender is preparing: nothing of it may go on by itself.
    """
    stopped = or_(
        deliveries.c.state.in_([_S.SCHEDULED.value, _S.CLAIMED.value]),
        and_(deliveries.c.state == _S.HELD.value, deliveries.c.reason == STOPPED),
    )
    listed = select(literal(hold.id), deliveries.c.id).where(stopped, stopped_by(hold))
    connection.execute(insert(hold_reviews).from_select(["hold_id", "delivery_id"], listed))
    of_this = select(hold_reviews.c.delivery_id).where(hold_reviews.c.hold_id == hold.id)
    return connection.execute(
        update(deliveries)
        .where(
            deliveries.c.id.in_(of_this),
            deliveries.c.state.in_([_S.SCHEDULED.value, _S.CLAIMED.value, _S.HELD.value]),
        )
        .values(state=_S.HELD.value, reason=WAITS_FOR_REVIEW, owner="", lease_until=None)
    ).rowcount


def decide(
    connection: Connection,
    delivery_id: DeliveryId,
    decision: ReviewDecision,
    *,
    by: MemberId,
    at: datetime,
    reason: str = "",
) -> tuple[HoldId, ...]:
    """Write a decision on every list that still waits for one; returns the holds whose lists these are."""
    open_lines = and_(hold_reviews.c.delivery_id == delivery_id, hold_reviews.c.decision.is_(None))
    found = tuple(HoldId(one) for one in connection.scalars(select(hold_reviews.c.hold_id).where(open_lines)))
    if found:
        connection.execute(
            update(hold_reviews)
            .where(open_lines)
            .values(decision=decision.value, decided_by=by, decided_at=at, reason=reason)
        )
    return found


def undecided(connection: Connection, hold_id: HoldId | None = None) -> tuple[CalendarEntry, ...]:
    """The held deliveries that still wait for a decision, of one hold or of all, by due time."""
    waiting = select(hold_reviews.c.delivery_id).where(hold_reviews.c.decision.is_(None))
    if hold_id is not None:
        waiting = waiting.where(hold_reviews.c.hold_id == hold_id)
    return chosen_entries(connection, deliveries.c.id.in_(waiting), deliveries.c.state == _S.HELD.value)


def still_stopped(connection: Connection, delivery_ids: Iterable[DeliveryId]) -> frozenset[DeliveryId]:
    """Which of these another hold covers that is in force."""
    asked = select(deliveries.c.id).where(deliveries.c.id.in_(list(delivery_ids)), held(deliveries))
    return frozenset(DeliveryId(one) for one in connection.scalars(asked))


def of_hold(connection: Connection, hold_id: HoldId) -> tuple[tuple[Reviewed, CalendarEntry], ...]:
    """The whole list of one hold with its decisions, by due time."""
    rows = connection.execute(select(hold_reviews).where(hold_reviews.c.hold_id == hold_id))
    lines = {DeliveryId(row.delivery_id): _reviewed(row) for row in rows}
    listed = select(hold_reviews.c.delivery_id).where(hold_reviews.c.hold_id == hold_id)
    entries = chosen_entries(connection, deliveries.c.id.in_(listed))
    return tuple((lines[entry.delivery_id], entry) for entry in entries)


def counts(connection: Connection, hold_id: HoldId) -> tuple[int, int]:
    """How many lines a list has, and how many of them wait for a decision."""
    every = select(func.count()).where(hold_reviews.c.hold_id == hold_id)
    total = connection.execute(every).scalar_one()
    return total, len(undecided(connection, hold_id))


def _reviewed(row: Row[tuple[object, ...]]) -> Reviewed:
    return Reviewed(
        hold_id=HoldId(row.hold_id),
        delivery_id=DeliveryId(row.delivery_id),
        decision=None if row.decision is None else ReviewDecision(row.decision),
        reason=row.reason,
        decided_by=None if row.decided_by is None else MemberId(row.decided_by),
        decided_at=row.decided_at,
    )
