"""One process owns a SQLite workspace, and gives way when another asks.

The right to own is a lock that the system takes back when the process ends, however it ends. Beside it lies a note
that says who the owner is. Who wants the workspace holds a second lock while asking, so that a request dies with its
process too, and leaves a note that the owner looks for.
"""

from __future__ import annotations

import json
import os
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from scheduler_app.clock import Clock
from scheduler_app.errors import DatabaseUnavailable, WorkspaceInUse
from scheduler_app.storage.workspace_file import trouble

_LOOK_EVERY = 0.5
_LOOK_EVERY_AFTER_ASKING = 0.1
# How long the owner's own look at a request may stand in the way of making one.
_PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Owner:
    """A process that has the workspace, or wants it. ``role`` is ``window``, ``run``, ``command`` or ``unknown``."""

    role: str
    pid: int
    machine: str
    since: datetime | None


class Ownership:
    """This process's claim to the workspace file at ``path``."""

    def __init__(self, path: Path, role: str, machine: str, clock: Clock | None = None) -> None:
        path = path.resolve()
        self._path = path
        self._me = {"role": role, "pid": os.getpid(), "machine": machine}
        self._clock = clock or Clock()
        self._note = path.with_name(path.name + ".owner.json")
        self._request = path.with_name(path.name + ".handover.json")
        self._lock = FileLock(path.with_name(path.name + ".lock"), thread_local=False)
        self._asking = FileLock(path.with_name(path.name + ".handover.lock"), thread_local=False)
        self._forced = False

    @property
    def held(self) -> bool:
        """Whether this process may write to the workspace."""
        return self._forced or self._lock.is_locked

    def acquire(self, *, forced: bool = False) -> None:
        """Own the workspace from now on.

        Raises WorkspaceInUse (workspace.in_use) with the role, process id and time of whoever owns it or has asked for
        it first; DatabaseUnavailable (workspace.missing when its folder is, workspace.read_only_folder) or DiskFull
        when there can be no lock. ``forced`` goes on without the lock, for tests and for a person who knows that nobody
        else is there.
        """
        if forced:
            self._forced = True
        elif not self.held and not self._try():
            raise _in_use(self.handover_wanted() or self.owner())

    def release(self) -> None:
        """Let the workspace go, and withdraw a request for it; calling it twice changes nothing."""
        self._withdraw()
        self._forced = False
        if self._lock.is_locked:
            self._note.unlink(missing_ok=True)
            self._lock.release()

    def owner(self) -> Owner:
        """Who the owner says it is; ``unknown`` when it has not said yet."""
        return _noted(self._note)

    def ask_for_handover(self) -> None:
        """Ask the owner to let go, until this process owns the workspace, calls ``release``, or ends.

        Raises WorkspaceInUse (workspace.asked_for_already) when another process is asking.
        """
        if self._asking.is_locked:
            return
        try:
            self._asking.acquire(timeout=_PATIENCE)
        except Timeout as error:
            raise _in_use(_noted(self._request), "workspace.asked_for_already") from error
        except OSError as error:
            raise trouble(error, "workspace.read_only_folder", self._path) from error
        self._write(self._request)

    def handover_wanted(self) -> Owner | None:
        """Who is asking for the workspace now, None for nobody. Costs one look at a folder when nobody does."""
        if self._asking.is_locked or not self._request.exists():
            return None
        try:
            self._asking.acquire(timeout=0)
        except Timeout:
            return _noted(self._request)
        self._withdraw()  # whoever asked is gone
        return None

    def wait_until_free(self, timeout: float | None = None, stop: threading.Event | None = None) -> bool:
        """Wait until nobody has the workspace and nobody else has asked for it, then own it.

        False when ``timeout`` seconds have passed or ``stop`` was set before. Raises as ``acquire``, but never
        WorkspaceInUse.
        """
        stop = stop or threading.Event()
        limit = None if timeout is None else time.monotonic() + timeout
        while not stop.is_set():
            if self.held or self._try():
                return True
            if limit is not None and time.monotonic() >= limit:
                return False
            stop.wait(_LOOK_EVERY_AFTER_ASKING if self._asking.is_locked else _LOOK_EVERY)
        return False

    def _try(self) -> bool:
        if self.handover_wanted() is not None:
            return False
        if not self._path.parent.exists():  # the lock would make it
            raise DatabaseUnavailable("workspace.missing", path=str(self._path))
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as error:
            raise trouble(error, "workspace.read_only_folder", self._path) from error
        try:
            self._write(self._note)
        except BaseException:
            self._lock.release()
            raise
        self._withdraw()
        return True

    def _withdraw(self) -> None:
        if self._asking.is_locked:
            self._request.unlink(missing_ok=True)
            self._asking.release()

    def _write(self, note: Path) -> None:
        unfinished = note.with_name(f"{note.name}.{os.getpid()}")
        try:
            unfinished.write_text(json.dumps({**self._me, "since": self._clock.now().isoformat()}), encoding="utf-8")
            unfinished.replace(note)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise trouble(error, "workspace.read_only_folder", self._path) from error


def _noted(note: Path) -> Owner:
    try:
        said = json.loads(note.read_text(encoding="utf-8"))
        return Owner(str(said["role"]), int(said["pid"]), str(said["machine"]), datetime.fromisoformat(said["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Owner("unknown", 0, "", None)


def _in_use(who: Owner, code: str = "workspace.in_use") -> WorkspaceInUse:
    since = who.since.isoformat() if who.since else ""
    return WorkspaceInUse(code, role=who.role, pid=who.pid, since=since)
