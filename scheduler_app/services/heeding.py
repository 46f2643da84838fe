"""Stopping by name; the owner of a SQLite workspace carries out at once what other processes want to stop."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from typing import Any

from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.domain.ids import HoldId
from scheduler_app.errors import InvalidInput, SchedulerError
from scheduler_app.services.directory import Directory
from scheduler_app.services.holding import Holding
from scheduler_app.services.incidents import Incidents
from scheduler_app.storage.stop_notes import StopNotes, StopWish

log = logging.getLogger(__name__)

LOOK_EVERY = 0.2


# A post, its account and how it stands.
Past = list[tuple[str, str, str]]


class Heeding:
    """Carries out what somebody wants to stop, here or from another process; with the rights of who wants it."""

    def __init__(self, directory: Directory, holding: Holding, incidents: Incidents) -> None:
        self._directory = directory
        self._holding = holding
        self._incidents = incidents
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def carry_out(self, wish: StopWish) -> tuple[HoldId, Past]:
        """Begin the hold that is wanted; its id, and what had passed its fence. Raises as ``Holding.start``."""
        actor = self._directory.member_meant(wish.member).id
        scope = HoldScope(wish.scope)
        hold_id = self._holding.start(
            actor,
            scope,
            self._directory.scope_value(scope, wish.value),
            wish.reason,
            incident=self._incidents.named(actor, wish.incident) if wish.incident else None,
            level=CrisisLevel(wish.level),
        )
        past = self._holding.past_the_fence(actor, hold_id)
        return hold_id, [(one.post_name, one.handle, one.state.value) for one in past]

    def listen(self, notes: StopNotes) -> None:
        """Heed what other processes want, several times a second on a thread of its own, until ``stop``."""
        notes.clear()
        self._thread = threading.Thread(target=self._look, args=[notes], name="heeding", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Heed nothing more; calling it without ``listen`` changes nothing."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()

    def heed(self, notes: StopNotes) -> int:
        """Carry out what is wanted now; returns how much that was."""
        count = 0
        for name, wish in notes.wishes():
            notes.answer(name, self._answer(wish))
            count += 1
        return count

    def _look(self, notes: StopNotes) -> None:
        while not self._stopped.wait(LOOK_EVERY):
            try:
                self.heed(notes)
            except Exception:
                log.exception("what is to be stopped could not be looked for")

    def _answer(self, wish: StopWish) -> dict[str, Any]:
        try:
            hold_id, past = self.carry_out(wish)
        except SchedulerError as error:
            return {"code": error.code, "params": error.params}
        return {"hold": hold_id, "past": past}


def answer_in(said: Mapping[str, Any]) -> tuple[HoldId, Past]:
    """What ``carry_out`` of another process returned. Raises InvalidInput with the code of what stood against it."""
    if "code" in said:
        raise InvalidInput(said["code"], **said["params"])
    return HoldId(said["hold"]), [(post, handle, state) for post, handle, state in said["past"]]
