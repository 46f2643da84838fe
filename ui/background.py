"""The one way out: everything that may wait (database, files, network) runs here, never on the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")

QUICK_THREADS = 4
SLOW_THREADS = 8


def run(
    op: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    owner: QObject,
    *,
    slow: bool = False,
) -> None:
    """Run ``op`` on a pool thread; then call ``done`` with its result or ``failed`` with its error on the UI thread.

    When ``owner`` has been destroyed meanwhile neither is called. ``op`` touches services and domain values only.
    ``slow`` is for what waits on a network or takes seconds, so that it never stands before a quick look-up.
    """
    returns = _returns()

    def work() -> None:
        try:
            result = op()
        except Exception as error:  # noqa: BLE001 - whatever went wrong belongs to the caller, not to a pool thread
            returns.arrived.emit(lambda error=error: failed(error), owner)
        else:
            returns.arrived.emit(lambda: done(result), owner)

    _pool(slow=slow).start(work)


def finish(milliseconds: int = 5000) -> bool:
    """Wait until nothing runs any more; False when the time was not enough."""
    quick, slow = _pool(slow=False).waitForDone(milliseconds), _pool(slow=True).waitForDone(milliseconds)
    return quick and slow


class _Returns(QObject):
    """Lives on the UI thread, so that a signal from a pool thread arrives there."""

    arrived = Signal(object, object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _deliver(self, answer: Callable[[], Any], owner: QObject) -> None:
        if isValid(owner):
            answer()


@lru_cache(maxsize=1)
def _returns() -> _Returns:
    return _Returns(QCoreApplication.instance())


@lru_cache(maxsize=2)
def _pool(*, slow: bool) -> QThreadPool:
    pool = QThreadPool(QCoreApplication.instance())
    pool.setMaxThreadCount(SLOW_THREADS if slow else QUICK_THREADS)
    pool.setObjectName("slow" if slow else "quick")
    return pool
