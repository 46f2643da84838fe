"""Waking at the right moment, and noticing that the machine slept or its clock was moved."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from scheduler_app.clock import Clock
from scheduler_app.delivery.alarm_clock import AlarmClock

WAIT = 20.0
SOON = timedelta(milliseconds=50)
NEVER = timedelta(days=1)


class BentClock(Clock):
    """The machine's clock, whose wall time a test can move."""

    def __init__(self) -> None:
        self.moved = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self.moved


@contextmanager
def watching(
    clock: Clock,
    ring: Callable[[], None] = lambda: None,
    on_jump: Callable[[timedelta], None] = lambda _: None,
    heartbeat_every: timedelta = NEVER,
) -> Iterator[AlarmClock]:
    alarm = AlarmClock(clock, ring=ring, on_jump=on_jump, heartbeat_every=heartbeat_every)
    alarm.start()
    try:
        yield alarm
    finally:
        alarm.stop()


def test_it_rings_at_the_moment_it_was_set_for_and_not_before() -> None:
    clock, rung = Clock(), threading.Event()
    at: list[datetime] = []

    def ring() -> None:
        at.append(clock.now())
        rung.set()

    with watching(clock, ring) as alarm:
        due = clock.now() + 4 * SOON
        alarm.set_for(due)
        assert rung.wait(WAIT)
    assert len(at) == 1
    assert at[0] >= due


def test_an_earlier_moment_replaces_a_later_one() -> None:
    clock, rung = Clock(), threading.Event()
    with watching(clock, rung.set) as alarm:
        alarm.set_for(clock.now() + NEVER)
        alarm.set_for(clock.now() + SOON)
        assert rung.wait(WAIT)


def test_a_moment_that_has_passed_rings_at_once_however_late() -> None:
    rung = threading.Event()
    with watching(Clock(), rung.set) as alarm:
        alarm.set_for(datetime(2020, 1, 1, tzinfo=UTC))
        assert rung.wait(WAIT)


def test_no_moment_at_all_rings_no_more() -> None:
    clock, rung, other = Clock(), threading.Event(), threading.Event()
    with watching(clock, rung.set) as alarm:
        alarm.set_for(clock.now() + 2 * SOON)
        alarm.set_for(None)
        alarm.every(4 * SOON, "other", other.set)
        assert other.wait(WAIT)
    assert not rung.is_set()


def test_it_rings_soon_when_something_changed() -> None:
    rung = threading.Event()
    with watching(Clock(), rung.set) as alarm:
        alarm.ring_soon()
        assert rung.wait(WAIT)


@pytest.mark.parametrize("jump", [timedelta(hours=5), -timedelta(hours=5)])
def test_a_clock_that_jumped_is_noticed_by_the_heartbeat_and_rings(jump: timedelta) -> None:
    clock, rung = BentClock(), threading.Event()
    jumps: list[timedelta] = []
    with watching(clock, rung.set, jumps.append, heartbeat_every=SOON):
        clock.moved = jump
        assert rung.wait(WAIT)
    assert len(jumps) == 1
    assert abs(jumps[0] - jump) < timedelta(seconds=2)


def test_chores_go_on_after_the_clock_was_set_back() -> None:
    """APScheduler alone would wait out the hours that were set back."""
    clock, done = BentClock(), threading.Semaphore(0)
    with watching(clock, heartbeat_every=SOON) as alarm:
        alarm.every(SOON, "chore", lambda: done.release())
        assert done.acquire(timeout=WAIT)
        clock.moved = -timedelta(hours=5)
        for _ in range(5):
            assert done.acquire(timeout=WAIT)


def test_a_chore_that_is_rarely_due_may_begin_sooner() -> None:
    done = threading.Event()
    with watching(Clock()) as alarm:
        alarm.every(timedelta(days=1), "chore", done.set, first=SOON)
        assert done.wait(WAIT)


def test_a_chore_that_fails_comes_again(caplog: pytest.LogCaptureFixture) -> None:
    tries = threading.Semaphore(0)

    def fail() -> None:
        tries.release()
        raise RuntimeError("out of luck")

    with watching(Clock()) as alarm:
        alarm.every(SOON, "chore", fail)
        assert tries.acquire(timeout=WAIT)
        assert tries.acquire(timeout=WAIT)
    assert "out of luck" in caplog.text


def test_setting_a_stopped_alarm_does_nothing() -> None:
    with watching(Clock()) as alarm:
        pass
    alarm.set_for(datetime(2020, 1, 1, tzinfo=UTC))
    alarm.ring_soon()


class HesitantClock(Clock):
    """Says what time it is when it is told to, once somebody wants it to hesitate."""

    def __init__(self) -> None:
        self.asked, self.go_on = threading.Event(), threading.Event()
        self.go_on.set()

    def now(self) -> datetime:
        if not self.go_on.is_set():
            self.asked.set()
            assert self.go_on.wait(WAIT)
        return super().now()


def test_it_stops_while_a_chore_is_just_setting_an_alarm() -> None:
    """Once in a hundred the window hung on closing: the chore waited for the shutting down, which waited for it."""
    clock = HesitantClock()
    alarm = AlarmClock(clock, ring=lambda: None, on_jump=lambda _: None, heartbeat_every=NEVER)
    alarm.start()
    clock.go_on.clear()
    alarm.every(SOON, "chore", alarm.ring_soon)
    assert clock.asked.wait(WAIT)
    stopping = threading.Thread(target=alarm.stop, daemon=True)
    stopping.start()
    stopping.join(SOON.total_seconds())
    clock.go_on.set()
    stopping.join(WAIT)
    assert not stopping.is_alive()
