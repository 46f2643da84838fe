"""Sending goes on when the window is closed: a program of its own, started as the window ends."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QProcess

from scheduler_app.paths import shown

log = logging.getLogger(__name__)


def program() -> list[str]:
    """How Duta's command line is called: the program beside the window's, or this Python."""
    if getattr(sys, "frozen", False):
        window = Path(sys.executable)
        return [str(window.with_name(f"duta{window.suffix}"))]
    return [sys.executable, "-m", "scheduler_app"]


def words(where: str) -> list[str]:
    """The whole call that sends from a workspace until a window asks for it."""
    return [*program(), "--workspace", where, "run"]


def start(where: str) -> bool:
    """Start it on its own, so that it outlives the window; False when that did not work.

    An address with a password is not passed on: everybody on the machine can read how a program was called.
    """
    if where != shown(where):
        log.warning("sending does not go on in the background: the address of the workspace has a password")
        return False
    call = words(where)
    began, _process = QProcess.startDetached(call[0], call[1:])
    if not began:
        log.warning("sending does not go on in the background: the program could not be started")
    return began
