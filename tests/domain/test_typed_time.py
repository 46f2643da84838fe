"""Times as people type them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.typed_time import NotUnderstood, Understood, Why, understood, written

# A Wednesday.
NOW = datetime.fromisoformat("2027-03-03 09:30")

TABLE = {
    "fri 10": "2027-03-05 10:00",
    "Friday at 10": "2027-03-05 10:00",
    "fri, 10:15": "2027-03-05 10:15",
    "jumat 10": "2027-03-05 10:00",
    "Jum'at pukul 10.15": "2027-03-05 10:15",
    "hari jumat jam 3 sore": "2027-03-05 15:00",
    "jumat ini 10": "2027-03-05 10:00",
    "this fri 10": "2027-03-05 10:00",
    "next fri 10": "2027-03-12 10:00",
    "jumat depan 10": "2027-03-12 10:00",
    "friday next week 10": "2027-03-12 10:00",
    "jumat minggu depan 10": "2027-03-12 10:00",
    "next thu 10": "2027-03-11 10:00",
    "kamis pekan depan pukul 10": "2027-03-11 10:00",
    "wed 10": "2027-03-03 10:00",
    "wed 9": "2027-03-10 09:00",
    "minggu 10": "2027-03-07 10:00",
    "min 10.00": "2027-03-07 10:00",
    "hari minggu depan": "2027-03-14 10:00",
    "minggu depan": "2027-03-10 10:00",
    "next week 14:00": "2027-03-10 14:00",
    "today 15:00": "2027-03-03 15:00",
    "hari ini 15.00": "2027-03-03 15:00",
    "tomorrow": "2027-03-04 10:00",
    "tomorrow 15:00": "2027-03-04 15:00",
    "besok 15.00": "2027-03-04 15:00",
    "besok jam 8 malam": "2027-03-04 20:00",
    "lusa 1 siang": "2027-03-05 13:00",
    "the day after tomorrow 7 pagi": "2027-03-05 07:00",
    "5 march 9am": "2027-03-05 09:00",
    "5 maret 2028": "2028-03-05 10:00",
    "March 5th, 9:30 pm": "2027-03-05 21:30",
    "march 5, 2028 9": "2028-03-05 09:00",
    "march 5 9:30": "2027-03-05 09:30",
    "1 okt 10:00": "2027-10-01 10:00",
    "1 oct. 10h30": "2027-10-01 10:30",
    "1okt 10": "2027-10-01 10:00",
    "2 march": "2028-03-02 10:00",
    "29 feb": "2028-02-29 10:00",
    "5/3 10:00": "2027-03-05 10:00",
    "5/3/27 10:00": "2027-03-05 10:00",
    "5.3.2027 10.00": "2027-03-05 10:00",
    "2027-03-05": "2027-03-05 10:00",
    "2027-03-05T10:45": "2027-03-05 10:45",
    "fri 5 march 10": "2027-03-05 10:00",
    "the 5th 9": "2027-03-05 09:00",
    "tgl 2 pukul 9": "2027-04-02 09:00",
    "31st": "2027-03-31 10:00",
    "15:00": "2027-03-03 15:00",
    "15.00": "2027-03-03 15:00",
    "9am": "2027-03-04 09:00",
    "1430": "2027-03-03 14:30",
    "noon": "2027-03-03 12:00",
    "fri midnight": "2027-03-05 00:00",
    "12 am": "2027-03-04 00:00",
    "12pm": "2027-03-03 12:00",
    "in 2 hours": "2027-03-03 11:30",
    "in an hour": "2027-03-03 10:30",
    "half an hour from now": "2027-03-03 10:00",
    "in 30 min": "2027-03-03 10:00",
    "2 jam lagi": "2027-03-03 11:30",
    "sejam lagi": "2027-03-03 10:30",
    "setengah jam lagi": "2027-03-03 10:00",
    "dalam 45 menit": "2027-03-03 10:15",
    "in 3 days": "2027-03-06 10:00",
    "3 hari lagi jam 8": "2027-03-06 08:00",
    "2 minggu lagi": "2027-03-17 10:00",
    "in 2 weeks 15:00": "2027-03-17 15:00",
    "٥ march ١٠:٠٠": "2027-03-05 10:00",
    "\u2068fri\u2069 10": "2027-03-05 10:00",
}

NO_TIMES = {
    "": Why.EMPTY,
    "  , ": Why.EMPTY,
    "on": Why.EMPTY,
    "soon": Why.UNKNOWN,
    "fri soon": Why.UNKNOWN,
    "fri 10 WIB": Why.UNKNOWN,
    "x" * 500: Why.UNKNOWN,
    "fri mon": Why.TWO_DAYS,
    "tomorrow 5 march": Why.TWO_DAYS,
    "next week tomorrow": Why.TWO_DAYS,
    "fri in 2 hours": Why.TWO_DAYS,
    "10:00 11:00": Why.TWO_TIMES,
    "15:00 2 jam lagi": Why.TWO_TIMES,
    "in 2 hours 15:00": Why.TWO_TIMES,
    "31 feb": Why.NO_SUCH_DAY,
    "2027-02-29": Why.NO_SUCH_DAY,
    "5/13": Why.NO_SUCH_DAY,
    "tgl 32": Why.NO_SUCH_DAY,
    "fri 25": Why.NO_SUCH_TIME,
    "fri 10:60": Why.NO_SUCH_TIME,
    "13 pm": Why.NO_SUCH_TIME,
    "12 malam": Why.NO_SUCH_TIME,
    "mon 5 march": Why.OTHER_WEEKDAY,
}


@pytest.mark.parametrize(("typed", "meant"), TABLE.items())
def test_what_people_type_means_what_they_mean(typed: str, meant: str) -> None:
    found = understood(typed, NOW)
    assert isinstance(found, Understood), found
    assert found.wall == datetime.fromisoformat(meant)


@pytest.mark.parametrize(("typed", "why"), NO_TIMES.items())
def test_what_is_no_time_says_why(typed: str, why: Why) -> None:
    found = understood(typed, NOW)
    assert isinstance(found, NotUnderstood), found
    assert found.why is why


def test_the_words_that_were_not_understood_are_named() -> None:
    assert understood("fri at soonish", NOW) == NotUnderstood(Why.UNKNOWN, "soonish")
    assert understood("fri 25:00", NOW) == NotUnderstood(Why.NO_SUCH_TIME, "25:00")


def test_what_was_not_said_is_the_usual_and_told() -> None:
    found = understood("fri", NOW, usual=time(14))
    assert found == Understood(datetime.fromisoformat("2027-03-05 14:00"), day_said=True, time_said=False)
    found = understood("11", NOW, day=date(2027, 3, 20))
    assert found == Understood(datetime.fromisoformat("2027-03-20 11:00"), day_said=False, time_said=True)


def test_the_end_of_time_is_too_far() -> None:
    last_day = datetime.fromisoformat("9999-12-31 09:30")
    assert understood("tomorrow", last_day) == NotUnderstood(Why.TOO_FAR)
    assert understood("in 9999 weeks", last_day) == NotUnderstood(Why.TOO_FAR)


_WORDS = sorted({word for typed in (*TABLE, *NO_TIMES) for word in typed.split()})


@given(st.one_of(st.text(max_size=120), st.lists(st.sampled_from(_WORDS), max_size=8).map(" ".join)), st.datetimes())
def test_nothing_that_is_typed_raises(text: str, now: datetime) -> None:
    found = understood(text, now)
    assert isinstance(found, Understood | NotUnderstood)
    if isinstance(found, Understood):
        assert found.wall == found.wall.replace(second=0, microsecond=0, tzinfo=None)


@given(
    st.datetimes(datetime.fromisoformat("2000-01-01"), datetime.fromisoformat("2099-12-31")),
    st.sampled_from(("en", "id")),
    st.datetimes(),
)
def test_what_is_written_reads_back(wall: datetime, language: str, now: datetime) -> None:
    wall = wall.replace(second=0, microsecond=0)
    assert understood(written(wall, language), now) == Understood(wall, day_said=True, time_said=True)
    assert understood(wall.isoformat(timespec="minutes"), now) == Understood(wall, day_said=True, time_said=True)


@given(
    st.integers(0, 6),
    st.integers(0, 23),
    st.integers(0, 59),
    st.datetimes(max_value=datetime.fromisoformat("9000-01-01")),
)
def test_a_weekday_is_the_next_one(weekday: int, hour: int, minute: int, now: datetime) -> None:
    name = written(datetime.combine(date(2027, 3, 1 + weekday), time()), "en").split()[0]
    found = understood(f"{name} {hour:02}:{minute:02}", now)
    assert isinstance(found, Understood)
    assert found.wall.weekday() == weekday
    assert timedelta(0) < found.wall - now.replace(second=0, microsecond=0) <= timedelta(days=7)
