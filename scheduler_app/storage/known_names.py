"""Whom posts mention."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from scheduler_app.domain.known_name import KnownName, Office
from scheduler_app.storage.policy_tables import known_names


def put(connection: Connection, known: KnownName) -> None:
    """Store a name, in place of what was known under it."""
    remove(connection, known.name)
    connection.execute(
        insert(known_names).values(
            name=known.name,
            handles=dict(known.handles),
            office=known.office.value,
            spellings=list(known.spellings),
        )
    )


def remove(connection: Connection, name: str) -> bool:
    """Forget a name; False when it was not known."""
    return connection.execute(delete(known_names).where(known_names.c.name == name)).rowcount > 0


def all_names(connection: Connection) -> tuple[KnownName, ...]:
    """Every name, in order."""
    return tuple(
        KnownName(row.name, row.handles, Office(row.office), tuple(row.spellings))
        for row in connection.execute(select(known_names).order_by(known_names.c.name))
    )
