"""What the two drivers raise, in Duta's words. Decided by error codes, never by message text."""

from __future__ import annotations

import sqlite3
import sys
from types import TracebackType

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from scheduler_app.errors import DatabaseUnavailable, DiskFull, SchedulerError


class _Translated:
    """What ``translated`` returns: a class, as each transaction enters it several times."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, _type: type[BaseException] | None, error: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            return
        if isinstance(error, PoolTimeout):
            raise DatabaseUnavailable("database.busy") from error
        known = _in_our_words(error.orig if isinstance(error, DBAPIError) else error)
        if known is not None:
            raise known from error


_TRANSLATED = _Translated()


def translated() -> _Translated:
    """Turn the environment's database errors into DatabaseUnavailable or DiskFull; ours pass through as they are."""
    return _TRANSLATED


def _in_our_words(error: BaseException | None) -> SchedulerError | None:
    if isinstance(error, sqlite3.Error):
        return _sqlite(getattr(error, "sqlite_errorcode", None))
    sqlstate = getattr(error, "sqlstate", None)
    if isinstance(sqlstate, str):
        return _postgresql(sqlstate)
    # Without psycopg there is no error of its own; with it, one without a state comes from the connection.
    psycopg = sys.modules.get("psycopg")
    if psycopg is not None and isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return DatabaseUnavailable("database.not_answering")
    return None


def _sqlite(code: int | None) -> SchedulerError | None:
    if code is None:
        return None
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DatabaseUnavailable("database.locked")
        case sqlite3.SQLITE_FULL:
            return DiskFull("disk.full")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return DatabaseUnavailable("database.read_only")
        case sqlite3.SQLITE_CORRUPT:
            return DatabaseUnavailable("database.corrupt")
        case sqlite3.SQLITE_NOTADB:
            return DatabaseUnavailable("database.not_a_database")
        case sqlite3.SQLITE_CANTOPEN:
            return DatabaseUnavailable("database.cannot_open")
        case sqlite3.SQLITE_IOERR:
            return DatabaseUnavailable("database.disk_trouble")
    return None


def _postgresql(sqlstate: str) -> SchedulerError | None:
    if sqlstate == "53100":
        return DiskFull("disk.full")
    if sqlstate == "55P03" or sqlstate == "57014":
        return DatabaseUnavailable("database.locked")
    # A lost race: deadlock, serialization, or the index that referees who has an account. Asking again is safe.
    if sqlstate in {"40001", "40P01"}:
        return DatabaseUnavailable("database.busy")
    # 25P03: the server gave up on a transaction that stood still.
    if sqlstate[:2] in {"08", "53", "57"} or sqlstate == "25P03":
        return DatabaseUnavailable("database.not_answering")
    return None
