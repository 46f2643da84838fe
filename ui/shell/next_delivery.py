"""Keeps an eye on what leaves next, for the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.changes import Changes, Kind
from ui.one_question import OneQuestion

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace

_CONCERNED = frozenset({Kind.DELIVERIES, Kind.ATTEMPTS, Kind.POSTS, Kind.ACCOUNTS, Kind.MISSIONS, Kind.WORKSPACE})


class NextDelivery(QObject):
    """``changed`` carries a CalendarEntry, or None when nothing waits; ``failed`` an error of reading."""

    changed = Signal(object)
    failed = Signal(object)

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
        if changes.kinds & _CONCERNED:
            self._look()

    def _look(self) -> None:
        if self._opened is None:
            return
        asked = self._opened
        self._question.ask(
            lambda: _first(asked.app, asked.member.id),
            lambda entry: self._tell(asked, entry),
            lambda error: self._fail(asked, error),
        )

    def _tell(self, asked: OpenWorkspace, entry: CalendarEntry | None) -> None:
        if asked is self._opened:
            self.changed.emit(entry)

    def _fail(self, asked: OpenWorkspace, error: Exception) -> None:
        # A workspace that was closed meanwhile may well not answer.
        if asked is self._opened:
            self.failed.emit(error)


def _first(app: App, actor: MemberId) -> CalendarEntry | None:
    from scheduler_app.services.outbox import OutboxTab

    return next(iter(app.outbox.page(actor, OutboxTab.DUE, limit=1)), None)
