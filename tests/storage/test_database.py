from __future__ import annotations

import sqlite3
import threading

import pytest
from sqlalchemy import select, text

from scheduler_app.clock import FixedClock
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.errors import BugError, DatabaseUnavailable, InvalidInput
from scheduler_app.storage import database as database_module
from scheduler_app.storage import missions
from scheduler_app.storage.database import Database, Writing
from scheduler_app.storage.tables import change_log
from tests.builders import a_mission

LIMIT = 30.0


def slugs(database: Database) -> list[str]:
    with database.reading() as connection:
        return [mission.slug for mission in missions.all_missions(connection)]


def test_what_is_written_is_seen_after_the_commit_and_not_before(database: Database) -> None:
    with database.writing() as writing:
        missions.add(writing.connection, a_mission("tokyo"))
        assert slugs(database) == []
    assert slugs(database) == ["tokyo"]


def test_a_block_that_fails_writes_nothing(database: Database) -> None:
    def half(writing: Writing) -> None:
        missions.add(writing.connection, a_mission("tokyo"))
        raise InvalidInput("not.this")

    with pytest.raises(InvalidInput), database.writing() as writing:
        half(writing)
    assert slugs(database) == []


def test_listeners_hear_of_commits_only(database: Database) -> None:
    heard: list[tuple[Changes, list[str]]] = []
    database.on_changes(lambda changes: heard.append((changes, slugs(database))))
    with database.writing() as writing:
        missions.add(writing.connection, a_mission("tokyo"))
        writing.changed(Kind.MISSIONS)
        assert heard == []
    assert heard == [(Changes.of(Kind.MISSIONS), ["tokyo"])]
    with database.writing() as writing:
        missions.add(writing.connection, a_mission("cairo"))

    def fails(writing: Writing) -> None:
        writing.changed(Kind.MISSIONS)
        raise InvalidInput("not.this")

    with pytest.raises(InvalidInput), database.writing() as writing:
        fails(writing)
    with pytest.raises(InvalidInput):
        database.write_together(fails)
    assert len(heard) == 1


def test_writing_together_returns_what_the_work_returned(database: Database) -> None:
    heard: list[Changes] = []
    database.on_changes(heard.append)

    def work(writing: Writing) -> str:
        missions.add(writing.connection, a_mission("tokyo"))
        writing.changed(Kind.MISSIONS)
        return "stored"

    assert database.write_together(work) == "stored"
    assert slugs(database) == ["tokyo"]
    assert heard == [Changes.of(Kind.MISSIONS)]


def test_what_fails_together_with_others_fails_alone(database: Database) -> None:
    def wrong(writing: Writing) -> None:
        missions.add(writing.connection, a_mission("cairo"))
        raise InvalidInput("not.this")

    outcomes: dict[int, str] = {}

    def caller(number: int) -> None:
        try:
            if number % 3 == 0:
                database.write_together(wrong)
            else:
                database.write_together(lambda writing: missions.add(writing.connection, a_mission(f"m{number:02}")))
            outcomes[number] = "stored"
        except InvalidInput:
            outcomes[number] = "refused"

    threads = [threading.Thread(target=caller, args=[number], daemon=True) for number in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT)
    assert outcomes == {number: "refused" if number % 3 == 0 else "stored" for number in range(24)}
    assert slugs(database) == [f"m{number:02}" for number in range(24) if number % 3]


def test_a_reader_keeps_its_view_while_others_write(sqlite_database: Database) -> None:
    with sqlite_database.reading() as connection:
        assert missions.all_missions(connection) == ()
        with sqlite_database.writing() as writing:
            missions.add(writing.connection, a_mission("tokyo"))
        assert missions.all_missions(connection) == ()
    assert slugs(sqlite_database) == ["tokyo"]


def test_a_reader_cannot_write(sqlite_database: Database) -> None:
    with pytest.raises(DatabaseUnavailable) as caught, sqlite_database.reading() as connection:
        missions.add(connection, a_mission("tokyo"))
    assert caught.value.code == "database.read_only"


def test_many_read_at_once(database: Database) -> None:
    everybody = threading.Barrier(20)
    seen: list[list[str]] = []

    def reader() -> None:
        with database.reading() as connection:
            everybody.wait(LIMIT)
            seen.append([mission.slug for mission in missions.all_missions(connection)])

    threads = [threading.Thread(target=reader, daemon=True) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT)
    assert seen == [[]] * 20


def test_a_write_inside_a_write_is_our_mistake(sqlite_database: Database) -> None:
    with sqlite_database.writing(), pytest.raises(BugError), sqlite_database.writing():
        pass


def test_a_file_another_program_has_locked_is_said_to_be_locked(
    sqlite_url: str, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_MS", 1)
    database = Database(sqlite_url, origin="test", clock=clock)
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    assert slugs(database) == []
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(DatabaseUnavailable) as caught, database.writing():
        pass
    assert caught.value.code == "database.locked"
    assert slugs(database) == []
    other.execute("ROLLBACK")
    other.close()
    with database.writing() as writing:
        missions.add(writing.connection, a_mission("tokyo"))
    assert slugs(database) == ["tokyo"]
    database.close()


def test_the_writer_is_durable_and_strict_and_readers_leave_the_log_alone(sqlite_database: Database) -> None:
    def settings(connection: database_module.Connection) -> dict[str, object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "mmap_size", "trusted_schema", "busy_timeout")
        return {
            name: connection.scalar(text(f"PRAGMA {name}")) for name in (*names, "query_only", "wal_autocheckpoint")
        }

    with sqlite_database.writing() as writing:
        assert settings(writing.connection) == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "mmap_size": 0,
            "trusted_schema": 0,
            "busy_timeout": 5000,
            "query_only": 0,
            "wal_autocheckpoint": 8000,
        }
    with sqlite_database.reading() as connection:
        found = settings(connection)
        assert (found["query_only"], found["wal_autocheckpoint"], found["foreign_keys"]) == (1, 0, 1)


def test_closing_leaves_one_whole_file(sqlite_database: Database) -> None:
    path = sqlite_database.path
    assert path is not None
    with sqlite_database.writing() as writing:
        missions.add(writing.connection, a_mission("tokyo"))
    assert slugs(sqlite_database) == ["tokyo"]
    sqlite_database.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_only_databases_that_others_share_log_their_changes(database: Database) -> None:
    with database.writing() as writing:
        writing.changed(Kind.POSTS)
    with database.writing():
        pass
    with database.reading() as connection:
        origins = connection.scalars(select(change_log.c.origin)).all()
    assert origins == ([] if database.is_sqlite else ["test"])
    assert (database.path is None) is not database.is_sqlite
