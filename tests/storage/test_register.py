"""The register's statements in both databases: only ever added, one after the other."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from scheduler_app.clock import FixedClock
from scheduler_app.domain.register import GENESIS, SignedStatement
from scheduler_app.errors import SchedulerError, StaleEdit
from scheduler_app.storage import register
from scheduler_app.storage.database import Database
from tests.builders import a_workspace

ONE = SignedStatement('{"serial":1}', "signature one")
TWO = SignedStatement('{"serial":2}', "signature two")


@pytest.fixture
def filled(database: Database) -> Database:
    with database.writing() as writing:
        register.append(writing.connection, ONE, serial=1, previous=GENESIS)
        register.append(writing.connection, TWO, serial=2, previous=ONE.hash)
    return database


def stored(database: Database) -> tuple[SignedStatement, ...]:
    with database.reading() as connection:
        return register.statements(connection)


def test_statements_come_back_in_their_order(filled: Database) -> None:
    assert stored(filled) == (ONE, TWO)
    with filled.reading() as connection:
        assert register.last(connection) == TWO


def test_a_new_workspace_has_no_statements_and_no_root(database: Database, clock: FixedClock) -> None:
    a_workspace(database, clock, registered=False)
    with database.reading() as connection:
        assert register.statements(connection) == ()
        assert register.last(connection) is None
        assert register.root_key(connection) == ""


def test_the_root_key_is_named(database: Database, clock: FixedClock) -> None:
    a_workspace(database, clock, registered=False)
    with database.writing() as writing:
        register.name_root(writing.connection, "the public key")
    with database.reading() as connection:
        assert register.root_key(connection) == "the public key"


@pytest.mark.parametrize("previous", [GENESIS, ONE.hash])
def test_whoever_adds_second_is_told_so(filled: Database, previous: str) -> None:
    with pytest.raises(StaleEdit) as caught, filled.writing() as writing:
        register.append(writing.connection, TWO, serial=3, previous=previous)
    assert caught.value.code == "register.changed_meanwhile"
    assert stored(filled) == (ONE, TWO)


@pytest.mark.parametrize(
    "trespass",
    [
        "UPDATE register_statements SET text = '{}' WHERE serial = 1",
        "UPDATE register_statements SET serial = serial + 10",
        "DELETE FROM register_statements WHERE serial = 2",
        "DELETE FROM register_statements",
    ],
)
def test_the_database_refuses(filled: Database, trespass: str) -> None:
    with pytest.raises((DBAPIError, SchedulerError)), filled.writing() as writing:
        writing.connection.execute(text(trespass))
    assert stored(filled) == (ONE, TWO)


def test_sqlite_refuses_to_replace_a_row(sqlite_database: Database) -> None:
    with sqlite_database.writing() as writing:
        register.append(writing.connection, ONE, serial=1, previous=GENESIS)
    with pytest.raises((DBAPIError, SchedulerError)), sqlite_database.writing() as writing:
        writing.connection.execute(text("INSERT OR REPLACE INTO register_statements VALUES (1, 'x', 'y')"))
    assert stored(sqlite_database) == (ONE,)


def test_postgresql_refuses_to_empty_it(postgresql_database: Database) -> None:
    with postgresql_database.writing() as writing:
        register.append(writing.connection, ONE, serial=1, previous=GENESIS)
    with pytest.raises((DBAPIError, SchedulerError)), postgresql_database.writing() as writing:
        writing.connection.execute(text("TRUNCATE register_statements"))
    assert stored(postgresql_database) == (ONE,)
