"""What a day is called for whom, and which days a period covers."""

from __future__ import annotations

from datetime import date

import pytest

from scheduler_app.domain.special_day import DayKind, SensitivePeriod, SpecialDay


def test_a_day_without_a_name_in_the_language_asked_for_has_its_english_one() -> None:
    nyepi = SpecialDay(date(2027, 3, 8), "ID", DayKind.HOLIDAY, {"en": "Day of Silence", "id": "Nyepi", "ar": ""})
    assert [nyepi.name(language) for language in ("id", "ar", "ja")] == ["Nyepi", "Day of Silence", "Day of Silence"]


@pytest.mark.parametrize(
    ("day", "country", "covered"),
    [
        (date(2027, 4, 9), "JP", False),
        (date(2027, 4, 10), "JP", True),
        (date(2027, 4, 12), "JP", True),
        (date(2027, 4, 13), "JP", False),
        (date(2027, 4, 11), "NL", False),
    ],
)
def test_a_period_covers_its_country_on_its_days_both_ends_included(day: date, country: str, covered: bool) -> None:
    silence = SensitivePeriod("1", "Election silence", "JP", date(2027, 4, 10), date(2027, 4, 12))
    assert silence.covers(day, country) is covered


def test_a_period_without_a_country_covers_all() -> None:
    mourning = SensitivePeriod("1", "Mourning", "", date(2027, 4, 10), date(2027, 4, 10))
    assert mourning.covers(date(2027, 4, 10), "JP")
    assert mourning.covers(date(2027, 4, 10), "NL")
