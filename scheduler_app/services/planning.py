"""From one chosen wall time to a delivery for each account: pure, so that a preview and the plan itself agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.ids import AccountId, ContentHash, DeliveryId, PostId, new_id
from scheduler_app.domain.slot import Fit, Instant, Slot, SlotMode, slot_for
from scheduler_app.errors import InvalidInput
from scheduler_app.services.zones import Zones

# Nobody knows the zone rules of so far ahead, and a wrong year is the usual reason.
FARTHEST = timedelta(days=3 * 366)

# The reason on what a person took out of the plan.
CANCELLED_BY_A_MEMBER = "delivery.cancelled_by_member"

_NOTES = {Fit.EXACT: "", Fit.GAP: "slot.gap", Fit.OVERLAP: "slot.overlap"}


@dataclass(frozen=True, slots=True)
class ScheduledDelivery:
    """One account's place in the plan.

    ``instant.wall`` is what the reader's clock will show; ``note`` is slot.gap when clocks skip the wished time (it
    moves on by the gap), slot.overlap when it comes twice (the first is taken), else empty. ``gap`` is why it may not
    leave at that moment as things stand, None when it is approved for it. ``asks_again`` says that it was approved for
    its moment before, and that moving it puts it before the approvers again.
    """

    delivery_id: DeliveryId
    account_id: AccountId
    handle: str
    slot: Slot
    instant: Instant
    gap: ApprovalGap | None = ApprovalGap.NONE_YET
    asks_again: bool = False

    @property
    def note(self) -> str:
        return _NOTES[self.instant.fit]


def whole_milliseconds(wall: datetime) -> datetime:
    """A wall time as precise as the database keeps instants."""
    surplus = wall.microsecond % 1000
    return wall.replace(microsecond=wall.microsecond - surplus) if surplus else wall


def planned_slots(
    wall: datetime, mode: SlotMode, accounts: Iterable[Account], zones: Zones
) -> list[tuple[Account, Slot, Instant]]:
    """Each account's slot for one wall time, and the moment it means. Raises InvalidInput for what is no time."""
    wall = whole_milliseconds(wall)
    return [
        (account, *slot_for(wall, mode, account_zone=zones.of_account[account.id], home_zone=zones.home))
        for account in accounts
    ]


def check_moment(instant: Instant, *, now: datetime, handle: str) -> None:
    """Raise InvalidInput for a moment that is past or more than three years ahead."""
    if instant.at < now:
        raise InvalidInput("slot.in_the_past", account=handle, wall=instant.wall.isoformat())
    if instant.at > now + FARTHEST:
        raise InvalidInput("slot.too_far", account=handle, wall=instant.wall.isoformat())


def new_delivery(
    post_id: PostId, account_id: AccountId, content_hash: ContentHash, slot: Slot, at: datetime, *, now: datetime
) -> Delivery:
    """A delivery as it is made: scheduled, with a key that never changes again."""
    return Delivery(
        id=DeliveryId(new_id()),
        post_id=post_id,
        account_id=account_id,
        slot=slot,
        due_at=at,
        next_try_at=at,
        state=DeliveryState.SCHEDULED,
        content_hash=content_hash,
        idempotency_key=new_id(),
        created_at=now,
    )
