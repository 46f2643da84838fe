from __future__ import annotations

from dataclasses import replace

from scheduler_app.domain.known_name import KnownName, Office
from scheduler_app.storage import known_names
from scheduler_app.storage.database import Database

QUEEN = KnownName("The Queen", {"x": "@queen"}, Office.ROYAL, ("Her Majesty", "女王"))
FAIR = KnownName("Trade fair")


def test_names_are_found_as_they_were_put_replaced_and_removed(database: Database) -> None:
    with database.writing() as writing:
        for one in (FAIR, replace(QUEEN, handles={}), QUEEN):
            known_names.put(writing.connection, one)
        assert known_names.all_names(writing.connection) == (QUEEN, FAIR)
        assert known_names.remove(writing.connection, FAIR.name)
        assert not known_names.remove(writing.connection, FAIR.name)
        assert known_names.all_names(writing.connection) == (QUEEN,)
