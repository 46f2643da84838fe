"""Keeps what is written: soon after the last keystroke, and again and again while somebody writes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from scheduler_app.errors import InvalidInput, StaleEdit
from ui import background
from ui.clock import on_the_wall

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId, PostId
    from scheduler_app.services.draft import Draft
    from ui.pages.composer.manuscript import Manuscript
    from ui.session import OpenWorkspace

# After a pause, but not later than that: each saving is a version with its line in the audit.
PAUSE_MS = 800
LONGEST_MS = 8000


class Autosave(QObject):
    """One saving at a time. ``saved`` carries the moment; ``waits`` why it cannot be saved yet, an InvalidInput.

    ``stale`` means that somebody else saved it meanwhile: nothing is saved any more until the post is opened again.
    """

    saved = Signal(object)
    waits = Signal(object)
    stale = Signal()
    failed = Signal(object)

    def __init__(self, manuscript: Manuscript, parent: QObject) -> None:
        super().__init__(parent)
        self._manuscript = manuscript
        self._opened: OpenWorkspace | None = None
        self._kept: Draft | None = None
        self._saving = False
        self._is_stale = False
        self._turn = 0
        self._afterwards: list[Callable[[bool], None]] = []
        self._pause, self._longest = self._timer(PAUSE_MS), self._timer(LONGEST_MS)
        manuscript.opened.connect(self._begin)
        manuscript.changed.connect(lambda *_: self._later())

    @property
    def is_kept(self) -> bool:
        """Whether all that is written is in the workspace."""
        return not self._manuscript.is_open or self._manuscript.draft == self._kept

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened

    def let_go(self) -> None:
        self._opened = None
        self._pause.stop()
        self._longest.stop()

    def keep(self, then: Callable[[bool], None] | None = None) -> None:
        """Save now; then say whether all that is written is in the workspace."""
        if then is not None:
            self._afterwards.append(then)
        self._save()

    def stop(self) -> None:
        """Save no more: somebody else's version lies in the workspace, and which one goes on is to be said."""
        self._is_stale = True
        self._pause.stop()
        self._longest.stop()
        self.stale.emit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._save)
        return timer

    def _begin(self) -> None:
        self._turn += 1
        self._pause.stop()
        self._longest.stop()
        self._afterwards.clear()
        self._saving = self._is_stale = False
        manuscript = self._manuscript
        self._kept = manuscript.draft if manuscript.is_open and manuscript.version else None

    def _later(self) -> None:
        if self.is_kept or self._is_stale:
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _save(self) -> None:
        self._pause.stop()
        self._longest.stop()
        if self._saving:
            return
        opened, manuscript = self._opened, self._manuscript
        if opened is None or self.is_kept or self._is_stale or manuscript.locked:
            self._tell()
            return
        self._saving = True
        turn, draft, post_id, version = self._turn, manuscript.draft, manuscript.post_id, manuscript.version
        app, actor = opened.app, opened.member.id
        background.run(
            lambda: _kept(app, actor, draft, post_id, version),
            lambda kept: self._done(turn, draft, *kept),
            lambda error: self._could_not(turn, error),
            self,
        )

    def _done(self, turn: int, draft: Draft, post_id: PostId, version: int) -> None:
        if turn != self._turn:
            return
        self._saving = False
        self._kept = draft
        self._manuscript.post_id, self._manuscript.version = post_id, version
        self.saved.emit(on_the_wall())
        if self.is_kept:
            self._tell()
        elif self._afterwards:
            self._save()
        else:
            self._later()

    def _could_not(self, turn: int, error: Exception) -> None:
        if turn != self._turn or self._opened is None:
            return
        self._saving = False
        if isinstance(error, StaleEdit):
            self.stop()
        elif isinstance(error, InvalidInput):
            self.waits.emit(error)
        else:
            self.failed.emit(error)
        self._tell()

    def _tell(self) -> None:
        waiting, self._afterwards = self._afterwards, []
        for tell in waiting:
            tell(self.is_kept)


def _kept(app: App, actor: MemberId, draft: Draft, post_id: PostId | None, version: int) -> tuple[PostId, int]:
    if post_id is None:
        return app.composing.create(actor, draft), 1
    return post_id, app.composing.save(actor, post_id, draft, expected_version=version)
