"""The review after a hold: what it stopped, and what a person decided about each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, and_, func, insert, literal, or_, select, update

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import CrisisLevel, Hold, ReviewDecision, Reviewed
from scheduler_app.domain.ids import DeliveryId, HoldId, MemberId
from scheduler_app.storage import holds
from scheduler_app.storage.crisis_tables import hold_reviews
from scheduler_app.storage.delivery_lists import CalendarEntry, chosen_entries
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.hold_scope import covered_by, stopped_by
from scheduler_app.storage.may_leave import held

_S = DeliveryState
# The reason on what a hold of either level has stopped.
STOPPED = {CrisisLevel.HELD: "hold.active", CrisisLevel.HEIGHTENED: "hold.heightened"}
WAITS_FOR_REVIEW = "hold.released"


def begin(connection: Connection, hold: Hold) -> int:
    """Put what the hold stopped before a person, now that it is over; returns how much that is.

    After a stop that is also what is not due yet and what a sender is preparing: nothing of it may go on by itself.
    After a heightened level it is only what did not get its approval in time.
    """
    listed = _stopped_already(hold)
    if hold.level is CrisisLevel.HELD:
        waits = deliveries.c.state.in_([_S.SCHEDULED.value, _S.CLAIMED.value])
        listed = or_(listed, and_(waits, stopped_by(hold)))
    _list(connection, hold.id, listed)
    of_this = select(hold_reviews.c.delivery_id).where(
        hold_reviews.c.hold_id == hold.id, hold_reviews.c.decision.is_(None)
    )
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
    """Write a decision on every list that waits for one; returns the holds whose lists these are.

    What a hold in force stopped and lets pass by now stands on its list from here on.
    """
    for hold in holds.active(connection):
        _list(connection, hold.id, and_(deliveries.c.id == delivery_id, _stopped_already(hold), ~held(deliveries)))
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
    """The held deliveries that wait for a decision, by due time: of one released hold, or all there are.

    To all belongs what a hold in force had stopped and lets pass by now, exempted or approved again.
    """
    listed = select(hold_reviews.c.delivery_id).where(hold_reviews.c.decision.is_(None))
    if hold_id is not None:
        waits: ColumnElement[bool] = deliveries.c.id.in_(listed.where(hold_reviews.c.hold_id == hold_id))
    else:
        passes = and_(deliveries.c.reason.in_(STOPPED.values()), ~held(deliveries))
        waits = or_(deliveries.c.id.in_(listed), passes)
    return chosen_entries(connection, waits, deliveries.c.state == _S.HELD.value)


def still_stopped(
    connection: Connection, delivery_ids: Iterable[DeliveryId], *levels: CrisisLevel
) -> frozenset[DeliveryId]:
    """Which of these a hold in force does not let pass, of either level or of the ``levels`` named."""
    asked = select(deliveries.c.id).where(deliveries.c.id.in_(list(delivery_ids)), held(deliveries, *levels))
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


def _stopped_already(hold: Hold) -> ColumnElement[bool]:
    return and_(deliveries.c.state == _S.HELD.value, deliveries.c.reason == STOPPED[hold.level], covered_by(hold))


def _list(connection: Connection, hold_id: HoldId, chosen: ColumnElement[bool]) -> None:
    """Put deliveries on the list of a hold; what was decided before and is stopped again is asked about again."""
    stopped = select(deliveries.c.id).where(chosen)
    on_it = hold_reviews.c.hold_id == hold_id
    connection.execute(
        update(hold_reviews)
        .where(on_it, hold_reviews.c.decision.is_not(None), hold_reviews.c.delivery_id.in_(stopped))
        .values(decision=None, reason="", decided_by=None, decided_at=None)
    )
    new = select(literal(hold_id), deliveries.c.id).where(
        chosen, deliveries.c.id.not_in(select(hold_reviews.c.delivery_id).where(on_it))
    )
    connection.execute(insert(hold_reviews).from_select(["hold_id", "delivery_id"], new))


def _reviewed(row: Row[tuple[object, ...]]) -> Reviewed:
    return Reviewed(
        hold_id=HoldId(row.hold_id),
        delivery_id=DeliveryId(row.delivery_id),
        decision=None if row.decision is None else ReviewDecision(row.decision),
        reason=row.reason,
        decided_by=None if row.decided_by is None else MemberId(row.decided_by),
        decided_at=row.decided_at,
    )
