"""What changed, in order, so that other processes on the same database can see it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.storage.columns import to_milliseconds
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.tables import change_log

# A number is taken before its transaction commits, so a lower one may become visible after a higher: look back.
LOOK_BACK = 500

_APPEND = HotStatement(
    insert(change_log).values(at=bindparam("at"), origin=bindparam("origin"), kinds=bindparam("kinds"))
)


def append(connection: Connection, at: datetime, origin: str, changes: Changes) -> None:
    """Remember what one transaction touched, inside that transaction."""
    kinds = " ".join(sorted(changes.kinds))
    _APPEND.count(connection, {"at": to_milliseconds(at), "origin": origin, "kinds": kinds})


def forget_before(connection: Connection, at: datetime) -> int:
    """Drop entries older than ``at``; returns how many."""
    return connection.execute(delete(change_log).where(change_log.c.at < at)).rowcount


class ChangeReader:
    """Reads each entry of other processes once. What was there before the first reading is not news."""

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._seen: set[int] | None = None
        self._newest = 0

    def news(self, connection: Connection) -> Changes:
        """What others changed since the last call."""
        if self._seen is None:
            self._newest = connection.scalar(select(func.max(change_log.c.seq))) or 0
        entries = connection.execute(
            select(change_log.c.seq, change_log.c.origin, change_log.c.kinds).where(
                change_log.c.seq > self._newest - LOOK_BACK
            )
        ).all()
        fresh = [] if self._seen is None else [entry for entry in entries if entry.seq not in self._seen]
        self._newest = max((entry.seq for entry in entries), default=self._newest)
        self._seen = {entry.seq for entry in entries}
        theirs = (entry.kinds for entry in fresh if entry.origin != self._origin)
        return Changes(frozenset(Kind(kind) for kinds in theirs for kind in kinds.split()))
