"""Notices that nobody has touched keys or mouse for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_MINUTE_MS = 60_000


class IdleLock(QObject):
    """``idle`` comes when nobody touched anything for so many minutes; while that is off it hears no event at all."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    @property
    def minutes(self) -> int:
        return self._minutes

    def lock_after(self, minutes: int) -> None:
        """0 for never."""
        application = QApplication.instance()
        if application is None or minutes == self._minutes:
            return
        if self._minutes == 0:
            application.installEventFilter(self)
        elif minutes == 0:
            application.removeEventFilter(self)
        self._minutes = minutes
        self._timer.stop()
        if minutes:
            self._timer.start(minutes * _MINUTE_MS)

    @property
    def left_ms(self) -> int:
        """How long until it is noticed, in milliseconds; -1 while it is off."""
        return self._timer.remainingTime()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._minutes:
            self._timer.start()
        return False
