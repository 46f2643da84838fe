"""A database whose clock is behind that of the machines that use it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from scheduler_app.storage.database import Database
from scheduler_app.storage.hot_statement import driver_of

_JULIAN_1970 = 2440587.5


def let_database_lag(database: Database, by: timedelta) -> None:
    """From now on whoever writes in this database hears a clock that is behind."""
    with database.writing() as writing:
        connection = writing.connection
        if connection.dialect.name == "sqlite":
            # SQLite keeps its one writing connection; whatever it calls a function goes before its own.
            driver_of(connection).create_function("julianday", 1, lambda _: _julian(datetime.now(UTC) - by))
            return
        seconds = by.total_seconds()
        name = connection.scalar(text("SELECT current_database()"))
        connection.execute(
            text(
                "CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS "
                f"$$ SELECT pg_catalog.clock_timestamp() - interval '{seconds} seconds' $$"
            )
        )
        connection.execute(text(f'ALTER DATABASE "{name}" SET search_path = public, pg_catalog'))
    # Those that are open have not heard of it.
    database.engine.dispose()


def _julian(at: datetime) -> float:
    return at.timestamp() / 86400 + _JULIAN_1970
