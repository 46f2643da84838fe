"""Time that passes without anybody waiting for it: the clock of the window can be bent, its own waits are short."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from scheduler_app.delivery import engine
from tests.reliability.bent_clock import BentClock, bend_the_scheduler

# Sleep is noticed by the heartbeat, which beats every twenty seconds where people use it.
HEARTBEAT = timedelta(milliseconds=50)


@pytest.fixture
def bent(monkeypatch: pytest.MonkeyPatch) -> BentClock:
    """Every workspace that is opened from now on lives by this clock, and notices soon that it was bent."""
    clock = BentClock(datetime.now(UTC))
    monkeypatch.setattr("scheduler_app.app.Clock", lambda: clock)
    monkeypatch.setattr(engine, "Pace", partial(engine.Pace, heartbeat_every=HEARTBEAT))
    bend_the_scheduler(clock, monkeypatch)
    return clock
