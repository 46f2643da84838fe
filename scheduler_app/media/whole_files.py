"""Files that are there whole or not at all, however the writing of them ends."""

from __future__ import annotations

import errno
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from scheduler_app.errors import DiskFull, MachineError

BLOCK = 1024 * 1024

_ARRIVING = "arriving-"
# What has not been finished for so long belongs to a program that ended meanwhile.
_GIVEN_UP = 86_400


class ArrivingFile:
    """A file under a name of its own, until ``settle`` gives it the one it is meant to have."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self.path = path

    def write(self, block: bytes) -> None:
        """Add a block. Raises DiskFull, MachineError."""
        try:
            self._file.write(block)
        except OSError as error:
            raise trouble(error) from error

    def finish(self) -> None:
        """See that everything lies on the disk; it can be read under ``path`` then. Raises DiskFull, MachineError."""
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
        except OSError as error:
            raise trouble(error) from error

    def settle(self, path: Path) -> None:
        """Give it its name, in place of what lay there. Raises DiskFull, MachineError."""
        if not self._file.closed:
            self.finish()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.path.replace(path)
        except OSError as error:
            raise trouble(error) from error


@contextmanager
def arriving(folder: Path) -> Iterator[ArrivingFile]:
    """A new file in ``folder``, which is made; gone at the end unless it settled. Raises DiskFull, MachineError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=_ARRIVING)
    except OSError as error:
        raise trouble(error) from error
    file, path = os.fdopen(handle, "wb"), Path(name)
    try:
        yield ArrivingFile(file, path)
    finally:
        with suppress(OSError):  # what could not be written cannot be written at the end either
            file.close()
        path.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """All of it or nothing: a half-written file is never found under its name. Raises DiskFull, MachineError."""
    with arriving(path.parent) as file:
        file.write(data)
        file.settle(path)


def forget_broken_off(folder: Path) -> int:
    """Delete what programs that were ended left half-written in ``folder`` and one below; returns how many."""
    before, deleted = time.time() - _GIVEN_UP, 0
    for path in (*folder.glob(f"{_ARRIVING}*"), *folder.glob(f"*/{_ARRIVING}*")):
        with suppress(OSError):
            if path.stat().st_mtime < before:
                path.unlink()
                deleted += 1
    return deleted


def trouble(error: OSError) -> MachineError:
    """What a person is told when a file of the library could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull("disk.full")
    return MachineError("media.folder_not_writable")
