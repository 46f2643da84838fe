"""Writes down what became of deliveries, and hands on what waits behind them.

A thread of its own: a sender that has had its answer goes on to the next delivery at once, and all that ended meanwhile
share one commit. Until that commit a delivery stands as *sending*; should the process die before, it is looked for on
the network like any other that was interrupted.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue

from scheduler_app.delivery.finishing import Finish, Finishing
from scheduler_app.domain.delivery import Claim
from scheduler_app.domain.ids import AccountId
from scheduler_app.errors import MachineError
from scheduler_app.storage.database import Database, Writing

log = logging.getLogger(__name__)

# A post is public and the disk is full: worth insisting, because a lost mark means a person has to look.
PAUSES = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 5.0, 5.0)
# Seconds after each commit in which more ends gather: under load a commit is shared by more, and fences wait for fewer.
GATHERING = 0.004


class Recorder:
    """Takes the ends of deliveries in ``put``; ``recorded`` hears of those written down, and what to send next.

    While ``wants_more`` says so, what waits on the accounts that have become free is claimed along. Otherwise those
    accounts are left to whoever asks first, also on other machines. ``pause`` waits so many seconds.
    """

    def __init__(
        self,
        database: Database,
        finishing: Finishing,
        recorded: Callable[[Sequence[Finish], tuple[Claim, ...]], None],
        *,
        wants_more: Callable[[], bool],
        pause: Callable[[float], object],
    ) -> None:
        self._database = database
        self._finishing = finishing
        self._recorded = recorded
        self._wants_more = wants_more
        self._pause = pause
        self._free: set[AccountId] = set()
        self._ends: SimpleQueue[Finish | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._starting = threading.Lock()
        self._started = False

    def put(self, finish: Finish) -> None:
        """Have it written down soon."""
        with self._starting:
            if not self._started:
                self._started = True
                self._thread.start()
        self._ends.put(finish)

    def stop(self) -> None:
        """Write down all that was put before, and end."""
        if self._started:
            self._ends.put(None)
            self._thread.join()

    def write(self, several: Sequence[Finish]) -> tuple[Claim, ...]:
        """Write some down on this thread, again and again while the machine is not in order; what was claimed along.

        When even that fails it raises the MachineError, and the rows stay as they are: recovery makes them *scheduled*
        or *unknown* after their lease.
        """
        self._free |= {one.account_id for one in several}
        claim_for = frozenset(self._free) if self._wants_more() else frozenset()
        claimed = self._insist(lambda writing: self._finishing(writing, several, claim_for))
        self._free -= claim_for
        return claimed

    def _insist(self, work: Callable[[Writing], tuple[Claim, ...]]) -> tuple[Claim, ...]:
        for pause in PAUSES:
            try:
                return self._database.write_together(work)
            except MachineError as error:
                log.warning("outcomes could not be written down (%s), trying again", error.code)
                self._pause(pause)
        return self._database.write_together(work)

    def _run(self) -> None:
        going_on = True
        while going_on:
            several, going_on = self._waiting()
            if several:
                self._recorded(several, self._written(several))
                self._pause(GATHERING)

    def _waiting(self) -> tuple[list[Finish], bool]:
        """What has ended, at least one unless the end has come; and whether to go on after it."""
        found: list[Finish] = []
        try:
            while True:
                one = self._ends.get(block=not found)
                if one is None:
                    return found, False
                found.append(one)
        except Empty:
            return found, True

    def _written(self, several: Sequence[Finish]) -> tuple[Claim, ...]:
        try:
            return self.write(several)
        except MachineError as error:
            log.error("%d outcomes could not be written down: %s; recovery will find them", len(several), error.code)
        except Exception:
            if len(several) > 1:
                # One of them is at fault: the others must not suffer for it.
                return tuple(claim for one in several for claim in self._written([one]))
            log.exception("the end of delivery %s could not be written down", several[0].delivery_id)
        return ()
