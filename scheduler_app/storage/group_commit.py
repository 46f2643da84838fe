"""One writing connection for a whole process, and one fsync for everybody who waits for it.

Whoever finds the connection free leads: it runs everyone's waiting work in one transaction and wakes them when it is
durable. Those who wait with the same work are served by one call of it. There is no writer thread to hand over to, so
a lone writer pays nothing for the company it does not have.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Engine

from scheduler_app.domain.audit import AuditEntry
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.ids import PostId
from scheduler_app.errors import BugError, MachineError
from scheduler_app.right_of_way import RIGHT_OF_WAY
from scheduler_app.storage import audit
from scheduler_app.storage.database_errors import translated
from scheduler_app.storage.hot_statement import driver_of

I = TypeVar("I")  # noqa: E741 - an item
T = TypeVar("T")

# Takes the items of everybody who waits with it, and returns what became of each, in the same order.
Bulk = Callable[["Writing", Sequence[I]], Sequence[T]]

# Seconds a leader may go on for others: it has a delivery to see to. Enough for a quick disk only.
PATIENCE = 0.001


@dataclass(slots=True)
class Writing:
    """A transaction under way: its connection, and what it has changed so far."""

    connection: Connection
    changes: Changes = field(default_factory=Changes)
    entries: list[AuditEntry] = field(default_factory=list)

    def changed(self, *kinds: Kind) -> None:
        """Say what was touched; screens hear of it after the commit."""
        self.changes |= Changes.of(*kinds)

    def wrote_post(self, post_id: PostId) -> None:
        """``changed`` of Kind.POSTS, for one of them alone."""
        self.changes |= Changes.of_post(post_id)

    def audit(self, *entries: AuditEntry) -> None:
        """Say what was done, for good; it is on record if, and only if, the transaction is committed."""
        self.entries += entries

    def finish(self) -> None:
        """The last thing before the commit."""
        audit.append(self.connection, self.entries)


class _Transaction:
    """A transaction from its BEGIN to its commit. A class, as one is entered for each delivery several times."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __enter__(self) -> Writing:
        RIGHT_OF_WAY.take()
        try:
            driver_of(self._connection).execute("BEGIN IMMEDIATE")
        except BaseException:
            self._undo()
            raise
        self._writing = Writing(self._connection)
        return self._writing

    def __exit__(
        self, _type: type[BaseException] | None, error: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self._undo()
            return
        try:
            self._writing.finish()
            RIGHT_OF_WAY.give_back()
            # The word as a statement would give the interpreter away three times, this once.
            driver_of(self._connection).commit()
        except BaseException:
            self._undo()
            raise
        self._forget_its_own()

    def _undo(self) -> None:
        RIGHT_OF_WAY.give_back()
        driver = driver_of(self._connection)
        if driver.in_transaction:
            driver.rollback()
        self._forget_its_own()

    def _forget_its_own(self) -> None:
        """SQLAlchemy's own idea of a transaction, begun by itself at the first statement; no SQL is sent."""
        if self._connection.in_transaction():
            self._connection.rollback()


class _OneFailed(Exception):
    """Among several works one could not be done."""


class _Waiting(Generic[I, T]):
    """One caller's item of some work, and what became of it."""

    def __init__(self, work: Bulk[I, T], item: I) -> None:
        self.work = work
        self.item = item
        self.result: T
        self.error: BaseException | None = None
        self.done = False
        # Cheaper than an event, and it remembers being called before anyone waits.
        self.wake: SimpleQueue[None] = SimpleQueue()


class GroupCommit:
    """The owner of the writing connection of a SQLite workspace."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._leading = threading.Lock()
        self._leader: int | None = None
        self._queue: deque[_Waiting[Any, Any]] = deque()

    @contextmanager
    def alone(self) -> Iterator[Writing]:
        """The connection for oneself, in one transaction."""
        self._refuse_nesting()
        try:
            with self._lead(), translated(), self._transaction() as writing:
                yield writing
        finally:
            self._wake_next()

    def together(self, work: Callable[[Writing], T]) -> tuple[T, Changes]:
        """Run ``work`` in a shared transaction; return when it is durable, with the changes if this caller led."""
        return self.in_bulk(lambda writing, _: (work(writing),), None)

    def in_bulk(self, work: Bulk[I, T], item: I) -> tuple[T, Changes]:
        """The same for work that does many items in one go: all who wait with an equal ``work`` share one call."""
        self._refuse_nesting()
        mine = _Waiting(work, item)
        self._queue.append(mine)
        changes = Changes()
        while not mine.done:
            if self._leading.acquire(blocking=False):
                try:
                    self._leader = threading.get_ident()
                    changes |= self._serve()
                finally:
                    self._leader = None
                    self._leading.release()
                self._wake_next()
            else:
                mine.wake.get()
        if mine.error is not None:
            raise mine.error
        return mine.result, changes

    def close(self) -> None:
        """Fold the write-ahead log into the file and give the connection back."""
        try:
            with self._lead(), translated():
                if self._connection is not None:
                    driver_of(self._connection).execute("PRAGMA wal_checkpoint(TRUNCATE)")
                    self._connection.close()
                    self._connection = None
        finally:
            self._wake_next()

    def _refuse_nesting(self) -> None:
        if self._leader == threading.get_ident():
            raise BugError("a transaction was begun inside another")

    @contextmanager
    def _lead(self) -> Iterator[None]:
        with self._leading:
            self._leader = threading.get_ident()
            try:
                yield
            finally:
                self._leader = None

    def _wake_next(self) -> None:
        """Somebody may have queued while nobody could see it: let the first of them lead."""
        try:
            self._queue[0].wake.put(None)
        except IndexError:
            return

    def _transaction(self) -> _Transaction:
        if self._connection is None:
            self._connection = self._engine.connect()
        return _Transaction(self._connection)

    def _serve(self) -> Changes:
        """Commit for everybody, and then for those who came meanwhile: cheaper than waking one of them to lead."""
        until = time.monotonic() + PATIENCE
        changes = self._commit_everybody()
        while self._queue and time.monotonic() < until:
            changes |= self._commit_everybody()
        return changes

    def _commit_everybody(self) -> Changes:
        batch = [self._queue.popleft() for _ in range(len(self._queue))]
        try:
            return self._commit(batch)
        except _OneFailed:
            # Nothing of anybody is stored. Each by itself, so that a failure is told only to whom it concerns.
            changes = Changes()
            for waiting in batch:
                changes |= self._commit([waiting])
            return changes
        finally:
            for waiting in batch:
                waiting.done = True
                waiting.wake.put(None)

    def _commit(self, batch: Sequence[_Waiting[Any, Any]]) -> Changes:
        """All of it in one transaction. Raises _OneFailed when a work of several did, and the machine is in order."""
        try:
            with translated(), self._transaction() as writing:
                for several in _by_work(batch):
                    _share_out(several, writing, alone=len(batch) == 1)
            return writing.changes
        except _OneFailed:
            raise
        except BaseException as error:  # noqa: BLE001 - nothing was committed, and every caller must hear why
            for waiting in batch:
                waiting.error = error
            return Changes()


def _by_work(batch: Sequence[_Waiting[Any, Any]]) -> Iterable[Sequence[_Waiting[Any, Any]]]:
    """Those who share a work together, in the order in which the first of them came."""
    if len(batch) == 1:
        return (batch,)
    together: dict[Bulk[Any, Any], list[_Waiting[Any, Any]]] = {}
    for waiting in batch:
        together.setdefault(waiting.work, []).append(waiting)
    return together.values()


def _share_out(several: Sequence[_Waiting[Any, Any]], writing: Writing, *, alone: bool) -> None:
    try:
        with translated():
            results = several[0].work(writing, [one.item for one in several])
    except MachineError:
        raise  # a full disk, for one: it would stop everybody else too
    except Exception as error:
        if alone:
            raise
        raise _OneFailed from error
    for waiting, result in zip(several, results, strict=True):
        waiting.result = result
