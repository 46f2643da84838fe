"""Who looked at what is about to leave, and which lines they saw."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, insert, select

from scheduler_app.domain.ids import ContentHash, DeliveryId, MemberId
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.recall_tables import look_ahead_lines, look_aheads


def add(connection: Connection, look_id: str, by: MemberId, at: datetime, lines: Iterable[str]) -> None:
    """Store that a member looked at these lines."""
    connection.execute(insert(look_aheads).values(id=look_id, at=at, member_id=by))
    rows = [{"look_ahead_id": look_id, "line": line} for line in lines]
    if rows:
        connection.execute(insert(look_ahead_lines), rows)


def seen_since(connection: Connection, since: datetime) -> dict[str, tuple[MemberId, datetime]]:
    """The lines somebody looked at since then, with who did so last."""
    rows = connection.execute(
        select(look_ahead_lines.c.line, look_aheads.c.member_id, look_aheads.c.at)
        .join(look_aheads, look_aheads.c.id == look_ahead_lines.c.look_ahead_id)
        .where(look_aheads.c.at >= since)
        .order_by(look_aheads.c.at, look_aheads.c.id)
    )
    return {row.line: (MemberId(row.member_id), row.at) for row in rows}


def pinned(connection: Connection, start: datetime, end: datetime) -> dict[DeliveryId, ContentHash]:
    """What the deliveries due from ``start`` up to ``end`` are to say."""
    rows = connection.execute(
        select(deliveries.c.id, deliveries.c.content_hash).where(
            deliveries.c.due_at >= start, deliveries.c.due_at < end
        )
    )
    return {DeliveryId(row.id): ContentHash(row.content_hash) for row in rows}
