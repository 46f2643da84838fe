"""How much SQLite does for some work, counted rather than timed."""

from __future__ import annotations

from collections.abc import Callable

from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.hot_statement import driver_of


def steps_of(database: Database, work: Callable[[Connection], object]) -> int:
    """How many steps of SQLite's virtual machine some work takes."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    def counted(connection: Connection) -> None:
        driver_of(connection).set_progress_handler(count, 1)
        try:
            work(connection)
        finally:
            driver_of(connection).set_progress_handler(None, 0)

    database.write_together(lambda writing: counted(writing.connection))
    return steps
