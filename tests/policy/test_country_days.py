"""What is special about a day where the reader is, and how sure that is."""

from __future__ import annotations

from datetime import date

import pytest

from scheduler_app.domain.special_day import DayKind
from scheduler_app.policy.country_days import on_day, special_days, usual_weekend


def test_a_holiday_has_its_names_in_the_languages_of_the_interface() -> None:
    (day,) = on_day("ID", date(2027, 8, 17))
    assert (day.kind, day.name("id"), day.name("en")) == (
        DayKind.HOLIDAY,
        "Hari Kemerdekaan Republik Indonesia",
        "Independence Day",
    )
    assert day.name("ja") == day.name("en")
    assert not day.estimated


@pytest.mark.parametrize("country", ["ID", "EG", "SA"])
def test_a_day_that_follows_the_moon_is_said_to_be_an_estimate(country: str) -> None:
    (eid,) = [one for one in on_day(country, date(2027, 3, 10)) if one.kind is DayKind.HOLIDAY]
    assert eid.estimated
    assert "Eid" in eid.name("en")
    assert all(mark not in name for name in eid.names.values() for mark in ("estimated", "perkiraan", "تقديري"))


def test_a_mark_beside_another_is_taken_alone() -> None:
    (day,) = on_day("SA", date(2027, 3, 14))
    assert (day.name("en"), day.estimated) == ("Eid al-Fitr Holiday (observed)", True)


def test_joint_leave_counts_because_readers_are_away() -> None:
    assert [one.name("id") for one in on_day("ID", date(2027, 3, 12))] == ["Cuti Bersama Hari Raya Idul Fitri"]


def test_a_range_has_both_its_ends_in_order_and_may_cross_years() -> None:
    days = special_days("JP", date(2026, 12, 31), date(2027, 1, 11))
    assert [one.day for one in days] == [date(2027, 1, 1), date(2027, 1, 11)]


def test_the_fasting_month_is_known_where_readers_keep_it() -> None:
    fasting = [
        one.day for one in special_days("SA", date(2027, 1, 1), date(2027, 12, 31)) if one.kind is DayKind.FASTING
    ]
    assert (fasting[0], len(fasting)) == (date(2027, 2, 8), 29)
    assert all(one.kind is not DayKind.FASTING for one in special_days("JP", date(2027, 2, 8), date(2027, 3, 8)))


def test_two_fasting_months_may_begin_in_one_year() -> None:
    days = [one.day for one in special_days("SA", date(2030, 1, 1), date(2030, 12, 31)) if one.kind is DayKind.FASTING]
    assert {day.month for day in days} == {1, 2, 12}


def test_a_country_without_a_calendar_has_no_special_days() -> None:
    assert special_days("XX", date(2027, 1, 1), date(2027, 12, 31)) == ()


def test_years_beyond_the_reckoning_are_no_mistake() -> None:
    assert all(one.kind is DayKind.HOLIDAY for one in special_days("SA", date(2090, 1, 1), date(2090, 12, 31)))


@pytest.mark.parametrize(
    ("country", "weekend"),
    [("SA", {5, 6}), ("AE", {6, 7}), ("JP", {6, 7}), ("EG", {5, 6}), ("IR", {5}), ("AF", {4, 5}), ("XX", {6, 7})],
)
def test_each_country_rests_on_its_own_days(country: str, weekend: set[int]) -> None:
    assert usual_weekend(country) == weekend
