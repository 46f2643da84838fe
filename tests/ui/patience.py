"""Waiting for what comes by itself: as long as a machine with much else to do needs, and not a moment longer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

# Nobody waits so long for what comes; only what never comes takes it all.
PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """pytest-qt gives up after five seconds, in which a loaded machine may not even have read a library."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802 - its name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:  # noqa: N802 - its name
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802 - its name
        return super().waitActive(widget, timeout=timeout)
