"""The days on which a country, or everybody, must not be disturbed."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, Row, delete, insert, select

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.special_day import SensitivePeriod
from scheduler_app.errors import NotFound
from scheduler_app.storage.tables import sensitive_periods


def add(connection: Connection, period: SensitivePeriod) -> None:
    """Store a new period."""
    connection.execute(
        insert(sensitive_periods).values(
            id=period.id,
            name=period.name,
            country=period.country,
            first=period.first.isoformat(),
            last=period.last.isoformat(),
            severity=period.severity.value,
        )
    )


def remove(connection: Connection, period_id: str) -> None:
    """Take a period out. Raises NotFound (period.unknown)."""
    if connection.execute(delete(sensitive_periods).where(sensitive_periods.c.id == period_id)).rowcount == 0:
        raise NotFound("period.unknown")


def between(connection: Connection, first: date, last: date) -> tuple[SensitivePeriod, ...]:
    """The periods that have a day from ``first`` to ``last``, both included, earliest first."""
    rows = connection.execute(
        select(sensitive_periods)
        .where(sensitive_periods.c.first <= last.isoformat(), sensitive_periods.c.last >= first.isoformat())
        .order_by(sensitive_periods.c.first, sensitive_periods.c.id)
    )
    return tuple(_period(row) for row in rows)


def _period(row: Row[tuple[object, ...]]) -> SensitivePeriod:
    return SensitivePeriod(
        id=row.id,
        name=row.name,
        country=row.country,
        first=date.fromisoformat(row.first),
        last=date.fromisoformat(row.last),
        severity=Severity(row.severity),
    )
