"""One variant, one account, one slot: its states and the moves between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduler_app.domain.ids import AccountId, ContentHash, DeliveryId, PostId
from scheduler_app.domain.slot import Slot
from scheduler_app.errors import BugError


class DeliveryState(StrEnum):
    """Where a delivery stands. CLAIMED and SENDING are the two in which a machine owns it."""

    SCHEDULED = "scheduled"
    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"
    RECALLED = "recalled"


_S = DeliveryState

ALLOWED_MOVES: dict[DeliveryState, frozenset[DeliveryState]] = {
    _S.SCHEDULED: frozenset({_S.CLAIMED, _S.HELD, _S.MISSED, _S.CANCELLED}),
    # Until the fence is crossed a person may still take it back: the fence then finds another state and stays shut.
    _S.CLAIMED: frozenset({_S.SENDING, _S.SCHEDULED, _S.HELD, _S.MISSED, _S.CANCELLED}),
    # Back to SCHEDULED only when provably nothing left, or the network asked us to wait.
    _S.SENDING: frozenset({_S.SENT, _S.REFUSED, _S.UNKNOWN, _S.SCHEDULED}),
    _S.UNKNOWN: frozenset({_S.SENT, _S.SCHEDULED, _S.CANCELLED}),
    _S.HELD: frozenset({_S.SCHEDULED, _S.CANCELLED}),
    _S.MISSED: frozenset({_S.SCHEDULED, _S.CANCELLED}),
    _S.REFUSED: frozenset({_S.SCHEDULED, _S.CANCELLED}),
    _S.SENT: frozenset({_S.RECALLED}),
    _S.CANCELLED: frozenset(),
    _S.RECALLED: frozenset(),
}

IN_FLIGHT = frozenset({_S.CLAIMED, _S.SENDING})
# Before the fence: what a machine has claimed is still the planners' own (docs/adr/0022).
IN_PLAN = frozenset({_S.SCHEDULED, _S.CLAIMED})
# Once cancelled or recalled, a post may be planned for the account again; anything else would show it twice.
MAKES_ROOM = frozenset({_S.CANCELLED, _S.RECALLED})
NEEDS_A_PERSON = frozenset({_S.HELD, _S.MISSED, _S.REFUSED, _S.UNKNOWN})
ENDED = frozenset(state for state, moves in ALLOWED_MOVES.items() if not moves) | {_S.SENT}


def check_move(before: DeliveryState, after: DeliveryState) -> None:
    """Raise BugError for a move the table does not allow: no caller may invent one."""
    if after not in ALLOWED_MOVES[before]:
        raise BugError(f"a delivery may not go from {before} to {after}")


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery as a person reads it.

    ``due_at`` is the slot's instant in UTC; ``next_try_at`` is when it will be tried (later than ``due_at`` after a
    wait). ``idempotency_key`` is fixed for ever when the delivery is made. ``reason`` is the code of what stopped or
    delayed it last.
    """

    id: DeliveryId
    post_id: PostId
    account_id: AccountId
    slot: Slot
    due_at: datetime
    next_try_at: datetime
    state: DeliveryState
    content_hash: ContentHash
    idempotency_key: str
    created_at: datetime
    attempts: int = 0
    reason: str = ""
    remote_id: str = ""
    address: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """The right of one machine to send one delivery until the lease ends. ``token`` grows with each claim.

    A claim may be taken a little ahead: nothing may leave before ``not_before``, which is the slot's instant, or later
    after a wait.
    """

    delivery_id: DeliveryId
    account_id: AccountId
    token: int
    not_before: datetime
