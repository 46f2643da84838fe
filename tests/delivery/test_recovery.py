"""Finding what a dead process left behind, on both databases."""

from __future__ import annotations

from datetime import timedelta

from scheduler_app.delivery.recovery import recover
from scheduler_app.domain import by_hand
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.storage import delivery_marks
from scheduler_app.storage.delivery_marks import AtFence
from tests.delivery.desk import OWNER, Desk

NO_TIME = timedelta(0)
LONG = timedelta(minutes=5)


def cross(desk: Desk, *, budget: timedelta) -> None:
    """Claim the one due delivery and cross its fence, as a process would that then dies."""
    (taken,) = desk.claim()
    waiting = AtFence(taken, desk.case(taken), OWNER, desk.clock.now(), budget)
    desk.database.write_together(lambda writing: delivery_marks.cross_fences(writing.connection, [waiting]))


def test_a_claim_whose_lease_ran_out_is_scheduled_again(desk: Desk) -> None:
    delivery = desk.ready()
    desk.claim(lease=NO_TIME)
    assert recover(desk.database, desk.clock) == 1
    assert desk.now(delivery).state is DeliveryState.SCHEDULED


def test_a_claim_whose_lease_holds_is_let_be(desk: Desk) -> None:
    delivery = desk.ready()
    desk.claim(lease=LONG)
    assert recover(desk.database, desk.clock) == 0
    assert desk.now(delivery).state is DeliveryState.CLAIMED


def test_a_send_past_its_deadline_is_unknown_and_looked_for_at_once(desk: Desk) -> None:
    delivery = desk.ready()
    cross(desk, budget=NO_TIME)
    assert recover(desk.database, desk.clock, margin=NO_TIME) == 1
    after = desk.now(delivery)
    assert (after.state, after.reason) == (DeliveryState.UNKNOWN, "sending.interrupted")
    assert after.next_try_at == desk.clock.now()


def test_a_send_within_its_deadline_and_margin_is_let_be(desk: Desk) -> None:
    delivery = desk.ready()
    cross(desk, budget=NO_TIME)
    assert recover(desk.database, desk.clock, margin=LONG) == 0
    assert desk.now(delivery).state is DeliveryState.SENDING


def test_what_a_person_took_and_said_no_more_about_is_unknown_and_says_so(desk: Desk) -> None:
    delivery = desk.ready()
    (taken,) = desk.claim(owner="hand:sari")
    waiting = AtFence(taken, desk.case(taken), "hand:sari", desk.clock.now(), NO_TIME)
    desk.database.write_together(lambda writing: delivery_marks.cross_fences(writing.connection, [waiting]))
    assert recover(desk.database, desk.clock, margin=NO_TIME) == 1
    after = desk.now(delivery)
    assert (after.state, after.reason) == (DeliveryState.UNKNOWN, by_hand.NO_WORD)
