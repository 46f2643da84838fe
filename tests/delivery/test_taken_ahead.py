"""What was claimed ahead is let go at its moment by the wall clock, not before and not forgotten."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

import pytest

from scheduler_app.clock import Clock, FixedClock
from scheduler_app.delivery.taken_ahead import LONGEST_KEPT, TakenAhead
from scheduler_app.domain.delivery import Claim
from scheduler_app.domain.ids import AccountId, DeliveryId
from tests.builders import NOW

WAIT = 20.0
SECOND = timedelta(seconds=1)


class Handed:
    """Remembers what was handed over, and when by the clock of the test."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.names: list[str] = []
        self.at: list[datetime] = []
        self.something = threading.Event()

    def __call__(self, taken: Sequence[Claim]) -> None:
        self.names += [one.delivery_id for one in taken]
        self.at += [self.clock.now()] * len(taken)
        self.something.set()


@contextmanager
def taking_ahead(clock: Clock) -> Iterator[tuple[TakenAhead, Handed]]:
    handed = Handed(clock)
    ahead = TakenAhead(clock, handed)
    try:
        yield ahead, handed
    finally:
        ahead.stop()


def a_claim(name: str, not_before: datetime) -> Claim:
    return Claim(DeliveryId(name), AccountId("of " + name), token=1, not_before=not_before)


def test_what_is_due_is_handed_over_at_once_and_the_rest_at_its_moment(clock: FixedClock) -> None:
    with taking_ahead(clock) as (ahead, handed):
        ahead.give([a_claim("third", NOW + SECOND), a_claim("first", NOW), a_claim("second", NOW + SECOND / 2)])
        assert handed.names == ["first"]
        clock.advance(SECOND / 2 - timedelta(milliseconds=1))
        ahead.look()
        assert handed.names == ["first"]
        clock.advance(timedelta(milliseconds=1))
        ahead.look()
        assert handed.names == ["first", "second"]
        clock.advance(timedelta(hours=1))
        ahead.look()
        assert handed.names == ["first", "second", "third"]


def test_nobody_has_to_ask_at_the_moment_itself() -> None:
    clock = Clock()
    soon = clock.now() + timedelta(milliseconds=50)
    with taking_ahead(clock) as (ahead, handed):
        ahead.give([a_claim("one", soon), a_claim("other", soon)])
        assert handed.something.wait(WAIT)
    assert handed.names == ["one", "other"]
    assert min(handed.at) >= soon


def test_what_comes_later_and_is_due_earlier_does_not_wait_for_the_rest() -> None:
    clock = Clock()
    with taking_ahead(clock) as (ahead, handed):
        ahead.give([a_claim("late", clock.now() + LONGEST_KEPT / 2)])
        ahead.give([a_claim("soon", clock.now() + timedelta(milliseconds=20))])
        assert handed.something.wait(WAIT)
        assert handed.names == ["soon"]


def test_a_clock_put_forward_is_noticed_without_being_told(clock: FixedClock) -> None:
    with taking_ahead(clock) as (ahead, handed):
        ahead.give([a_claim("one", NOW + LONGEST_KEPT / 2)])
        clock.jump(LONGEST_KEPT)
        assert handed.something.wait(WAIT)


@pytest.mark.parametrize(("back", "let_go"), [(LONGEST_KEPT / 2, []), (2 * LONGEST_KEPT, ["one"])])
def test_a_clock_set_far_back_does_not_keep_the_account_until_then(
    clock: FixedClock, back: timedelta, let_go: list[str]
) -> None:
    """The sender looks at the clock too, and puts it back into the plan."""
    with taking_ahead(clock) as (ahead, handed):
        ahead.give([a_claim("one", NOW + SECOND)])
        clock.jump(-back)
        ahead.look()
        assert handed.names == let_go


def test_once_stopped_nothing_is_let_go_and_what_waited_is_counted(clock: FixedClock) -> None:
    with taking_ahead(clock) as (ahead, handed):
        ahead.give([a_claim("one", NOW + SECOND), a_claim("other", NOW + SECOND), a_claim("due", NOW)])
        assert ahead.stop() == 2
        clock.advance(SECOND)
        ahead.look()
        assert handed.names == ["due"]
