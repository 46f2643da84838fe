"""What is known of the pictures and videos; their bytes lie in files beside the workspace."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Row, func, select

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.media import StoredMedia
from scheduler_app.errors import NotFound
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.tables import media as media_table

# Well below what either database takes as parameters of one statement.
_AT_ONCE = 500


def add(connection: Connection, stored: StoredMedia) -> bool:
    """Store one file's facts; False, and nothing changed, when the workspace knows these bytes already."""
    values = {
        "hash": stored.hash,
        "media_type": stored.media_type,
        "bytes": stored.bytes,
        "width": stored.width,
        "height": stored.height,
        "original_name": stored.original_name,
        "added_at": stored.added_at,
        "milliseconds": None if stored.seconds is None else round(stored.seconds * 1000),
        "sound": stored.sound,
        "captioned": stored.captioned,
        "codec": stored.codec,
    }
    return insert_once(connection, media_table, values, key=("hash",))


def media(connection: Connection, media_hash: MediaHash) -> StoredMedia:
    """One file's facts. Raises NotFound."""
    row = connection.execute(select(media_table).where(media_table.c.hash == media_hash)).one_or_none()
    if row is None:
        raise NotFound("media.unknown", media=media_hash)
    return _stored(row)


def beginning(connection: Connection, beginning: str, *, limit: int) -> tuple[StoredMedia, ...]:
    """The files whose hash begins so, the newest first; every file begins with nothing."""
    own = media_table.c.hash
    rows = connection.execute(
        select(media_table)
        .where(own.startswith(beginning, autoescape=True))
        .order_by(media_table.c.added_at.desc(), own)
        .limit(limit)
    )
    return tuple(map(_stored, rows))


def several(connection: Connection, hashes: Iterable[MediaHash]) -> dict[MediaHash, StoredMedia]:
    """The facts of those the workspace knows; the others are left out."""
    wanted = sorted(set(hashes))
    found: dict[MediaHash, StoredMedia] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        rows = connection.execute(select(media_table).where(media_table.c.hash.in_(some)))
        found |= {MediaHash(row.hash): _stored(row) for row in rows}
    return found


def named_like(connection: Connection, words: Iterable[str], limit: int) -> tuple[StoredMedia, ...]:
    """The files with every one of ``words`` in the name they were imported under, those that came last first."""
    name = func.lower(media_table.c.original_name)
    like = [name.contains(word.lower(), autoescape=True) for word in words]
    if not like:
        return ()
    newest_first = (media_table.c.added_at.desc(), media_table.c.hash)
    chosen = select(media_table).where(*like).order_by(*newest_first).limit(limit)
    return tuple(_stored(row) for row in connection.execute(chosen))


def _stored(row: Row[tuple[object, ...]]) -> StoredMedia:
    return StoredMedia(
        hash=MediaHash(row.hash),
        media_type=row.media_type,
        bytes=row.bytes,
        width=row.width,
        height=row.height,
        original_name=row.original_name,
        added_at=row.added_at,
        seconds=None if row.milliseconds is None else row.milliseconds / 1000,
        sound=row.sound,
        captioned=row.captioned,
        codec=row.codec,
    )
