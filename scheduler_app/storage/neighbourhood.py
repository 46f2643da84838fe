"""What else the accounts say: before and after a planned moment, and in the past months."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from sqlalchemy import Connection, func, select

from scheduler_app.domain.content_hash import content_from
from scheduler_app.domain.delivery import MAKES_ROOM, DeliveryState
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.post import Content
from scheduler_app.errors import InvalidInput
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.tables import accounts, approved_texts

# Gone, or not to appear: neither close to anything nor said.
_NOT_THERE = sorted({one.value for one in MAKES_ROOM} | {DeliveryState.MISSED.value, DeliveryState.REFUSED.value})


@dataclass(frozen=True, slots=True)
class OtherDelivery:
    """Another post's place in the plan of an account; ``at`` is UTC."""

    account_id: AccountId
    post_id: PostId
    at: datetime
    sent: bool


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """What another post says on an account, as it was approved; ``at`` is when it left or is to leave."""

    account_id: AccountId
    network: str
    post_id: PostId
    at: datetime
    content: Content


def deliveries_between(
    connection: Connection, account_ids: Iterable[AccountId], first: datetime, last: datetime, *, but: PostId | None
) -> tuple[OtherDelivery, ...]:
    """What is sent or planned on these accounts from ``first`` to ``last``, by time, without the post ``but``."""
    columns = (deliveries.c.account_id, deliveries.c.post_id, deliveries.c.due_at, deliveries.c.state)
    found = connection.execute(
        select(*columns)
        .where(
            deliveries.c.due_at.between(first, last),
            deliveries.c.account_id.in_(list(account_ids)),
            deliveries.c.state.not_in(_NOT_THERE),
            deliveries.c.post_id != (but or ""),
        )
        .order_by(deliveries.c.due_at, deliveries.c.id)
    )
    return tuple(
        OtherDelivery(AccountId(row.account_id), PostId(row.post_id), row.due_at, row.state == DeliveryState.SENT.value)
        for row in found
    )


def counted(
    connection: Connection, account_id: AccountId, first: datetime, last: datetime, *, but: PostId | None
) -> int:
    """How many posts are sent or planned on an account from ``first`` to ``last``, without the post ``but``."""
    found = connection.scalar(
        select(func.count())
        .select_from(deliveries)
        .where(
            deliveries.c.account_id == account_id,
            deliveries.c.due_at.between(first, last),
            deliveries.c.state.not_in(_NOT_THERE),
            deliveries.c.post_id != (but or ""),
        )
    )
    return found or 0


def texts_since(
    connection: Connection, networks: Iterable[str], since: datetime, *, but: PostId | None, limit: int = 500
) -> tuple[SaidBefore, ...]:
    """The newest approved texts on all accounts of these networks, without those of the post ``but``."""
    found = connection.execute(
        select(
            deliveries.c.account_id,
            accounts.c.network,
            deliveries.c.post_id,
            deliveries.c.due_at,
            approved_texts.c.content,
        )
        .join_from(deliveries, approved_texts, approved_texts.c.content_hash == deliveries.c.content_hash)
        .join(accounts, accounts.c.id == deliveries.c.account_id)
        .where(
            deliveries.c.due_at >= since,
            accounts.c.network.in_(list(networks)),
            deliveries.c.state.not_in(_NOT_THERE),
            deliveries.c.post_id != (but or ""),
        )
        .order_by(deliveries.c.due_at.desc(), deliveries.c.id)
        .limit(limit)
    )
    read = ((row, _content(row.content)) for row in found)
    return tuple(
        SaidBefore(AccountId(row.account_id), row.network, PostId(row.post_id), row.due_at, content)
        for row, content in read
        if content is not None
    )


@lru_cache(maxsize=2000)
def _content(kept: str) -> Content | None:
    """What was kept, read once; None for what was changed behind our back: the sender will find that out."""
    try:
        return content_from(kept.encode())
    except InvalidInput:
        return None
