"""Keeps an eye on one thing of the open workspace, and says when it reads otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.changes import Changes, Kind
from ui.one_question import OneQuestion

if TYPE_CHECKING:
    from ui.session import OpenWorkspace


class Watch(QObject):
    """``changed`` carries what ``told`` makes of each answer; ``failed`` an error of reading.

    It is read again whenever one of the ``concerns`` was written, on a thread.
    """

    changed = Signal(object)
    failed = Signal(object)

    concerns: ClassVar[frozenset[Kind]] = frozenset()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._opened: OpenWorkspace | None = None
        self._question = OneQuestion(self)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened
        self._look()

    def let_go(self) -> None:
        self._opened = None
        self._question.forget()

    def take_changes(self, changes: Changes) -> None:
        """Something was written somewhere."""
        if changes.kinds & self.concerns:
            self._look()

    def read(self, opened: OpenWorkspace) -> Any:
        """Runs on a pool thread."""
        raise NotImplementedError

    def told(self, opened: OpenWorkspace, answer: Any) -> Any:
        """What is said about an answer, on the thread of the window."""
        del opened
        return answer

    def _look(self) -> None:
        if self._opened is None:
            return
        asked = self._opened
        self._question.ask(
            lambda: self.read(asked), lambda answer: self._tell(asked, answer), lambda error: self._fail(asked, error)
        )

    def _tell(self, asked: OpenWorkspace, answer: Any) -> None:
        if asked is self._opened:
            self.changed.emit(self.told(asked, answer))

    def _fail(self, asked: OpenWorkspace, error: Exception) -> None:
        # A workspace that was closed meanwhile may well not answer.
        if asked is self._opened:
            self.failed.emit(error)
