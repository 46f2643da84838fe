"""Whom this process believes about members, and that it has to be told."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import BugError, NotFound, RegisterBroken
from scheduler_app.storage.believed_members import believed
from scheduler_app.storage.database import Database
from tests.approvers import believe_register
from tests.builders import a_workspace


def test_nobody_is_believed_before_somebody_says_whom(database: Database) -> None:
    with database.reading() as connection, pytest.raises(BugError):
        believed(connection)


def test_what_was_said_holds_for_connections_that_were_open_before(database: Database, clock: FixedClock) -> None:
    with database.writing() as writing:
        writing.connection.exec_driver_sql("SELECT 1")
    stored = a_workspace(database, clock)
    with database.writing() as writing:
        assert believed(writing.connection).member(writing.connection, stored.officer.id) == stored.officer
    with database.reading() as connection:
        assert believed(connection).member(connection, stored.officer.id) == stored.officer


def test_a_statement_counts_as_soon_as_it_is_committed(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    with database.reading() as connection:
        assert believed(connection).member(connection, stored.officer.id).active
    clock.advance(timedelta(minutes=1))
    stored.end(stored.officer)
    with database.reading() as connection:
        assert not believed(connection).member(connection, stored.officer.id).active


def test_without_a_register_the_table_lets_people_look_and_stop(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock, registered=False)
    believe_register(database, clock)
    with database.reading() as connection:
        administrator = believed(connection).member(connection, stored.administrator.id, Right.HOLD)
        assert not administrator.may(Right.ADMINISTER)
        with pytest.raises(RegisterBroken):
            believed(connection).member(connection, stored.administrator.id, Right.ADMINISTER)
        with pytest.raises(NotFound):
            believed(connection).member(connection, MemberId("nobody"), Right.READ)
