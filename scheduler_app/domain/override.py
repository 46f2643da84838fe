"""Going on in spite of a warning: who, why, and for exactly which words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId

# Fewer posts than these say nothing about a rule.
ENOUGH_POSTS = 5


class Reason(StrEnum):
    """The short list; words of one's own come with it."""

    MEANT_SO = "meant_so"
    NOT_SO = "not_so"
    AGREED = "agreed"
    URGENT = "urgent"
    CONFIRMED = "confirmed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Override:
    """One warning that somebody went on in spite of; it counts for no other words than those with ``content_hash``."""

    post_id: PostId
    account_id: AccountId
    rule: str
    content_hash: ContentHash
    reason: Reason
    words: str
    member_id: MemberId
    at: datetime


@dataclass(frozen=True, slots=True)
class OverrideRate:
    """About how many posts a rule warned, and for how many of these somebody went on."""

    rule: str
    warned: int
    kept: int

    @property
    def percent(self) -> int:
        return 100 * self.kept // self.warned if self.warned else 0

    @property
    def too_often(self) -> bool:
        """Whether the rule cries wolf: more than half of its warnings were set aside. It should be tuned."""
        return self.warned >= ENOUGH_POSTS and 2 * self.kept > self.warned
