"""The days of a country are reckoned once for each year and version, and are right whatever became of the files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from scheduler_app.domain.special_day import SpecialDay
from scheduler_app.policy.country_days import LIBRARIES, special_days
from scheduler_app.services.known_days import KnownDays, said_by

NEW_YEARS_EVE, NEW_YEARS_DAY = date(2027, 12, 31), date(2028, 1, 1)


class Reckoning:
    """Says what the library says, and how often it was asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, country: str, first: date, last: date) -> Sequence[SpecialDay]:
        self.asked.append(first.year)
        return special_days(country, first, last)


@pytest.fixture
def reckoning() -> Reckoning:
    return Reckoning()


@pytest.mark.parametrize("country", ["SA", "ID", "JP", "NL", "XX"])
def test_what_was_kept_is_what_was_reckoned(country: str, reckoning: Reckoning, tmp_path: Path) -> None:
    span = (country, date(2027, 2, 1), date(2028, 4, 30))
    for _ in range(2):
        assert KnownDays(reckoning, "1", tmp_path)(*span) == special_days(*span)
    assert reckoning.asked == [2027, 2028]


def test_another_version_reckons_anew(reckoning: Reckoning, tmp_path: Path) -> None:
    for source in ("1", "2", "2"):
        KnownDays(reckoning, source, tmp_path)("JP", NEW_YEARS_EVE, NEW_YEARS_EVE)
    assert reckoning.asked == [2027, 2027]


def test_nothing_is_kept_where_nobody_knows_the_version(reckoning: Reckoning, tmp_path: Path) -> None:
    for _ in range(2):
        assert KnownDays(reckoning, "", tmp_path)("JP", NEW_YEARS_DAY, NEW_YEARS_DAY)
    assert reckoning.asked == [2028, 2028]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"source": "1", "days": 3}', '{"source": "1", "days": [["x", "holiday", {}, 1]]}']
)
def test_a_file_that_is_no_longer_what_was_written_is_written_anew(
    content: str, reckoning: Reckoning, tmp_path: Path
) -> None:
    (tmp_path / "JP-2028.json").write_text(content)
    for _ in range(2):
        known = KnownDays(reckoning, "1", tmp_path)("JP", NEW_YEARS_DAY, NEW_YEARS_DAY)
        assert [one.name("en") for one in known] == ["New Year's Day"]
    assert reckoning.asked == [2028]


def test_a_folder_that_takes_nothing_keeps_nobody_from_knowing(reckoning: Reckoning, tmp_path: Path) -> None:
    (tmp_path / "days").write_text("a file is in the way")
    assert KnownDays(reckoning, "1", tmp_path / "days")("JP", NEW_YEARS_DAY, NEW_YEARS_DAY)


def test_a_country_never_leads_out_of_the_folder(reckoning: Reckoning, tmp_path: Path) -> None:
    assert KnownDays(reckoning, "1", tmp_path / "days")("../JP", NEW_YEARS_DAY, NEW_YEARS_DAY) == ()
    assert list(tmp_path.iterdir()) == []


def test_the_versions_of_what_the_days_come_from_are_known() -> None:
    assert all(name in said_by(*LIBRARIES) for name in LIBRARIES)
    assert said_by(*LIBRARIES, "no-such-library") == ""
