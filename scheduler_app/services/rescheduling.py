"""Giving one delivery another moment, and showing where deliveries stand in the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Delivery
from scheduler_app.domain.ids import MemberId, PostId, new_id
from scheduler_app.domain.slot import Instant, Slot
from scheduler_app.errors import InvalidInput, StaleEdit
from scheduler_app.services.hearing import Hearing, hear, index, planned
from scheduler_app.services.planning import ScheduledDelivery, check_moment
from scheduler_app.storage import accounts, approvals, deliveries, posts
from scheduler_app.storage.database import Connection, Writing


def rescheduled(
    writing: Writing,
    authority: Authority,
    actor: MemberId,
    delivery: Delivery,
    slot: Slot,
    instant: Instant,
    *,
    now: datetime,
    not_before: datetime,
) -> ScheduledDelivery:
    """Give a delivery a new moment and pin what is written for its account now.

    Inside the approved window the approval stays. Outside it comes before the approvers again by itself, and the answer
    says so; back inside of it they are asked no more. Raises InvalidInput (slot.in_the_past, slot.too_far,
    account.not_meant) and StaleEdit when a machine has it by now.
    """
    connection = writing.connection
    posts.lock(connection, delivery.post_id)
    check_moment(instant, now=not_before, handle=accounts.account(connection, delivery.account_id).handle)
    hearing = hear(connection, authority, delivery.post_id)
    moved = _moved(hearing, delivery, slot, instant)
    if not deliveries.reschedule(connection, delivery.id, slot, instant.at, moved.content_hash):
        raise StaleEdit("delivery.changed_meanwhile", delivery=delivery.id)
    index(connection, hearing, now)
    there = shown_at(hearing, delivery, moved, instant)
    if there.asks_again:
        approvals.ask(connection, new_id(), delivery.post_id, actor, now)
        because = {"because": "moved"}
        writing.audit(AuditEntry(now, actor, Action.APPROVAL_REQUESTED, Subject.POST, delivery.post_id, because))
        writing.changed(Kind.APPROVALS)
    elif there.gap is None and hearing.standing(delivery.account_id, delivery.due_at).gap is not None:
        _stop_asking(writing, hearing, actor, moved, now)
    return there


def if_moved(
    connection: Connection, authority: Authority, delivery: Delivery, slot: Slot, *, not_before: datetime
) -> ScheduledDelivery:
    """What ``rescheduled`` would make of it; nothing is written. Raises as it does."""
    instant = slot.instant()
    check_moment(instant, now=not_before, handle=accounts.account(connection, delivery.account_id).handle)
    hearing = hear(connection, authority, delivery.post_id)
    return shown_at(hearing, delivery, _moved(hearing, delivery, slot, instant), instant)


def shown(
    connection: Connection, authority: Authority, post_id: PostId, planned: Sequence[tuple[Delivery, Instant]]
) -> tuple[ScheduledDelivery, ...]:
    """Deliveries of one post as a person sees them, with what is missing for each to leave at its moment."""
    hearing = hear(connection, authority, post_id)
    return tuple(_shown(hearing, delivery, instant) for delivery, instant in planned)


def shown_at(hearing: Hearing, before: Delivery, moved: Delivery, instant: Instant) -> ScheduledDelivery:
    """A delivery where it was moved to; it asks again when it was approved where it stood before."""
    there = _shown(hearing, moved, instant)
    stood = hearing.standing(before.account_id, before.due_at).gap
    return replace(there, asks_again=there.gap is not None and stood is None)


def _stop_asking(writing: Writing, hearing: Hearing, actor: MemberId, moved: Delivery, now: datetime) -> None:
    """It is back where it was approved: where nothing of the post lacks an approval, nobody need give one."""
    due = {one.account_id: one.due_at for one in planned(writing.connection, moved.post_id)}
    missing = any(
        hearing.standing(account_id, due.get(account_id, moved.due_at)).gap is not None
        for account_id in hearing.written.targets
    )
    if missing or not approvals.close_requests(writing.connection, moved.post_id, now):
        return
    because = {"because": "moved"}
    writing.audit(AuditEntry(now, actor, Action.APPROVAL_TAKEN_BACK, Subject.POST, moved.post_id, because))
    writing.changed(Kind.APPROVALS)


def _moved(hearing: Hearing, delivery: Delivery, slot: Slot, instant: Instant) -> Delivery:
    content_hash = hearing.written.targets.get(delivery.account_id)
    if content_hash is None:
        raise InvalidInput("account.not_meant", account=hearing.accounts[delivery.account_id].handle)
    return replace(delivery, slot=slot, due_at=instant.at, content_hash=content_hash)


def _shown(hearing: Hearing, delivery: Delivery, instant: Instant) -> ScheduledDelivery:
    return ScheduledDelivery(
        delivery_id=delivery.id,
        account_id=delivery.account_id,
        handle=hearing.accounts[delivery.account_id].handle,
        slot=delivery.slot,
        instant=instant,
        gap=hearing.standing(delivery.account_id, delivery.due_at).gap,
    )
