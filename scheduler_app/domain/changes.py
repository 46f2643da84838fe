"""What a write changed, so that screens and other machines can decide for themselves what to reload."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scheduler_app.domain.ids import PostId


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
    """The kinds of things a write touched.

    ``posts`` are the only ones that Kind.POSTS means, where that is known: other processes tell no more than the kind.
    """

    kinds: frozenset[Kind] = frozenset()
    posts: frozenset[PostId] | None = None

    @classmethod
    def of(cls, *kinds: Kind) -> Changes:
        return cls(frozenset(kinds))

    @classmethod
    def of_post(cls, post_id: PostId) -> Changes:
        """One post was written, and nothing else."""
        return cls(frozenset({Kind.POSTS}), frozenset({post_id}))

    def __or__(self, other: Changes) -> Changes:
        if not self.kinds:
            return other
        about = [one.posts for one in (self, other) if Kind.POSTS in one.kinds]
        known = [posts for posts in about if posts is not None]
        posts = frozenset[PostId]().union(*known) if about and len(known) == len(about) else None
        return Changes(self.kinds | other.kinds, posts)

    def __bool__(self) -> bool:
        return bool(self.kinds)
