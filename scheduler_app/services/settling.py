"""What only a person can decide: held, missed, refused, and what nobody knows the end of."""

from __future__ import annotations

from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import NEEDS_A_PERSON, Delivery, DeliveryState
from scheduler_app.domain.ids import DeliveryId, MemberId
from scheduler_app.domain.slot import Instant, Slot, slot_at
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import ApprovalMissing, NotAllowed, StaleEdit
from scheduler_app.services.draft import check_link, check_text
from scheduler_app.services.on_record import decided, slot_text
from scheduler_app.services.permission import permitted
from scheduler_app.services.planning import CANCELLED_BY_A_MEMBER, ScheduledDelivery, whole_milliseconds
from scheduler_app.services.rescheduling import rescheduled
from scheduler_app.storage import deliveries
from scheduler_app.storage.database import Connection, Database, Writing

_LONGEST_REMOTE_ID = 500


class Settling:
    """Each decision is about one delivery that waits for a person; none of them sends anything by itself."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def send_again(self, actor: MemberId, delivery_id: DeliveryId, wall: datetime) -> ScheduledDelivery:
        """Plan it again at a wall time in its own zone, with what is written now; the key stays the same.

        Of an *unknown* one a person says hereby that it is not there. Raises NotAllowed (delivery.not_waiting),
        InvalidInput (slot.in_the_past, slot.too_far, account.not_meant), StaleEdit, NotFound.
        """
        with self._database.writing() as writing:
            delivery = self._waiting(writing.connection, actor, delivery_id)
            slot = Slot(whole_milliseconds(wall), delivery.slot.zone)
            return self._again(writing, actor, delivery, slot, slot.instant(), not_before=self._clock.now())

    def send_again_now(self, actor: MemberId, delivery_id: DeliveryId) -> ScheduledDelivery:
        """The same for this very moment.

        Raises ApprovalMissing when it may not leave as it is written now: it would be *missed* again at once.
        """
        with self._database.writing() as writing:
            delivery = self._waiting(writing.connection, actor, delivery_id)
            at = self._clock.now().replace(microsecond=0)
            slot, instant = slot_at(at, delivery.slot.zone)
            again = self._again(writing, actor, delivery, slot, instant, not_before=at)
            if again.gap is not None:
                raise ApprovalMissing(again.gap.value, account=again.handle)
            return again

    def it_is_there(self, actor: MemberId, delivery_id: DeliveryId, address: str, remote_id: str = "") -> None:
        """An *unknown* delivery was found on the network, at ``address``; the address stands in for a missing id.

        Raises NotAllowed (delivery.not_unknown), InvalidInput (post.bad_link), StaleEdit, NotFound.
        """
        check_link(address)
        check_text(remote_id, "remote_id", limit=_LONGEST_REMOTE_ID)
        with self._database.writing() as writing:
            delivery = self._waiting(writing.connection, actor, delivery_id)
            if delivery.state is not DeliveryState.UNKNOWN:
                raise NotAllowed("delivery.not_unknown", state=delivery.state.value)
            found = deliveries.confirm_sent(
                writing.connection,
                delivery.id,
                remote_id=remote_id or address,
                address=address,
                at=self._clock.now(),
            )
            _still_waiting(delivery, done=found)
            self._settled(writing, Action.DELIVERY_CONFIRMED, actor, delivery, address=address)

    def cancel(self, actor: MemberId, delivery_id: DeliveryId) -> None:
        """Let it go unsent. Raises NotAllowed (delivery.not_waiting), StaleEdit, NotFound."""
        with self._database.writing() as writing:
            delivery = self._waiting(writing.connection, actor, delivery_id)
            cancelled = deliveries.cancel(writing.connection, delivery.id, CANCELLED_BY_A_MEMBER)
            _still_waiting(delivery, done=cancelled)
            self._settled(writing, Action.DELIVERY_CANCELLED, actor, delivery)

    def _waiting(self, connection: Connection, actor: MemberId, delivery_id: DeliveryId) -> Delivery:
        permitted(connection, actor, Right.SCHEDULE)
        delivery = deliveries.delivery(connection, delivery_id)
        if delivery.state not in NEEDS_A_PERSON:
            raise NotAllowed("delivery.not_waiting", state=delivery.state.value)
        return delivery

    def _again(
        self,
        writing: Writing,
        actor: MemberId,
        delivery: Delivery,
        slot: Slot,
        instant: Instant,
        *,
        not_before: datetime,
    ) -> ScheduledDelivery:
        again = rescheduled(writing.connection, delivery, slot, instant, not_before=not_before)
        self._settled(writing, Action.DELIVERY_PLANNED_AGAIN, actor, delivery, slot=slot_text(slot))
        return again

    def _settled(self, writing: Writing, action: Action, actor: MemberId, delivery: Delivery, **more: object) -> None:
        writing.changed(Kind.DELIVERIES)
        was = {"was": delivery.state, "because": delivery.reason}
        decided(writing, action, actor, self._clock.now(), delivery, **was, **more)


def _still_waiting(delivery: Delivery, *, done: bool) -> None:
    if not done:
        raise StaleEdit("delivery.changed_meanwhile", delivery=delivery.id)
