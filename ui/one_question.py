"""The same question again and again, never twice at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ui import background


class OneQuestion(QObject):
    """Lives as long as its parent. What is asked while an answer is awaited is asked afterwards, the latest only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._awaited = False
        self._next: Callable[[], None] | None = None

    @property
    def awaited(self) -> bool:
        return self._awaited

    def ask(self, op: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        """As ``background.run``."""
        if self._awaited:
            self._next = lambda: self.ask(op, done, failed)
            return
        self._awaited = True
        background.run(op, lambda result: self._answered(done, result), lambda e: self._answered(failed, e), self)

    def forget(self) -> None:
        """Ask no more of what is waiting to be asked."""
        self._next = None

    def _answered(self, tell: Callable[[Any], None], answer: object) -> None:
        self._awaited = False
        following, self._next = self._next, None
        try:
            tell(answer)
        finally:
            if following is not None:
                following()
