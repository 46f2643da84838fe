"""The wall clock jumps past a due moment, as after sleep: how long until the alarm rings."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter

from bench.runner import Bench, Reach
from scheduler_app.clock import Clock
from scheduler_app.delivery.alarm_clock import AlarmClock

# Shorter than in life, so that the bench is: the product waits for the next beat, however far apart they are.
HEARTBEAT = timedelta(seconds=2)
_JUMP = timedelta(hours=3)


class JumpingClock(Clock):
    """The machine's clock, put forward when told to; monotonic time goes on as it was."""

    def __init__(self) -> None:
        self._ahead = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self._ahead

    def jump(self, by: timedelta) -> None:
        self._ahead += by


@dataclass(slots=True)
class ClockJump:
    clock: JumpingClock = field(default_factory=JumpingClock)
    alarm: AlarmClock = field(init=False)
    _rang: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.alarm = AlarmClock(self.clock, ring=self._rang.set, on_jump=lambda _: None, heartbeat_every=HEARTBEAT)

    def product(self) -> float:
        """Seconds from the jump to the ring."""
        self.alarm.set_for(self.clock.now() + _JUMP / 2)
        threading.Event().wait(random.uniform(0, HEARTBEAT.total_seconds()))
        self._rang.clear()
        started = perf_counter()
        self.clock.jump(_JUMP)
        if not self._rang.wait(30):
            raise RuntimeError("the jump was not noticed")
        return perf_counter() - started

    def limit(self) -> float:
        return HEARTBEAT.total_seconds()


@contextmanager
def _clock_jump(_folder: Path, _quick: bool) -> Iterator[ClockJump]:
    jump = ClockJump()
    jump.alarm.start()
    try:
        yield jump
    finally:
        jump.alarm.stop()


L3 = Bench(
    name="L3",
    what="the clock jumps past a due moment: delay until it is noticed",
    limit="the heartbeat",
    unit="s",
    reach=Reach("<= limit + 1 s", lambda product, limit, _ratio: product <= limit + 1),
    rig=_clock_jump,
)
