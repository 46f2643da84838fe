"""The one way in: what the core's threads announce reaches the window on its own thread, in calm portions."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from scheduler_app.domain.changes import Changes

GATHER_MS = 100


class CoreEvents(QObject):
    """Lives on the UI thread. ``changed`` carries one Changes for everything announced within a moment."""

    changed = Signal(object)
    _heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Changes] = deque()
        self._woken = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._tell)
        self._heard.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    def announce(self, changes: Changes) -> None:
        """Say that something changed, from any thread; returns at once.

        However many come, one event waits in Qt's queue: the flag is cleared before the deque is emptied, so that
        nothing can slip between.
        """
        self._waiting.append(changes)
        if self._woken:
            return
        self._woken = True
        try:
            self._heard.emit()
        except RuntimeError:
            # The window is gone; whoever wrote needs not care.
            self._waiting.clear()

    def _gather(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        self._woken = False
        together: Changes | None = None
        while self._waiting:
            heard = self._waiting.popleft()
            together = together | heard if together else heard
        if together:
            self.changed.emit(together)
