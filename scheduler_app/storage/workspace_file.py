"""What can be told about a workspace file before a database opens it, and what must hold before one may write."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from pathlib import Path

from scheduler_app.errors import DatabaseTooNew, DatabaseUnavailable, DiskFull, MachineError
from scheduler_app.storage.migrations import APPLICATION_ID, USER_VERSION

_MAGIC = b"SQLite format 3\0"
_HEADER_LENGTH = 100
# The write-ahead log grows to about this much before it is folded back.
ROOM_TO_WORK = 8 * 1024 * 1024


def check_header(path: Path) -> None:
    """Look at the first hundred bytes and the length of the file.

    Raises DatabaseUnavailable (workspace.missing, .is_a_folder, .not_readable, .not_a_database, .not_a_workspace,
    .corrupt) or DatabaseTooNew (workspace.too_new).
    """
    header = _header(path)
    if not header.startswith(_MAGIC) or len(header) < _HEADER_LENGTH:
        raise DatabaseUnavailable("workspace.not_a_database", path=str(path))
    if _number(header, 68) != APPLICATION_ID:
        raise DatabaseUnavailable("workspace.not_a_workspace", path=str(path))
    if _number(header, 60) > USER_VERSION:
        raise DatabaseTooNew("workspace.too_new", path=str(path), found=_number(header, 60), known=USER_VERSION)
    if not was_left_open(path) and _cut_short(header, path.stat().st_size):
        raise DatabaseUnavailable("workspace.corrupt", path=str(path))


def was_left_open(path: Path) -> bool:
    """Whether the last process that had the file died with it: its log was never folded back."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def check_writable(path: Path) -> None:
    """Raise DatabaseUnavailable (workspace.read_only_file, workspace.read_only_folder) or DiskFull (workspace.no_room).

    ``path`` need not exist yet; its folder must.
    """
    if path.exists():
        try:
            with path.open("r+b"):
                pass
        except OSError as error:
            raise trouble(error, "workspace.read_only_file", path) from error
    try:
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise trouble(error, "workspace.read_only_folder", path) from error
    check_room(path, ROOM_TO_WORK)


def check_room(path: Path, needed: int) -> None:
    """Raise DiskFull (workspace.no_room) when fewer than ``needed`` bytes are free beside ``path``."""
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise DiskFull("workspace.no_room", path=str(path), free=free, needed=needed)


def trouble(error: OSError, code: str, path: Path) -> MachineError:
    """The system's refusal in Duta's words: a full disk, or ``code``."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull("workspace.no_room", path=str(path))
    return DatabaseUnavailable(code, path=str(path))


def written_through(path: Path) -> None:
    """Have a finished file and its name on disk before anything relies on them."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _header(path: Path) -> bytes:
    if path.is_dir():
        raise DatabaseUnavailable("workspace.is_a_folder", path=str(path))
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_LENGTH)
    except FileNotFoundError as error:
        raise DatabaseUnavailable("workspace.missing", path=str(path)) from error
    except OSError as error:
        raise DatabaseUnavailable("workspace.not_readable", path=str(path)) from error


def _cut_short(header: bytes, length: int) -> bool:
    """Whether pages are missing at the end; the header's own count is only right when its change counters agree."""
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    counted = header[24:28] == header[92:96]
    return counted and length < page_size * _number(header, 28)


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")
