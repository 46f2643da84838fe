from __future__ import annotations

from datetime import date

import pytest

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.special_day import SensitivePeriod
from scheduler_app.errors import NotFound
from scheduler_app.storage import sensitive_periods
from scheduler_app.storage.database import Database

SILENCE = SensitivePeriod("a" * 32, "Election silence", "JP", date(2027, 4, 10), date(2027, 4, 12), Severity.BLOCK)
MOURNING = SensitivePeriod("b" * 32, "Mourning", "", date(2027, 4, 1), date(2027, 4, 10))


@pytest.fixture
def both(database: Database) -> Database:
    with database.writing() as writing:
        sensitive_periods.add(writing.connection, SILENCE)
        sensitive_periods.add(writing.connection, MOURNING)
    return database


def test_periods_are_found_by_any_day_they_touch_earliest_first(both: Database) -> None:
    with both.reading() as connection:
        assert sensitive_periods.between(connection, date(2027, 4, 10), date(2027, 4, 10)) == (MOURNING, SILENCE)
        assert sensitive_periods.between(connection, date(2027, 4, 12), date(2027, 5, 1)) == (SILENCE,)
        assert sensitive_periods.between(connection, date(2027, 4, 13), date(2027, 5, 1)) == ()


def test_a_period_taken_out_is_gone_and_cannot_be_taken_out_twice(both: Database) -> None:
    with both.writing() as writing:
        sensitive_periods.remove(writing.connection, MOURNING.id)
    with both.writing() as writing, pytest.raises(NotFound) as caught:
        sensitive_periods.remove(writing.connection, MOURNING.id)
    assert caught.value.code == "period.unknown"
    with both.reading() as connection:
        assert sensitive_periods.between(connection, date(2027, 1, 1), date(2027, 12, 31)) == (SILENCE,)
