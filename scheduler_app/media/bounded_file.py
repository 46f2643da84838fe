"""A stranger's file read a few bytes at a time, and only so often: whatever it says of itself, reading it ends soon."""

from __future__ import annotations

import struct
from typing import Any, BinaryIO

MOST_READS = 300_000
LONGEST_READ = 4096


class BoundedFile:
    """``size`` is how many bytes the file has. What is asked for beyond that, or too often, raises ValueError."""

    def __init__(self, file: BinaryIO, size: int, *, most_reads: int = MOST_READS) -> None:
        self.size = size
        self._file = file
        self._left = most_reads

    def part(self, at: int, length: int) -> bytes:
        """Exactly these bytes."""
        self._left -= 1
        if self._left < 0:
            raise ValueError("too many parts")
        if at < 0 or not 0 <= length <= LONGEST_READ or at + length > self.size:
            raise ValueError("a part that lies outside")
        self._file.seek(at)
        found = self._file.read(length)
        if len(found) != length:
            raise ValueError("the file became shorter")
        return found

    def unpack(self, form: str, at: int) -> tuple[Any, ...]:
        """What lies there, as ``struct`` reads it."""
        return struct.unpack(form, self.part(at, struct.calcsize(form)))
