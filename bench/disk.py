"""What the disk itself takes to keep four kibibytes: the floor under everything durable."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

_BLOCK = os.urandom(4096)
_BLOCKS = 256

# Not everywhere; where it is missing, a whole fsync is the nearest thing.
_sync = getattr(os, "fdatasync", os.fsync)


class Disk:
    """A file that is overwritten, four kibibytes and one fdatasync at a time."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._next = 0

    def one_sync(self, times: int) -> float:
        """Seconds that one write with its fdatasync takes: the median of so many."""
        return median(self._timed() for _ in range(times))

    def _timed(self) -> float:
        started = perf_counter()
        os.pwrite(self._descriptor, _BLOCK, self._next % _BLOCKS * len(_BLOCK))
        _sync(self._descriptor)
        self._next += 1
        return perf_counter() - started


@contextmanager
def a_disk(folder: Path) -> Iterator[Disk]:
    """The disk under ``folder``."""
    descriptor = os.open(folder / "synced", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        os.write(descriptor, _BLOCK * _BLOCKS)
        os.fsync(descriptor)
        yield Disk(descriptor)
    finally:
        os.close(descriptor)
