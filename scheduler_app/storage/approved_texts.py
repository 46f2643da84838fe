"""What the approved hashes stand for, kept once each: the words a supervisor saw, for showing what changed since."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from scheduler_app.domain.content_hash import canonical_bytes, content_from, content_hash
from scheduler_app.domain.ids import ContentHash
from scheduler_app.domain.post import Content
from scheduler_app.errors import InvalidInput
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.tables import approved_texts


def keep(connection: Connection, contents: Iterable[Content]) -> None:
    """Keep some contents under their hashes; those already kept stay as they are."""
    for own_hash, seen in {content_hash(one): one for one in contents}.items():
        values = {"content_hash": own_hash, "content": canonical_bytes(seen).decode()}
        insert_once(connection, approved_texts, values, key=("content_hash",))


def content(connection: Connection, wanted: ContentHash) -> Content | None:
    """The content of a hash; None when it was never kept, or was changed behind our back."""
    kept = connection.scalar(select(approved_texts.c.content).where(approved_texts.c.content_hash == wanted))
    try:
        found = None if kept is None else content_from(kept.encode())
    except InvalidInput:
        return None
    return found if found is not None and content_hash(found) == wanted else None
