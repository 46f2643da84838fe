"""Words that a machine translated and nobody has confirmed yet."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from scheduler_app.domain.ids import PostId
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.policy_tables import machine_translations


def mark(connection: Connection, post_id: PostId, language: str) -> bool:
    """Say that a machine wrote the words of a post in a language; False when that was said already."""
    return insert_once(
        connection, machine_translations, {"post_id": post_id, "language": language}, key=("post_id", "language")
    )


def confirm(connection: Connection, post_id: PostId, language: str) -> bool:
    """A person has read them; False when no machine wrote any."""
    where = (machine_translations.c.post_id == post_id, machine_translations.c.language == language)
    return connection.execute(delete(machine_translations).where(*where)).rowcount > 0


def unconfirmed(connection: Connection, post_id: PostId) -> frozenset[str]:
    """The languages of a post in which a machine's words wait for a person."""
    rows = connection.scalars(select(machine_translations.c.language).where(machine_translations.c.post_id == post_id))
    return frozenset(rows)
