"""The audit on both databases: one chain without gaps, which nobody can change through the database."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from scheduler_app.clock import FixedClock
from scheduler_app.domain.audit import GENESIS, Action, AuditEntry, AuditRow, Subject, link_hash
from scheduler_app.domain.ids import MemberId
from scheduler_app.errors import InvalidInput, SchedulerError
from scheduler_app.storage import audit
from scheduler_app.storage.database import Database, Writing
from tests.conftest import START

SARI = MemberId("sari")


def an_entry(number: int = 1, actor: MemberId | None = SARI) -> AuditEntry:
    at = START + timedelta(seconds=number)
    return AuditEntry(at, actor, Action.POST_EDITED, Subject.POST, f"post{number}", {"version": number})


def write(database: Database, *numbers: int) -> None:
    with database.writing() as writing:
        writing.audit(*(an_entry(number) for number in numbers))


def stored(database: Database) -> list[AuditRow]:
    with database.reading() as connection:
        return list(audit.rows_after(connection, 0, 10_000))


def assert_one_chain(rows: list[AuditRow]) -> None:
    previous = GENESIS
    for serial, row in enumerate(rows, start=1):
        assert (row.serial, row.previous) == (serial, previous)
        assert row.hash == link_hash(
            previous, row.at, row.actor, row.action, row.subject, row.subject_id, row.solo, row.details
        )
        previous = row.hash


def test_entries_of_several_transactions_make_one_chain(database: Database) -> None:
    write(database, 1, 2)
    write(database)
    write(database, 3)

    rows = stored(database)

    assert [row.details for row in rows] == ['{"version":1}', '{"version":2}', '{"version":3}']
    assert_one_chain(rows)
    with database.reading() as connection:
        assert audit.head(connection) == (3, rows[-1].hash)


def test_a_new_workspace_has_an_empty_chain(database: Database) -> None:
    with database.reading() as connection:
        assert audit.head(connection) == (0, GENESIS)


def test_what_duta_does_by_itself_has_no_actor(database: Database) -> None:
    with database.writing() as writing:
        writing.audit(an_entry(actor=None))
    assert stored(database)[0].actor == ""


def test_an_entry_stays_only_if_what_it_speaks_of_does(database: Database) -> None:
    def write_and_fail() -> None:
        with database.writing() as writing:
            writing.audit(an_entry(1))
            raise InvalidInput("slot.in_the_past")

    with pytest.raises(InvalidInput):
        write_and_fail()
    write(database, 2)

    assert [row.subject_id for row in stored(database)] == ["post2"]
    assert_one_chain(stored(database))


def test_everything_says_whether_the_workspace_was_in_solo_mode(database: Database) -> None:
    write(database, 1)
    for number, solo in ((2, True), (3, False)):
        with database.writing() as writing:
            audit.mark_solo(writing.connection, solo=solo)
            writing.audit(an_entry(number))

    assert [row.solo for row in stored(database)] == [0, 1, 0]
    assert_one_chain(stored(database))


def test_what_is_on_record_about_a_thing_is_found(database: Database) -> None:
    write(database, 1, 2, 1)
    with database.reading() as connection:
        assert [row.serial for row in audit.about(connection, ["post1", "nothing"])] == [1, 3]


def test_threads_that_write_at_once_make_one_chain(database: Database) -> None:
    def work(writing: Writing, number: int) -> None:
        writing.audit(an_entry(number))
        if number % 5 == 0:
            raise InvalidInput("slot.in_the_past")

    def run(first: int) -> None:
        for number in range(first, first + 10):
            try:
                database.write_together(lambda writing, number=number: work(writing, number))
            except SchedulerError:
                continue

    threads = [threading.Thread(target=run, args=(100 * one,)) for one in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    rows = stored(database)
    assert len(rows) == 6 * 8
    assert not [row for row in rows if int(row.subject_id.removeprefix("post")) % 5 == 0]
    assert_one_chain(rows)


def test_machines_on_one_server_make_one_chain(postgresql_url: str, clock: FixedClock) -> None:
    machines = [Database(postgresql_url, origin=f"machine{one}", clock=clock) for one in range(3)]

    def run(machine: Database, first: int) -> None:
        for number in range(first, first + 15):
            write(machine, number, number)

    threads = [threading.Thread(target=run, args=(one, index * 100)) for index, one in enumerate(machines)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    rows = stored(machines[0])
    assert len(rows) == 3 * 15 * 2
    assert_one_chain(rows)
    for machine in machines:
        machine.close()


@pytest.mark.parametrize(
    "trespass",
    [
        "UPDATE audit SET details = '{}' WHERE serial = 1",
        "UPDATE audit SET hash = hash",
        "DELETE FROM audit WHERE serial = 1",
        "DELETE FROM audit_head",
    ],
)
def test_the_database_refuses(database: Database, trespass: str) -> None:
    write(database, 1, 2)
    before = stored(database)
    with pytest.raises((DBAPIError, SchedulerError)), database.writing() as writing:
        writing.connection.execute(text(trespass))
    assert stored(database) == before


def test_sqlite_refuses_to_replace_a_row(sqlite_database: Database) -> None:
    write(sqlite_database, 1)
    before = stored(sqlite_database)
    with pytest.raises((DBAPIError, SchedulerError)), sqlite_database.writing() as writing:
        writing.connection.execute(
            text(
                "INSERT OR REPLACE INTO audit (serial, at, actor, action, subject, subject_id, solo, details, previous,"
                " hash) SELECT 1, at, 'x', action, subject, subject_id, solo, details, previous, hash FROM audit"
            )
        )
    assert stored(sqlite_database) == before


@pytest.mark.parametrize("table", ["audit", "audit_head"])
def test_postgresql_refuses_to_empty_it(postgresql_database: Database, table: str) -> None:
    write(postgresql_database, 1)
    with pytest.raises((DBAPIError, SchedulerError)), postgresql_database.writing() as writing:
        writing.connection.execute(text(f"TRUNCATE {table}"))
    assert len(stored(postgresql_database)) == 1
