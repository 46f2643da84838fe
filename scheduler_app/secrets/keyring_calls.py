"""Asking a keyring: one question at a time, each on a thread of its own and with a limit.

A keyring answers through other programs, which may be stopped, wait for a person behind another window, or be gone.
None of that may stop whoever asks for longer than the limit.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from scheduler_app.errors import VaultLocked

Answer = TypeVar("Answer")

# Long enough to type a password that the system asks for, short enough for somebody who waits.
LIMIT = 10.0
# While earlier questions are still open, another one is a try and no more.
_LIMIT_OF_A_TRY = 1.0
_MOST_OPEN = 3


class _Question(threading.Thread, Generic[Answer]):
    def __init__(self, ask: Callable[[], Answer]) -> None:
        super().__init__(name="keyring", daemon=True)
        self._ask = ask
        self._answer: list[Answer] = []
        self._trouble: BaseException | None = None

    def run(self) -> None:
        try:
            self._answer.append(self._ask())
        except BaseException as trouble:  # noqa: BLE001 - it goes on where the question came from
            self._trouble = trouble

    def answer(self) -> Answer:
        if self._trouble is not None:
            raise self._trouble
        return self._answer[0]


class KeyringCalls:
    """Takes questions from many threads and asks them one after the other. ``limit`` is in seconds."""

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit
        self._turn = threading.Lock()
        self._open: list[threading.Thread] = []

    def ask(self, question: Callable[[], Answer]) -> Answer:
        """The answer to one question.

        Raises what the question raises, and VaultLocked (vault.no_answer) when it is not answered in time. It may still
        be answered afterwards, which nobody hears: a question should be one step that does no harm when it comes late.
        """
        with self._turn:
            self._open = [one for one in self._open if one.is_alive()]
            limit = min(self._limit, _LIMIT_OF_A_TRY) if self._open else self._limit
            no_answer = VaultLocked("vault.no_answer", seconds=max(1, round(self._limit)))
            if len(self._open) >= _MOST_OPEN:
                raise no_answer
            asked = _Question(question)
            asked.start()
            asked.join(limit)
            if asked.is_alive():
                self._open.append(asked)
                raise no_answer
            return asked.answer()
