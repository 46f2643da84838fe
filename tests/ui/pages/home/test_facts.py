from __future__ import annotations

from datetime import date, timedelta

from scheduler_app.domain.special_day import DayKind, SpecialDay
from ui.pages.home.facts import MOST_KEY_DATES, key_dates

MONDAY = date(2027, 3, 1)


def a_day(country: str = "JP", name: str = "Vernal Equinox", after: int = 0) -> SpecialDay:
    return SpecialDay(MONDAY + timedelta(days=after), country, DayKind.HOLIDAY, {"en": name})


def test_the_same_day_of_several_countries_stands_once() -> None:
    (one,) = key_dates((a_day("AE", "Eid"), a_day("SA", "Eid")))
    assert one.countries == ("AE", "SA")


def test_of_days_that_run_on_only_the_first_is_told() -> None:
    fasting = tuple(a_day("SA", "Ramadan", after) for after in range(20))
    later = a_day("SA", "Ramadan", 40)
    assert [one.day.day for one in key_dates((*fasting, later))] == [MONDAY, later.day]


def test_the_next_few_are_enough() -> None:
    many = tuple(a_day("JP", f"Day {number}", number) for number in range(30))
    assert [one.day.name("en") for one in key_dates(many)] == [f"Day {n}" for n in range(MOST_KEY_DATES)]
