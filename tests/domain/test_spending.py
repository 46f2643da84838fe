"""Months, money and levels of a cap."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scheduler_app.domain.spending import Budget, Cap, CapOn, money, month_of

MARCH = month_of(datetime(2027, 3, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("at", "first", "end"),
    [
        ("2027-03-01T00:00:00+00:00", "2027-03-01", "2027-04-01"),
        ("2027-12-31T23:59:59+00:00", "2027-12-01", "2028-01-01"),
        ("2027-04-01T08:59:00+09:00", "2027-03-01", "2027-04-01"),
    ],
)
def test_a_month_is_that_of_utc(at: str, first: str, end: str) -> None:
    month = month_of(datetime.fromisoformat(at))
    assert (month.first, month.end) == tuple(datetime.fromisoformat(one).replace(tzinfo=UTC) for one in (first, end))
    assert str(month) == first[:7]


def test_money_is_written_with_its_currency_and_as_many_digits_as_it_needs() -> None:
    assert [money(one) for one in (0, 15, 200, 1_234_560)] == ["USD 0.00", "USD 0.015", "USD 0.20", "USD 1234.56"]


@pytest.mark.parametrize(("spent", "level"), [(0, 0), (799, 0), (800, 80), (999, 80), (1000, 100), (5000, 100)])
def test_a_level_is_what_was_spent_whatever_is_planned(spent: int, level: int) -> None:
    assert Budget(Cap(CapOn.WORKSPACE, "", 1000), MARCH, spent, planned=9000).level == level


def test_a_cap_of_nothing_is_reached_at_once() -> None:
    nothing = Budget(Cap(CapOn.WORKSPACE, "", 0), MARCH, 0, 0)
    assert nothing.level == 100
    assert not nothing.has_room_for(1)
