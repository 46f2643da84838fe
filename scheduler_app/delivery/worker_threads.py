"""Threads that take one thing after another from a queue: what a pool does, without a future for each thing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")


class WorkerThreads(Generic[T]):
    """``count`` threads that call ``work`` with each thing they are given. ``work`` may not raise.

    They start with the first thing, so that a sender with nothing to do has none.
    """

    def __init__(self, count: int, work: Callable[[T], None], *, name: str) -> None:
        self._work = work
        self._waiting: SimpleQueue[T | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=self._run, name=f"{name}-{number}", daemon=True) for number in range(count)
        ]
        self._starting = threading.Lock()
        self._started = False

    def give(self, things: Iterable[T]) -> None:
        """Let some thread work on each of them, in this order."""
        with self._starting:
            if not self._started:
                self._started = True
                for thread in self._threads:
                    thread.start()
        for thing in things:
            self._waiting.put(thing)

    def waiting(self) -> int:
        """About how many things no thread has begun with."""
        return self._waiting.qsize()

    def stop(self) -> int:
        """Finish what is under way and forget what waits; returns how many waited."""
        forgotten = 0
        try:
            while self._waiting.get_nowait() is not None:
                forgotten += 1
        except Empty:
            pass
        started = self._threads if self._started else []
        for _ in started:
            self._waiting.put(None)
        for thread in started:
            thread.join()
        return forgotten

    def _run(self) -> None:
        while (thing := self._waiting.get()) is not None:
            self._work(thing)
