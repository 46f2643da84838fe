"""Wakes us: at the next due moment, every half minute to be sure, and when the machine slept or its clock was moved.

The only user of APScheduler, which stores nothing here and knows nothing of deliveries. Its own triggers, job stores
and one-second grace are not used: they drop late jobs, lose stored ones and stumble over clock changes. It waits on
monotonic time for moments of the wall clock, so it notices neither sleep nor a set clock; the heartbeat does.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from scheduler_app.clock import Clock

log = logging.getLogger(__name__)

SWEEP_EVERY = timedelta(seconds=30)
HEARTBEAT_EVERY = timedelta(seconds=20)
CLOCK_TOLERANCE = timedelta(seconds=2)


class AlarmClock:
    """Calls ``ring`` whenever something may be due, and does chores at intervals.

    ``on_jump`` hears how far the wall clock moved against monotonic time (positive: the machine slept, or the clock was
    put forward).
    """

    def __init__(
        self,
        clock: Clock,
        *,
        ring: Callable[[], None],
        on_jump: Callable[[timedelta], None],
        heartbeat_every: timedelta = HEARTBEAT_EVERY,
    ) -> None:
        self._clock = clock
        self._ring = ring
        self._on_jump = on_jump
        self._heartbeat_every = heartbeat_every
        self._arming = threading.Lock()
        self._armed_for: datetime | None = None
        self._stopped = threading.Event()
        self._pulse = threading.Thread(target=self._beat, name="heartbeat", daemon=True)
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": ThreadPoolExecutor(6)},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(self) -> None:
        """Begin to watch the time."""
        self._scheduler.start()
        self._pulse.start()

    def stop(self) -> None:
        """Stop watching; waits for the chores under way."""
        # Shutting down waits for them with the lock that setting an alarm needs: whoever is at it sets it first.
        with self._arming:
            self._stopped.set()
        # Its thread dies of a job it cannot remove when shut down in the middle of one: let it finish and rest first.
        self._scheduler.pause()
        self._scheduler.get_jobs()
        self._scheduler.shutdown(wait=True)
        self._pulse.join()

    def every(
        self, interval: timedelta, name: str, chore: Callable[[], None], *, first: timedelta | None = None
    ) -> None:
        """Do a chore again and again; one at a time, late rather than never.

        For the first time after an interval, or after ``first``: a machine may never be on for a whole interval.
        """
        begins = {} if first is None else {"next_run_time": self._clock.now() + first}
        self._scheduler.add_job(_safely(name, chore), "interval", seconds=interval.total_seconds(), id=name, **begins)

    def set_for(self, due: datetime | None) -> None:
        """Ring at ``due``, instead of at the moment set before; None for no moment at all."""
        with self._arming:
            if due == self._armed_for or self._stopped.is_set():
                return
            self._armed_for = due
            if due is not None:
                # Several instances: a round that is just ending must not swallow the next alarm.
                self._once("wake", due, max_instances=4)
            elif self._scheduler.get_job("wake"):
                self._scheduler.remove_job("wake")

    def ring_soon(self) -> None:
        """Ring at once on the alarm's own thread: something changed that may make a delivery due."""
        with self._arming:
            if not self._stopped.is_set():
                self._once("soon", self._clock.now(), max_instances=2)

    def _once(self, name: str, at: datetime, *, max_instances: int) -> None:
        self._scheduler.add_job(
            self._wake, "date", run_date=at, id=name, replace_existing=True, max_instances=max_instances
        )

    def _wake(self) -> None:
        with self._arming:
            self._armed_for = None
        self._ring()

    def _beat(self) -> None:
        seen = self._clock.now(), self._clock.monotonic()
        while not self._stopped.wait(self._heartbeat_every.total_seconds()):
            now = self._clock.now(), self._clock.monotonic()
            jump = (now[0] - seen[0]) - timedelta(seconds=now[1] - seen[1])
            seen = now
            if abs(jump) > CLOCK_TOLERANCE:
                _safely("clock jump", partial(self._after_jump, jump))()

    def _after_jump(self, jump: timedelta) -> None:
        log.warning("the clock moved by %s against its own running", jump)
        self._on_jump(jump)
        # The chores' next times were reckoned with the old clock: begin them anew, now.
        for job in self._scheduler.get_jobs():
            if job.id not in ("wake", "soon"):
                job.modify(next_run_time=self._clock.now())
        self._wake()


def _safely(name: str, chore: Callable[[], None]) -> Callable[[], None]:
    """A chore that fails is logged and comes again: the alarm clock itself must never stop."""

    def run() -> None:
        try:
            chore()
        except Exception:
            log.exception("the chore %s failed; it comes again", name)

    return run
