"""One statement for all threads that want the same kind of thing at the same moment.

Each call of the driver gives the interpreter away and has to win it back from all the others that are at work: 32
threads that read for themselves wait longer for each other than for the database.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from sqlalchemy import Connection

from scheduler_app.errors import MachineError
from scheduler_app.storage.database import Database

I = TypeVar("I")  # noqa: E741 - an item
T = TypeVar("T")


class _Asking(Generic[I, T]):
    """One caller's item, and what was found for it."""

    def __init__(self, item: I) -> None:
        self.item = item
        self.found: T | None = None
        self.error: BaseException | None = None
        self.done = False


class ReadingTogether(Generic[I, T]):
    """``read`` finds things for the items of everybody who waits; it leaves out what there is not.

    What a caller is given was read after it asked. If ``read`` fails for many it is called for each alone, so that a
    failure is told only to whom it concerns.
    """

    def __init__(self, database: Database, read: Callable[[Connection, Sequence[I]], Mapping[I, T]]) -> None:
        self._database = database
        self._read = read
        self._reading = threading.Lock()
        self._queue: deque[_Asking[I, T]] = deque()

    def __call__(self, item: I) -> T | None:
        """What was found for the item, or None. Raises what ``read`` raises, and DatabaseUnavailable."""
        mine: _Asking[I, T] = _Asking(item)
        self._queue.append(mine)
        with self._reading:
            if not mine.done:
                self._answer([self._queue.popleft() for _ in range(len(self._queue))])
        if mine.error is not None:
            raise mine.error
        return mine.found

    def _answer(self, asking: Sequence[_Asking[I, T]]) -> None:
        try:
            with self._database.reading() as connection:
                found = self._read(connection, [one.item for one in asking])
            for one in asking:
                one.found = found.get(one.item)
        except Exception as error:  # noqa: BLE001 - every caller must hear why
            if len(asking) > 1 and not isinstance(error, MachineError):
                for one in asking:
                    self._answer([one])
            else:
                for one in asking:
                    one.error = error
        finally:
            for one in asking:
                one.done = True
