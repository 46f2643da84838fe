"""What is dated in the future of the database's clock is noticed, with by how much."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.clock import Clock, FixedClock
from scheduler_app.errors import InvalidInput
from scheduler_app.storage.database import Database
from scheduler_app.storage.database_clock import TOLERANCE, dated_ahead, refuse_ahead
from tests.slow_database import let_database_lag

MINUTE = timedelta(minutes=1)


@pytest.fixture
def late(database: Database) -> Database:
    """A database whose clock is ten minutes behind this machine's."""
    let_database_lag(database, 10 * MINUTE)
    return database


def test_what_is_said_now_is_in_time(database: Database, clock: FixedClock) -> None:
    with database.reading() as connection:
        assert dated_ahead(connection, clock, clock.now()) is None
        assert dated_ahead(connection, clock, clock.now() + TOLERANCE - MINUTE) is None
        refuse_ahead(connection, clock, clock.now())


def test_what_is_dated_ahead_is_told_by_how_much(database: Database, clock: FixedClock) -> None:
    with database.reading() as connection:
        ahead = dated_ahead(connection, clock, clock.now() + timedelta(hours=1))
    assert ahead is not None
    assert abs(ahead - timedelta(hours=1)) < MINUTE


def test_a_machine_that_is_ahead_of_its_database_signs_nothing(database: Database, clock: FixedClock) -> None:
    fast = FixedClock(Clock().now() + timedelta(minutes=10))
    with database.reading() as connection:
        assert dated_ahead(connection, clock, clock.now(), system=fast) is not None


def test_the_refusal_says_how_many_minutes(late: Database, clock: FixedClock) -> None:
    with late.writing() as writing, pytest.raises(InvalidInput) as refused:
        refuse_ahead(writing.connection, clock, clock.now())
    assert refused.value.code == "clock.ahead"
    assert refused.value.params["minutes"] in (10, 11)
