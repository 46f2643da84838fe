"""Putting posts into the plan: one wall time, an honest moment for every account."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import MAKES_ROOM, Delivery
from scheduler_app.domain.ids import AccountId, ContentHash, DeliveryId, MemberId, PostId
from scheduler_app.domain.slot import Instant, Slot, SlotMode, slot_at
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import ApprovalMissing, InvalidInput
from scheduler_app.policy.subject import Plan
from scheduler_app.services.composing import known_to
from scheduler_app.services.gate import Gate
from scheduler_app.services.hearing import hear, index
from scheduler_app.services.on_record import planned
from scheduler_app.services.open_desk import Plans
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.services.plan_changes import PlanChanges, in_plan
from scheduler_app.services.planned_posts import PlannedPost, made, store
from scheduler_app.services.planning import (
    ScheduledDelivery,
    check_moment,
    new_delivery,
    planned_slots,
    whole_milliseconds,
)
from scheduler_app.services.rescheduling import if_moved, shown
from scheduler_app.services.zones import zones_of
from scheduler_app.storage import accounts, deliveries, posts
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing


class Scheduling:
    """Deliveries are made, moved and cancelled here; each account has at most one of a post.

    ``authorities`` know who may sign approvals; ``gate`` holds what is planned against the rules of the workspace.
    """

    def __init__(self, database: Database, clock: Clock, authorities: Authorities, gate: Gate | None = None) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities
        self._gate = gate

    def preview(
        self,
        actor: MemberId,
        post_id: PostId,
        wall: datetime,
        mode: SlotMode,
        only: Iterable[AccountId] | None = None,
    ) -> tuple[ScheduledDelivery, ...]:
        """What ``schedule`` would make of it; nothing is written, and its ids mean nothing. Raises as ``schedule``."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            made = self._made(connection, post_id, wall, mode, only)
            return shown(connection, self._authorities.now(connection), post_id, made)

    def schedule(
        self,
        actor: MemberId,
        post_id: PostId,
        wall: datetime,
        mode: SlotMode,
        only: Iterable[AccountId] | None = None,
    ) -> tuple[ScheduledDelivery, ...]:
        """Plan a post for all the accounts it is meant for, or ``only`` some: all of them or none.

        ``wall`` is naive: the clock of each account's readers, or with SAME_MOMENT the workspace's own. Raises
        InvalidInput (slot.in_the_past, slot.too_far, delivery.exists, account.not_meant), PolicyBlocked, NotFound,
        NotAllowed.
        """
        with self._database.writing() as writing:
            member = permitted(writing.connection, actor, Right.SCHEDULE)
            posts.lock(writing.connection, post_id)
            made = self._made(writing.connection, post_id, wall, mode, only)
            permitted_on(writing.connection, member, (one.account_id for one, _ in made), Right.SCHEDULE)
            return self._into_the_plan(writing, actor, post_id, made)

    def schedule_now(
        self, actor: MemberId, post_id: PostId, only: Iterable[AccountId] | None = None
    ) -> tuple[ScheduledDelivery, ...]:
        """Plan a post for this very moment.

        Raises ApprovalMissing when one of the accounts may not have it yet: unapproved at its hour it would be *missed*
        before anybody could approve it. Otherwise raises as ``schedule``.
        """
        with self._database.writing() as writing:
            connection = writing.connection
            member = permitted(connection, actor, Right.SEND_NOW)
            posts.lock(connection, post_id)
            chosen, targets = _free_accounts(connection, post_id, only)
            permitted_on(connection, member, (account.id for account in chosen), Right.SEND_NOW)
            zones, now = zones_of(connection), self._clock.now()
            at = now.replace(microsecond=0)
            made = []
            for account in chosen:
                slot, instant = slot_at(at, zones.of_account[account.id])
                made.append((new_delivery(post_id, account.id, targets[account.id], slot, at, now=now), instant))
            return _all_approved(self._into_the_plan(writing, actor, post_id, made))

    def preview_move(self, actor: MemberId, delivery_id: DeliveryId, wall: datetime) -> ScheduledDelivery:
        """What ``move`` would make of it, above all whether approval has to be asked for again. Raises as ``move``."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            delivery = in_plan(connection, delivery_id)
            slot = Slot(whole_milliseconds(wall), delivery.slot.zone)
            authority = self._authorities.now(connection)
            return if_moved(connection, authority, delivery, slot, not_before=self._clock.now())

    def move(self, actor: MemberId, delivery_id: DeliveryId, wall: datetime) -> ScheduledDelivery:
        """Give a planned delivery another wall time in its own zone, also when a machine was about to send it.

        Inside the approved window the approval stays; outside it is asked for again by itself (``asks_again``).

        Raises InvalidInput (slot.in_the_past, slot.too_far), NotAllowed (delivery.not_scheduled), StaleEdit
        (delivery.changed_meanwhile), PolicyBlocked, NotFound.
        """
        with self._database.writing() as writing:
            return self._changes(writing, actor).move(delivery_id, wall)

    def cancel(self, actor: MemberId, delivery_id: DeliveryId) -> None:
        """Take a planned delivery out of the plan. Raises as ``move``."""
        with self._database.writing() as writing:
            self._changes(writing, actor).cancel(delivery_id)

    def schedule_many(self, actor: MemberId, plans: Iterable[PlannedPost], *, chunk: int = 2000) -> int:
        """Write and plan many new posts, ``chunk`` in a transaction; returns how many.

        Raises as ``Composing.create`` and ``schedule`` for the first that cannot be; the chunks before it are kept.
        """
        waiting, done = iter(plans), 0
        while some := tuple(islice(waiting, chunk)):
            with self._database.writing() as writing:
                connection, now = writing.connection, self._clock.now()
                member = permitted(connection, actor, Right.COMPOSE, Right.SCHEDULE)
                meant = (account_id for plan in some for account_id in plan.draft.accounts)
                permitted_on(connection, member, meant, Right.COMPOSE, Right.SCHEDULE)
                known, zones = known_to(connection, (plan.draft for plan in some)), zones_of(connection)
                store(writing, [made(plan, known, zones, author=actor, now=now) for plan in some])
                writing.changed(Kind.POSTS, Kind.DELIVERIES)
            done += len(some)
        return done

    def _changes(self, writing: Writing, actor: MemberId) -> PlanChanges:
        member = permitted(writing.connection, actor, Right.SCHEDULE)
        return PlanChanges(writing, member, self._authorities.now(writing.connection), self._gate, self._clock.now())

    def _into_the_plan(
        self, writing: Writing, actor: MemberId, post_id: PostId, made: Sequence[tuple[Delivery, Instant]]
    ) -> tuple[ScheduledDelivery, ...]:
        self._look(writing.connection, post_id, {one.account_id: Plan(one.slot, instant) for one, instant in made})
        deliveries.add_many(writing.connection, (delivery for delivery, _ in made))
        writing.changed(Kind.DELIVERIES)
        planned(writing, actor, self._clock.now(), (delivery for delivery, _ in made))
        return self._approved_as(writing.connection, post_id, made)

    def _approved_as(
        self, connection: Connection, post_id: PostId, made: Sequence[tuple[Delivery, Instant]]
    ) -> tuple[ScheduledDelivery, ...]:
        """The new deliveries as a person sees them; where the claim looks is written anew for their moments."""
        authority = self._authorities.now(connection)
        index(connection, hear(connection, authority, post_id), self._clock.now())
        return shown(connection, authority, post_id, made)

    def _look(self, connection: Connection, post_id: PostId, plans: Plans) -> None:
        if self._gate is not None:
            self._gate.schedule(connection, post_id, plans)

    def _made(
        self, connection: Connection, post_id: PostId, wall: datetime, mode: SlotMode, only: Iterable[AccountId] | None
    ) -> list[tuple[Delivery, Instant]]:
        chosen, targets = _free_accounts(connection, post_id, only)
        now, found = self._clock.now(), []
        for account, slot, instant in planned_slots(wall, mode, chosen, zones_of(connection)):
            check_moment(instant, now=now, handle=account.handle)
            found.append((new_delivery(post_id, account.id, targets[account.id], slot, instant.at, now=now), instant))
        return found


def _free_accounts(
    connection: Connection, post_id: PostId, only: Iterable[AccountId] | None
) -> tuple[list[Account], dict[AccountId, ContentHash]]:
    """The accounts a post is to be planned for and has no place in the plan yet, and what is written for each."""
    posts.post(connection, post_id)
    targets = posts.targets(connection, post_id)
    known = {account.id: account for account in accounts.all_accounts(connection)}
    wanted = tuple(dict.fromkeys(targets if only is None else only))
    if not wanted:
        raise InvalidInput("post.no_accounts")
    for account_id in wanted:
        if account_id not in targets:
            handle = known[account_id].handle if account_id in known else account_id
            raise InvalidInput("account.not_meant", account=handle)
    for delivery in deliveries.for_post(connection, post_id):
        if delivery.account_id in wanted and delivery.state not in MAKES_ROOM:
            raise InvalidInput("delivery.exists", account=known[delivery.account_id].handle, state=delivery.state.value)
    return [known[account_id] for account_id in wanted], targets


def _all_approved(planned: tuple[ScheduledDelivery, ...]) -> tuple[ScheduledDelivery, ...]:
    for one in planned:
        if one.gap is not None:
            raise ApprovalMissing(one.gap.value, account=one.handle)
    return planned
