"""The one way in: what the core's threads announce reaches the window on its own thread, in calm portions."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from scheduler_app.domain.changes import Changes

GATHER_MS = 100
# While hundreds are sent every list would be read and painted ten times a second, and nobody can read so fast.
PROGRESS_MS = 1000
# Kind.ATTEMPTS by its value: the window is made before the core is read.
_PROGRESS = frozenset({"attempts"})


class CoreEvents(QObject):
    """Lives on the UI thread. ``changed`` carries one Changes for everything announced within a moment.

    What sending says of its progress is told at once when it was quiet before, and once a second while it goes on;
    whatever else changes takes it along.
    """

    changed = Signal(object)
    _heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Changes] = deque()
        self._woken: set[bool] = set()
        """Whether an event waits in Qt's queue for progress (True) and for all else (False)."""
        self._since_told = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        self._heard.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    def announce(self, changes: Changes) -> None:
        """Say that something changed, from any thread; returns at once.

        However many come, one event of either kind waits in Qt's queue: the flags are cleared before the deque is
        emptied, so that nothing can slip between.
        """
        self._waiting.append(changes)
        is_progress = changes.kinds <= _PROGRESS
        if is_progress in self._woken:
            return
        self._woken.add(is_progress)
        try:
            self._heard.emit()
        except RuntimeError:
            # The window is gone; whoever wrote needs not care.
            self._waiting.clear()

    def _gather(self) -> None:
        patience = GATHER_MS
        if False not in self._woken and self._since_told.isValid():
            patience = max(GATHER_MS, PROGRESS_MS - self._since_told.elapsed())
        if not self._timer.isActive() or self._timer.remainingTime() > patience:
            self._timer.start(patience)

    def _tell(self) -> None:
        self._woken.clear()
        self._since_told.start()
        together: Changes | None = None
        while self._waiting:
            heard = self._waiting.popleft()
            together = together | heard if together else heard
        if together:
            self.changed.emit(together)
