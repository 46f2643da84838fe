"""Rows of another table beside the row that is read, on both databases."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import insert, literal, select

from scheduler_app.clock import FixedClock
from scheduler_app.storage.database import Database
from scheduler_app.storage.rows_as_json import all_in_one, as_one_text, row_as_json, rows_as_json, rows_of, texts_of
from scheduler_app.storage.tables import accounts, holds, missions
from tests.builders import NOW, StoredWorkspace, a_workspace

_HANDLES = rows_as_json(
    accounts.c.handle, accounts.c.throttled_until, where=accounts.c.mission_id == missions.c.id, beside=missions
)
_SAID = rows_as_json(holds.c.id, holds.c.reason, where=holds.c.scope == literal("account"), beside=missions)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=3)


def test_each_row_has_the_rows_that_belong_to_it(stored: StoredWorkspace) -> None:
    with stored.database.reading() as connection:
        found = {row[0]: json.loads(row[1]) for row in connection.execute(select(missions.c.id, _HANDLES))}
    for mission in stored.missions:
        handles = sorted(one.handle for one in stored.accounts if one.mission_id == mission.id)
        assert sorted(found[mission.id]) == [[handle, None] for handle in handles]


def test_no_row_is_an_empty_list(stored: StoredWorkspace) -> None:
    with stored.database.reading() as connection:
        assert [json.loads(text) for text in connection.scalars(select(_SAID).select_from(missions).limit(1))] == [[]]


def test_a_whole_statement_is_one_text_with_those_of_its_rows(stored: StoredWorkspace) -> None:
    with stored.database.reading() as connection:
        (text,) = connection.scalars(select(all_in_one(row_as_json(missions.c.id, _HANDLES))))
    found = {mission_id: json.loads(handles) for mission_id, handles in map(json.loads, rows_of(text))}
    assert sorted(found) == sorted(one.id for one in stored.missions)
    assert sum(map(len, found.values())) == len(stored.accounts)


def test_a_row_has_the_same_text_whatever_statement_reads_it(stored: StoredWorkspace) -> None:
    row = row_as_json(missions.c.id, _HANDLES)
    with stored.database.reading() as connection:
        (together,) = connection.scalars(select(all_in_one(row)))
        apart = [connection.scalar(select(row).where(missions.c.id == one.id)) for one in stored.missions]
    assert sorted(rows_of(together)) == sorted(apart)


def test_words_come_back_as_they_were_stored(stored: StoredWorkspace) -> None:
    words = {"1": '"it\'s" \\ %s', "2": "Kopi ☕ قهوة 珈琲\n\t", "3": "", "4": '["a"]', "5": "null"}
    with stored.database.writing() as writing:
        for hold_id, reason in words.items():
            values = {"id": hold_id, "scope": "account", "value": "", "reason": reason, "started_at": NOW}
            writing.connection.execute(insert(holds).values(started_by=stored.officer.id, **values))
    with stored.database.reading() as connection:
        (text,) = connection.scalars(select(_SAID).select_from(missions).limit(1))
    assert dict(json.loads(text)) == words


def test_texts_that_became_one_are_told_apart_whatever_they_say(stored: StoredWorkspace) -> None:
    reason = "\x1e \x1d \\u001e \x1f"
    with stored.database.writing() as writing:
        values = {"id": "1", "scope": "account", "value": "", "reason": reason, "started_at": NOW}
        writing.connection.execute(insert(holds).values(started_by=stored.officer.id, **values))
    with stored.database.reading() as connection:
        (found,) = connection.scalars(select(all_in_one(as_one_text(row_as_json(missions.c.id), _SAID, _HANDLES))))
    rows = {json.loads(mission)[0]: (said, handles) for mission, said, handles in map(texts_of, rows_of(found))}
    assert sorted(rows) == sorted(one.id for one in stored.missions)
    for mission_id, (said, handles) in rows.items():
        assert json.loads(said) == [["1", reason]]
        assert len(json.loads(handles)) == sum(one.mission_id == mission_id for one in stored.accounts)


def test_a_statement_that_finds_nothing_has_no_rows(stored: StoredWorkspace) -> None:
    with stored.database.reading() as connection:
        (found,) = connection.scalars(select(all_in_one(row_as_json(missions.c.id))).where(missions.c.id == "none"))
    assert rows_of(found) == []
