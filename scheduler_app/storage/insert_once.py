"""Adding a row whose key may be taken already, without losing the transaction to the attempt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table


def insert_once(connection: Connection, table: Table, values: Mapping[str, Any], *, key: tuple[str, ...]) -> bool:
    """Add one row; False, and nothing added, when there is one with the same ``key`` columns."""
    # Each is read where it is spoken: the other's takes its time and is never needed.
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]  # both can do the same here
    added = insert(table).values(**values).on_conflict_do_nothing(index_elements=list(key))
    return connection.execute(added.returning(table.c[key[0]])).one_or_none() is not None
