"""Taking back what was sent: for each account what is to be done, and how far that has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduler_app.domain.ids import AccountId, ContentHash, DeliveryId, MemberId, PostId, RecallId, RecallStepId
from scheduler_app.errors import BugError


class RecallWay(StrEnum):
    """What the people want: that it is gone, or that it says something else."""

    DELETE = "delete"
    CORRECT = "correct"


class RecallAction(StrEnum):
    """What is done about it on one account."""

    DELETE = "delete"
    EDIT = "edit"
    BY_HAND = "by_hand"


class RecallState(StrEnum):
    """How far one account has come. Only DONE and DONE_BY_HAND say that readers no longer see it."""

    PROPOSED = "proposed"
    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    BY_HAND = "by_hand"
    DONE_BY_HAND = "done_by_hand"
    WITHDRAWN = "withdrawn"


_S = RecallState

RECALL_MOVES: dict[RecallState, frozenset[RecallState]] = {
    _S.PROPOSED: frozenset({_S.WAITING, _S.BY_HAND, _S.WITHDRAWN}),
    _S.WAITING: frozenset({_S.WORKING, _S.DONE_BY_HAND}),
    # Back to WAITING only when provably nothing reached the network, or it asked us to wait.
    _S.WORKING: frozenset({_S.DONE, _S.FAILED, _S.UNKNOWN, _S.WAITING}),
    # Doing it twice is harmless, so what is unknown is simply done again.
    _S.UNKNOWN: frozenset({_S.WORKING, _S.UNKNOWN, _S.DONE_BY_HAND}),
    _S.FAILED: frozenset({_S.WAITING, _S.DONE_BY_HAND}),
    _S.BY_HAND: frozenset({_S.DONE_BY_HAND}),
    _S.DONE: frozenset(),
    _S.DONE_BY_HAND: frozenset(),
    _S.WITHDRAWN: frozenset(),
}
RECALL_OVER = frozenset(state for state, moves in RECALL_MOVES.items() if not moves)
# What a person may settle by hand, or have tried once more.
SETTLED_BY_A_PERSON = frozenset({_S.WAITING, _S.UNKNOWN, _S.FAILED, _S.BY_HAND})
TRIED_AGAIN = frozenset({_S.UNKNOWN, _S.FAILED})


def check_recall_move(before: RecallState, after: RecallState) -> None:
    """Raise BugError for a move the table does not allow."""
    if after not in RECALL_MOVES[before]:
        raise BugError(f"a step of a recall may not go from {before} to {after}")


@dataclass(frozen=True, slots=True)
class Recall:
    """One person proposes it, a supervisor who is somebody else confirms it; until then nothing is done.

    ``correction_id`` is the post that says it right, None for a deletion: what was sent stays as it was written.
    ``solo`` says that the same person confirmed it, in solo mode.
    """

    id: RecallId
    post_id: PostId
    way: RecallWay
    reason: str
    proposed_by: MemberId
    proposed_at: datetime
    correction_id: PostId | None = None
    confirmed_by: MemberId | None = None
    confirmed_at: datetime | None = None
    withdrawn_by: MemberId | None = None
    withdrawn_at: datetime | None = None
    solo: bool = False


@dataclass(frozen=True, slots=True)
class RecallStep:
    """One account of a recall.

    ``post_id`` is the post whose words readers see afterwards: the correction, or what is deleted. ``content_hash``
    names the correction, empty for a deletion. ``record`` is what was public, as JSON, kept before
    anything is done. ``code`` says why it is not done yet; ``note`` is what a person wrote who did it by hand.
    """

    id: RecallStepId
    recall_id: RecallId
    delivery_id: DeliveryId
    post_id: PostId
    account_id: AccountId
    action: RecallAction
    content_hash: ContentHash
    record: str
    state: RecallState = RecallState.PROPOSED
    code: str = ""
    note: str = ""
    token: int = 0
    tries: int = 0
    next_try_at: datetime | None = None
    done_by: MemberId | None = None
    done_at: datetime | None = None
