"""Making and opening workspaces: refusing in words what cannot work, and leaving nothing half-made."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from scheduler_app.clock import Clock
from scheduler_app.domain.ids import new_id
from scheduler_app.errors import DatabaseTooNew, DatabaseUnavailable, InvalidInput
from scheduler_app.paths import is_server
from scheduler_app.storage import migrations, sqlite_tools
from scheduler_app.storage.database import Database
from scheduler_app.storage.workspace_file import (
    check_header,
    check_room,
    check_writable,
    trouble,
    was_left_open,
    written_through,
)
from scheduler_app.storage.workspace_folder import Mount, refuse_unsuitable

log = logging.getLogger(__name__)

COPIES_KEPT = 3


def sqlite_is_fixed(version: tuple[int, int, int] = sqlite3.sqlite_version_info) -> bool:
    """Whether this SQLite is free of the WAL-reset bug (3.7.0 to 3.51.2, mended in 3.50.7 too; sqlite.org/wal.html).

    The others can corrupt a workspace when two connections write and checkpoint at the same moment, which
    ``ownership`` and ``Database`` keep from happening.
    """
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or version < (3, 7, 0)


def open_workspace(where: str | Path, *, origin: str, clock: Clock, mounts: Iterable[Mount] | None = None) -> Database:
    """Open the workspace in a file or at a PostgreSQL address, brought to the newest schema.

    A file must be owned by this process (``ownership``). Before its schema changes it is copied to
    ``<name>-before-<revision>`` beside it; the last few copies stay. Raises DatabaseUnavailable, DatabaseTooNew or
    DiskFull with a ``workspace.`` code, DatabaseUnavailable with a ``database.`` code when a server does not answer,
    and InvalidInput (workspace.bad_address).
    """
    if is_server(where):
        return _open_on_server(_address(where), origin=origin, clock=clock)
    path = Path(where).resolve()
    check_header(path)
    refuse_unsuitable(path.parent, mounts)
    check_writable(path)
    with _corrupt_said_so(path), _opened(_file_url(path), origin=origin, clock=clock) as database:
        if was_left_open(path):
            _look_through(database, path)
        with database.reading() as connection:
            found = migrations.current(connection)
        _refuse_unknown(found, str(path))
        _refuse_without_log(database, path)
        if found != migrations.NEWEST:
            _copy_before_migrating(path, str(found))
            _upgrade(database)
    return database


def create_workspace(
    where: str | Path,
    *,
    origin: str,
    clock: Clock,
    fill: Callable[[Connection], None] | None = None,
    mounts: Iterable[Mount] | None = None,
) -> Database:
    """Make a workspace in a new file, or in an empty PostgreSQL database, and open it.

    ``fill`` stores its first rows. If anything fails there is no workspace, not half of one. Raises as
    ``open_workspace``, and InvalidInput (workspace.exists_already) when there is something already.
    """
    if is_server(where):
        return _create_on_server(_address(where), origin=origin, clock=clock, fill=fill)
    path = Path(where).absolute()
    if path.exists():
        raise InvalidInput("workspace.exists_already", path=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble(error, "workspace.read_only_folder", path) from error
    refuse_unsuitable(path.parent, mounts)
    check_writable(path)
    with _unfinished(path) as unfinished:
        with _opened(_file_url(unfinished), origin=origin, clock=clock) as database:
            _upgrade(database, fill)
        database.close()
        written_through(unfinished)
        _give_name(unfinished, path)
    return open_workspace(path, origin=origin, clock=clock, mounts=mounts)


def _open_on_server(url: URL, *, origin: str, clock: Clock) -> Database:
    with _opened(url, origin=origin, clock=clock) as database:
        with database.reading() as connection:
            found = migrations.current(connection)
        if found is None:
            raise DatabaseUnavailable("workspace.missing", path=_shown(url))
        _refuse_unknown(found, _shown(url))
        if found != migrations.NEWEST:
            _upgrade(database)
    return database


def _create_on_server(url: URL, *, origin: str, clock: Clock, fill: Callable[[Connection], None] | None) -> Database:
    with _opened(url, origin=origin, clock=clock) as database:
        with database.reading() as connection:
            if migrations.current(connection) is not None:
                raise InvalidInput("workspace.exists_already", path=_shown(url))
            if connection.scalar(text("SHOW server_encoding")) != "UTF8":
                raise DatabaseUnavailable("workspace.not_utf8", path=_shown(url))
        _upgrade(database, fill)
    return database


@contextmanager
def _opened(url: URL, *, origin: str, clock: Clock) -> Iterator[Database]:
    """A database that is closed again if what is done with it here fails."""
    database = Database(url, origin=origin, clock=clock)
    try:
        yield database
    except BaseException:
        database.close()
        raise


def _upgrade(database: Database, fill: Callable[[Connection], None] | None = None) -> None:
    with database.writing() as writing:
        migrations.upgrade(writing.connection)
        if fill is not None:
            fill(writing.connection)


def _refuse_unknown(found: str | None, path: str) -> None:
    if found is None:
        raise DatabaseUnavailable("workspace.not_a_workspace", path=path)
    if found not in migrations.REVISIONS:
        raise DatabaseTooNew("workspace.too_new", path=path, found=found, known=migrations.NEWEST)


def _refuse_without_log(database: Database, path: Path) -> None:
    """Some file systems that look local cannot share memory; SQLite then stays with another journal."""
    with database.writing() as writing:
        mode = writing.connection.scalar(text("PRAGMA journal_mode"))
    if mode != "wal":
        raise DatabaseUnavailable("workspace.no_shared_memory", path=str(path))


def _look_through(database: Database, path: Path) -> None:
    """Read every page once; half a second for half a gigabyte."""
    log.warning("%s was not closed properly: looking through it", path)
    with database.reading() as connection:
        if connection.scalars(text("PRAGMA quick_check(1)")).all() != ["ok"]:
            raise DatabaseUnavailable("workspace.corrupt", path=str(path))


@contextmanager
def _corrupt_said_so(path: Path) -> Iterator[None]:
    try:
        yield
    except DatabaseUnavailable as error:
        if error.code not in ("database.corrupt", "database.not_a_database"):
            raise
        raise DatabaseUnavailable("workspace.corrupt", path=str(path)) from error


def _copy_before_migrating(path: Path, revision: str) -> None:
    check_room(path, 2 * path.stat().st_size)
    sqlite_tools.copy(path, path.with_name(f"{path.stem}-before-{revision}{path.suffix}"))
    copies = sorted(path.parent.glob(f"{path.stem}-before-*{path.suffix}"), key=lambda one: one.stat().st_mtime)
    for old in copies[:-COPIES_KEPT]:
        old.unlink()


@contextmanager
def _unfinished(path: Path) -> Iterator[Path]:
    """A name beside ``path`` that is gone afterwards, with everything SQLite put beside it."""
    unfinished = path.with_name(f"{path.name}.{new_id()}.unfinished")
    try:
        yield unfinished
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)


def _give_name(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, never taking it from another."""
    try:
        os.link(unfinished, path)
    except FileExistsError as error:
        raise InvalidInput("workspace.exists_already", path=str(path)) from error
    except OSError:  # a file system without links
        unfinished.rename(path)


def _file_url(path: Path) -> URL:
    return URL.create("sqlite", database=str(path))


def _address(where: str | Path) -> URL:
    try:
        url = make_url(str(where))
    except ArgumentError as error:
        raise InvalidInput("workspace.bad_address") from error
    if url.drivername not in ("postgresql", "postgres", "postgresql+psycopg") or not url.database:
        raise InvalidInput("workspace.bad_address")
    return url.set(drivername="postgresql")


def _shown(url: URL) -> str:
    return url.render_as_string(hide_password=True)
