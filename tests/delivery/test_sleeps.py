from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.delivery.sleeps import Sleep, Sleeps

FELL_ASLEEP = datetime(2027, 3, 1, 2, 10, tzinfo=UTC)
WOKE = datetime(2027, 3, 1, 7, 45, tzinfo=UTC)
LIMIT = timedelta(minutes=15)


@pytest.fixture
def sleeps() -> Sleeps:
    """Of a machine that slept once."""
    clock = FixedClock(FELL_ASLEEP)
    sleeps = Sleeps(clock)
    clock.jump(WOKE - FELL_ASLEEP)
    sleeps.note(WOKE - FELL_ASLEEP)
    return sleeps


def test_what_was_due_while_it_slept_was_missed_because_of_that(sleeps: Sleeps) -> None:
    due = [FELL_ASLEEP + timedelta(minutes=20), FELL_ASLEEP + timedelta(minutes=30)]
    assert sleeps.over(due, LIMIT) == Sleep(FELL_ASLEEP, WOKE)


def test_what_was_still_in_time_when_it_fell_asleep_as_well(sleeps: Sleeps) -> None:
    assert sleeps.over([FELL_ASLEEP - timedelta(minutes=10)], LIMIT) is not None
    assert sleeps.over([FELL_ASLEEP - timedelta(minutes=30)], LIMIT) is None


def test_one_that_was_missed_at_another_time_makes_it_no_explanation(sleeps: Sleeps) -> None:
    assert sleeps.over([FELL_ASLEEP + timedelta(minutes=20), WOKE + timedelta(hours=1)], LIMIT) is None


def test_a_clock_that_was_put_back_did_not_sleep() -> None:
    sleeps = Sleeps(FixedClock(WOKE))
    sleeps.note(-timedelta(hours=1))
    assert sleeps.over([WOKE - timedelta(minutes=30)], LIMIT) is None


def test_of_several_the_one_that_fits_is_told(sleeps: Sleeps) -> None:
    clock = FixedClock(WOKE + timedelta(hours=10))
    later = Sleeps(clock)
    for hours in (8, 1):
        clock.jump(timedelta(hours=hours))
        later.note(timedelta(hours=hours))
        clock.advance(timedelta(hours=3))
    first = WOKE + timedelta(hours=12)
    assert later.over([first], LIMIT) == Sleep(WOKE + timedelta(hours=10), WOKE + timedelta(hours=18))
