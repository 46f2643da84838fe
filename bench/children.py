"""A process of its own that measures when asked: one number on a line for each line it is sent."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO


class Child:
    """A child process; use it as a context manager."""

    def __init__(self, module: str, *arguments: object) -> None:
        self._command = [sys.executable, "-m", module, *map(str, arguments)]
        self._process: subprocess.Popen[str] | None = None

    def ask(self, question: str) -> dict[str, float]:
        """Send a line; wait for the answer."""
        assert self._process is not None
        _pipe(self._process.stdin).write(question + "\n")
        _pipe(self._process.stdin).flush()
        answer = _pipe(self._process.stdout).readline()
        if not answer:
            raise RuntimeError(f"{' '.join(self._command)} ended with {self._process.wait()}")
        numbers: dict[str, float] = json.loads(answer)
        return numbers

    def __enter__(self) -> Child:
        root = Path(__file__).parents[1]
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
        )
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _value: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        assert self._process is not None
        _pipe(self._process.stdin).close()
        with self._process:
            self._process.wait(60)


def answer_lines(answer: Callable[[str], dict[str, float]]) -> None:
    """The child's side: answer each line until there are no more."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(line.strip())) + "\n")
        sys.stdout.flush()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe
