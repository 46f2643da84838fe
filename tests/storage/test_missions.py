from __future__ import annotations

import pytest

from scheduler_app.domain.ids import MissionId, new_id
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.storage import missions
from scheduler_app.storage.database import Database
from tests.builders import a_mission

RIYADH = a_mission(
    "riyadh", zone="Asia/Riyadh", country="SA", city="Riyadh", languages=("ar", "en"), weekend=frozenset({5, 6})
)
TOKYO = a_mission("tokyo")


def test_missions_are_found_as_they_were_stored(database: Database) -> None:
    with database.writing() as writing:
        missions.add(writing.connection, TOKYO)
        missions.add(writing.connection, RIYADH)
    with database.reading() as connection:
        assert missions.all_missions(connection) == (RIYADH, TOKYO)
        assert missions.mission(connection, TOKYO.id) == TOKYO
        assert missions.by_slug(connection, "riyadh") == RIYADH


def test_a_slug_is_taken_once(database: Database) -> None:
    with database.writing() as writing:
        missions.add(writing.connection, TOKYO)
        with pytest.raises(InvalidInput) as caught:
            missions.add(writing.connection, a_mission("tokyo"))
        missions.add(writing.connection, RIYADH)
    assert caught.value.code == "mission.slug_taken"
    assert caught.value.params == {"slug": "tokyo"}
    with database.reading() as connection:
        assert missions.all_missions(connection) == (RIYADH, TOKYO)


def test_a_mission_nobody_stored_is_not_found(database: Database) -> None:
    with database.reading() as connection:
        with pytest.raises(NotFound):
            missions.mission(connection, MissionId(new_id()))
        with pytest.raises(NotFound) as caught:
            missions.by_slug(connection, "atlantis")
    assert caught.value.code == "mission.unknown"
