"""A delivery is claimed a second before its moment. Whatever a person or the machine does in that second still counts.

Time stands still unless a test moves it, on both databases and against a real server.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.delivery.dispatcher import AHEAD, LEASE, Dispatcher
from scheduler_app.delivery.recovery import recover
from scheduler_app.delivery.taken_ahead import LONGEST_KEPT
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.services.composing import Composing
from scheduler_app.services.scheduling import Scheduling
from scheduler_app.storage import accounts, claims, holds
from tests.builders import MACHINE, NOW, a_hold, a_variant, an_approval, record_approvals
from tests.delivery.desk import Desk, running
from tests.networks.standins.bulletin import BulletinServer

WAIT = 20.0
A_MOMENT = timedelta(milliseconds=1)
_S = DeliveryState


def sent_after(desk: Desk, dispatcher: Dispatcher, wait: timedelta = AHEAD) -> None:
    """Let time pass, wake, and wait until everything in hand has come to its end."""
    assert isinstance(desk.clock, FixedClock)
    desk.clock.advance(wait)
    dispatcher.run_due()
    assert dispatcher.wait_until_idle(WAIT)


def test_it_is_claimed_ahead_and_leaves_at_its_moment_and_once(desk: Desk, board: BulletinServer) -> None:
    delivery = desk.ready(due_at=NOW + AHEAD)
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        assert desk.now(delivery).state is _S.CLAIMED
        assert isinstance(desk.clock, FixedClock)
        desk.clock.advance(AHEAD - A_MOMENT)
        dispatcher.run_due()
        assert (desk.now(delivery).state, board.visible()) == (_S.CLAIMED, {})
        sent_after(desk, dispatcher, A_MOMENT)
    assert desk.now(delivery).state is _S.SENT
    assert board.visible() == {delivery.idempotency_key: 1}


def test_what_is_due_later_than_that_is_left_in_the_plan(desk: Desk) -> None:
    delivery = desk.ready(due_at=NOW + AHEAD + A_MOMENT)
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        assert desk.now(delivery).state is _S.SCHEDULED


def test_one_behind_another_at_the_same_moment_follows(desk: Desk, board: BulletinServer) -> None:
    made = [desk.ready(due_at=NOW + AHEAD) for _ in range(3)]
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        assert sorted(desk.now(one).state for one in made) == [_S.CLAIMED, _S.SCHEDULED, _S.SCHEDULED]
        sent_after(desk, dispatcher)
    assert board.visible() == {one.idempotency_key: 1 for one in made}


def _hold(desk: Desk, _delivery: Delivery) -> None:
    with desk.database.writing() as writing:
        holds.start(writing.connection, a_hold(desk.workspace.supervisor))


def _cancel(desk: Desk, delivery: Delivery) -> None:
    Scheduling(desk.database, desk.clock, desk.workspace.authorities).cancel(desk.workspace.officer.id, delivery.id)


def _move(desk: Desk, delivery: Delivery) -> None:
    later = delivery.slot.wall + timedelta(hours=1)
    Scheduling(desk.database, desk.clock, desk.workspace.authorities).move(
        desk.workspace.officer.id, delivery.id, later
    )


def _edit(desk: Desk, delivery: Delivery) -> None:
    composing = Composing(desk.database, desk.clock)
    now = composing.read(desk.workspace.officer.id, delivery.post_id)
    other = replace(now.draft, variants=(a_variant("Other words.", language="en"),))
    composing.save(desk.workspace.officer.id, delivery.post_id, other, expected_version=now.post.version)


def _lose_the_sign_in(desk: Desk, delivery: Delivery) -> None:
    with desk.database.writing() as writing:
        accounts.set_health(writing.connection, delivery.account_id, AccountHealth.SIGN_IN_NEEDED)


@pytest.mark.parametrize(
    ("change", "state", "reason"),
    [
        (_hold, _S.HELD, "hold.active"),
        (_cancel, _S.CANCELLED, "delivery.cancelled_by_member"),
        (_move, _S.SCHEDULED, ""),
        (_edit, _S.MISSED, "approval.none_in_time"),
        (_lose_the_sign_in, _S.HELD, "account.not_ready"),
    ],
)
def test_what_a_person_does_before_the_moment_wins(
    desk: Desk, board: BulletinServer, change: Callable[[Desk, Delivery], None], state: DeliveryState, reason: str
) -> None:
    delivery = desk.ready(due_at=NOW + AHEAD)
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        assert desk.now(delivery).state is _S.CLAIMED
        change(desk, delivery)
        sent_after(desk, dispatcher)
    after = desk.now(delivery)
    assert (after.state, after.reason, after.attempts) == (state, reason, 0)
    assert board.visible() == {}


def test_what_was_moved_to_a_later_time_leaves_then_and_once(desk: Desk, board: BulletinServer) -> None:
    delivery = desk.ready(due_at=NOW + AHEAD)
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        _move(desk, delivery)
        sent_after(desk, dispatcher)
        assert board.visible() == {}
        sent_after(desk, dispatcher, timedelta(hours=1))
    assert board.visible() == {delivery.idempotency_key: 1}


def test_what_was_taken_back_frees_its_account_at_once(desk: Desk, board: BulletinServer) -> None:
    cancelled = desk.ready(due_at=NOW + AHEAD)
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        _cancel(desk, cancelled)
        other = desk.ready()
        dispatcher.run_due()
        sent_after(desk, dispatcher)
    assert board.visible() == {other.idempotency_key: 1}


def test_an_approval_that_begins_at_the_moment_itself_is_early_enough(desk: Desk, board: BulletinServer) -> None:
    due_at = NOW + AHEAD
    post = desk.workspace.store_post()
    yes = an_approval(
        desk.workspace.workspace,
        post,
        [desk.workspace.account],
        desk.workspace.supervisor,
        not_before=due_at,
        not_after=due_at,
    )
    with desk.database.writing() as writing:
        record_approvals(writing.connection, [yes])
    delivery = desk.workspace.schedule(post, due_at=due_at)
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        assert desk.now(delivery).state is _S.CLAIMED
        sent_after(desk, dispatcher)
    assert board.visible() == {delivery.idempotency_key: 1}


def test_nothing_is_set_aside_before_its_moment(desk: Desk) -> None:
    unapproved = desk.workspace.schedule(desk.workspace.store_post(), due_at=NOW + AHEAD)
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        assert desk.now(unapproved).state is _S.SCHEDULED
        sent_after(desk, dispatcher)
    assert desk.now(unapproved).state is _S.MISSED


def test_after_sleep_what_was_claimed_ahead_is_judged_by_its_lateness(desk: Desk, board: BulletinServer) -> None:
    delivery = desk.ready(due_at=NOW + AHEAD)
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        sent_after(desk, dispatcher, timedelta(hours=3))
    after = desk.now(delivery)
    assert (after.state, after.reason, board.visible()) == (_S.MISSED, "time.too_late", {})


def test_a_clock_set_back_puts_it_back_into_the_plan_and_it_leaves_at_its_moment(
    desk: Desk, board: BulletinServer
) -> None:
    delivery = desk.ready(due_at=NOW + AHEAD)
    back = 2 * LONGEST_KEPT
    assert isinstance(desk.clock, FixedClock)
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        desk.clock.jump(-back)
        dispatcher.run_due()
        assert dispatcher.wait_until_idle(WAIT)
        after = desk.now(delivery)
        assert (after.state, after.reason, after.next_try_at) == (_S.SCHEDULED, "clock.set_back", delivery.due_at)
        by_the_new_clock = desk.ready()
        sent_after(desk, dispatcher, timedelta(0))
        assert board.visible() == {by_the_new_clock.idempotency_key: 1}
        sent_after(desk, dispatcher, back + AHEAD)
    assert board.visible() == {one.idempotency_key: 1 for one in (by_the_new_clock, delivery)}


def test_a_process_that_stops_gives_back_what_it_took_ahead(desk: Desk, board: BulletinServer) -> None:
    delivery = desk.ready(due_at=NOW + AHEAD)
    first = desk.dispatcher(owner="first")
    first.run_due()
    first.stop()
    assert first.wait_until_idle(0)
    assert desk.now(delivery).state is _S.SCHEDULED
    with running(desk.dispatcher(owner="second")) as second:
        sent_after(desk, second)
    assert board.visible() == {delivery.idempotency_key: 1}


def test_what_a_killed_process_took_ahead_is_found_by_its_lease(desk: Desk, board: BulletinServer) -> None:
    delivery = desk.ready(due_at=NOW + AHEAD)
    desk.database.write_together(
        lambda writing: claims.claim(
            writing.connection,
            owner="a process that died",
            machine=MACHINE,
            now=NOW,
            lease=timedelta(0),
            most=1,
            ahead=AHEAD,
        )
    )
    assert recover(desk.database, desk.clock) == 1
    with running(desk.dispatcher()) as dispatcher:
        sent_after(desk, dispatcher)
    assert board.visible() == {delivery.idempotency_key: 1}


def test_two_senders_share_what_is_due_at_one_moment(desk: Desk, board: BulletinServer) -> None:
    first, second = desk.workspace.accounts
    made = [desk.ready(account, due_at=NOW + AHEAD) for account in (first, second)]

    def one_at_most(owner: str) -> Dispatcher:
        send = desk.sender(owner=owner).send
        return Dispatcher(desk.database, desk.clock, send, owner=owner, machine=MACHINE, workers=1, most=1, lease=LEASE)

    with running(one_at_most("here")) as here, running(one_at_most("there")) as there:
        here.run_due()
        assert sorted(desk.now(one).state for one in made) == [_S.CLAIMED, _S.SCHEDULED]
        there.run_due()
        assert {desk.now(one).state for one in made} == {_S.CLAIMED}
        sent_after(desk, here)
        sent_after(desk, there, timedelta(0))
    assert board.visible() == {one.idempotency_key: 1 for one in made}
    assert {attempt.owner for one in made for attempt in desk.attempts(one)} == {"here", "there"}
