"""Across the fence and what became of it: every mark names what it expects, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.errors import BugError
from scheduler_app.storage import accounts, attempts, claims, deliveries, delivery_marks, holds, posts, sending_case
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_marks import AtFence, AttemptEnd, Crossing, Ending, Mark, NotAll
from tests.builders import MACHINE, NOW, StoredWorkspace, a_hold, a_variant, a_workspace, targets_of

LEASE = timedelta(seconds=60)
BUDGET = timedelta(seconds=30)
SENT = Mark(DeliveryState.SENT, remote_id="7", address="https://example.org/7", sent_at=NOW)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


def claimed(stored: StoredWorkspace, *, lease: timedelta = LEASE) -> Claim:
    (taken,) = stored.database.write_together(
        lambda writing: claims.claim(writing.connection, owner="us", machine=MACHINE, now=NOW, lease=lease, most=1)
    )
    return taken


def claimed_twice(stored: StoredWorkspace) -> tuple[Claim, Claim]:
    """The claim of a sender that was too slow, and that of the one which has the delivery now."""
    stored.ready_delivery()
    old = claimed(stored, lease=timedelta(0))
    stored.database.write_together(lambda writing: claims.give_back_expired(writing.connection))
    return old, claimed(stored)


def at_fence(stored: StoredWorkspace, taken: Claim) -> AtFence:
    """As a sender comes to it that has looked this very moment."""
    with stored.database.reading() as connection:
        case = sending_case.load(connection, taken.delivery_id)
    return AtFence(taken, case, "us", NOW, BUDGET)


def cross(stored: StoredWorkspace, taken: Claim) -> Crossing | None:
    waiting = at_fence(stored, taken)
    return stored.database.write_together(lambda writing: delivery_marks.cross_fences(writing.connection, [waiting]))[0]


def record(stored: StoredWorkspace, taken: Claim, mark: Mark, attempt: AttemptEnd | None = None) -> bool:
    ending = Ending(taken, mark, attempt)
    return stored.database.write_together(lambda writing: delivery_marks.record(writing.connection, [ending]))


def ended(crossing: Crossing | None, outcome: str = "sent") -> AttemptEnd:
    return AttemptEnd(crossing, outcome, "us", NOW)


def standing(stored: StoredWorkspace, taken: Claim) -> delivery_marks.Standing:
    with stored.database.reading() as connection:
        return delivery_marks.standing(connection, taken, now=NOW)


def test_crossing_puts_the_attempt_on_record_before_anything_is_visible(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    crossing = cross(stored, claimed(stored))
    assert crossing is not None
    with stored.database.reading() as connection:
        assert deliveries.delivery(connection, delivery.id).state is DeliveryState.SENDING
        (attempt,) = attempts.for_delivery(connection, delivery.id)
    assert (attempt.number, attempt.owner, attempt.outcome) == (crossing.number, "us", "")


def test_a_fence_stays_shut_when_anything_that_was_looked_at_is_other_now(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    taken = claimed(stored)
    waiting = at_fence(stored, taken)
    with stored.database.writing() as writing:
        accounts.set_health(writing.connection, delivery.account_id, AccountHealth.SUSPENDED)
        assert delivery_marks.cross_fences(writing.connection, [waiting]) == (None,)
        accounts.set_health(writing.connection, delivery.account_id, AccountHealth.READY)
        assert delivery_marks.cross_fences(writing.connection, [waiting]) == (Crossing(1),)


def test_a_fence_is_crossed_once(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    taken = claimed(stored)
    assert cross(stored, taken) is not None
    assert cross(stored, taken) is None


def test_a_fence_stays_shut_for_an_older_token(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    old = claimed(stored, lease=timedelta(0))
    stored.database.write_together(lambda writing: claims.give_back_expired(writing.connection))
    claimed(stored)
    assert cross(stored, old) is None
    assert not standing(stored, old).ours


def test_of_two_claims_on_one_delivery_that_come_to_the_fence_together_only_the_later_crosses(
    stored: StoredWorkspace,
) -> None:
    old, new = claimed_twice(stored)
    waiting = [at_fence(stored, taken) for taken in (old, new)]
    with pytest.raises(NotAll), stored.database.writing() as writing:
        delivery_marks.cross_fences(writing.connection, waiting)
    assert [cross(stored, taken) for taken in (old, new)] == [None, Crossing(1)]


def test_of_two_claims_on_one_delivery_that_end_together_only_the_later_is_written(stored: StoredWorkspace) -> None:
    old, new = claimed_twice(stored)
    put_back = Mark(DeliveryState.SCHEDULED, "network.closed")
    endings = [Ending(taken, put_back, ended(None, "not_sent")) for taken in (old, new)]
    with pytest.raises(NotAll), stored.database.writing() as writing:
        delivery_marks.record(writing.connection, endings)
    assert [record(stored, one.taken, one.mark, one.attempt) for one in endings] == [False, True]
    with stored.database.reading() as connection:
        assert len(attempts.for_delivery(connection, new.delivery_id)) == 1


def test_a_fence_stays_shut_when_the_lease_is_over(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    taken = claimed(stored, lease=timedelta(0))
    assert cross(stored, taken) is None
    assert not standing(stored, taken).lease_valid


def test_a_fence_stays_shut_under_a_hold_that_began_after_the_claim(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    taken = claimed(stored)
    with stored.database.writing() as writing:
        holds.start(writing.connection, a_hold(stored.officer))
    assert cross(stored, taken) is None
    assert standing(stored, taken).held


def test_a_fence_stays_shut_when_the_post_was_edited_after_the_claim(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    stored.approve(post)
    stored.schedule(post)
    taken = claimed(stored)
    edited = replace(post, variants=(a_variant("Other words.", language="en"),))
    with stored.database.writing() as writing:
        posts.save(writing.connection, edited, targets_of(edited, stored.accounts), expected_version=1)
    assert cross(stored, taken) is None
    assert not standing(stored, taken).written_now


def test_an_outcome_is_recorded_once(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    taken = claimed(stored)
    crossing = cross(stored, taken)
    assert record(stored, taken, SENT, ended(crossing))
    assert not record(stored, taken, SENT, ended(crossing))
    with stored.database.reading() as connection:
        after = deliveries.delivery(connection, delivery.id)
    assert (after.state, after.remote_id, after.address, after.sent_at, after.attempts) == (
        DeliveryState.SENT,
        "7",
        "https://example.org/7",
        NOW,
        1,
    )


def test_a_delivery_that_was_taken_over_is_not_written(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    old = claimed(stored, lease=timedelta(0))
    stored.database.write_together(lambda writing: claims.give_back_expired(writing.connection))
    claimed(stored)
    assert not record(stored, old, Mark(DeliveryState.HELD, "hold.active"))
    with stored.database.reading() as connection:
        assert deliveries.delivery(connection, delivery.id).state is DeliveryState.CLAIMED


def test_a_move_that_is_not_in_the_table_is_our_bug(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    with pytest.raises(BugError):
        record(stored, claimed(stored), SENT)


def test_a_later_try_keeps_its_reason_and_its_time(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    taken = claimed(stored)
    again = NOW + timedelta(seconds=15)
    record(stored, taken, Mark(DeliveryState.SCHEDULED, "network.closed", try_again_at=again))
    with stored.database.reading() as connection:
        after = deliveries.delivery(connection, delivery.id)
    assert (after.state, after.reason, after.next_try_at, after.due_at) == (
        DeliveryState.SCHEDULED,
        "network.closed",
        again,
        NOW,
    )


def test_a_try_that_never_came_to_the_fence_counts_and_is_on_record(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    taken = claimed(stored)
    assert record(stored, taken, Mark(DeliveryState.SCHEDULED, "network.closed"), ended(None, "not_sent"))
    with stored.database.reading() as connection:
        (attempt,) = attempts.for_delivery(connection, delivery.id)
        assert deliveries.delivery(connection, delivery.id).attempts == 1
    assert (attempt.outcome, attempt.code, attempt.finished_at) == ("not_sent", "network.closed", NOW)


def test_a_sent_delivery_without_a_name_is_refused_by_the_database(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    taken = claimed(stored)
    crossing = cross(stored, taken)
    with pytest.raises(Exception, match=r"(?i)sent_is_named"):
        record(stored, taken, Mark(DeliveryState.SENT, sent_at=NOW), ended(crossing))
