"""What is due next, and what is due but may not leave, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain import by_hand
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.storage import accounts, deliveries, due, holds, posts
from scheduler_app.storage.database import Database
from tests.builders import NOW, StoredWorkspace, a_hold, a_post, a_variant, a_workspace, targets_of

LIMIT = timedelta(minutes=15)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=2, lateness_limit=LIMIT)


def set_aside(stored: StoredWorkspace, now: datetime = NOW) -> int:
    return len(stored.database.write_together(lambda writing: due.set_aside(writing.connection, now=now)))


def now_at(stored: StoredWorkspace, delivery: Delivery) -> tuple[DeliveryState, str]:
    with stored.database.reading() as connection:
        found = deliveries.delivery(connection, delivery.id)
    return found.state, found.reason


def test_the_next_due_moment_is_the_earliest_after_the_last_look(stored: StoredWorkspace) -> None:
    for minutes in (0, 10, 5):
        stored.ready_delivery(due_at=NOW + timedelta(minutes=minutes))
    with stored.database.reading() as connection:
        assert due.next_due(connection, after=NOW) == NOW + timedelta(minutes=5)
        assert due.next_due(connection, after=NOW - timedelta(seconds=1)) == NOW
        assert due.next_due(connection, after=NOW + timedelta(minutes=10)) is None


@pytest.mark.parametrize(
    ("due_in", "looked", "look_in"),
    [
        ((20, 30), 0, 15),  # ahead of the next moment
        ((20, 30), 15, 20),  # at the moment: what could not be claimed ahead
        ((20, 22), 15, 17),  # ahead of the moment after it
        ((20, 30), 20, 25),
        ((), 0, None),
    ],
)
def test_we_look_ahead_of_each_moment_and_at_it(
    stored: StoredWorkspace, due_in: tuple[int, ...], looked: int, look_in: int | None
) -> None:
    for seconds in due_in:
        stored.ready_delivery(due_at=NOW + timedelta(seconds=seconds))
    with stored.database.reading() as connection:
        found = due.next_look(connection, after=NOW + timedelta(seconds=looked), ahead=timedelta(seconds=5))
    assert found == (None if look_in is None else NOW + timedelta(seconds=look_in))


def test_what_may_leave_or_is_not_due_is_let_be(stored: StoredWorkspace) -> None:
    stored.ready_delivery()
    stored.schedule(stored.store_post(), due_at=NOW + timedelta(seconds=1))
    assert set_aside(stored) == 0


def test_unapproved_at_its_hour_is_missed(stored: StoredWorkspace) -> None:
    delivery = stored.schedule(stored.store_post())
    assert set_aside(stored) == 1
    assert now_at(stored, delivery) == (DeliveryState.MISSED, "approval.none_in_time")


@pytest.mark.parametrize(
    ("own_limit", "late", "missed"),
    [
        (None, LIMIT, False),
        (None, LIMIT + timedelta(milliseconds=1), True),
        (timedelta(hours=2), LIMIT + timedelta(minutes=1), False),
        (timedelta(minutes=1), timedelta(minutes=2), True),
    ],
)
def test_later_than_the_limit_is_missed(
    stored: StoredWorkspace, own_limit: timedelta | None, late: timedelta, missed: bool
) -> None:
    post = stored.store_post(a_post(stored.officer, lateness_limit=own_limit))
    stored.approve(post)
    delivery = stored.schedule(post)
    set_aside(stored, NOW + late)
    expected = (DeliveryState.MISSED, "time.too_late") if missed else (DeliveryState.SCHEDULED, "")
    assert now_at(stored, delivery) == expected


def test_due_under_a_hold_is_held_even_when_it_is_late(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    with stored.database.writing() as writing:
        holds.start(writing.connection, a_hold(stored.officer))
    set_aside(stored, NOW + timedelta(hours=1))
    assert now_at(stored, delivery) == (DeliveryState.HELD, "hold.active")


def test_due_with_other_words_than_scheduled_is_held(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    stored.approve(post)
    delivery = stored.schedule(post)
    edited = replace(post, variants=(a_variant("Other words.", language="en"),))
    with stored.database.writing() as writing:
        posts.save(writing.connection, edited, targets_of(edited, stored.accounts), expected_version=1)
    set_aside(stored)
    assert now_at(stored, delivery) == (DeliveryState.HELD, "content.changed")


def test_due_on_an_account_that_is_not_ready_is_held(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery()
    with stored.database.writing() as writing:
        accounts.set_health(writing.connection, stored.account.id, AccountHealth.SIGN_IN_NEEDED)
    set_aside(stored)
    assert now_at(stored, delivery) == (DeliveryState.HELD, "account.not_ready")


def test_what_people_are_to_post_is_marked_once_and_stays_in_the_plan(stored: StoredWorkspace) -> None:
    manual = stored.manual_account()
    delivery, later = stored.ready_delivery(manual), stored.ready_delivery(manual, due_at=NOW + LIMIT)
    assert set_aside(stored) == 1
    assert now_at(stored, delivery) == (DeliveryState.SCHEDULED, by_hand.DUE)
    assert now_at(stored, later) == (DeliveryState.SCHEDULED, "")
    assert set_aside(stored) == 0


def test_nobody_is_asked_to_post_what_may_not_leave(stored: StoredWorkspace) -> None:
    manual = stored.manual_account()
    unapproved = stored.schedule(stored.store_post(accounts=[manual]), manual)
    set_aside(stored)
    assert now_at(stored, unapproved) == (DeliveryState.MISSED, "approval.none_in_time")


def test_what_is_due_by_hand_is_held_by_a_hold_that_begins_later(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery(stored.manual_account())
    set_aside(stored)
    with stored.database.writing() as writing:
        holds.start(writing.connection, a_hold(stored.officer))
    set_aside(stored)
    assert now_at(stored, delivery) == (DeliveryState.HELD, "hold.active")


def test_what_nobody_posts_in_time_is_missed(stored: StoredWorkspace) -> None:
    delivery = stored.ready_delivery(stored.manual_account())
    set_aside(stored)
    set_aside(stored, NOW + LIMIT)
    assert now_at(stored, delivery) == (DeliveryState.SCHEDULED, by_hand.DUE)
    set_aside(stored, NOW + LIMIT + timedelta(milliseconds=1))
    assert now_at(stored, delivery) == (DeliveryState.MISSED, "time.too_late")
