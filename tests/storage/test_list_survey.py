"""Finding any row of a long list at once, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from scheduler_app.clock import FixedClock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.storage import delivery_lists, list_survey
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_lists import After, CalendarEntry
from scheduler_app.storage.delivery_tables import deliveries
from tests.builders import NOW, StoredWorkspace, a_workspace, standing_as

HOUR = timedelta(hours=1)
EACH = 4
BOTH = frozenset({DeliveryState.SCHEDULED, DeliveryState.MISSED})


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    """Eleven deliveries, some at one moment, and every third of them missed."""
    made = a_workspace(database, clock)
    for number in range(11):
        delivery = made.ready_delivery(due_at=NOW + (number // 2) * HOUR)
        if number % 3 == 0:
            with database.writing() as writing:
                chosen = update(deliveries).where(deliveries.c.id == delivery.id)
                writing.connection.execute(chosen.values(**standing_as(DeliveryState.MISSED)))
    return made


def place_of(entry: CalendarEntry) -> After:
    return After(entry.due_at, entry.delivery_id)


@pytest.mark.parametrize("newest_first", [False, True])
@pytest.mark.parametrize("states", [BOTH, frozenset({DeliveryState.SCHEDULED})], ids=["two", "one"])
def test_a_survey_counts_a_list_and_marks_where_its_rows_lie(
    stored: StoredWorkspace, states: frozenset[DeliveryState], newest_first: bool
) -> None:
    with stored.database.reading() as connection:
        rows = delivery_lists.page(connection, states, newest_first=newest_first)
        for number, row in enumerate(rows, start=1):
            found = list_survey.survey(connection, states, newest_first=newest_first, place=place_of(row), each=EACH)
            assert (found.total, found.ahead) == (len(rows), number)
            assert found.marks == tuple(place_of(one) for one in rows[EACH - 1 :: EACH])


def test_a_list_without_rows_has_none(stored: StoredWorkspace) -> None:
    with stored.database.reading() as connection:
        found = list_survey.survey(connection, [DeliveryState.HELD], each=EACH)
    assert (found.total, found.marks, found.ahead) == (0, (), 0)


@pytest.mark.parametrize("newest_first", [False, True])
def test_a_page_may_leave_rows_out_before_it(stored: StoredWorkspace, newest_first: bool) -> None:
    with stored.database.reading() as connection:
        rows = delivery_lists.page(connection, BOTH, newest_first=newest_first)
        for after in (None, place_of(rows[2])):
            rest = rows if after is None else rows[3:]
            found = delivery_lists.page(connection, BOTH, newest_first=newest_first, after=after, skip=3, limit=2)
            assert found == rest[3:5]
