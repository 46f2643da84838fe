"""A look into a workspace file with the driver alone: what a first glance shows, in a few statements.

It reads while everything else is still being loaded, so it imports neither SQLAlchemy nor the tables
(docs/adr/0045). It opens the file to read only, beside whoever owns it, and looks only where ``opening`` would not
have to change or refuse anything first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.first_glance import LEAVES, GlanceLine
from scheduler_app.domain.ids import PostId, WorkspaceId
from scheduler_app.errors import MachineError
from scheduler_app.storage.migrations import USER_VERSION
from scheduler_app.storage.workspace_file import check_header
from scheduler_app.storage.workspace_folder import refuse_unsuitable

T = TypeVar("T")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LINES = """
SELECT d.post_id, p.name, a.handle, m.city, d.wall, d.due_at, d.state, d.reason, EXISTS (
    SELECT 1 FROM approved_contents c
    WHERE c.post_id = d.post_id AND c.account_id = d.account_id AND c.content_hash = d.content_hash
      AND c.not_before <= d.due_at AND c.not_after >= d.due_at), a.kind
FROM deliveries d JOIN posts p ON p.id = d.post_id JOIN accounts a ON a.id = d.account_id
JOIN missions m ON m.id = a.mission_id
"""
_LEAVING = "WHERE d.due_at >= ? AND d.due_at < ? AND d.state IN (?, ?) ORDER BY d.due_at, d.id LIMIT ?"
_HOW_MANY_LEAVE = "SELECT count(*) FROM deliveries WHERE due_at >= ? AND due_at < ? AND state IN (?, ?)"


class FirstLook:
    """One moment of the workspace: everything is read from the same state of it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def workspace(self) -> tuple[WorkspaceId, str]:
        """Its id and its home zone."""
        found, zone = self._connection.execute("SELECT id, home_zone FROM workspace").fetchone()
        return WorkspaceId(found), str(zone)

    def day_counts(self, boundaries: Sequence[datetime]) -> tuple[int, ...]:
        """How many deliveries are due in each span between consecutive ``boundaries``."""
        counted = "SELECT count(*) FROM deliveries WHERE due_at >= ? AND due_at < ?"
        spans = ((_milliseconds(start), _milliseconds(end)) for start, end in pairwise(boundaries))
        return tuple(self._connection.execute(counted, span).fetchone()[0] for span in spans)

    def leaving(self, start: datetime, end: datetime, most: int) -> tuple[tuple[GlanceLine, ...], int]:
        """The first of what leaves from ``start`` up to but not including ``end``, and how many there are in all."""
        which = (_milliseconds(start), _milliseconds(end), *sorted(LEAVES))
        (count,) = self._connection.execute(_HOW_MANY_LEAVE, which).fetchone()
        return self._lines(_LEAVING, *which, most), count

    def next_planned(self) -> GlanceLine | None:
        """The first delivery that waits for its time."""
        found = self._lines(
            "WHERE d.state = ? AND d.lease_until IS NULL ORDER BY d.due_at, d.id LIMIT 1", DeliveryState.SCHEDULED.value
        )
        return found[0] if found else None

    def _lines(self, which: str, *values: object) -> tuple[GlanceLine, ...]:
        return tuple(
            GlanceLine(
                post_id=PostId(post),
                post_name=name,
                handle=handle,
                city=city,
                wall=datetime.fromisoformat(wall),
                due_at=_EPOCH + timedelta(milliseconds=due_at),
                state=DeliveryState(state),
                reason=reason,
                approved=bool(approved),
                by_hand=kind == AccountKind.MANUAL,
            )
            for post, name, handle, city, wall, due_at, state, reason, approved, kind in self._connection.execute(
                _LINES + which, values
            )
        )


def look(path: Path, read: Callable[[FirstLook], T]) -> T | None:
    """What ``read`` finds in the file; None where only opening the workspace properly can tell."""
    path = path.resolve()
    try:
        check_header(path)
        refuse_unsuitable(path.parent)
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("BEGIN")
            if connection.execute("PRAGMA user_version").fetchone() != (USER_VERSION,):
                return None
            return read(FirstLook(connection))
    except (MachineError, sqlite3.Error):
        return None


def _milliseconds(at: datetime) -> int:
    return (at - _EPOCH) // timedelta(milliseconds=1)
