from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, select, text

from scheduler_app.storage.columns import (
    DatabaseNow,
    JsonText,
    UtcTime,
    from_milliseconds,
    maybe_from_milliseconds,
    to_json,
    to_milliseconds,
)
from scheduler_app.storage.database import Database

THINGS = Table("things", MetaData(), Column("at", UtcTime), Column("value", JsonText))
AT = datetime(2027, 3, 1, 9, 0, 0, 123000, tzinfo=UTC)


@given(st.datetimes(timezones=st.just(UTC)))
def test_milliseconds_come_back_as_the_same_moment(at: datetime) -> None:
    whole = at - timedelta(microseconds=at.microsecond % 1000)
    assert from_milliseconds(to_milliseconds(at)) == whole


@given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
def test_milliseconds_sort_as_moments_do(first: datetime, second: datetime) -> None:
    if first <= second:
        assert to_milliseconds(first) <= to_milliseconds(second)


def test_another_zone_is_another_name_for_the_same_moment() -> None:
    jakarta = timezone(timedelta(hours=7))
    assert to_milliseconds(AT.astimezone(jakarta)) == to_milliseconds(AT)
    assert maybe_from_milliseconds(None) is None
    assert maybe_from_milliseconds(0) == datetime(1970, 1, 1, tzinfo=UTC)


def test_json_is_short_and_keeps_every_letter() -> None:
    assert to_json({"kata": ["コーヒー", 1]}) == '{"kata":["コーヒー",1]}'


def test_values_come_back_as_they_went_in(database: Database) -> None:
    values: list[Any] = [None, [], {"a": ["ガヨ", None, 1.5]}, "text\0and more"]
    with database.writing() as writing:
        THINGS.create(writing.connection)
        for value in values:
            writing.connection.execute(THINGS.insert().values(at=AT, value=value))
        writing.connection.execute(THINGS.insert().values(at=None, value=1))
        rows = writing.connection.execute(select(THINGS)).all()
        stored = writing.connection.scalar(text("SELECT at FROM things LIMIT 1"))
    assert [row.value for row in rows] == [*values, 1]
    assert [row.at for row in rows] == [AT] * len(values) + [None]
    assert stored == 1803891600123


def test_moments_are_compared_as_moments(database: Database) -> None:
    with database.writing() as writing:
        THINGS.create(writing.connection)
        for minutes in (-1, 0, 1):
            writing.connection.execute(THINGS.insert().values(at=AT + timedelta(minutes=minutes)))
        found = writing.connection.scalars(select(THINGS.c.at).where(THINGS.c.at < AT)).all()
    assert found == [AT - timedelta(minutes=1)]


def test_the_database_tells_its_own_time_in_milliseconds(database: Database) -> None:
    before = time.time_ns() // 1_000_000
    with database.reading() as connection:
        first = connection.scalar(select(DatabaseNow()))
        second = connection.scalar(select(DatabaseNow()))
    after = time.time_ns() // 1_000_000
    assert before - 1 <= first <= second <= after + 1
