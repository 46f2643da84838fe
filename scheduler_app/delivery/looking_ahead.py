"""Lets what senders will take next be looked at while they still wait for the network, on one thread for all of them.

Many senders that come back together would read and verify together, and none of them would be on its way before the
last was. What is found here is not trusted: the fence asks once more whether all of it stands as it was.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence

from scheduler_app.delivery.worker_threads import WorkerThreads
from scheduler_app.domain.delivery import Claim

log = logging.getLogger(__name__)


class LookingAhead:
    """Hands claims on to ``senders`` in their order, each after ``look`` has seen it.

    At most ``most`` wait there: what was seen long ago is seen again. The thread starts with the first claim.
    """

    def __init__(self, look: Callable[[Sequence[Claim]], None], senders: WorkerThreads[Claim], *, most: int) -> None:
        self._look = look
        self._senders = senders
        self._most = most
        self._waiting: deque[Claim] = deque()
        self._changed = threading.Condition()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="looking ahead", daemon=True)

    def give(self, taken: Iterable[Claim]) -> None:
        """Let them be looked at and handed on."""
        with self._changed:
            self._waiting.extend(taken)
            if self._waiting and not self._thread.is_alive() and not self._stopped:
                self._thread.start()
            self._changed.notify()

    def waiting(self) -> int:
        """How many have not been looked at yet."""
        return len(self._waiting)

    def make_room(self) -> None:
        """A sender took one: look at more once there is room for several."""
        if self._waiting and self._room() >= self._most // 2:
            with self._changed:
                self._changed.notify()

    def stop(self) -> int:
        """Hand nothing more on; returns how many still waited."""
        with self._changed:
            self._stopped = True
            forgotten = len(self._waiting)
            self._waiting.clear()
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()
        return forgotten

    def _room(self) -> int:
        return self._most - self._senders.waiting()

    def _run(self) -> None:
        while several := self._next():
            try:
                self._look(several)
            except Exception:
                log.exception("nothing could be looked at ahead; each sender looks for itself")
            self._senders.give(several)

    def _next(self) -> list[Claim]:
        """Those to look at now; none when it is to stop."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or (self._waiting and self._room() > 0))
            return [self._waiting.popleft() for _ in range(min(len(self._waiting), self._room()))]
