"""Where a delivery goes whose fence stayed shut. That it stays shut is proved in tests/storage/test_delivery_marks.py
and, with a client before it, in test_sender.py.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.delivery.fence import TOO_EARLY, DeliveryFence, FenceShut, mark_for
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.errors import BugError
from scheduler_app.storage.delivery_marks import Mark, Standing
from tests.delivery.desk import OWNER, Desk

OPEN = Standing(ours=True, lease_valid=True, written_now=True, approved=True, held=False, heightened=False)


@pytest.mark.parametrize(
    ("standing", "mark"),
    [
        (replace(OPEN, ours=False), None),
        (replace(OPEN, held=True, lease_valid=False), Mark(DeliveryState.HELD, "hold.active")),
        (replace(OPEN, written_now=False, approved=False), Mark(DeliveryState.HELD, "content.changed")),
        (replace(OPEN, approved=False), Mark(DeliveryState.HELD, "approval.withdrawn")),
        (replace(OPEN, heightened=True), Mark(DeliveryState.HELD, "hold.heightened")),
        (replace(OPEN, lease_valid=False), Mark(DeliveryState.SCHEDULED, "lease.expired")),
    ],
)
def test_a_shut_fence_says_why(standing: Standing, mark: Mark | None) -> None:
    assert mark_for(standing) == mark


def test_nothing_crosses_before_its_moment(desk: Desk) -> None:
    delivery = desk.ready()
    (taken,) = desk.claim()
    assert isinstance(desk.clock, FixedClock)
    desk.clock.jump(-timedelta(milliseconds=1))
    fence = DeliveryFence(desk.database, desk.clock, taken, desk.case(taken), owner=OWNER, budget=timedelta(seconds=30))
    with pytest.raises(FenceShut) as shut:
        fence()
    assert shut.value.mark == TOO_EARLY
    assert (desk.now(delivery).state, fence.crossing, desk.attempts(delivery)) == (DeliveryState.CLAIMED, None, ())


def test_a_client_that_calls_the_fence_twice_is_our_bug(desk: Desk) -> None:
    desk.ready()
    (taken,) = desk.claim()
    fence = DeliveryFence(desk.database, desk.clock, taken, desk.case(taken), owner=OWNER, budget=timedelta(seconds=30))
    fence()
    with pytest.raises(BugError):
        fence()
