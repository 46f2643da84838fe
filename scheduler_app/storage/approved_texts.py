"""What the approved hashes stand for, kept once each: the words a supervisor saw, for showing what changed since."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from scheduler_app.domain.content_hash import canonical_bytes, content_from, content_hash
from scheduler_app.domain.ids import ContentHash, MediaHash
from scheduler_app.domain.post import Content
from scheduler_app.errors import InvalidInput
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.tables import approved_texts


def keep(connection: Connection, contents: Iterable[Content]) -> None:
    """Keep some contents under their hashes; those already kept stay as they are."""
    for own_hash, seen in {content_hash(one): one for one in contents}.items():
        values = {"content_hash": own_hash, "content": canonical_bytes(seen).decode()}
        insert_once(connection, approved_texts, values, key=("content_hash",))


def media_of(connection: Connection, wanted: Iterable[str]) -> dict[str, tuple[MediaHash, ...]]:
    """The pictures in each of these contents, as far as it was kept, in the order in which readers see them."""
    chosen = select(approved_texts).where(approved_texts.c.content_hash.in_(list(wanted)))
    found = ((row.content_hash, _content(row.content_hash, row.content)) for row in connection.execute(chosen))
    return {
        own_hash: tuple(item.media_hash for part in kept.parts for item in part.media)
        for own_hash, kept in found
        if kept is not None
    }


def content(connection: Connection, wanted: ContentHash) -> Content | None:
    """The content of a hash; None when it was never kept, or was changed behind our back."""
    kept = connection.scalar(select(approved_texts.c.content).where(approved_texts.c.content_hash == wanted))
    return None if kept is None else _content(wanted, kept)


def _content(wanted: str, kept: str) -> Content | None:
    try:
        found = content_from(kept.encode())
    except InvalidInput:
        return None
    return found if content_hash(found) == wanted else None
