"""One at a time, by name, across the threads and programs of one person; and who noticed the last change.

Beside each lock lies a mark that is replaced whenever what the name stands for changed. Looking at it costs little, so
that what was read from a slow place can be kept in memory and still be known to be old.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from scheduler_app.domain.ids import new_id
from scheduler_app.errors import NotSent

# As long as the slowest renewal of a sign-in over a bad line may take, and a little more.
PATIENCE = 90.0


class Turns:
    """The locks and marks that lie in ``folder``; without one, for this program alone."""

    def __init__(self, folder: Path | None = None, *, patience: float = PATIENCE) -> None:
        self._folder = folder
        self._patience = patience
        self._turns: dict[str, threading.Lock] = {}
        self._making = threading.Lock()

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """Nobody else is inside with this name. Raises NotSent (sign_in.busy, sign_in.no_turn)."""
        with self._making:
            turn = self._turns.setdefault(name, threading.Lock())
        if not turn.acquire(timeout=self._patience):
            raise NotSent("sign_in.busy")
        try:
            with self._alone_on_this_machine(name):
                yield
        finally:
            turn.release()

    def mark(self, name: str) -> str:
        """How the name is marked now, empty when it never changed."""
        if self._folder is None:
            return ""
        try:
            return self._path(name, "mark").read_text(encoding="ascii")
        except OSError:
            return ""

    def changed(self, name: str) -> str:
        """Mark that what the name stands for is another now; by whoever is alone with it. Raises as ``alone``."""
        if self._folder is None:
            return ""
        path, mark = self._path(name, "mark"), new_id()
        unfinished = path.with_suffix(f".{os.getpid()}")
        try:
            unfinished.write_text(mark, encoding="ascii")
            unfinished.replace(path)
        except OSError as error:
            raise NotSent("sign_in.no_turn", path=str(self._folder)) from error
        return mark

    @contextmanager
    def _alone_on_this_machine(self, name: str) -> Iterator[None]:
        if self._folder is None:
            yield
            return
        lock = FileLock(self._path(name, "lock"), timeout=self._patience, thread_local=False)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except Timeout:
            raise NotSent("sign_in.busy") from None
        except OSError as error:
            raise NotSent("sign_in.no_turn", path=str(self._folder)) from error
        try:
            yield
        finally:
            lock.release()

    def _path(self, name: str, kind: str) -> Path:
        folder = self._folder or Path()
        return folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.{kind}"
