"""Giving one delivery another moment, and showing where deliveries stand in the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from scheduler_app.domain.approval import approval_gap
from scheduler_app.domain.delivery import Delivery
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.slot import Instant, Slot
from scheduler_app.errors import InvalidInput, StaleEdit
from scheduler_app.services.planning import ScheduledDelivery, check_moment
from scheduler_app.storage import accounts, approvals, deliveries, posts
from scheduler_app.storage.database import Connection


def rescheduled(
    connection: Connection, delivery: Delivery, slot: Slot, instant: Instant, *, not_before: datetime
) -> ScheduledDelivery:
    """Give a delivery a new moment and pin what is written for its account now.

    Raises InvalidInput (slot.in_the_past, slot.too_far, account.not_meant) and StaleEdit when a machine has it by now.
    """
    posts.lock(connection, delivery.post_id)
    account = accounts.account(connection, delivery.account_id)
    check_moment(instant, now=not_before, handle=account.handle)
    content_hash = posts.targets(connection, delivery.post_id).get(delivery.account_id)
    if content_hash is None:
        raise InvalidInput("account.not_meant", account=account.handle)
    if not deliveries.reschedule(connection, delivery.id, slot, instant.at, content_hash):
        raise StaleEdit("delivery.changed_meanwhile", delivery=delivery.id)
    moved = replace(delivery, slot=slot, due_at=instant.at, content_hash=content_hash)
    return shown(connection, delivery.post_id, [(moved, instant)])[0]


def shown(
    connection: Connection, post_id: PostId, planned: Sequence[tuple[Delivery, Instant]]
) -> tuple[ScheduledDelivery, ...]:
    """Deliveries of one post as a person sees them, with what is missing for each to leave at its moment."""
    post, said = posts.post(connection, post_id), approvals.for_post(connection, post_id)
    known = {account.id: account for account in accounts.all_accounts(connection)}
    return tuple(
        ScheduledDelivery(
            delivery_id=delivery.id,
            account_id=delivery.account_id,
            handle=known[delivery.account_id].handle,
            slot=delivery.slot,
            instant=instant,
            gap=approval_gap(
                said,
                account_id=delivery.account_id,
                identity=known[delivery.account_id].identity,
                content_hash=delivery.content_hash,
                at=delivery.due_at,
                author_id=post.author_id,
                last_editor_id=post.last_editor_id,
            ),
        )
        for delivery, instant in planned
    )
