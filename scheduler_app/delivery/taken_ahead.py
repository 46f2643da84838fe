"""Deliveries claimed a little before they are due: kept in memory, and let go at their moment.

Claiming for a thousand accounts takes tens of milliseconds; done beforehand, what is left to do at the moment itself is
to wake. Nothing here is trusted to be in time: the sender and the fence look at the clock themselves.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import Claim

# The wall clock may be set while we wait on monotonic time: it is read at least this often.
LOOK_EVERY = timedelta(seconds=1)
# Whatever lies further off was claimed before the clock was set back: the sender puts it back into the plan.
LONGEST_KEPT = timedelta(minutes=1)


class TakenAhead:
    """Gives each claim to ``hand_over`` when its moment has come by the wall clock, on a thread of its own.

    The thread starts with the first claim that has to wait.
    """

    def __init__(self, clock: Clock, hand_over: Callable[[Sequence[Claim]], None]) -> None:
        self._clock = clock
        self._hand_over = hand_over
        self._waiting: list[Claim] = []
        self._changed = threading.Condition()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="taken ahead", daemon=True)

    def give(self, taken: Iterable[Claim]) -> None:
        """Hand over at once what is due, in its order, and keep the rest."""
        with self._changed:
            self._waiting = sorted([*self._waiting, *taken], key=lambda one: one.not_before)
            self._let_go()
            if self._waiting and not self._thread.is_alive():
                self._thread.start()
            self._changed.notify()

    def look(self) -> None:
        """Look at the clock now: it was set, or the machine slept."""
        with self._changed:
            self._let_go()

    def stop(self) -> int:
        """Let go of nothing more; returns how many still waited."""
        with self._changed:
            self._stopped = True
            forgotten, self._waiting = len(self._waiting), []
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()
        return forgotten

    def _run(self) -> None:
        with self._changed:
            while not self._stopped:
                self._let_go()
                self._changed.wait(self._seconds_to_wait())

    def _let_go(self) -> None:
        now = self._clock.now()
        latest = now + LONGEST_KEPT
        kept = [one for one in self._waiting if now < one.not_before <= latest]
        if len(kept) < len(self._waiting):
            self._hand_over([one for one in self._waiting if not now < one.not_before <= latest])
            self._waiting = kept

    def _seconds_to_wait(self) -> float | None:
        if not self._waiting:
            return None
        until_due = self._waiting[0].not_before - self._clock.now()
        return min(max(until_due, timedelta(0)), LOOK_EVERY).total_seconds()
