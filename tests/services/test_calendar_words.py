from __future__ import annotations

from datetime import datetime

from scheduler_app.services.calendar_words import Column, cell
from tests.services.office import Office
from tests.services.sheets import WORDS, march


def test_every_column_has_its_fact(office: Office) -> None:
    office.schedule(office.post())
    line = march(office).lines[0]
    found = {column: cell(line, column, WORDS) for column in Column}
    assert found[Column.READERS_TIME] == line.entry.wall
    assert found[Column.MY_TIME] == line.here
    assert found[Column.POST] == line.entry.post_name
    assert [column for column, value in found.items() if isinstance(value, datetime)] == [
        Column.READERS_TIME,
        Column.MY_TIME,
    ]
    assert len(set(found.values())) >= len(Column) - 2
