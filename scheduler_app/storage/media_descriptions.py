"""What posts have said about a picture for those who cannot see it."""

from __future__ import annotations

from sqlalchemy import Connection, or_, select

from scheduler_app.domain.ids import MediaHash, PostId
from scheduler_app.storage import variants as stored_variants
from scheduler_app.storage.tables import posts, variants

# Further back nobody looks: the words of a picture are written when it comes in and copied from then on.
_NEWEST_POSTS = 2000


def newest(connection: Connection, media_hash: MediaHash) -> dict[str, str]:
    """The newest words in each language, empty for one that was not said; of the newest posts only."""
    recent = select(posts.c.id, posts.c.number).order_by(posts.c.number.desc()).limit(_NEWEST_POSTS).subquery()
    shows = or_(variants.c.pictures.contains(media_hash), variants.c.descriptions.contains(media_hash))
    rows = connection.execute(
        select(recent.c.id, recent.c.number)
        .join(variants, variants.c.post_id == recent.c.id)
        .where(shows)
        .order_by(recent.c.number.desc())
        .distinct()
        .limit(20)
    )
    return _said(connection, [PostId(row.id) for row in rows], media_hash)


def _said(connection: Connection, post_ids: list[PostId], media_hash: MediaHash) -> dict[str, str]:
    found: dict[str, str] = {}
    for post_id in dict.fromkeys(post_ids):
        for variant in stored_variants.of_post(connection, post_id):
            language = variant.scope.language or variant.language or ""
            on_it = [one.description for part in variant.pictures or () for one in part if one.media_hash == media_hash]
            for words in (variant.descriptions.get(media_hash, ""), *on_it):
                if words.strip():
                    found.setdefault(language, words)
    return found
