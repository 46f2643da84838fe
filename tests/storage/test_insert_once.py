from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from scheduler_app.storage.database import Database
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.tables import campaigns

ROW = {"id": "1" * 32, "name": "Coffee"}


def test_the_second_of_the_same_key_is_left_out_and_the_transaction_goes_on(database: Database) -> None:
    with database.writing() as writing:
        assert insert_once(writing.connection, campaigns, ROW, key=("name",))
        assert not insert_once(writing.connection, campaigns, {**ROW, "id": "2" * 32}, key=("name",))
        assert insert_once(writing.connection, campaigns, {"id": "3" * 32, "name": "Batik"}, key=("name",))
    with database.reading() as connection:
        assert set(connection.scalars(select(campaigns.c.id))) == {"1" * 32, "3" * 32}


def test_another_key_than_the_named_one_is_not_forgiven(database: Database) -> None:
    with database.writing() as writing:
        insert_once(writing.connection, campaigns, ROW, key=("name",))
    with pytest.raises(IntegrityError), database.writing() as writing:
        insert_once(writing.connection, campaigns, {**ROW, "name": "Batik"}, key=("name",))
