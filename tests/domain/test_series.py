"""Arrangements that follow each other, and days that are looked after once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.ids import MemberId, PostId, SeriesId
from scheduler_app.domain.recurrence import Daily, Recurrence, Weekly
from scheduler_app.domain.series import DAY, Arrangement, Series
from tests.builders import NOW

FIRST = date(2027, 3, 1)  # a Monday
FRIDAYS = Weekly(frozenset({5}))


def arranged(first: date = FIRST, *, post: str = "coffee", hour: int = 10, **recurrence: object) -> Arrangement:
    values = {"rhythm": Daily(), **recurrence}
    return Arrangement(PostId(post), Recurrence(at=time(hour), first=first, **values), MemberId("sari"), NOW)  # type: ignore[arg-type]


def a_series(*arrangements: Arrangement) -> Series:
    several = arrangements or (arranged(),)
    return Series(SeriesId("series"), several, made_until=several[0].first - DAY)


def days_of(series: Series, last: date) -> list[tuple[date, str]]:
    return [(day, one.post_id) for day, one in series.days(date.min, last)]


def test_an_arrangement_is_in_force_until_the_next_one() -> None:
    series = a_series().changed(arranged(FIRST + 2 * DAY, post="tea"))
    assert days_of(series, FIRST + 3 * DAY) == [
        (FIRST, "coffee"),
        (FIRST + DAY, "coffee"),
        (FIRST + 2 * DAY, "tea"),
        (FIRST + 3 * DAY, "tea"),
    ]
    assert series.latest.post_id == "tea"


@given(st.lists(st.integers(0, 30), min_size=1, max_size=5))
def test_however_often_it_is_changed_no_day_comes_twice(changes: list[int]) -> None:
    series = a_series()
    for number, offset in enumerate(changes):
        series = series.changed(arranged(FIRST + offset * DAY, post=f"post {number}"))
    days = [day for day, _ in days_of(series, FIRST + 40 * DAY)]
    first = min(FIRST, series.arrangements[0].first)
    assert days == [first + offset * DAY for offset in range((FIRST + 40 * DAY - first).days + 1)]
    assert days_of(series, FIRST + 40 * DAY)[-1][1] == f"post {len(changes) - 1}"


def test_a_change_takes_the_place_of_what_was_arranged_for_later() -> None:
    series = a_series().changed(arranged(FIRST + 9 * DAY, post="tea")).changed(arranged(FIRST + 5 * DAY, post="batik"))
    assert [one.post_id for one in series.arrangements] == ["coffee", "batik"]


def test_what_was_looked_after_is_not_made_again_until_it_is_changed() -> None:
    series = a_series().looked_after(FIRST + 6 * DAY)
    assert [day for day, _ in series.to_make(FIRST + 8 * DAY)] == [FIRST + 7 * DAY, FIRST + 8 * DAY]
    again = series.changed(arranged(FIRST + 5 * DAY))
    assert next(again.to_make(FIRST + 8 * DAY))[0] == FIRST + 5 * DAY
    assert series.looked_after(FIRST).made_until == FIRST + 6 * DAY


def test_an_end_stands_until_it_is_changed_again() -> None:
    series = a_series().ended(FIRST + 2 * DAY)
    assert len(days_of(series, FIRST + 9 * DAY)) == 2
    assert series.ended(FIRST + 5 * DAY).ended_from == FIRST + 2 * DAY
    assert len(days_of(series.changed(arranged(FIRST + 4 * DAY)), FIRST + 4 * DAY)) == 5


@pytest.mark.parametrize(
    ("series", "over"),
    [
        (a_series(), False),
        (a_series(arranged(until=FIRST)), False),
        (a_series(arranged(until=FIRST)).looked_after(FIRST), True),
        (a_series(arranged(rhythm=FRIDAYS, count=1)).looked_after(FIRST + 3 * DAY), False),
        (a_series(arranged(rhythm=FRIDAYS, count=1)).looked_after(FIRST + 4 * DAY), True),
        (a_series().ended(FIRST), True),
    ],
)
def test_it_is_over_when_no_day_is_left(series: Series, over: bool) -> None:
    assert series.is_over() is over
    assert replace(series, made_until=date.max - timedelta(days=1)).is_over() or not over
