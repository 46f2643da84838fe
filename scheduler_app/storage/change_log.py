"""What changed, in order, so that other processes on the same database can see it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.storage.columns import to_milliseconds
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.tables import change_log

_APPEND = HotStatement(
    insert(change_log).values(at=bindparam("at"), origin=bindparam("origin"), kinds=bindparam("kinds"))
)


def append(connection: Connection, at: datetime, origin: str, changes: Changes) -> None:
    """Remember what one transaction touched, inside that transaction."""
    kinds = " ".join(sorted(changes.kinds))
    _APPEND.count(connection, {"at": to_milliseconds(at), "origin": origin, "kinds": kinds})


def newest(connection: Connection) -> int:
    """The last sequence number, 0 when nothing was ever written."""
    return connection.scalar(select(func.max(change_log.c.seq))) or 0


def since(connection: Connection, seq: int, *, not_from: str) -> tuple[int, Changes]:
    """The newest sequence number, and what others changed after ``seq``."""
    rows = connection.execute(
        select(change_log.c.seq, change_log.c.origin, change_log.c.kinds)
        .where(change_log.c.seq > seq)
        .order_by(change_log.c.seq)
    ).all()
    kinds = {Kind(kind) for row in rows if row.origin != not_from for kind in row.kinds.split()}
    return (rows[-1].seq if rows else seq), Changes(frozenset(kinds))


def forget_before(connection: Connection, at: datetime) -> int:
    """Drop entries older than ``at``; returns how many."""
    return connection.execute(delete(change_log).where(change_log.c.at < at)).rowcount
