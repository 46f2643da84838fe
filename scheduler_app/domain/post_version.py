"""How a post read before: who had written it so, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.post import Post

# What one member saves within this time of beginning is one version: nobody looks for a version of every second.
GATHERS_FOR = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class PostVersion:
    """One version of one post.

    ``version`` is that of the post as it read last; ``begun_at`` and ``saved_at`` are the first and the last time that
    something was saved into it. A ``sealed`` one is never written into again.
    """

    version: int
    member_id: MemberId
    begun_at: datetime
    saved_at: datetime
    sealed: bool


def goes_on(latest: PostVersion, member_id: MemberId, now: datetime) -> bool:
    """Whether what this member saves now is still part of the latest version."""
    within = latest.begun_at <= now < latest.begun_at + GATHERS_FOR
    return not latest.sealed and latest.member_id == member_id and within


@dataclass(frozen=True, slots=True)
class KeptPost:
    """A version with what it said, and the accounts it was meant for."""

    known: PostVersion
    post: Post
    accounts: tuple[AccountId, ...]
