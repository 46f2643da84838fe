"""Counting what leaves and reading what comes first, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from scheduler_app.clock import FixedClock
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.plan_filter import PlanFilter
from scheduler_app.storage import plan_overview
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from tests.builders import NOW, StoredWorkspace, a_workspace, standing_as

HOUR = timedelta(hours=1)
SPAN = (NOW, NOW + 9 * HOUR)
PLANNED, MISSED, SENDING = DeliveryState.SCHEDULED, DeliveryState.MISSED, DeliveryState.SENDING


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=3)


def put(stored: StoredWorkspace, delivery: Delivery, state: DeliveryState) -> None:
    with stored.database.writing() as writing:
        values = standing_as(state)
        writing.connection.execute(update(deliveries).where(deliveries.c.id == delivery.id).values(**values))


def test_counts_are_by_span_and_state_whether_at_rest_or_on_the_way(stored: StoredWorkspace) -> None:
    first, *_ = [stored.ready_delivery(due_at=NOW + hours * HOUR) for hours in (0, 0, 1, 5)]
    put(stored, stored.schedule(stored.store_post(), due_at=NOW + HOUR), MISSED)
    put(stored, first, SENDING)
    with stored.database.reading() as connection:
        counts = plan_overview.counts(connection, (NOW, NOW + HOUR, NOW + 2 * HOUR, NOW + 3 * HOUR))
        assert plan_overview.counts(connection, ()) == ()

    assert counts == ({PLANNED: 1, SENDING: 1}, {PLANNED: 1, MISSED: 1}, {})


def test_counts_answer_to_a_filter(stored: StoredWorkspace) -> None:
    here, there, _ = stored.accounts
    for hours, account in ((0, here), (0, there), (1, here)):
        stored.ready_delivery(account, due_at=NOW + hours * HOUR)
    stored.schedule(stored.store_post(), here, due_at=NOW)
    boundaries = (NOW, NOW + HOUR, NOW + 2 * HOUR)
    with stored.database.reading() as connection:
        of_one = plan_overview.counts(connection, boundaries, PlanFilter(accounts=frozenset({here.id})))
        approved = plan_overview.counts(connection, boundaries, PlanFilter(states=frozenset({PLANNED})))
        unapproved = plan_overview.counts(connection, boundaries, PlanFilter(unapproved=True))

    assert of_one == ({PLANNED: 2}, {PLANNED: 1})
    assert approved == ({PLANNED: 2}, {PLANNED: 1})
    assert unapproved == ({PLANNED: 1}, {})


def test_the_first_posts_are_those_of_the_first_deliveries_of_each_span(stored: StoredWorkspace) -> None:
    here, there, _ = stored.accounts
    early, late = stored.store_post(), stored.store_post()
    stored.schedule(early, here, due_at=NOW)
    stored.schedule(early, there, due_at=NOW + 2 * HOUR)
    stored.schedule(late, here, due_at=NOW + HOUR)
    spans = {7: (NOW, NOW + HOUR), 8: (NOW + HOUR, NOW + 9 * HOUR), 9: (NOW + 9 * HOUR, NOW + 10 * HOUR)}
    there_alone = PlanFilter(accounts=frozenset({there.id}))
    with stored.database.reading() as connection:
        one = plan_overview.first_posts(connection, spans, 1)
        two = plan_overview.first_posts(connection, spans, 2)
        narrowed = plan_overview.first_posts(connection, spans, 1, there_alone)

    assert one == {7: {early.id}, 8: {late.id}, 9: set()}
    assert two == {7: {early.id}, 8: {early.id, late.id}, 9: set()}
    assert narrowed == {7: set(), 8: {early.id}, 9: set()}


def test_of_some_posts_all_is_read_that_lies_in_the_span_and_is_wanted(stored: StoredWorkspace) -> None:
    here, there, third = stored.accounts
    wanted, other = stored.store_post(), stored.store_post()
    later = stored.schedule(wanted, there, due_at=NOW + 2 * HOUR)
    first = stored.schedule(wanted, here, due_at=NOW)
    stored.schedule(wanted, third, due_at=SPAN[1])
    stored.schedule(other, here, due_at=NOW)
    there_alone = PlanFilter(accounts=frozenset({there.id}))
    with stored.database.reading() as connection:
        every = plan_overview.of_posts(connection, {wanted.id}, SPAN)
        some = plan_overview.of_posts(connection, {wanted.id}, SPAN, there_alone)
        assert plan_overview.of_posts(connection, (), SPAN) == ()

    assert [one.delivery_id for one in every] == [first.id, later.id]
    assert some == every[1:]
