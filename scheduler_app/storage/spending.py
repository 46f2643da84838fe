"""What networks charged, as the records of sending, recalling and reading tell it; and the caps on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Result, Row, delete, func, insert, select

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId, ContentHash, DeliveryId, MemberId, PostId, new_id
from scheduler_app.domain.recall import RecallAction, RecallState
from scheduler_app.domain.spending import Cap, CapOn, Month
from scheduler_app.storage.delivery_tables import attempts, deliveries
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.recall_tables import recall_steps
from scheduler_app.storage.spending_tables import charged_reads, spending_caps, spending_levels
from scheduler_app.storage.tables import accounts

# What was cut off or is in doubt may have been charged: the meter never says too little.
_CHARGED = ("sent", "unknown", "")
_PLANNED = sorted(one.value for one in (DeliveryState.SCHEDULED, DeliveryState.CLAIMED, DeliveryState.HELD))
# Nothing is tried longer after the moment it was planned for.
_LATEST = timedelta(days=62)
_COLUMNS = (deliveries.c.id, deliveries.c.account_id, deliveries.c.post_id, deliveries.c.content_hash)


@dataclass(frozen=True, slots=True)
class Paid:
    """A post that was sent, is in doubt or is planned: on which account, and by which content."""

    account_id: AccountId
    delivery_id: DeliveryId
    post_id: PostId
    content_hash: ContentHash
    at: datetime
    remote_id: str = ""


def caps(connection: Connection) -> tuple[Cap, ...]:
    """All caps, by what they are on."""
    found = connection.execute(select(spending_caps).order_by(spending_caps.c.on_what, spending_caps.c.target))
    return tuple(Cap(CapOn(row.on_what), row.target, row.amount) for row in found)


def put_cap(connection: Connection, cap: Cap, by: MemberId, at: datetime) -> None:
    """Set a cap, in the place of one on the same."""
    remove_cap(connection, cap.on, cap.target)
    values = {"on_what": cap.on.value, "target": cap.target, "amount": cap.amount, "set_by": by, "set_at": at}
    connection.execute(insert(spending_caps).values(values))


def remove_cap(connection: Connection, on: CapOn, target: str) -> bool:
    """Take a cap away; False when there was none."""
    where = (spending_caps.c.on_what == on.value, spending_caps.c.target == target)
    return connection.execute(delete(spending_caps).where(*where)).rowcount > 0


def note_level(connection: Connection, cap: Cap, month: Month, level: int) -> bool:
    """Remember that a level of a cap was told; False when it had been."""
    values = {
        "on_what": cap.on.value,
        "target": cap.target,
        "month": str(month),
        "level": level,
        "amount": cap.amount,
    }
    return insert_once(connection, spending_levels, values, key=("on_what", "target", "month", "level", "amount"))


def add_read(connection: Connection, account_id: AccountId, kind: str, count: int, at: datetime) -> None:
    """Write down that a network charged for reading."""
    values = {"id": new_id(), "account_id": account_id, "at": at, "kind": kind, "count": count}
    connection.execute(insert(charged_reads).values(values))


def reads(connection: Connection, month: Month) -> tuple[tuple[AccountId, str, int], ...]:
    """For each account and kind, how much was read in the month."""
    found = connection.execute(
        select(charged_reads.c.account_id, charged_reads.c.kind, func.sum(charged_reads.c.count))
        .where(charged_reads.c.at >= month.first, charged_reads.c.at < month.end)
        .group_by(charged_reads.c.account_id, charged_reads.c.kind)
    )
    return tuple((AccountId(account_id), kind, int(count)) for account_id, kind, count in found)


def lookups(connection: Connection, networks: Iterable[str], month: Month) -> tuple[tuple[AccountId, int], ...]:
    """For each account, how often it was looked whether a post of the month is there."""
    found = connection.execute(
        select(deliveries.c.account_id, func.sum(deliveries.c.lookups))
        .join(accounts, accounts.c.id == deliveries.c.account_id)
        .where(
            deliveries.c.due_at >= month.first,
            deliveries.c.due_at < month.end,
            accounts.c.network.in_(list(networks)),
        )
        .group_by(deliveries.c.account_id)
    )
    return tuple((AccountId(account_id), int(count)) for account_id, count in found if count)


def sent(connection: Connection, networks: Iterable[str], month: Month) -> tuple[Paid, ...]:
    """Every try of the month that these networks may have charged for."""
    found = connection.execute(
        select(*_COLUMNS, attempts.c.started_at.label("at"), deliveries.c.remote_id)
        .join_from(deliveries, attempts, attempts.c.delivery_id == deliveries.c.id)
        .join(accounts, accounts.c.id == deliveries.c.account_id)
        .where(
            deliveries.c.due_at >= month.first - _LATEST,
            deliveries.c.due_at < month.end,
            attempts.c.started_at >= month.first,
            attempts.c.started_at < month.end,
            attempts.c.outcome.in_(_CHARGED),
            accounts.c.network.in_(list(networks)),
        )
        .order_by(attempts.c.started_at, deliveries.c.id)
    )
    return _as_paid(found)


def planned(
    connection: Connection, networks: Iterable[str], month: Month, *, but: PostId | None = None
) -> tuple[Paid, ...]:
    """What is planned on these networks in the month, by time, without the post ``but``."""
    found = connection.execute(
        select(*_COLUMNS, deliveries.c.due_at.label("at"), deliveries.c.remote_id)
        .join(accounts, accounts.c.id == deliveries.c.account_id)
        .where(
            deliveries.c.due_at >= month.first,
            deliveries.c.due_at < month.end,
            deliveries.c.state.in_(_PLANNED),
            deliveries.c.post_id != (but or ""),
            accounts.c.network.in_(list(networks)),
        )
        .order_by(deliveries.c.due_at, deliveries.c.id)
    )
    return _as_paid(found)


def deleted(connection: Connection, networks: Iterable[str], month: Month) -> tuple[Paid, ...]:
    """What was taken back on these networks in the month."""
    found = connection.execute(
        select(*_COLUMNS, recall_steps.c.done_at.label("at"), deliveries.c.remote_id)
        .join_from(recall_steps, deliveries, deliveries.c.id == recall_steps.c.delivery_id)
        .join(accounts, accounts.c.id == deliveries.c.account_id)
        .where(
            recall_steps.c.action == RecallAction.DELETE.value,
            recall_steps.c.state == RecallState.DONE.value,
            recall_steps.c.done_at >= month.first,
            recall_steps.c.done_at < month.end,
            accounts.c.network.in_(list(networks)),
        )
        .order_by(recall_steps.c.done_at, deliveries.c.id)
    )
    return _as_paid(found)


def _as_paid(found: Result[Any]) -> tuple[Paid, ...]:
    return tuple(map(_paid, found))


def _paid(row: Row[Any]) -> Paid:
    return Paid(
        account_id=AccountId(row.account_id),
        delivery_id=DeliveryId(row.id),
        post_id=PostId(row.post_id),
        content_hash=ContentHash(row.content_hash),
        at=row.at,
        remote_id=row.remote_id,
    )
