"""The plan as a table in any order, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.plan_filter import PlanFilter
from scheduler_app.storage import agenda
from scheduler_app.storage.agenda import AgendaOrder, AgendaSort
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_lists import CalendarEntry
from tests.builders import NOW, StoredWorkspace, a_post, a_workspace

HOUR = timedelta(hours=1)
NAMES = ("batik", "Zapin", "apam", "Kopi", "kopi", "Ädel")


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    made = a_workspace(database, clock)
    for number, name in enumerate(NAMES):
        made.schedule(made.store_post(a_post(made.officer, name=name)), due_at=NOW + (number // 2) * HOUR)
    made.ready_delivery(due_at=NOW + HOUR)
    return made


def read(stored: StoredWorkspace, sort: AgendaSort, *, limit: int) -> list[CalendarEntry]:
    found: list[CalendarEntry] = []
    with stored.database.reading() as connection:
        while page := agenda.page(connection, NOW, NOW + 9 * HOUR, sort=sort, skip=len(found), limit=limit):
            found += page
        assert agenda.count(connection, NOW, NOW + 9 * HOUR) == len(found)
    return found


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", AgendaOrder)
def test_pages_join_without_gap_or_repeat_in_every_order(
    stored: StoredWorkspace, order: AgendaOrder, descending: bool
) -> None:
    sort = AgendaSort(order, descending)
    whole = [entry.delivery_id for entry in read(stored, sort, limit=100)]
    assert len(set(whole)) == len(NAMES) + 1
    assert [entry.delivery_id for entry in read(stored, sort, limit=2)] == whole
    other_way = [entry.delivery_id for entry in read(stored, AgendaSort(order, not descending), limit=100)]
    assert other_way == whole[::-1]


def test_titles_are_sorted_whatever_their_case(stored: StoredWorkspace) -> None:
    names = [entry.post_name for entry in read(stored, AgendaSort(AgendaOrder.TITLE), limit=100)]
    assert [name.lower() for name in names if name.isascii()] == sorted(
        name.lower() for name in names if name.isascii()
    )


def test_only_what_is_wanted_is_read(stored: StoredWorkspace) -> None:
    with stored.database.reading() as connection:

        def found(wanted: PlanFilter) -> list[CalendarEntry]:
            span = (NOW, NOW + 9 * HOUR)
            page = agenda.page(connection, *span, sort=AgendaSort(), wanted=wanted)
            assert agenda.count(connection, *span, wanted) == len(page)
            return list(page)

        assert [entry.approved for entry in found(PlanFilter(states=frozenset({DeliveryState.SCHEDULED})))] == [True]
        assert len(found(PlanFilter(unapproved=True))) == len(NAMES)
        assert found(PlanFilter(states=frozenset({DeliveryState.SENT}))) == []
        assert len(found(PlanFilter(accounts=frozenset({stored.account.id})))) == len(NAMES) + 1
        assert found(PlanFilter(countries=frozenset({"NL"}))) == []
        assert len(found(PlanFilter(countries=frozenset({"JP"}), unapproved=True))) == len(NAMES)
        author = found(PlanFilter())[0].author_id
        assert len(found(PlanFilter(authors=frozenset({author})))) == len(NAMES) + 1
        assert found(PlanFilter(campaigns=frozenset({"none"}))) == []
