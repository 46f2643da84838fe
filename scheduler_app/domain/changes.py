"""What a write changed, so that screens and other machines can decide for themselves what to reload."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """DELIVERIES means that the plan changed; ATTEMPTS that sending made progress."""

    WORKSPACE = "workspace"
    MISSIONS = "missions"
    ACCOUNTS = "accounts"
    POSTS = "posts"
    APPROVALS = "approvals"
    DELIVERIES = "deliveries"
    ATTEMPTS = "attempts"
    HOLDS = "holds"
    INCIDENTS = "incidents"
    RECALLS = "recalls"
    LOOK_AHEADS = "look_aheads"
    CAMPAIGNS = "campaigns"
    MEDIA = "media"
    RULES = "rules"
    SERIES = "series"
    STOCK = "stock"
    QUEUES = "queues"


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds of things a write touched."""

    kinds: frozenset[Kind] = frozenset()

    @classmethod
    def of(cls, *kinds: Kind) -> Changes:
        return cls(frozenset(kinds))

    def __or__(self, other: Changes) -> Changes:
        if not self.kinds:
            return other
        return Changes(self.kinds | other.kinds)

    def __bool__(self) -> bool:
        return bool(self.kinds)
