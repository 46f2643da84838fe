from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import bindparam, select, text
from sqlalchemy.exc import OperationalError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from scheduler_app.errors import BugError, DatabaseUnavailable, DiskFull, InvalidInput, SchedulerError
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.database_errors import translated
from scheduler_app.storage.hot_statement import HotStatement

Ask = Callable[[Connection], object]
ONE = HotStatement(select(bindparam("number")))


def sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("the words do not matter")
    error.sqlite_errorcode = code
    return error


def told(error: Exception) -> SchedulerError:
    with pytest.raises(SchedulerError) as caught, translated():
        raise error
    assert caught.value.__cause__ is error
    return caught.value


@pytest.mark.parametrize(
    ("code", "ours"),
    [
        (sqlite3.SQLITE_BUSY, "database.locked"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "database.locked"),
        (sqlite3.SQLITE_LOCKED, "database.locked"),
        (sqlite3.SQLITE_FULL, "disk.full"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "database.read_only"),
        (sqlite3.SQLITE_PERM, "database.read_only"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "database.corrupt"),
        (sqlite3.SQLITE_NOTADB, "database.not_a_database"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "database.cannot_open"),
        (sqlite3.SQLITE_IOERR_FSYNC, "database.disk_trouble"),
    ],
)
def test_what_sqlite_says_is_put_in_our_words(code: int, ours: str) -> None:
    raw = told(sqlite_error(code))
    wrapped = told(OperationalError("SELECT 1", {}, sqlite_error(code)))
    assert raw.code == wrapped.code == ours
    assert isinstance(raw, DiskFull if ours == "disk.full" else DatabaseUnavailable)


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (psycopg.errors.DiskFull(), "disk.full"),
        (psycopg.errors.LockNotAvailable(), "database.locked"),
        (psycopg.errors.QueryCanceled(), "database.locked"),
        (psycopg.errors.DeadlockDetected(), "database.busy"),
        (psycopg.errors.SerializationFailure(), "database.busy"),
        (psycopg.errors.AdminShutdown(), "database.not_answering"),
        (psycopg.errors.TooManyConnections(), "database.not_answering"),
        (psycopg.errors.ConnectionFailure(), "database.not_answering"),
        (psycopg.OperationalError("the server closed the connection"), "database.not_answering"),
        (psycopg.InterfaceError("the connection is closed"), "database.not_answering"),
    ],
)
def test_what_postgresql_says_is_put_in_our_words(error: Exception, ours: str) -> None:
    assert told(error).code == ours
    assert told(OperationalError("SELECT 1", {}, error)).code == ours


def test_a_pool_without_a_free_connection_is_busy() -> None:
    assert told(PoolTimeout("the pool")).code == "database.busy"


@pytest.mark.parametrize(
    "error",
    [
        InvalidInput("post.no_words"),
        BugError("ours"),
        ValueError("anything"),
        OSError(28, "not the database's"),
        sqlite_error(sqlite3.SQLITE_ERROR),
        sqlite3.ProgrammingError("an error without a code"),
        ProgrammingError("SELEC", {}, psycopg.errors.SyntaxError()),
        psycopg.errors.UniqueViolation(),
    ],
)
def test_what_is_not_the_machines_fault_passes_as_it_is(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, translated():
        raise error
    assert caught.value is error


def test_a_mistake_in_our_statement_is_not_called_a_database_that_does_not_answer(database: Database) -> None:
    with pytest.raises((OperationalError, ProgrammingError)), database.reading() as connection:
        connection.execute(text("SELECT * FROM no_such_table"))


def test_a_file_that_is_no_database_says_so(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("kopi" * 1000)
    driver = sqlite3.connect(tmp_path / "x")
    with pytest.raises(DatabaseUnavailable) as caught, translated():
        driver.execute("SELECT * FROM sqlite_master")
    driver.close()
    assert caught.value.code == "database.not_a_database"


def test_a_full_file_says_so_and_keeps_what_it_has(sqlite_database: Database) -> None:
    with sqlite_database.writing() as writing:
        pages = writing.connection.scalar(text("PRAGMA page_count"))
        writing.connection.execute(text(f"PRAGMA max_page_count = {pages + 10}"))
        writing.connection.execute(text("CREATE TABLE filler (x)"))
    with pytest.raises(DiskFull) as caught, sqlite_database.writing() as writing:
        writing.connection.execute(text("INSERT INTO filler VALUES (zeroblob(9000000))"))
    assert caught.value.code == "disk.full"
    with sqlite_database.writing() as writing:
        assert writing.connection.scalar(text("SELECT count(*) FROM filler")) == 0
        writing.connection.execute(text("INSERT INTO filler VALUES (1)"))


@pytest.mark.postgres
@pytest.mark.parametrize("ask", [lambda c: ONE.rows(c, {"number": 1}), lambda c: c.execute(text("SELECT 1"))])
def test_a_server_that_hangs_up_is_not_answering(postgresql_database: Database, ask: Ask) -> None:
    with postgresql_database.reading() as other:

        def hung_up_on() -> None:
            with postgresql_database.reading() as connection:
                pid = connection.scalar(text("SELECT pg_backend_pid()"))
                other.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": pid})
                ask(connection)

        with pytest.raises(DatabaseUnavailable) as caught:
            hung_up_on()
    assert caught.value.code == "database.not_answering"
    with postgresql_database.reading() as connection:
        assert connection.scalar(text("SELECT 1")) == 1
