"""Ends the window properly when the system or a terminal asks for it."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication


class AskedToEnd(QObject):
    """Closes all windows on SIGINT and SIGTERM, so that what is being sent is finished first.

    Qt's loop never lets Python look for signals by itself; a byte on a socket wakes it.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        signal.set_wakeup_fd(self._writing.fileno())
        for asked in (signal.SIGINT, signal.SIGTERM):
            signal.signal(asked, self._end)

    def _drain(self) -> None:
        """By now Python has called the signal's handler: it does so before it runs anything else."""
        self._reading.recv(64)

    def _end(self, _number: int, _frame: FrameType | None) -> None:
        # Not here: while the window is still being made there is no loop yet, and Qt forgets what was asked before it.
        QTimer.singleShot(0, self, self._close)

    def _close(self) -> None:
        self._application.closeAllWindows()
        self._application.quit()
