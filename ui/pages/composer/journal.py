"""Writes down at once, beside the workspace, what is not in it yet: after a crash the last second is still there."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.ids import new_id
from scheduler_app.services.unsaved import UnsavedPost
from ui import background, clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.pages.composer.manuscript import Manuscript, Sheet
    from ui.session import OpenWorkspace


class Journal(QObject):
    """Each change is written on a thread, the latest only; ``saved`` takes it away again."""

    failed = Signal(object)

    def __init__(self, manuscript: Manuscript, parent: QObject) -> None:
        super().__init__(parent)
        self._manuscript = manuscript
        self._opened: OpenWorkspace | None = None
        self._writer = _Writer()
        self._key = ""
        self._written = False
        self.dropped = ""
        """The key of what nobody needs any more, while its file may still be there."""
        manuscript.opened.connect(self._begin)
        manuscript.changed.connect(self._note)

    @property
    def is_writing(self) -> bool:
        return self._writer.is_writing

    def show_workspace(self, opened: OpenWorkspace) -> None:
        self._opened = opened

    def let_go(self) -> None:
        """What is on the disk stays; what waits to be written is."""
        self._opened = None

    def go_on_with(self, key: str) -> None:
        """What lies here now comes from this file, which is written on."""
        self._key, self._written = key, True

    def saved(self) -> None:
        """All of it is in the workspace, or nobody wants it."""
        opened, key = self._opened, self._key
        if opened is not None and self._written:
            self._written, self.dropped = False, key
            self._do(lambda: opened.app.unsaved.forget(key))

    def _begin(self) -> None:
        self._key, self._written = new_id(), False

    def _note(self, _before: Sheet, now: Sheet) -> None:
        opened, manuscript = self._opened, self._manuscript
        if opened is None:
            return
        unsaved = UnsavedPost(
            key=self._key,
            member_id=opened.member.id,
            post_id=manuscript.post_id,
            version=manuscript.version,
            draft=now.draft,
            wall=now.when.wall,
            mode=now.when.mode,
            at=clock.now(),
        )
        self._written, self.dropped = True, ""
        self._do(lambda: opened.app.unsaved.keep(unsaved))

    def _do(self, work: Callable[[], None]) -> None:
        if self._writer.put(work):
            background.run(self._writer.write, lambda _: None, self.failed.emit, self)


class _Writer:
    """Does the latest thing it was given, one at a time: what was overtaken is never done.

    It needs no turn of the window's loop between one and the next, so that the last word is written when that ends.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._next: Callable[[], None] | None = None
        self.is_writing = False

    def put(self, work: Callable[[], None]) -> bool:
        """Whether somebody has to call ``write``: nobody is at it."""
        with self._lock:
            self._next = work
            idle, self.is_writing = not self.is_writing, True
            return idle

    def write(self) -> None:
        """On a thread. Raises as the work."""
        while (work := self._taken()) is not None:
            try:
                work()
            except BaseException:
                with self._lock:
                    self.is_writing = False
                raise

    def _taken(self) -> Callable[[], None] | None:
        with self._lock:
            work, self._next = self._next, None
            self.is_writing = work is not None
            return work
