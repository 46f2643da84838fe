"""Text files that Duta writes for people: whole or not at all, and harmless in a spreadsheet."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from scheduler_app.errors import DiskFull, MachineError

# A spreadsheet runs a cell that begins like this.
_RUNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "|")


@contextmanager
def replacing(path: Path, *, encoding: str = "utf-8", unwritable: str = "strict") -> Iterator[TextIO]:
    """A text file that takes the place of ``path`` when the block ends well; line ends are written as they are given.

    ``unwritable`` says what becomes of text that the encoding does not have, in Python's words for it.

    Raises DiskFull or MachineError (file.not_writable); then what was at ``path`` is as it was.
    """
    with (
        _in_place_of(path) as unfinished,
        unfinished.open("w", encoding=encoding, errors=unwritable, newline="") as file,
    ):
        yield file


def replace_bytes(path: Path, data: bytes) -> None:
    """Put a file made of ``data`` in the place of ``path``. Raises as ``replacing``."""
    with _in_place_of(path) as unfinished:
        unfinished.write_bytes(data)


def harmless(cell: str) -> str:
    """A cell that a spreadsheet shows and does not run."""
    return "'" + cell if cell.startswith(_RUNS) else cell


@contextmanager
def _in_place_of(path: Path) -> Iterator[Path]:
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        yield unfinished
        unfinished.replace(path)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull("disk.full") from error
        raise MachineError("file.not_writable", path=str(path)) from error
    finally:
        unfinished.unlink(missing_ok=True)
