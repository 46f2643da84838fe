"""Starts processes quickly: one that has imported everything forks whenever another is wanted.

A fresh interpreter takes most of a second to import what a sender needs; hundreds of kills would take minutes. The
nursery itself has no threads, connections or open files, so what it forks is as good as new.

The test speaks to it by JSON lines; it ends, with every process it started, when the test closes its end.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import importlib
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

log = logging.getLogger(__name__)

LIMIT = 60.0
POLL = 0.005
_ROOT = Path(__file__).parents[2]
_PRELOADED = (
    "tests.reliability.sender_process",
    "tests.reliability.one_delivery",
    "tests.reliability.one_recall",
    "apscheduler.schedulers.background",
    "psycopg",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
)


class TookTooLong(AssertionError):
    """Something that was waited for did not happen within the limit."""


@dataclass(slots=True)
class Child:
    """One process of the nursery. ``ended`` is its exit code, negative for the signal that ended it."""

    nursery: Nursery
    pid: int
    ended: int | None = None

    def signal(self, what: signal.Signals) -> None:
        if self.poll() is None:
            os.kill(self.pid, what)

    def poll(self) -> int | None:
        """The exit code, None while it lives."""
        if self.ended is None:
            self.ended = self.nursery.ask(do="look", pid=self.pid)["ended"]
        return self.ended

    def kill(self) -> int:
        self.signal(signal.SIGKILL)
        return self.wait()

    def finish(self) -> int:
        """Let it stop in its own time."""
        self.signal(signal.SIGTERM)
        return self.wait()

    def wait(self, limit: float = LIMIT) -> int:
        try:
            wait_until(lambda: self.poll() is not None, limit, f"process {self.pid} to end; see {self.nursery.log}")
        except TookTooLong:
            self.signal(signal.SIGUSR1)
            raise
        assert self.ended is not None
        return self.ended

    def is_stopped(self) -> bool:
        """Whether it stands still after SIGSTOP."""
        with contextlib.suppress(OSError):
            return Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"
        return False

    def wait_stopped(self, limit: float = LIMIT) -> None:
        wait_until(self.is_stopped, limit, f"process {self.pid} to stop itself")

    def wake(self) -> None:
        self.signal(signal.SIGCONT)


class Nursery:
    """The forking process; use it as a context manager. ``log`` gets what the processes have to say."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self._asking = threading.Lock()
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Nursery:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.reliability.nursery"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=_ROOT,
            )
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _value: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        assert self._process is not None
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()

    def sender(self, **settings: Any) -> Child:
        """A sender process; the settings are those of ``sender_process.Settings``."""
        return self.start("tests.reliability.sender_process:live", settings)

    def start(self, role: str, settings: dict[str, Any]) -> Child:
        """A process that calls ``module:function`` with the settings."""
        return Child(self, self.ask(do="start", role=role, settings=settings)["pid"])

    def ask(self, **order: Any) -> dict[str, Any]:
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._asking:
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        assert line, f"the nursery has died; see {self.log}"
        answer: dict[str, Any] = json.loads(line)
        return answer


def wait_until(happened: Callable[[], object], limit: float = LIMIT, what: str = "it") -> None:
    """Wait for a condition that nothing announces: another process, or a row it writes."""
    end = time.monotonic() + limit
    while not happened():
        if time.monotonic() > end:
            raise TookTooLong(f"waited {limit} s in vain for {what}")
        time.sleep(POLL)


def main() -> None:
    logging.basicConfig(level=logging.WARNING, format="%(process)d %(message)s")
    for name in _PRELOADED:
        importlib.import_module(name)
    living: set[int] = set()
    while line := sys.stdin.readline():
        order = json.loads(line)
        if order["do"] == "start":
            pid = os.fork()
            if pid == 0:
                _live(order)
            living.add(pid)
            _answer(pid=pid)
        else:
            _answer(ended=_look(order["pid"], living))
    for pid in living:
        os.kill(pid, signal.SIGKILL)


def _look(pid: int, living: set[int]) -> int | None:
    gone, status = os.waitpid(pid, os.WNOHANG)
    if not gone:
        return None
    living.discard(pid)
    return os.waitstatus_to_exitcode(status)


def _answer(**words: Any) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def _live(order: dict[str, Any]) -> None:
    code = 1
    try:
        # A process that hangs says where: see Child.wait.
        faulthandler.register(signal.SIGUSR1, all_threads=True)
        # The child's end is the nursery's, however the nursery ends (Linux).
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
        os.dup2(os.open(os.devnull, os.O_RDWR), 0)
        os.dup2(2, 1)
        module, _, function = order["role"].partition(":")
        getattr(importlib.import_module(module), function)(**order["settings"])
        code = 0
    except BaseException:
        log.exception("a process of the nursery failed")
    finally:
        logging.shutdown()
        os._exit(code)


if __name__ == "__main__":
    main()
