"""The database's clock, by which people's computers are told when their own is far ahead of everybody else's."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from scheduler_app.clock import Clock
from scheduler_app.errors import InvalidInput
from scheduler_app.storage.columns import DatabaseNow, from_milliseconds

# Clocks that nobody looks after are minutes apart; beyond that, what is said could overrule what others say later.
TOLERANCE = timedelta(minutes=5)
_NOW = select(DatabaseNow())


def dated_ahead(connection: Connection, clock: Clock, at: datetime, *, system: Clock | None = None) -> timedelta | None:
    """By how much a moment lies in the future of the database's clock; None when it does not, or not clearly.

    ``clock`` dates what is said on this machine. How far the machine (``system``) is from the database is measured; a
    SQLite database has the clock of its machine.
    """
    there = from_milliseconds(connection.execute(_NOW).scalar_one())
    lag = there - (system or Clock()).now()
    ahead = at - (clock.now() + lag)
    return ahead if ahead > TOLERANCE else None


def refuse_ahead(connection: Connection, clock: Clock, at: datetime) -> None:
    """Raises InvalidInput (clock.ahead) for a statement that is clearly dated in the future, with how many minutes."""
    ahead = dated_ahead(connection, clock, at)
    if ahead is not None:
        raise InvalidInput("clock.ahead", minutes=-(-ahead // timedelta(minutes=1)))
