"""What was made of a thread, on both databases."""

from __future__ import annotations

from scheduler_app.clock import FixedClock
from scheduler_app.storage import delivery_steps
from scheduler_app.storage.database import Database
from tests.builders import NOW, a_workspace


def test_each_delivery_remembers_its_own_steps(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    delivery, other = stored.ready_delivery(), stored.ready_delivery()
    with database.writing() as writing:
        delivery_steps.note(writing.connection, delivery.id, "part-1", "100", at=NOW)
        delivery_steps.note(writing.connection, delivery.id, "part-2", "101", at=NOW)
        delivery_steps.note(writing.connection, other.id, "part-1", "200", at=NOW)
    with database.reading() as connection:
        assert delivery_steps.of_delivery(connection, delivery.id) == {"part-1": "100", "part-2": "101"}
        assert delivery_steps.of_delivery(connection, other.id) == {"part-1": "200"}


def test_what_was_noted_first_stands(database: Database, clock: FixedClock) -> None:
    delivery = a_workspace(database, clock).ready_delivery()
    with database.writing() as writing:
        delivery_steps.note(writing.connection, delivery.id, "part-1", "100", at=NOW)
        delivery_steps.note(writing.connection, delivery.id, "part-1", "999", at=NOW)
    with database.reading() as connection:
        assert delivery_steps.of_delivery(connection, delivery.id) == {"part-1": "100"}
