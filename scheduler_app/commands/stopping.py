"""Stopping at once, whoever has the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scheduler_app.commands.asked import Asked
from scheduler_app.errors import WorkspaceInUse

if TYPE_CHECKING:
    from scheduler_app.domain.hold import CrisisLevel
    from scheduler_app.domain.ids import HoldId
    from scheduler_app.services.heeding import Past

# Whoever owns the workspace looks five times a second, and waits for the fences that are open.
UNTIL_IT_ANSWERS = 8.0


def stop(
    asked: Asked, level: CrisisLevel, scope: str, value: str, *, reason: str, incident: str
) -> tuple[HoldId, Past]:
    """Begin a hold of that level; its id, and what cannot be stopped any more.

    A window or a sender that owns a SQLite workspace is told to stop and goes on with the rest: nobody waits until it
    has finished what it is sending and given way. Raises as ``Holding.start``.
    """
    from scheduler_app.app import Role
    from scheduler_app.services.heeding import answer_in
    from scheduler_app.storage.stop_notes import StopNotes, StopWish

    wish = StopWish(asked.name, level.value, scope, value, reason, incident)
    try:
        with asked.opened(ask=False) as app:
            return app.heeding.carry_out(wish)
    except WorkspaceInUse as error:
        notes = StopNotes(Path(asked.workspace))
        said = notes.answer_to(notes.leave(wish), UNTIL_IT_ANSWERS)
        if said is not None:
            return answer_in(said)
        if error.params["role"] == Role.WINDOW:
            raise
    # A sender that does not hear is asked to give way.
    with asked.opened() as app:
        return app.heeding.carry_out(wish)
