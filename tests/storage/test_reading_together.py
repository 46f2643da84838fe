"""One read for many threads: what they share, and what they must not share. On both databases."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence

import pytest
from sqlalchemy import Connection, select

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import MemberId
from scheduler_app.errors import DatabaseUnavailable
from scheduler_app.storage.database import Database
from scheduler_app.storage.reading_together import ReadingTogether
from scheduler_app.storage.tables import members
from tests.builders import StoredWorkspace, a_workspace

LIMIT = 30.0


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


class Names:
    """Finds names of members. ``calls`` holds who was asked for in each call; ``before`` runs at its beginning."""

    def __init__(self, before: Callable[[Sequence[MemberId]], None] = lambda _: None) -> None:
        self.calls: list[list[MemberId]] = []
        self._before = before

    def __call__(self, connection: Connection, member_ids: Sequence[MemberId]) -> Mapping[MemberId, str]:
        self.calls.append(list(member_ids))
        self._before(member_ids)
        found = connection.execute(select(members.c.id, members.c.name).where(members.c.id.in_(member_ids)))
        return {row.id: row.name for row in found}


class Caller(threading.Thread):
    def __init__(self, together: ReadingTogether[MemberId, str], member_id: MemberId) -> None:
        super().__init__(daemon=True)
        self._together = together
        self._member_id = member_id
        self.found: str | None = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.found = self._together(self._member_id)
        except Exception as error:  # noqa: BLE001 - looked at by the test
            self.error = error


def at_once(together: ReadingTogether[MemberId, str], member_ids: Sequence[MemberId]) -> list[Caller]:
    """Callers who all asked before the first of them could read; all have their answer."""
    callers = [Caller(together, member_id) for member_id in member_ids]
    pause = threading.Event()
    with together._reading:
        for waiting, caller in enumerate(callers, start=1):
            caller.start()
            while len(together._queue) < waiting:
                pause.wait(0.001)
    for caller in callers:
        caller.join(LIMIT)
        assert not caller.is_alive()
    return callers


def test_all_who_ask_at_once_get_their_own_answer_from_one_read(stored: StoredWorkspace) -> None:
    names = Names()
    asked = [stored.officer.id, stored.supervisor.id, MemberId("nobody"), stored.officer.id]
    callers = at_once(ReadingTogether(stored.database, names), asked)
    assert [caller.found for caller in callers] == [
        stored.officer.name,
        stored.supervisor.name,
        None,
        stored.officer.name,
    ]
    assert names.calls == [asked]


def test_what_is_asked_for_later_is_read_anew(stored: StoredWorkspace) -> None:
    together = ReadingTogether(stored.database, Names())
    assert together(stored.officer.id) == stored.officer.name
    with stored.database.writing() as writing:
        writing.connection.execute(members.update().where(members.c.id == stored.officer.id).values(name="Sri"))
    assert together(stored.officer.id) == "Sri"


def test_one_that_cannot_be_read_is_told_to_him_alone(stored: StoredWorkspace) -> None:
    def refuse(member_ids: Sequence[MemberId]) -> None:
        if stored.supervisor.id in member_ids:
            raise ValueError

    together = ReadingTogether(stored.database, Names(refuse))
    officer, supervisor = at_once(together, [stored.officer.id, stored.supervisor.id])
    assert (officer.found, officer.error) == (stored.officer.name, None)
    assert isinstance(supervisor.error, ValueError)


def test_when_the_database_does_not_answer_everybody_hears_it_at_once(stored: StoredWorkspace) -> None:
    def gone(_: Sequence[MemberId]) -> None:
        raise DatabaseUnavailable("database.not_answering")

    names = Names(gone)
    callers = at_once(ReadingTogether(stored.database, names), [stored.officer.id, stored.supervisor.id])
    assert all(isinstance(caller.error, DatabaseUnavailable) for caller in callers)
    assert len(names.calls) == 1


def test_who_asks_during_a_read_is_answered_by_the_next(stored: StoredWorkspace) -> None:
    reading, go_on = threading.Event(), threading.Event()

    def wait(_: Sequence[MemberId]) -> None:
        reading.set()
        assert go_on.wait(LIMIT)

    names = Names(wait)
    together = ReadingTogether(stored.database, names)
    first, second = Caller(together, stored.officer.id), Caller(together, stored.supervisor.id)
    first.start()
    assert reading.wait(LIMIT)
    second.start()
    while not together._queue:
        threading.Event().wait(0.001)
    go_on.set()
    for caller in (first, second):
        caller.join(LIMIT)
    assert (first.found, second.found) == (stored.officer.name, stored.supervisor.name)
    assert names.calls == [[stored.officer.id], [stored.supervisor.id]]


def test_nobody_is_forgotten_however_many_ask(stored: StoredWorkspace) -> None:
    together = ReadingTogether(stored.database, Names())
    found: list[str | None] = []

    def ask_often() -> None:
        found.extend(together(stored.officer.id) for _ in range(40))

    threads = [threading.Thread(target=ask_often, daemon=True) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT)
        assert not thread.is_alive()
    assert found == [stored.officer.name] * 640
