"""A clock that runs and can be bent, and an APScheduler that believes it, as if the machine's own had been set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

import apscheduler.executors.base
import apscheduler.schedulers.base
import apscheduler.triggers.interval
import pytest

from scheduler_app.clock import Clock


class BentClock(Clock):
    """Runs from ``start``. Monotonic time is the machine's own and stands above all bending."""

    def __init__(self, start: datetime) -> None:
        self._offset = start - datetime.now(UTC)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset

    def jump(self, by: timedelta) -> None:
        """Set the wall clock, or sleep: waits that are under way end when they would have ended anyway."""
        self._offset += by


def bend_the_scheduler(clock: Clock, patch: pytest.MonkeyPatch) -> None:
    """Let APScheduler read ``clock`` where it would read the machine's."""

    class Bent(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return clock.now().astimezone(tz)

    for module in (apscheduler.schedulers.base, apscheduler.triggers.interval, apscheduler.executors.base):
        patch.setattr(module, "datetime", Bent)
