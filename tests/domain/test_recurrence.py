"""Days that come again: counted on the calendar, and one for each local day whatever the clocks do."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.recurrence import (
    LAST,
    Daily,
    MonthlyOnDay,
    MonthlyOnWeekday,
    Recurrence,
    Rhythm,
    Weekly,
    rhythm_facts,
    rhythm_from,
)
from scheduler_app.domain.slot import Fit
from scheduler_app.errors import InvalidInput
from tests.domain.test_slot import ZONES, days_between, exists, last_changes, moments_of, shown, zones

TEN = time(10)
_WEEK = timedelta(days=7)

weekdays = st.integers(1, 7)
rhythms = st.one_of(
    st.just(Daily()),
    st.frozensets(weekdays, min_size=1).map(Weekly),
    st.sampled_from([*range(1, 32), LAST]).map(MonthlyOnDay),
    st.builds(MonthlyOnWeekday, st.sampled_from([1, 2, 3, 4, LAST]), weekdays),
)
days = st.dates(date(1971, 1, 1), date(2036, 1, 1))
spans = st.integers(0, 100).map(timedelta)


def falls_on(rhythm: Rhythm, day: date) -> bool:
    """Said the slow way: whether a day is one of a rhythm."""
    length = calendar.monthrange(day.year, day.month)[1]
    match rhythm:
        case Daily():
            return True
        case Weekly(chosen):
            return day.isoweekday() in chosen
        case MonthlyOnDay(chosen):
            return day.day == (length if chosen == LAST else min(chosen, length))
        case MonthlyOnWeekday(nth, weekday):
            place = (day.day + 6) // 7
            return day.isoweekday() == weekday and (day.day + 7 > length if nth == LAST else place == nth)


@given(rhythms, days, spans, spans, spans)
def test_its_days_are_those_of_the_calendar(
    rhythm: Rhythm, first: date, begins: timedelta, lasts: timedelta, asked: timedelta
) -> None:
    recurrence = Recurrence(rhythm, TEN, first + begins, until=first + begins + lasts)
    last = first + asked
    wanted = [
        day
        for day in days_between(first, last)
        if first + begins <= day <= first + begins + lasts and falls_on(rhythm, day)
    ]
    assert list(recurrence.days(first, last)) == wanted


@given(rhythms, days, st.integers(1, 20))
def test_it_ends_after_so_many_days(rhythm: Rhythm, first: date, count: int) -> None:
    found = list(Recurrence(rhythm, TEN, first, count=count).days(date.min, date.max))
    without_end = Recurrence(rhythm, TEN, first)
    assert len(found) == count
    assert found == list(without_end.days(first, found[-1]))
    assert Recurrence(rhythm, TEN, first, count=count).ended_before(found[-1] + timedelta(days=1))
    assert not Recurrence(rhythm, TEN, first, count=count).ended_before(found[-1])


def test_the_thirty_first_is_the_last_day_of_a_shorter_month() -> None:
    found = Recurrence(MonthlyOnDay(31), TEN, date(2027, 1, 1), count=4).days(date.min, date.max)
    assert list(found) == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]


def test_the_second_tuesday_and_the_last_friday() -> None:
    second = Recurrence(MonthlyOnWeekday(2, 2), TEN, date(2027, 3, 10), count=2)
    last = Recurrence(MonthlyOnWeekday(LAST, 5), TEN, date(2027, 3, 1), count=2)
    assert list(second.days(date.min, date.max)) == [date(2027, 4, 13), date(2027, 5, 11)]
    assert list(last.days(date.min, date.max)) == [date(2027, 3, 26), date(2027, 4, 30)]


def check(recurrence: Recurrence, zone: str, first: date, last: date) -> None:
    """One for each chosen local day that there is, in order, at the chosen time wherever the clock shows it."""
    found = [one for day in recurrence.days(first, last) if (one := recurrence.on(day, zone)) is not None]
    wanted = [day for day in recurrence.days(first, last) if exists(day, zone)]
    moments = [instant.at for _, instant in found]
    assert [shown(at, zone).date() for at in moments] == wanted
    assert moments == sorted(set(moments))
    for slot, instant in found:
        assert slot.instant().at == instant.at
        assert instant.wall == shown(instant.at, zone)
        possible = moments_of(datetime.combine(instant.wall.date(), recurrence.at), zone)
        assert not possible or instant.at == possible[0]
        assert possible or instant.fit is Fit.GAP


@pytest.mark.parametrize("area", sorted({zone.partition("/")[0] for zone in ZONES}))
def test_every_zone_daily_and_weekly_around_two_clock_changes_has_one_for_each_local_day(area: str) -> None:
    for zone in (zone for zone in ZONES if zone.partition("/")[0] == area):
        for change in last_changes(zone) or (datetime(2027, 1, 1, tzinfo=UTC),):
            day = shown(change, zone).date()
            first, last = day - timedelta(days=2), day + timedelta(days=2)
            # The hour that is skipped or comes twice, and those that a change may push over midnight.
            risky = shown(change - timedelta(minutes=30), zone) + timedelta(hours=1)
            for at in {time(0), time(0, 30), time(2, 30), time(23, 59), risky.time()}:
                check(Recurrence(Daily(), at, first), zone, first, last)
                weekly = Weekly(frozenset({day.isoweekday()}))
                check(Recurrence(weekly, at, day - _WEEK), zone, day - _WEEK, day + _WEEK)


@given(st.times(), zones, days, rhythms)
def test_any_recurrence_anywhere_has_one_for_each_chosen_local_day(
    at: time, zone: str, first: date, rhythm: Rhythm
) -> None:
    check(Recurrence(rhythm, at.replace(microsecond=0), first), zone, first, first + timedelta(days=40))


def test_a_day_that_a_zone_left_out_has_none() -> None:
    daily = Recurrence(Daily(), TEN, date(2011, 12, 29), count=3)
    found = [daily.on(day, "Pacific/Apia") for day in daily.days(date.min, date.max)]
    assert [one[1].wall.day if one else None for one in found] == [29, None, 31]


@pytest.mark.parametrize(
    ("code", "make"),
    [
        ("recurrence.no_weekday", lambda: Weekly(frozenset())),
        ("recurrence.no_weekday", lambda: Weekly(frozenset({0}))),
        ("recurrence.no_weekday", lambda: MonthlyOnWeekday(1, 8)),
        ("recurrence.not_every_month", lambda: MonthlyOnWeekday(5, 1)),
        ("recurrence.no_such_day", lambda: MonthlyOnDay(0)),
        ("recurrence.no_such_day", lambda: MonthlyOnDay(32)),
        ("recurrence.time_has_zone", lambda: Recurrence(Daily(), time(10, tzinfo=UTC), date(2027, 1, 1))),
        ("recurrence.backwards", lambda: Recurrence(Daily(), TEN, date(2027, 1, 2), until=date(2027, 1, 1))),
        ("recurrence.bad_count", lambda: Recurrence(Daily(), TEN, date(2027, 1, 1), count=0)),
        ("recurrence.two_ends", lambda: Recurrence(Daily(), TEN, date(2027, 1, 1), until=date(2028, 1, 1), count=2)),
        ("recurrence.unreadable", lambda: rhythm_from({"every": "moon"})),
        ("recurrence.unreadable", lambda: rhythm_from({"every": "month"})),
    ],
)
def test_what_is_no_recurrence_says_why(code: str, make: object) -> None:
    assert callable(make)
    with pytest.raises(InvalidInput) as refused:
        make()
    assert refused.value.code == code


@given(rhythms)
def test_a_rhythm_is_read_as_it_was_written(rhythm: Rhythm) -> None:
    assert rhythm_from(rhythm_facts(rhythm)) == rhythm
