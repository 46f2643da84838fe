"""Moving what is planned and taking it out of the plan, inside somebody's transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import IN_PLAN, Delivery
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.slot import Slot
from scheduler_app.domain.workspace import Member, Right
from scheduler_app.errors import NotAllowed, StaleEdit
from scheduler_app.policy.subject import Plan
from scheduler_app.services.gate import Gate
from scheduler_app.services.on_record import decided, slot_text
from scheduler_app.services.permission import permitted_on
from scheduler_app.services.planning import CANCELLED_BY_A_MEMBER, ScheduledDelivery, whole_milliseconds
from scheduler_app.services.rescheduling import rescheduled
from scheduler_app.storage import deliveries
from scheduler_app.storage.database import Connection, Writing


@dataclass(frozen=True, slots=True)
class PlanChanges:
    """What ``member``, who may plan somewhere, changes now in one transaction; each account is asked about again."""

    writing: Writing
    member: Member
    authority: Authority
    gate: Gate | None
    now: datetime

    def move(self, delivery_id: DeliveryId, wall: datetime) -> ScheduledDelivery:
        """Give a planned delivery another wall time in its own zone. Raises as ``Scheduling.move``."""
        writing, actor = self.writing, self.member.id
        delivery = self._planned(delivery_id)
        slot = Slot(whole_milliseconds(wall), delivery.slot.zone)
        if self.gate is not None:
            plans = {delivery.account_id: Plan(slot, slot.instant())}
            self.gate.schedule(writing.connection, delivery.post_id, plans)
        instant, now = slot.instant(), self.now
        moved = rescheduled(writing, self.authority, actor, delivery, slot, instant, now=now, not_before=now)
        writing.changed(Kind.DELIVERIES)
        was = slot_text(delivery.slot)
        decided(writing, Action.DELIVERY_MOVED, actor, now, delivery, was=was, slot=slot_text(slot))
        return moved

    def cancel(self, delivery_id: DeliveryId) -> None:
        """Take a planned delivery out of the plan. Raises as ``Scheduling.move``."""
        delivery = self._planned(delivery_id)
        if not deliveries.cancel(self.writing.connection, delivery.id, CANCELLED_BY_A_MEMBER):
            raise StaleEdit("delivery.changed_meanwhile", delivery=delivery_id)
        self.writing.changed(Kind.DELIVERIES)
        decided(self.writing, Action.DELIVERY_CANCELLED, self.member.id, self.now, delivery)

    def _planned(self, delivery_id: DeliveryId) -> Delivery:
        delivery = in_plan(self.writing.connection, delivery_id)
        permitted_on(self.writing.connection, self.member, [delivery.account_id], Right.SCHEDULE)
        return delivery


def in_plan(connection: Connection, delivery_id: DeliveryId) -> Delivery:
    """A delivery that can still be moved. Raises NotFound, NotAllowed (delivery.not_scheduled)."""
    delivery = deliveries.delivery(connection, delivery_id)
    if delivery.state not in IN_PLAN:
        raise NotAllowed("delivery.not_scheduled", state=delivery.state.value)
    return delivery
