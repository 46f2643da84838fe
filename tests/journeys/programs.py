"""Real processes of Duta, and waiting for what they say."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
LONG = 90.0


def surroundings(home: Path) -> dict[str, str]:
    """An environment in which nothing of this person is found, and what is made lies in ``home``."""
    return os.environ | {
        "DUTA_HOME": str(home),
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "PYTHONWARNINGS": "error",
        "QT_QPA_PLATFORM": "offscreen",
    }


class Program:
    """A child process whose lines can be waited for."""

    def __init__(self, words: Sequence[str], *, home: Path, cwd: Path | None = None) -> None:
        self.lines: list[str] = []
        self._new: queue.Queue[str | None] = queue.Queue()
        self.process = subprocess.Popen(
            [sys.executable, *words],
            cwd=cwd or home,
            env=surroundings(home),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def said(self) -> str:
        return "\n".join(self.lines)

    def wait_for(self, words: str, *, timeout: float = LONG) -> str:
        """The next line with ``words`` in it."""
        while True:
            try:
                line = self._new.get(timeout=timeout)
            except queue.Empty:
                raise AssertionError(f"{words!r} was not said within {timeout} s, but:\n{self.said}") from None
            if line is None:
                raise AssertionError(f"it ended without saying {words!r}:\n{self.said}")
            if words in line:
                return line

    def tell(self, line: str) -> None:
        """Write a line to its input."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def end(self, *, timeout: float = LONG) -> int:
        """Wait until it ends by itself; its exit code."""
        code = self.process.wait(timeout)
        self._reader.join(timeout)
        return code

    def terminate(self) -> int:
        """Ask it to stop; its exit code."""
        self.process.terminate()
        return self.end()

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            self._new.put(line)
        self._new.put(None)


@contextmanager
def program(*words: str, home: Path, cwd: Path | None = None) -> Iterator[Program]:
    """A Python program that is gone after the block."""
    running = Program(words, home=home, cwd=cwd)
    try:
        yield running
    finally:
        running.close()


def duta(*words: str, home: Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "scheduler_app", *words],
        cwd=cwd or home,
        env=surroundings(home),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONG,
        check=False,
    )
