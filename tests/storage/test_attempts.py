"""What was tried, as people read it, on both databases."""

from __future__ import annotations

from datetime import timedelta

from scheduler_app.clock import FixedClock
from scheduler_app.storage import attempts
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import attempts as attempts_table
from tests.builders import NOW, a_workspace


def test_the_tries_of_a_delivery_are_read_first_to_last(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    delivery, other = stored.ready_delivery(), stored.ready_delivery()
    with database.writing() as writing:
        for number, outcome, of in ((2, "sent", delivery), (1, "not_sent", delivery), (1, "", other)):
            writing.connection.execute(
                attempts_table.insert().values(
                    delivery_id=of.id,
                    number=number,
                    owner="us",
                    started_at=NOW,
                    finished_at=NOW + timedelta(seconds=number) if outcome else None,
                    outcome=outcome,
                )
            )
    with database.reading() as connection:
        found = attempts.for_delivery(connection, delivery.id)
        (under_way,) = attempts.for_delivery(connection, other.id)
    assert [(one.number, one.outcome) for one in found] == [(1, "not_sent"), (2, "sent")]
    assert found[0].finished_at == NOW + timedelta(seconds=1)
    assert (under_way.finished_at, under_way.outcome) == (None, "")
