"""How a post read before: who wrote which version when, what it said, and what differs between any two."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from scheduler_app.clock import Clock
from scheduler_app.domain.difference import Difference, differences
from scheduler_app.domain.ids import AccountId, MemberId, PostId
from scheduler_app.domain.post import MASTER, Content, Variant, VariantScope, resolve
from scheduler_app.domain.post_version import PostVersion
from scheduler_app.domain.workspace import Right
from scheduler_app.services.draft import Draft, draft_of
from scheduler_app.services.keeping_versions import AsWritten, seal_version
from scheduler_app.services.permission import permitted
from scheduler_app.storage import post_versions, posts
from scheduler_app.storage.database import Database

# What no account and no network is called: only the variants that mean everybody match it.
_NOBODY = "\0"


@dataclass(frozen=True, slots=True)
class Changed:
    """What differs between two versions for one scope: the master, or a variant that either of them has."""

    scope: VariantScope
    differences: tuple[Difference, ...]


class History:
    """Everybody may look back; whoever writes may say that what is written is a version."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def versions(self, actor: MemberId, post_id: PostId) -> tuple[PostVersion, ...]:
        """The versions of a post, the newest first: what is written now. Raises NotFound (post.unknown)."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            post = posts.post(connection, post_id)
            found = post_versions.of_post(connection, post_id)
        if found:
            return found
        return (PostVersion(post.version, post.last_editor_id, post.created_at, post.created_at, sealed=False),)

    def read(self, actor: MemberId, post_id: PostId, version: int) -> Draft:
        """What a version said, to be compared or written anew. Raises NotFound (post.unknown, version.unknown)."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            post = posts.post(connection, post_id)
            if post.version == version:
                return draft_of(post, posts.targets(connection, post_id))
            kept = post_versions.kept(connection, post_id, version)
            return draft_of(kept.post, kept.accounts)

    def seal(self, actor: MemberId, post_id: PostId) -> None:
        """Let what is written now be a version of its own, whatever is saved next. Raises NotFound, NotAllowed."""
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            post = posts.post(writing.connection, post_id)
            seal_version(writing.connection, AsWritten(post, posts.targets(writing.connection, post_id)))


def changed_between(before: Draft, after: Draft) -> tuple[Changed, ...]:
    """What readers would see otherwise, scope by scope, the master first; empty where nothing is."""
    scopes = {variant.scope for draft in (before, after) for variant in draft.variants} | {MASTER}
    compared = (
        Changed(scope, differences(as_written(before.variants, scope), as_written(after.variants, scope)))
        for scope in sorted(scopes, key=_order)
    )
    return tuple(one for one in compared if one.differences)


def as_written(variants: Iterable[Variant], scope: VariantScope) -> Content:
    """What is shown where exactly this scope counts, whatever more specific variants say; empty without words."""
    several = tuple(variants)
    if not any(variant.scope == MASTER and variant.words is not None for variant in several):
        return Content("", ())
    shown = resolve(
        several,
        language=scope.language or _NOBODY,
        network=scope.network or _NOBODY,
        account_id=scope.account_id or AccountId(_NOBODY),
    )
    return replace(shown, language="") if shown.language == _NOBODY else shown


def _order(scope: VariantScope) -> tuple[int, str, str, str]:
    return scope.specificity, scope.language or "", scope.network or "", scope.account_id or ""
