"""Deliveries that a person carries out, on accounts that Duta cannot send to (docs/adr/0044)."""

from __future__ import annotations

from scheduler_app.domain.ids import MemberId

# The reason on a scheduled delivery whose hour has come: it waits for a person to post it.
DUE = "by_hand.due"
# The reason on one that somebody began to post, and nobody said what became of it.
NO_WORD = "by_hand.no_word"

OWNER_PREFIX = "hand:"


def owner_of(member_id: MemberId) -> str:
    """How a person is named where otherwise the sending process is."""
    return f"{OWNER_PREFIX}{member_id}"


def whose(owner: str) -> MemberId | None:
    """The person behind an owner; None for a process."""
    return MemberId(owner.removeprefix(OWNER_PREFIX)) if owner.startswith(OWNER_PREFIX) else None
