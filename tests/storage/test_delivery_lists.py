"""Deliveries as lists for screens, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.storage import claims, delivery_lists
from scheduler_app.storage import due as due_now
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_lists import After
from tests.builders import NOW, StoredWorkspace, a_workspace

HOUR = timedelta(hours=1)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


def test_an_entry_says_where_it_appears_and_whether_it_is_approved(stored: StoredWorkspace) -> None:
    approved = stored.ready_delivery()
    unapproved = stored.schedule(stored.store_post(), due_at=NOW + HOUR)
    with stored.database.reading() as connection:
        first, second = delivery_lists.between(connection, NOW, NOW + 2 * HOUR)
    assert (first.delivery_id, first.approved) == (approved.id, True)
    assert (second.delivery_id, second.approved) == (unapproved.id, False)
    assert (first.handle, first.city, first.post_name) == (stored.account.handle, "Tokyo", "Gayo coffee")


def test_a_span_includes_its_start_and_not_its_end(stored: StoredWorkspace) -> None:
    stored.ready_delivery(due_at=NOW)
    stored.ready_delivery(due_at=NOW + HOUR)
    with stored.database.reading() as connection:
        assert [entry.due_at for entry in delivery_lists.between(connection, NOW, NOW + HOUR)] == [NOW]


@pytest.mark.parametrize("newest_first", [False, True])
def test_pages_join_without_gap_or_repeat_even_at_one_instant(stored: StoredWorkspace, newest_first: bool) -> None:
    made = [stored.ready_delivery(due_at=NOW + (number // 3) * HOUR).id for number in range(8)]
    seen: list[str] = []
    after = None
    with stored.database.reading() as connection:
        while entries := delivery_lists.page(
            connection, [DeliveryState.SCHEDULED], after=after, newest_first=newest_first, limit=3
        ):
            seen += [entry.delivery_id for entry in entries]
            after = After(entries[-1].due_at, entries[-1].delivery_id)
    assert sorted(seen) == sorted(made)
    assert len(seen) == len(made)


def test_counts_are_by_state_and_by_span(stored: StoredWorkspace) -> None:
    for hours in (0, 0, 1, 5):
        stored.ready_delivery(due_at=NOW + hours * HOUR)
    with stored.database.reading() as connection:
        assert delivery_lists.counts_by_state(connection) == {DeliveryState.SCHEDULED: 4}
        boundaries = (NOW, NOW + HOUR, NOW + 2 * HOUR, NOW + 3 * HOUR)
        assert delivery_lists.day_counts(connection, boundaries) == (2, 1, 0)
        assert delivery_lists.day_counts(connection, ()) == ()


def test_what_people_post_is_listed_apart_once_it_is_due(stored: StoredWorkspace) -> None:
    manual, other = stored.manual_account(), stored.manual_account("wechat")
    by_duta = stored.ready_delivery()
    due = [stored.ready_delivery(manual, due_at=NOW - number * HOUR / 60).id for number in range(3)]
    posting = stored.ready_delivery(other, due_at=NOW - HOUR / 90)
    later = stored.ready_delivery(manual, due_at=NOW + HOUR)
    with stored.database.writing() as writing:
        claims.take_by_hand(writing.connection, posting.id, owner="hand:sari", now=NOW, lease=HOUR)
    stored.database.write_together(lambda writing: due_now.set_aside(writing.connection, now=NOW))
    wanted = [due[2], due[1], posting.id, due[0]]
    with stored.database.reading() as connection:
        seen, after = [], None
        while page := delivery_lists.to_post(connection, NOW, after=after, limit=2):
            seen += page
            after = After(page[-1].due_at, page[-1].delivery_id)
        backwards = delivery_lists.to_post(connection, NOW, after=after, backwards=True, limit=2)
        states = (DeliveryState.SCHEDULED, DeliveryState.CLAIMED)
        others = delivery_lists.page(connection, states, for_a_person=False)
        assert delivery_lists.counts_to_post(connection, NOW) == (3, 1)
    assert [one.delivery_id for one in seen] == wanted
    assert [one.delivery_id for one in backwards] == [posting.id, due[1]]
    assert all(one.by_hand and one.for_a_person for one in seen)
    assert [(one.delivery_id, one.by_hand, one.for_a_person) for one in others] == [
        (by_duta.id, False, False),
        (later.id, True, False),
    ]
