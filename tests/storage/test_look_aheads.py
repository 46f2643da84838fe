"""Who looked at which lines, and when last."""

from __future__ import annotations

from datetime import timedelta

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import new_id
from scheduler_app.storage import look_aheads
from scheduler_app.storage.database import Database
from tests.builders import NOW, a_workspace


def test_a_line_was_seen_by_who_looked_last(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    later = NOW + timedelta(hours=1)
    with database.writing() as writing:
        connection = writing.connection
        look_aheads.add(connection, new_id(), stored.officer.id, NOW, ["a" * 64, "b" * 64])
        look_aheads.add(connection, new_id(), stored.supervisor.id, later, ["b" * 64])
        look_aheads.add(connection, new_id(), stored.supervisor.id, later, [])
        assert look_aheads.seen_since(connection, NOW) == {
            "a" * 64: (stored.officer.id, NOW),
            "b" * 64: (stored.supervisor.id, later),
        }
        assert set(look_aheads.seen_since(connection, later)) == {"b" * 64}


def test_what_is_due_is_pinned_by_its_hash(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    delivery = stored.schedule(stored.store_post(), due_at=NOW)
    with database.reading() as connection:
        assert look_aheads.pinned(connection, NOW, NOW + timedelta(hours=1)) == {delivery.id: delivery.content_hash}
        assert look_aheads.pinned(connection, NOW - timedelta(hours=1), NOW) == {}
