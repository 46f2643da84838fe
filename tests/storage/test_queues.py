from __future__ import annotations

from datetime import time

from scheduler_app.clock import FixedClock
from scheduler_app.domain.queue import WeekSlot
from scheduler_app.storage import queues
from scheduler_app.storage.database import Database
from tests.builders import a_workspace


def test_a_queue_is_kept_in_the_order_of_the_week_until_it_is_taken_back(database: Database, clock: FixedClock) -> None:
    tokyo, hague = (one.id for one in a_workspace(database, clock, accounts=2).missions)
    early, late = WeekSlot(1, time(8, 30)), WeekSlot(5, time(17))
    with database.writing() as writing:
        connection = writing.connection
        queues.put(connection, tokyo, [late, early, late])
        queues.put(connection, hague, [late])
        assert queues.all_queues(connection) == {tokyo: (early, late), hague: (late,)}
        queues.put(connection, tokyo, [])
        assert queues.all_queues(connection) == {hague: (late,)}
