"""One way to read and two ways to write, the same on SQLite and PostgreSQL.

SQLite: a single connection writes and checkpoints (versions before 3.51.3 can corrupt a workspace when two do at
once) and readers are ``query_only``; as one process owns the file, nobody else needs a change log. PostgreSQL: every
caller has its own connection, the server groups commits, and the change log tells other machines.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.pool import QueuePool

from scheduler_app.clock import Clock
from scheduler_app.domain.changes import Changes
from scheduler_app.storage import change_log
from scheduler_app.storage.database_errors import translated
from scheduler_app.storage.group_commit import Bulk, GroupCommit, Writing

# Services hand connections from one storage function to the next and need their name, not SQLAlchemy.
__all__ = ["Connection", "Database", "Writing"]

I = TypeVar("I")  # noqa: E741 - an item
T = TypeVar("T")

READERS = 40
BUSY_TIMEOUT_MS = 5000
CONNECT_TIMEOUT_S = 10
# A machine that falls asleep in the middle of a transaction must not stop all the others until it wakes.
IDLE_LIMIT_MS = 30_000


class Database:
    """The workspace's database.

    ``origin`` names this process in the change log.
    """

    def __init__(self, url: str | URL, *, origin: str, clock: Clock) -> None:
        self.url = make_url(url)
        self.origin = origin
        self._clock = clock
        self._listeners: list[Callable[[Changes], None]] = []
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._writer, self._reader = _sqlite_engines(self.url) if self.is_sqlite else _postgresql_engines(self.url)
        self._group = GroupCommit(self._writer) if self.is_sqlite else None
        self._others = change_log.ChangeReader(origin)
        self._hearing = threading.Lock()

    @property
    def path(self) -> Path | None:
        """The SQLite file; None on PostgreSQL."""
        return Path(self.url.database) if self.is_sqlite and self.url.database else None

    @property
    def engine(self) -> Engine:
        """For migrations only: an engine that may write."""
        return self._writer

    def remember(self, name: str, value: object) -> None:
        """Let every connection's engine carry ``value``, for what is known of this database as long as it is open."""
        for engine in {self._writer, self._reader}:
            engine.update_execution_options(**{name: value})

    def on_changes(self, listener: Callable[[Changes], None]) -> None:
        """Call ``listener`` after every commit of this process, on the thread that wrote."""
        self._listeners.append(listener)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A short read. Raises DatabaseUnavailable."""
        with translated(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """One transaction for what a person does, committed when the block ends well.

        Raises DatabaseUnavailable or DiskFull; then nothing of it was written. Keep it short: on SQLite everybody
        else waits.
        """
        if self._group is not None:
            with self._group.alone() as writing:
                yield writing
        else:
            with translated(), self._writer.begin() as connection:
                writing = Writing(connection)
                yield writing
                if writing.changes:
                    change_log.append(connection, self._clock.now(), self.origin, writing.changes)
                writing.finish()
        self._announce(writing.changes)

    def write_together(self, work: Callable[[Writing], T]) -> T:
        """Run short work in a transaction that may be shared with other threads'; return after it is durable.

        If the work raises, only its own changes are undone. Raises as ``writing`` does.
        """
        if self._group is None:
            with self.writing() as writing:
                return work(writing)
        result, changes = self._group.together(work)
        self._announce(changes)
        return result

    def write_in_bulk(self, work: Bulk[I, T], item: I) -> T:
        """The same for work that does many items in one go: threads that wait with an equal ``work`` share one call.

        If it raises for many it is run again for each alone, so that a failure is told only to whom it concerns.
        """
        if self._group is None:
            with self.writing() as writing:
                return work(writing, (item,))[0]
        result, changes = self._group.in_bulk(work, item)
        self._announce(changes)
        return result

    def hear_others(self) -> None:
        """Announce what other machines changed since the last call; call it every second or two, from any thread.

        A SQLite workspace has one owner, so there is never news (docs/adr/0011).
        """
        if not self.is_sqlite:
            with self._hearing, self.reading() as connection:
                news = self._others.news(connection)
            self._announce(news)

    def forget_changes(self, older_than: timedelta) -> None:
        """Drop the notes for other machines that every one of them must have read by now."""
        with self.writing() as writing:
            change_log.forget_before(writing.connection, self._clock.now() - older_than)

    def close(self) -> None:
        """Give every connection back."""
        self._reader.dispose()
        if self._group is not None:
            self._group.close()
        self._writer.dispose()

    def _announce(self, changes: Changes) -> None:
        if changes:
            for listener in self._listeners:
                listener(changes)


def _sqlite_engines(url: URL) -> tuple[Engine, Engine]:
    options: dict[str, Any] = {"poolclass": QueuePool, "connect_args": {"check_same_thread": False}}
    writer = create_engine(url, pool_size=1, max_overflow=0, **options)
    reader = create_engine(url, pool_size=READERS, max_overflow=READERS, **options)
    event.listen(writer, "connect", _prepare_sqlite_writer)
    event.listen(reader, "connect", _prepare_sqlite_reader)
    event.listen(reader, "begin", _begin_plain)
    return writer, reader


def _postgresql_engines(url: URL) -> tuple[Engine, Engine]:
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=10,
        max_overflow=READERS,
        # A server that was restarted, or a network that forgot us, must not cost one failure for each connection kept.
        pool_pre_ping=True,
        connect_args={"connect_timeout": CONNECT_TIMEOUT_S},
    )
    event.listen(engine, "connect", _prepare_postgresql)
    return engine, engine


def _prepare_postgresql(driver: Any, _record: object) -> None:
    # However the server is set up: a mark that a crash of the server can take back is a post sent twice.
    driver.execute("SET synchronous_commit = on")
    driver.execute(f"SET lock_timeout = {BUSY_TIMEOUT_MS}")
    driver.execute(f"SET idle_in_transaction_session_timeout = {IDLE_LIMIT_MS}")
    driver.commit()


def _prepare_sqlite(driver: Any) -> None:
    # Transactions are begun in words, here and in group_commit; the driver must not begin any by itself.
    driver.isolation_level = None
    for pragma in (
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cache_size = -16000",
        "temp_store = MEMORY",
        "mmap_size = 0",
    ):
        driver.execute(f"PRAGMA {pragma}")


def _prepare_sqlite_writer(driver: Any, _record: object) -> None:
    _prepare_sqlite(driver)
    driver.execute("PRAGMA journal_mode = WAL")
    driver.execute("PRAGMA synchronous = FULL")
    # Eight times SQLite's own choice: folding the log into the file makes everybody wait, and a burst fills it quickly.
    driver.execute("PRAGMA wal_autocheckpoint = 8000")
    # On macOS fsync alone leaves data in the drive's cache; elsewhere these two change nothing.
    driver.execute("PRAGMA fullfsync = ON")
    driver.execute("PRAGMA checkpoint_fullfsync = ON")


def _prepare_sqlite_reader(driver: Any, _record: object) -> None:
    _prepare_sqlite(driver)
    driver.execute("PRAGMA query_only = ON")
    driver.execute("PRAGMA wal_autocheckpoint = 0")


def _begin_plain(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
