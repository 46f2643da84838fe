"""Several planned deliveries at once: looked at before they move, moved or taken out all or none, and put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import MAKES_ROOM, Delivery, DeliveryState
from scheduler_app.domain.finding import Finding
from scheduler_app.domain.fix import Field
from scheduler_app.domain.ids import DeliveryId, MemberId, PostId
from scheduler_app.domain.slot import Slot
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotAllowed
from scheduler_app.policy.subject import Plan
from scheduler_app.services.gate import Gate
from scheduler_app.services.hearing import hear, index
from scheduler_app.services.on_record import planned
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.services.plan_changes import PlanChanges, in_plan
from scheduler_app.services.planning import ScheduledDelivery, check_moment, new_delivery, whole_milliseconds
from scheduler_app.services.rescheduling import if_moved
from scheduler_app.storage import accounts, deliveries, posts
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing


@dataclass(frozen=True, slots=True)
class ForeseenMove:
    """Where a delivery would stand, and what the rules say about that time: the strictest first."""

    there: ScheduledDelivery
    findings: tuple[Finding, ...]


class Moving:
    """What a person does with a handful of deliveries in the calendar."""

    def __init__(self, database: Database, clock: Clock, authorities: Authorities, gate: Gate) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities
        self._gate = gate

    def foresee(self, actor: MemberId, moves: Mapping[DeliveryId, datetime]) -> tuple[ForeseenMove, ...]:
        """What ``move`` would make of it, in the order of ``moves``; nothing is written.

        Raises as ``move``, but for PolicyBlocked: what would stop it is among the findings.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            authority, now = self._authorities.now(connection), self._clock.now()
            wished = {one: (in_plan(connection, one), whole_milliseconds(wall)) for one, wall in moves.items()}
            found = self._about_time(connection, wished.values())
            return tuple(
                ForeseenMove(_if_moved(connection, authority, delivery, wall, now), found[delivery.id])
                for delivery, wall in wished.values()
            )

    def move(self, actor: MemberId, moves: Mapping[DeliveryId, datetime]) -> tuple[ScheduledDelivery, ...]:
        """Give each its wall time in its own zone: all of them or none. Raises as ``Scheduling.move``."""
        with self._database.writing() as writing:
            changes = self._changes(writing, actor)
            return tuple(changes.move(delivery_id, wall) for delivery_id, wall in moves.items())

    def cancel(self, actor: MemberId, delivery_ids: Iterable[DeliveryId]) -> None:
        """Take them out of the plan: all of them or none. Raises as ``Scheduling.move``."""
        with self._database.writing() as writing:
            changes = self._changes(writing, actor)
            for delivery_id in delivery_ids:
                changes.cancel(delivery_id)

    def put_back(self, actor: MemberId, delivery_ids: Iterable[DeliveryId]) -> dict[DeliveryId, DeliveryId]:
        """Plan cancelled deliveries again where they stood, all of them or none; returns the new ones by the old.

        Raises NotAllowed (delivery.not_cancelled), InvalidInput (slot.in_the_past, delivery.exists,
        account.not_meant), PolicyBlocked, NotFound.
        """
        with self._database.writing() as writing:
            member = permitted(writing.connection, actor, Right.SCHEDULE)
            gone = [deliveries.delivery(writing.connection, one) for one in delivery_ids]
            permitted_on(writing.connection, member, [one.account_id for one in gone], Right.SCHEDULE)
            made = {one.id: self._again(writing, one) for one in gone}
            for post_id in dict.fromkeys(one.post_id for one in gone):
                of_post = [one for one in made.values() if one.post_id == post_id]
                self._into_the_plan(writing, actor, post_id, of_post)
            return {before: now.id for before, now in made.items()}

    def _changes(self, writing: Writing, actor: MemberId) -> PlanChanges:
        member = permitted(writing.connection, actor, Right.SCHEDULE)
        return PlanChanges(writing, member, self._authorities.now(writing.connection), self._gate, self._clock.now())

    def _again(self, writing: Writing, gone: Delivery) -> Delivery:
        """A new delivery in the place of one that was cancelled, with what is written for its account now."""
        connection, now = writing.connection, self._clock.now()
        if gone.state is not DeliveryState.CANCELLED:
            raise NotAllowed("delivery.not_cancelled", state=gone.state.value)
        posts.lock(connection, gone.post_id)
        handle = accounts.account(connection, gone.account_id).handle
        content_hash = posts.targets(connection, gone.post_id).get(gone.account_id)
        if content_hash is None:
            raise InvalidInput("account.not_meant", account=handle)
        for other in deliveries.for_post(connection, gone.post_id):
            if other.account_id == gone.account_id and other.state not in MAKES_ROOM:
                raise InvalidInput("delivery.exists", account=handle, state=other.state.value)
        check_moment(gone.slot.instant(), now=now, handle=handle)
        return new_delivery(gone.post_id, gone.account_id, content_hash, gone.slot, gone.due_at, now=now)

    def _into_the_plan(self, writing: Writing, actor: MemberId, post_id: PostId, made: list[Delivery]) -> None:
        connection, now = writing.connection, self._clock.now()
        self._gate.schedule(connection, post_id, {one.account_id: Plan(one.slot, one.slot.instant()) for one in made})
        deliveries.add_many(connection, made)
        writing.changed(Kind.DELIVERIES)
        planned(writing, actor, now, made)
        index(connection, hear(connection, self._authorities.now(connection), post_id), now)

    def _about_time(
        self, connection: Connection, wished: Iterable[tuple[Delivery, datetime]]
    ) -> dict[DeliveryId, tuple[Finding, ...]]:
        """What the rules say about these times, post after post."""
        by_post: dict[PostId, list[tuple[Delivery, Plan]]] = {}
        for delivery, wall in wished:
            slot = Slot(wall, delivery.slot.zone)
            by_post.setdefault(delivery.post_id, []).append((delivery, Plan(slot, slot.instant())))
        found: dict[DeliveryId, tuple[Finding, ...]] = {}
        for post_id, planned_as in by_post.items():
            checked = self._gate.look(connection, post_id, {one.account_id: plan for one, plan in planned_as})
            for delivery, _ in planned_as:
                found[delivery.id] = tuple(
                    one
                    for one in checked.findings
                    if one.place is not None
                    and one.place.field is Field.TIME
                    and one.account_id in (None, delivery.account_id)
                )
        return found


def _if_moved(
    connection: Connection, authority: Authority, delivery: Delivery, wall: datetime, now: datetime
) -> ScheduledDelivery:
    return if_moved(connection, authority, delivery, Slot(wall, delivery.slot.zone), not_before=now)
