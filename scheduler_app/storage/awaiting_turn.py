"""Waiting for one's turn with a workspace that has one owner at a time."""

from __future__ import annotations

import threading
import time
from contextlib import suppress

from scheduler_app.errors import WorkspaceInUse
from scheduler_app.storage.ownership import Ownership

ASK_EVERY = 1.0


def await_turn(ownership: Ownership, *, ask: bool, patience: float | None, stop: threading.Event | None) -> None:
    """Own it now, or wait ``patience`` seconds for it (None: until ``stop`` is set), asking its owner with ``ask``.

    Raises WorkspaceInUse with who has it still.
    """
    try:
        ownership.acquire()
        return
    except WorkspaceInUse as error:
        if not ask and patience == 0.0:
            raise
        in_use = error
    limit = None if patience is None else time.monotonic() + patience
    while not _waited(ownership, ask=ask, limit=limit, stop=stop):
        if (stop is not None and stop.is_set()) or (limit is not None and time.monotonic() >= limit):
            # Withdraws the request; then says who has it still.
            ownership.release()
            raise in_use


def _waited(ownership: Ownership, *, ask: bool, limit: float | None, stop: threading.Event | None) -> bool:
    """Wait for a turn of a second, or until ``limit`` when there is nothing to ask for."""
    left = None if limit is None else max(0.0, limit - time.monotonic())
    if not ask:
        return ownership.wait_until_free(left, stop)
    # While somebody else is asking, ours has to wait for the next turn.
    with suppress(WorkspaceInUse):
        ownership.ask_for_handover()
    return ownership.wait_until_free(ASK_EVERY if left is None else min(ASK_EVERY, left), stop)
