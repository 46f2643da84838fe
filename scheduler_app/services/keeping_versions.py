"""Keeping how posts read before, as they are saved: one version for what one member saves in a few minutes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import Post
from scheduler_app.domain.post_version import KeptPost, PostVersion, goes_on
from scheduler_app.storage import post_versions
from scheduler_app.storage.database import Connection


@dataclass(frozen=True, slots=True)
class AsWritten:
    """A stored post, and the accounts it is meant for."""

    post: Post
    accounts: Iterable[AccountId]


def keep_version(connection: Connection, *, before: AsWritten, after: AsWritten, at: datetime) -> bool:
    """``after`` was saved over ``before``, by its last editor: write it into the latest version, or begin another.

    Returns whether another was begun.

    Of a post that nobody has edited yet, ``before`` is the first version.
    """
    latest = post_versions.latest(connection, before.post.id)
    if latest is None:
        latest = _first(before.post)
        post_versions.put(connection, _kept(latest, before))
    post = after.post
    if goes_on(latest, post.last_editor_id, at):
        known = PostVersion(post.version, latest.member_id, latest.begun_at, at, sealed=False)
        post_versions.put(connection, _kept(known, after), instead_of=latest.version)
        return False
    post_versions.put(connection, _kept(PostVersion(post.version, post.last_editor_id, at, at, False), after))
    return True


def seal_version(connection: Connection, now: AsWritten) -> None:
    """Let what is saved after this be another version, whoever saves it and however soon."""
    latest = post_versions.latest(connection, now.post.id)
    if latest is None:
        latest = _first(now.post)
        post_versions.put(connection, _kept(latest, now))
    post_versions.seal(connection, now.post.id, latest.version)


def _first(post: Post) -> PostVersion:
    return PostVersion(post.version, post.last_editor_id, post.created_at, post.created_at, sealed=False)


def _kept(known: PostVersion, written: AsWritten) -> KeptPost:
    return KeptPost(known, written.post, tuple(written.accounts))
