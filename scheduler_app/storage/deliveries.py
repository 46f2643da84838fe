"""Deliveries as people plan and read them. The statements of sending are in ``delivery_marks``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from scheduler_app.domain.delivery import IN_PLAN, Claim, Delivery, DeliveryState
from scheduler_app.domain.ids import AccountId, ContentHash, DeliveryId, PostId
from scheduler_app.domain.slot import Slot
from scheduler_app.errors import NotFound
from scheduler_app.storage.columns import to_milliseconds
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.may_leave import at_rest

_INSERTED = "id post_id account_id state wall zone due_at next_try_at content_hash idempotency_key created_at".split()
_ADD = HotStatement(insert(deliveries).values({name: bindparam(name) for name in _INSERTED}))

# What a person may still take back or move: nothing of it is public.
_STILL_OURS = (*IN_PLAN, DeliveryState.HELD, DeliveryState.MISSED, DeliveryState.REFUSED)
# A machine that had claimed it finds another state at the fence, which stays shut.
_NO_MACHINE = {"owner": "", "lease_until": None}


def add_many(connection: Connection, made: Iterable[Delivery]) -> None:
    """Store new deliveries, all of them scheduled."""
    _ADD.many(
        connection,
        (
            {
                "id": one.id,
                "post_id": one.post_id,
                "account_id": one.account_id,
                "state": one.state.value,
                "wall": one.slot.wall.isoformat(),
                "zone": one.slot.zone,
                "due_at": to_milliseconds(one.due_at),
                "next_try_at": to_milliseconds(one.next_try_at),
                "content_hash": one.content_hash,
                "idempotency_key": one.idempotency_key,
                "created_at": to_milliseconds(one.created_at),
            }
            for one in made
        ),
    )


def delivery(connection: Connection, delivery_id: DeliveryId) -> Delivery:
    """One delivery. Raises NotFound."""
    row = connection.execute(select(deliveries).where(deliveries.c.id == delivery_id)).one_or_none()
    if row is None:
        raise NotFound("delivery.unknown", delivery=delivery_id)
    return _delivery(row)


def for_post(connection: Connection, post_id: PostId) -> tuple[Delivery, ...]:
    """Every delivery of a post, by slot."""
    found = select(deliveries).where(deliveries.c.post_id == post_id).order_by(deliveries.c.due_at, deliveries.c.id)
    return tuple(_delivery(row) for row in connection.execute(found))


def repin(connection: Connection, post_id: PostId, targets: Mapping[AccountId, ContentHash]) -> int:
    """Let what is still planned follow an edit; it then waits for a new approval. Returns how many moved.

    What a machine has claimed is taken back from it.
    """
    moved = 0
    for account_id, content_hash in targets.items():
        moved += connection.execute(
            update(deliveries)
            .where(
                deliveries.c.post_id == post_id,
                deliveries.c.account_id == account_id,
                deliveries.c.state.in_(IN_PLAN),
                deliveries.c.content_hash != content_hash,
            )
            .values(content_hash=content_hash, state=DeliveryState.SCHEDULED, **_NO_MACHINE)
        ).rowcount
    return moved


def reschedule(
    connection: Connection, delivery_id: DeliveryId, slot: Slot, due_at: datetime, content_hash: ContentHash
) -> bool:
    """Give a delivery a new slot and pin what is written now. False when it is being sent or is over."""
    return _changed_one(
        connection,
        delivery_id,
        (*_STILL_OURS, DeliveryState.UNKNOWN),
        state=DeliveryState.SCHEDULED,
        wall=slot.wall.isoformat(),
        zone=slot.zone,
        due_at=due_at,
        next_try_at=due_at,
        content_hash=content_hash,
        reason="",
        lookups=0,
        **_NO_MACHINE,
    )


def cancel(connection: Connection, delivery_id: DeliveryId, reason: str) -> bool:
    """Take a delivery out of the plan. False when it is being sent or is over."""
    states = (*_STILL_OURS, DeliveryState.UNKNOWN)
    return _changed_one(
        connection, delivery_id, states, state=DeliveryState.CANCELLED, reason=reason, planned=0, **_NO_MACHINE
    )


def claim_under_way(connection: Connection, delivery_id: DeliveryId) -> Claim | None:
    """The claim with which a delivery is being sent at this moment, None when it is not."""
    found = select(deliveries.c.account_id, deliveries.c.token, deliveries.c.next_try_at).where(
        deliveries.c.id == delivery_id, deliveries.c.state == DeliveryState.SENDING.value
    )
    row = connection.execute(found).one_or_none()
    return None if row is None else Claim(delivery_id, AccountId(row.account_id), row.token, row.next_try_at)


def confirm_sent(
    connection: Connection, delivery_id: DeliveryId, *, remote_id: str, address: str, at: datetime
) -> bool:
    """A person found an unknown delivery on the network: it is there. False when it is not unknown any more."""
    return _changed_one(
        connection,
        delivery_id,
        (DeliveryState.UNKNOWN,),
        state=DeliveryState.SENT,
        remote_id=remote_id,
        address=address,
        sent_at=at,
        reason="",
    )


def future_slots(connection: Connection, after: datetime) -> Iterator[tuple[DeliveryId, Slot, datetime]]:
    """Every scheduled delivery due after ``after``, for computing instants again when zone rules change.

    Read piece by piece: there may be very many. Nothing may be written on this connection meanwhile.
    """
    found = select(deliveries.c.id, deliveries.c.wall, deliveries.c.zone, deliveries.c.due_at).where(
        at_rest(deliveries), deliveries.c.state == DeliveryState.SCHEDULED, deliveries.c.due_at > after
    )
    for row in connection.execute(found.execution_options(yield_per=1000)):
        yield DeliveryId(row.id), Slot(datetime.fromisoformat(row.wall), row.zone), row.due_at


def move_instant(connection: Connection, delivery_id: DeliveryId, due_at: datetime, *, was: datetime) -> bool:
    """The slot stays, its moment changed: zone rules did. False when somebody moved it from ``was`` meanwhile."""
    moved = (
        update(deliveries)
        .where(
            deliveries.c.id == delivery_id,
            deliveries.c.state == DeliveryState.SCHEDULED,
            deliveries.c.due_at == was,
        )
        .values(due_at=due_at, next_try_at=due_at)
    )
    return connection.execute(moved).rowcount == 1


def _changed_one(
    connection: Connection, delivery_id: DeliveryId, states: tuple[DeliveryState, ...], **values: object
) -> bool:
    statement = update(deliveries).where(deliveries.c.id == delivery_id, deliveries.c.state.in_(states))
    return connection.execute(statement.values(**values)).rowcount == 1


def _delivery(row: Row[tuple[object, ...]]) -> Delivery:
    return Delivery(
        id=DeliveryId(row.id),
        post_id=PostId(row.post_id),
        account_id=AccountId(row.account_id),
        slot=Slot(datetime.fromisoformat(row.wall), row.zone),
        due_at=row.due_at,
        next_try_at=row.next_try_at,
        state=DeliveryState(row.state),
        content_hash=ContentHash(row.content_hash),
        idempotency_key=row.idempotency_key,
        created_at=row.created_at,
        attempts=row.attempts,
        reason=row.reason,
        remote_id=row.remote_id,
        address=row.address,
        sent_at=row.sent_at,
    )
