"""Unknown deliveries: one look at a time, and only a look may settle them; on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.storage import deliveries, doubts
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_marks import Mark
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from scheduler_app.storage.doubts import Doubt
from tests.builders import MACHINE, NOW, StoredWorkspace, a_workspace

LATER = NOW + timedelta(minutes=2)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


@pytest.fixture
def unknown(stored: StoredWorkspace) -> Delivery:
    delivery = stored.ready_delivery()
    with stored.database.writing() as writing:
        writing.connection.execute(deliveries_table.update().values(state="unknown"))
    return delivery


def due(stored: StoredWorkspace, *, machine: str = MACHINE, most_looks: int = 6) -> tuple[Doubt, ...]:
    with stored.database.reading() as connection:
        return doubts.due_for_a_look(connection, machine=machine, now=NOW, most_looks=most_looks, most=10)


def look(stored: StoredWorkspace, doubt: Doubt) -> Doubt | None:
    return stored.database.write_together(lambda writing: doubts.begin_look(writing.connection, doubt, again_at=LATER))


def settle(stored: StoredWorkspace, doubt: Doubt, mark: Mark) -> bool:
    return stored.database.write_together(lambda writing: doubts.settle(writing.connection, doubt, mark))


def test_an_unknown_delivery_is_due_for_a_look_on_a_machine_that_speaks_for_it(
    stored: StoredWorkspace, unknown: Delivery
) -> None:
    assert due(stored) == (Doubt(unknown.id, 0, token=0),)
    assert due(stored, machine="f" * 32) == ()


def test_of_two_machines_that_want_to_look_one_does_and_the_next_look_waits(
    stored: StoredWorkspace, unknown: Delivery
) -> None:
    (doubt,) = due(stored)
    assert look(stored, doubt) == Doubt(unknown.id, 1, token=0)
    assert look(stored, doubt) is None
    assert due(stored) == ()


def test_after_the_last_look_a_person_decides(stored: StoredWorkspace, unknown: Delivery) -> None:
    assert due(stored, most_looks=0) == ()
    assert due(stored) == (Doubt(unknown.id, 0, token=0),)


def test_a_look_settles_what_it_found_once(stored: StoredWorkspace, unknown: Delivery) -> None:
    mine = look(stored, due(stored)[0])
    assert mine is not None
    found = Mark(DeliveryState.SENT, remote_id="7", address="https://example.org/7", sent_at=NOW)
    assert settle(stored, mine, found)
    assert not settle(stored, mine, found)
    with stored.database.reading() as connection:
        after = deliveries.delivery(connection, unknown.id)
    assert (after.state, after.remote_id) == (DeliveryState.SENT, "7")


def test_an_older_look_settles_nothing(stored: StoredWorkspace, unknown: Delivery) -> None:
    first = look(stored, due(stored)[0])
    assert first is not None
    look(stored, first)
    assert not settle(stored, first, Mark(DeliveryState.SCHEDULED, "unknown.was_absent", try_again_at=NOW))
