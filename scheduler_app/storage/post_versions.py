"""How posts read before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from scheduler_app.domain.ids import AccountId, CampaignId, MediaHash, MemberId, PostId, VariantId
from scheduler_app.domain.post import MediaItem, Post, Topic, Variant, VariantScope
from scheduler_app.domain.post_version import KeptPost, PostVersion
from scheduler_app.errors import NotFound
from scheduler_app.storage.columns import maybe_from_milliseconds, to_milliseconds
from scheduler_app.storage.tables import posts
from scheduler_app.storage.writing_tables import post_versions

_MILLISECOND = timedelta(milliseconds=1)
_KNOWN = (
    post_versions.c.version,
    post_versions.c.member_id,
    post_versions.c.begun_at,
    post_versions.c.saved_at,
    post_versions.c.sealed,
)


def put(connection: Connection, one: KeptPost, *, instead_of: int | None = None) -> None:
    """Store a version, in the place of the one with the number ``instead_of`` if that is given."""
    if instead_of is not None:
        connection.execute(
            delete(post_versions).where(post_versions.c.post_id == one.post.id, post_versions.c.version == instead_of)
        )
    known = one.known
    connection.execute(
        insert(post_versions).values(
            post_id=one.post.id,
            version=known.version,
            member_id=known.member_id,
            begun_at=known.begun_at,
            saved_at=known.saved_at,
            sealed=known.sealed,
            said=_said(one.post, one.accounts),
        )
    )


def seal(connection: Connection, post_id: PostId, version: int) -> None:
    """Let nothing be written into this version any more."""
    of_version = (post_versions.c.post_id == post_id, post_versions.c.version == version)
    connection.execute(update(post_versions).where(*of_version).values(sealed=True))


def latest(connection: Connection, post_id: PostId) -> PostVersion | None:
    """The newest version that is kept of a post."""
    newest = select(*_KNOWN).where(post_versions.c.post_id == post_id).order_by(post_versions.c.version.desc()).limit(1)
    row = connection.execute(newest).one_or_none()
    return None if row is None else _known(row)


def of_post(connection: Connection, post_id: PostId) -> tuple[PostVersion, ...]:
    """Every version that is kept of a post, the newest first."""
    found = select(*_KNOWN).where(post_versions.c.post_id == post_id).order_by(post_versions.c.version.desc())
    return tuple(_known(row) for row in connection.execute(found))


def kept(connection: Connection, post_id: PostId, version: int) -> KeptPost:
    """One version with what it said. Raises NotFound (version.unknown)."""
    row = connection.execute(
        select(*_KNOWN, post_versions.c.said, posts.c.author_id, posts.c.created_at)
        .join(posts, posts.c.id == post_versions.c.post_id)
        .where(post_versions.c.post_id == post_id, post_versions.c.version == version)
    ).one_or_none()
    if row is None:
        raise NotFound("version.unknown", version=version)
    said = row.said
    post = Post(
        id=post_id,
        name=said["name"],
        topic=Topic(said["topic"]),
        author_id=MemberId(row.author_id),
        last_editor_id=MemberId(row.member_id),
        created_at=row.created_at,
        variants=tuple(map(_variant, said["variants"])),
        campaign_id=None if said.get("campaign") is None else CampaignId(said["campaign"]),
        lateness_limit=None if said.get("late") is None else said["late"] * _MILLISECOND,
        version=row.version,
        purpose=said.get("purpose", ""),
        source=said.get("source", ""),
        embargo_until=maybe_from_milliseconds(said.get("embargo")),
        expires_at=maybe_from_milliseconds(said.get("expires")),
    )
    return KeptPost(_known(row), post, tuple(AccountId(one) for one in said["accounts"]))


def _known(row: Any) -> PostVersion:
    return PostVersion(row.version, MemberId(row.member_id), row.begun_at, row.saved_at, row.sealed)


def _said(post: Post, accounts: Iterable[AccountId]) -> dict[str, object]:
    """What is there, and nothing of what is not: most posts have few of the fields."""
    said: dict[str, object] = {
        "name": post.name,
        "topic": post.topic.value,
        "accounts": list(accounts),
        "variants": [_variant_said(one) for one in post.variants],
        "campaign": post.campaign_id,
        "late": None if post.lateness_limit is None else post.lateness_limit // _MILLISECOND,
        "purpose": post.purpose or None,
        "source": post.source or None,
        "embargo": _milliseconds(post.embargo_until),
        "expires": _milliseconds(post.expires_at),
    }
    return {name: value for name, value in said.items() if value is not None}


def _milliseconds(at: datetime | None) -> int | None:
    return None if at is None else to_milliseconds(at)


def _variant_said(one: Variant) -> dict[str, object]:
    scope = one.scope
    said: dict[str, object | None] = {
        "id": one.id,
        "for": [scope.language, scope.network, scope.account_id],
        "language": one.language,
        "words": one.words,
        "pictures": None if one.pictures is None else [[_picture_said(item) for item in part] for part in one.pictures],
        "descriptions": dict(one.descriptions) or None,
        "title": one.title,
        "link": one.link,
        "options": dict(one.options) or None,
    }
    return {name: value for name, value in said.items() if value is not None}


def _picture_said(item: MediaItem) -> list[object]:
    return [item.media_hash, item.media_type, item.description, item.focus, item.crop]


def _variant(said: dict[str, Any]) -> Variant:
    language, network, account_id = said["for"]
    words, pictures = said.get("words"), said.get("pictures")
    return Variant(
        id=VariantId(said["id"]),
        scope=VariantScope(language, network, None if account_id is None else AccountId(account_id)),
        language=said.get("language"),
        words=None if words is None else tuple(words),
        pictures=None if pictures is None else tuple(tuple(map(_picture, part)) for part in pictures),
        descriptions={MediaHash(name): text for name, text in said.get("descriptions", {}).items()},
        title=said.get("title"),
        link=said.get("link"),
        options=said.get("options", {}),
    )


def _picture(said: list[Any]) -> MediaItem:
    media_hash, media_type, description, focus, crop = said
    return MediaItem(MediaHash(media_hash), media_type, description, focus and tuple(focus), crop and tuple(crop))
