from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import HoldId, new_id
from scheduler_app.errors import NotFound
from scheduler_app.storage import holds
from scheduler_app.storage.database import Database
from tests.builders import NOW, a_hold, a_workspace


def test_holds_in_force_come_oldest_first(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    later = a_hold(stored.supervisor, started_at=NOW + timedelta(minutes=1))
    earlier = a_hold(stored.officer, scope=HoldScope.COUNTRY, value="JP", reason="Earthquake")
    with database.writing() as writing:
        holds.start(writing.connection, later)
        holds.start(writing.connection, earlier)
    with database.reading() as connection:
        assert holds.active(connection) == (earlier, later)


def test_a_released_hold_is_in_force_no_more(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    hold = a_hold(stored.officer)
    with database.writing() as writing:
        holds.start(writing.connection, hold)
        holds.release(writing.connection, hold.id, stored.supervisor.id, NOW)
        assert holds.active(writing.connection) == ()
        with pytest.raises(NotFound) as caught:
            holds.release(writing.connection, hold.id, stored.supervisor.id, NOW)
    assert caught.value.code == "hold.not_active"


def test_a_hold_nobody_started_cannot_be_released(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    with database.writing() as writing, pytest.raises(NotFound):
        holds.release(writing.connection, HoldId(new_id()), stored.supervisor.id, NOW)
