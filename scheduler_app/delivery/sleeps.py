"""When this machine slept while it was sending, as far as its clocks tell."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler_app.clock import Clock

# What was missed longer ago is no news any more.
MOST_KEPT = 20
# The heartbeat hears of a sleep a little after it ended, and knows its beginning no better.
_UNSURE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Sleep:
    """From when until when, in UTC."""

    began: datetime
    ended: datetime


class Sleeps:
    """Told of every jump of the clock by the alarm; asked by whoever says why something was missed."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._turn = threading.Lock()
        self._known: deque[Sleep] = deque(maxlen=MOST_KEPT)

    def note(self, jump: timedelta) -> None:
        """The wall clock moved by ``jump`` against monotonic time; one that was put back was no sleep."""
        if jump > timedelta(0):
            now = self._clock.now()
            with self._turn:
                self._known.append(Sleep(now - jump, now))

    def over(self, moments: Iterable[datetime], lateness_limit: timedelta) -> Sleep | None:
        """The sleep because of which all of these were missed; None when there is none.

        Something whose time came within ``lateness_limit`` before it was not late yet when it began.
        """
        several = tuple(moments)
        with self._turn:
            newest_first = tuple(reversed(self._known))
        return next(
            (
                one
                for one in newest_first
                if all(one.began - lateness_limit - _UNSURE <= at <= one.ended + _UNSURE for at in several)
            ),
            None,
        )
