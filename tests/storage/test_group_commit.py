"""One writing connection for many threads: what they share, and what they must not share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.errors import BugError, DiskFull, InvalidInput
from scheduler_app.right_of_way import RIGHT_OF_WAY
from scheduler_app.storage.database import Database, Writing
from scheduler_app.storage.group_commit import GroupCommit
from scheduler_app.storage.hot_statement import driver_of

LIMIT = 30.0


@pytest.fixture
def group(sqlite_database: Database) -> Iterator[GroupCommit]:
    group = sqlite_database._group
    assert group is not None
    with group.alone() as writing:
        writing.connection.execute(text("CREATE TABLE notes (number INTEGER PRIMARY KEY, text TEXT)"))
    return group


def note(number: int) -> Callable[[Writing], int]:
    def work(writing: Writing) -> int:
        writing.connection.execute(text("INSERT INTO notes VALUES (:number, 'x')"), {"number": number})
        return number * 10

    return work


def stored(database: Database) -> set[int]:
    with database.reading() as connection:
        return set(connection.scalars(text("SELECT number FROM notes")))


class Notes:
    """Work for many: a note for each of them. ``calls`` holds the numbers of each call."""

    def __init__(self) -> None:
        self.calls: list[list[int]] = []

    def __call__(self, writing: Writing, numbers: Sequence[int]) -> list[int]:
        self.calls.append(list(numbers))
        return [note(number)(writing) for number in numbers]


class Caller(threading.Thread):
    """A thread that does one piece of work together with others, and remembers what became of it.

    With a ``number`` the work is one for many, and the number this caller's item.
    """

    def __init__(self, group: GroupCommit, work: Callable[..., Any], number: int | None = None) -> None:
        super().__init__(daemon=True)
        self._group = group
        self._work = work
        self._number = number
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            if self._number is None:
                self.result, _ = self._group.together(self._work)
            else:
                self.result, _ = self._group.in_bulk(self._work, self._number)
        except Exception as error:  # noqa: BLE001 - looked at by the test
            self.error = error


@contextmanager
def in_one_batch(
    group: GroupCommit, works: list[Callable[[Writing], Any]], items: Sequence[tuple[Notes, int]] = ()
) -> Iterator[list[Caller]]:
    """Callers that all wait for the connection at the same moment; done when the block begins."""
    callers = [Caller(group, work) for work in works] + [Caller(group, notes, number) for notes, number in items]
    pause = threading.Event()
    with group.alone():
        for waiting, caller in enumerate(callers, start=1):
            caller.start()
            while len(group._queue) < waiting:
                pause.wait(0.001)
    for caller in callers:
        caller.join(LIMIT)
        assert not caller.is_alive()
    yield callers


def test_everybody_gets_his_own_result_from_one_commit(group: GroupCommit, sqlite_database: Database) -> None:
    commits: list[str] = []
    with group.alone() as writing:
        driver_of(writing.connection).set_trace_callback(commits.append)
    commits.clear()
    with in_one_batch(group, [note(number) for number in range(20)]) as callers:
        assert [caller.result for caller in callers] == [number * 10 for number in range(20)]
    assert stored(sqlite_database) == set(range(20))
    # One ends the transaction in which they were made to wait, one does the work of all.
    assert commits.count("COMMIT") == 2


def test_others_stand_aside_for_the_statements_and_no_longer(group: GroupCommit) -> None:
    def work(_writing: Writing) -> bool:
        return RIGHT_OF_WAY.taken

    assert group.together(work)[0]
    assert not RIGHT_OF_WAY.taken
    with pytest.raises(InvalidInput), group.alone():
        raise InvalidInput("not.this")
    assert not RIGHT_OF_WAY.taken


def test_what_one_does_wrong_undoes_only_his_own_work(group: GroupCommit, sqlite_database: Database) -> None:
    def wrong(writing: Writing) -> None:
        note(100)(writing)
        raise InvalidInput("not.this")

    with in_one_batch(group, [note(1), wrong, note(1), note(2)]) as callers:
        errors = [type(caller.error) for caller in callers]
    assert errors == [type(None), InvalidInput, IntegrityError, type(None)]
    assert stored(sqlite_database) == {1, 2}


def test_equal_work_of_many_is_done_in_one_call(group: GroupCommit, sqlite_database: Database) -> None:
    some, others = Notes(), Notes()
    items = [(some, 1), (others, 2), (some, 3), (others, 4)]
    with in_one_batch(group, [note(5)], items) as callers:
        assert [caller.result for caller in callers] == [50, 10, 20, 30, 40]
    assert (some.calls, others.calls) == ([[1, 3]], [[2, 4]])
    assert stored(sqlite_database) == {1, 2, 3, 4, 5}


def test_what_fails_for_many_is_done_for_each_and_told_to_whom_it_concerns(
    group: GroupCommit, sqlite_database: Database
) -> None:
    notes = Notes()
    with in_one_batch(group, [], [(notes, 1), (notes, 2), (notes, 1), (notes, 3)]) as callers:
        assert [type(caller.error) for caller in callers] == [type(None), type(None), IntegrityError, type(None)]
        assert [caller.result for caller in callers] == [10, 20, None, 30]
    assert notes.calls == [[1, 2, 1, 3], [1], [2], [1], [3]]
    assert stored(sqlite_database) == {1, 2, 3}


def test_when_the_commit_fails_everybody_hears_it_and_nothing_is_stored(
    group: GroupCommit, sqlite_database: Database
) -> None:
    def breaks_the_commit(writing: Writing) -> None:
        driver_of(writing.connection).execute("PRAGMA defer_foreign_keys = ON")
        driver_of(writing.connection).execute("INSERT INTO account_machines VALUES ('nobody', 'nowhere')")

    with in_one_batch(group, [note(1), breaks_the_commit, note(2)]) as callers:
        assert all(caller.error is not None for caller in callers)
    assert stored(sqlite_database) == set()
    assert group.together(note(3))[0] == 30
    assert stored(sqlite_database) == {3}


def test_a_full_disk_is_told_to_everybody_it_concerns_and_to_nobody_a_lie(
    group: GroupCommit, sqlite_database: Database
) -> None:
    def too_much(writing: Writing) -> None:
        writing.connection.execute(text("INSERT INTO notes VALUES (50, zeroblob(9000000))"))

    with group.alone() as writing:
        pages = writing.connection.scalar(text("PRAGMA page_count"))
        writing.connection.execute(text(f"PRAGMA max_page_count = {pages + 10}"))
    with in_one_batch(group, [note(1), too_much, note(2)]) as callers:
        assert isinstance(callers[1].error, DiskFull)
        claimed = {caller.result // 10 for caller in callers if caller.error is None}
    assert stored(sqlite_database) == claimed
    assert group.together(note(3))[0] == 30


def test_a_work_alone_that_fails_leaves_nothing_and_the_way_free(group: GroupCommit, sqlite_database: Database) -> None:
    def wrong(writing: Writing) -> None:
        note(1)(writing)
        raise InvalidInput("not.this")

    with pytest.raises(InvalidInput):
        group.together(wrong)
    with pytest.raises(InvalidInput), group.alone() as writing:
        wrong(writing)
    assert stored(sqlite_database) == set()
    assert group.together(note(2))[0] == 20


def test_a_transaction_inside_another_is_our_mistake_and_does_not_hang(group: GroupCommit) -> None:
    with group.alone():
        with pytest.raises(BugError):
            group.together(note(1))
        with pytest.raises(BugError), group.alone():
            pass

    def nested(_: Writing) -> None:
        group.together(note(2))

    with pytest.raises(BugError):
        group.together(nested)


def test_nobody_is_forgotten_however_threads_come_and_go(group: GroupCommit, sqlite_database: Database) -> None:
    def busy(first: int) -> None:
        for number in range(first, first + 40):
            if number % 7 == 0:
                with group.alone() as writing:
                    note(number)(writing)
            else:
                group.together(note(number))

    threads = [threading.Thread(target=busy, args=[first * 40], daemon=True) for first in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT)
        assert not thread.is_alive()
    assert stored(sqlite_database) == set(range(640))


def test_who_waits_while_the_connection_is_closed_is_served_afterwards(
    group: GroupCommit, sqlite_database: Database
) -> None:
    with in_one_batch(group, [note(1)]):
        pass
    pause = threading.Event()
    caller = Caller(group, note(2))
    closing = threading.Thread(target=group.close, daemon=True)
    with group._leading:  # as if the closing had just begun
        caller.start()
        while not group._queue:
            pause.wait(0.001)
        closing.start()
    closing.join(LIMIT)
    caller.join(LIMIT)
    assert caller.result == 20
    assert stored(sqlite_database) == {1, 2}


def test_what_changed_is_told_to_whoever_committed_it(group: GroupCommit) -> None:
    def work(writing: Writing) -> str:
        writing.changed(Kind.POSTS)
        writing.changed(Kind.DELIVERIES, Kind.POSTS)
        return "done"

    assert group.together(work) == ("done", Changes.of(Kind.POSTS, Kind.DELIVERIES))
