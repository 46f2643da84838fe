"""Holds: who stopped what, why, and who let it go again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update

from scheduler_app.domain.hold import CrisisLevel, Hold, HoldScope
from scheduler_app.domain.ids import HoldId, MemberId
from scheduler_app.errors import NotFound
from scheduler_app.storage.tables import holds


def start(connection: Connection, hold: Hold) -> None:
    """Store a hold; from the commit on every claim and every fence in its scope heeds it."""
    connection.execute(
        insert(holds).values(
            id=hold.id,
            scope=hold.scope.value,
            value=hold.value,
            reason=hold.reason,
            started_by=hold.started_by,
            started_at=hold.started_at,
            level=hold.level.value,
        )
    )


def release(connection: Connection, hold_id: HoldId, by: MemberId, at: datetime) -> None:
    """End a hold. Raises NotFound when there is none, or it ended already."""
    ended = (
        update(holds).where(holds.c.id == hold_id, holds.c.released_at.is_(None)).values(released_by=by, released_at=at)
    )
    if connection.execute(ended).rowcount == 0:
        raise NotFound("hold.not_active", hold=hold_id)


def active(connection: Connection) -> tuple[Hold, ...]:
    """The holds in force, oldest first."""
    rows = connection.execute(
        select(holds).where(holds.c.released_at.is_(None)).order_by(holds.c.started_at, holds.c.id)
    )
    return tuple(_hold(row) for row in rows)


def hold(connection: Connection, hold_id: HoldId) -> Hold:
    """One hold, in force or over. Raises NotFound."""
    row = connection.execute(select(holds).where(holds.c.id == hold_id)).one_or_none()
    if row is None:
        raise NotFound("hold.not_active", hold=hold_id)
    return _hold(row)


def some(connection: Connection, hold_ids: Iterable[HoldId]) -> list[Hold]:
    """Those of these that there are, oldest first."""
    rows = connection.execute(select(holds).where(holds.c.id.in_(list(hold_ids))).order_by(holds.c.started_at))
    return [_hold(row) for row in rows]


def released(connection: Connection, most: int = 20) -> tuple[Hold, ...]:
    """Holds that are over, the last released first."""
    rows = connection.execute(
        select(holds)
        .where(holds.c.released_at.is_not(None))
        .order_by(holds.c.released_at.desc(), holds.c.id)
        .limit(most)
    )
    return tuple(_hold(row) for row in rows)


def _hold(row: Row[tuple[object, ...]]) -> Hold:
    return Hold(
        id=HoldId(row.id),
        scope=HoldScope(row.scope),
        value=row.value,
        reason=row.reason,
        started_by=MemberId(row.started_by),
        started_at=row.started_at,
        released_by=None if row.released_by is None else MemberId(row.released_by),
        released_at=row.released_at,
        level=CrisisLevel(row.level),
    )
