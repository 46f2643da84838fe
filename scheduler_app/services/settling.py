"""What only a person can decide: held, missed, refused, and what nobody knows the end of."""

from __future__ import annotations

from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import NEEDS_A_PERSON, Delivery, DeliveryState
from scheduler_app.domain.hold import ReviewDecision
from scheduler_app.domain.ids import DeliveryId, MemberId
from scheduler_app.domain.slot import Slot, slot_at
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import ApprovalMissing, NotAllowed, StaleEdit
from scheduler_app.services.draft import check_link, check_text
from scheduler_app.services.on_record import decided, slot_text
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.services.planning import CANCELLED_BY_A_MEMBER, ScheduledDelivery, whole_milliseconds
from scheduler_app.services.rescheduling import if_moved, rescheduled
from scheduler_app.storage import deliveries, hold_reviews
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing

_LONGEST_REMOTE_ID = 500


class Settling:
    """Each decision is about one delivery that waits for a person; none of them sends anything by itself."""

    def __init__(self, database: Database, clock: Clock, authorities: Authorities) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities

    def send_again(self, actor: MemberId, delivery_id: DeliveryId, wall: datetime) -> ScheduledDelivery:
        """Plan it again at a wall time in its own zone, with what is written now; the key stays the same.

        Of an *unknown* one a person says hereby that it is not there. Raises NotAllowed (delivery.not_waiting),
        InvalidInput (slot.in_the_past, slot.too_far, account.not_meant), StaleEdit, NotFound.
        """
        with self._database.writing() as writing:
            delivery, now = waiting_delivery(writing.connection, actor, delivery_id), self._clock.now()
            _reviewed(writing, delivery, ReviewDecision.NEW_TIME, actor, now)
            return again_at(writing, self._authorities.now(writing.connection), actor, delivery, wall, now=now)

    def preview_again(self, actor: MemberId, delivery_id: DeliveryId, wall: datetime) -> ScheduledDelivery:
        """What ``send_again`` would make of it; nothing is written. Raises as it does."""
        with self._database.reading() as connection:
            delivery = waiting_delivery(connection, actor, delivery_id)
            slot = Slot(whole_milliseconds(wall), delivery.slot.zone)
            authority = self._authorities.now(connection)
            return if_moved(connection, authority, delivery, slot, not_before=self._clock.now())

    def send_again_now(self, actor: MemberId, delivery_id: DeliveryId) -> ScheduledDelivery:
        """The same for this very moment.

        Raises ApprovalMissing when it may not leave as it is written now: it would be *missed* again at once.
        """
        with self._database.writing() as writing:
            delivery, now = waiting_delivery(writing.connection, actor, delivery_id, Right.SEND_NOW), self._clock.now()
            _reviewed(writing, delivery, ReviewDecision.SEND_NOW, actor, now)
            return again_now(writing, self._authorities.now(writing.connection), actor, delivery, now=now)

    def it_is_there(self, actor: MemberId, delivery_id: DeliveryId, address: str, remote_id: str = "") -> None:
        """An *unknown* delivery was found on the network, at ``address``; the address stands in for a missing id.

        Raises NotAllowed (delivery.not_unknown), InvalidInput (post.bad_link), StaleEdit, NotFound.
        """
        check_link(address)
        check_text(remote_id, "remote_id", limit=_LONGEST_REMOTE_ID)
        with self._database.writing() as writing:
            delivery, now = waiting_delivery(writing.connection, actor, delivery_id), self._clock.now()
            if delivery.state is not DeliveryState.UNKNOWN:
                raise NotAllowed("delivery.not_unknown", state=delivery.state.value)
            found = deliveries.confirm_sent(
                writing.connection,
                delivery.id,
                remote_id=remote_id or address,
                address=address,
                at=now,
            )
            _still_waiting(delivery, done=found)
            _settled(writing, Action.DELIVERY_CONFIRMED, actor, delivery, now, address=address)

    def cancel(self, actor: MemberId, delivery_id: DeliveryId) -> None:
        """Let it go unsent. Raises NotAllowed (delivery.not_waiting), StaleEdit, NotFound."""
        with self._database.writing() as writing:
            delivery, now = waiting_delivery(writing.connection, actor, delivery_id), self._clock.now()
            _reviewed(writing, delivery, ReviewDecision.CANCEL, actor, now)
            let_go(writing, actor, delivery, CANCELLED_BY_A_MEMBER, now=now)


def waiting_delivery(
    connection: Connection, actor: MemberId, delivery_id: DeliveryId, right: Right = Right.SCHEDULE
) -> Delivery:
    """A delivery that waits for a person with ``right`` on it. Raises NotAllowed (delivery.not_waiting), NotFound."""
    member = permitted(connection, actor, right)
    delivery = deliveries.delivery(connection, delivery_id)
    permitted_on(connection, member, [delivery.account_id], right)
    if delivery.state not in NEEDS_A_PERSON:
        raise NotAllowed("delivery.not_waiting", state=delivery.state.value)
    return delivery


def again_at(
    writing: Writing, authority: Authority, actor: MemberId, delivery: Delivery, wall: datetime, *, now: datetime
) -> ScheduledDelivery:
    """Plan a waiting delivery at a wall time in its own zone."""
    slot = Slot(whole_milliseconds(wall), delivery.slot.zone)
    again = rescheduled(writing, authority, actor, delivery, slot, slot.instant(), now=now, not_before=now)
    _settled(writing, Action.DELIVERY_PLANNED_AGAIN, actor, delivery, now, slot=slot_text(slot))
    return again


def again_now(
    writing: Writing, authority: Authority, actor: MemberId, delivery: Delivery, *, now: datetime
) -> ScheduledDelivery:
    """Plan a waiting delivery for this very moment. Raises ApprovalMissing when it could not leave."""
    at = now.replace(microsecond=0)
    slot, instant = slot_at(at, delivery.slot.zone)
    again = rescheduled(writing, authority, actor, delivery, slot, instant, now=now, not_before=at)
    if again.gap is not None:
        raise ApprovalMissing(again.gap.value, account=again.handle)
    _settled(writing, Action.DELIVERY_PLANNED_AGAIN, actor, delivery, now, slot=slot_text(slot))
    return again


def let_go(writing: Writing, actor: MemberId, delivery: Delivery, reason: str, *, now: datetime) -> None:
    """Let a waiting delivery go unsent; ``reason`` is the code people read beside it."""
    _still_waiting(delivery, done=deliveries.cancel(writing.connection, delivery.id, reason))
    _settled(writing, Action.DELIVERY_CANCELLED, actor, delivery, now)


def _settled(
    writing: Writing, action: Action, actor: MemberId, delivery: Delivery, now: datetime, **more: object
) -> None:
    writing.changed(Kind.DELIVERIES)
    was = {"was": delivery.state, "because": delivery.reason}
    decided(writing, action, actor, now, delivery, **was, **more)


def _reviewed(writing: Writing, delivery: Delivery, decision: ReviewDecision, actor: MemberId, now: datetime) -> None:
    """What a hold stopped may be settled like anything else; its review list then waits for it no longer."""
    hold_reviews.decide(writing.connection, delivery.id, decision, by=actor, at=now)


def _still_waiting(delivery: Delivery, *, done: bool) -> None:
    if not done:
        raise StaleEdit("delivery.changed_meanwhile", delivery=delivery.id)
