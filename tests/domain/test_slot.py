"""Wall times, zones, and the hours that clocks skip or show twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scheduler_app.domain.slot import (
    Fit,
    Instant,
    Slot,
    SlotMode,
    forget_zone_rules,
    slot_at,
    slot_for,
    slot_on,
    still_fits,
    zone_named,
)
from scheduler_app.errors import InvalidInput

# "localtime" is whatever this machine is set to, and no zone anybody would choose.
ZONES = sorted(available_timezones() - {"localtime"})
_WEEK = timedelta(days=7)
_MINUTE = timedelta(minutes=1)

zones = st.sampled_from(ZONES)
walls = st.datetimes(min_value=datetime.fromisoformat("1900-01-01"), max_value=datetime.fromisoformat("2090-12-31"))


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def shown(at: datetime, zone: str) -> datetime:
    """What the clock on the wall shows."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def moments_of(chosen: datetime, zone: str) -> list[datetime]:
    """Every moment at which the clock really shows this time: none, one or two."""
    possible = {chosen.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC) for fold in (0, 1)}
    return sorted(at for at in possible if shown(at, zone) == chosen)


@lru_cache
def last_changes(zone: str) -> tuple[datetime, ...]:
    """The last two moments at which this clock was, or will be, put forward or back; fewer where it never was."""
    at, end, rules = datetime(2037, 12, 1, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC), ZoneInfo(zone)
    found: list[datetime] = []
    while at > end and len(found) < 2:
        before = at - _WEEK
        if before.astimezone(rules).utcoffset() != at.astimezone(rules).utcoffset():
            low, high = before, at
            while high - low > _MINUTE:
                middle = low + (high - low) / 2
                if middle.astimezone(rules).utcoffset() == before.astimezone(rules).utcoffset():
                    low = middle
                else:
                    high = middle
            found.append(high.replace(second=0, microsecond=0))
        at = before
    return tuple(found)


@given(walls, zones)
@example(wall("2027-03-28 02:30"), "Europe/Amsterdam")
@example(wall("2027-10-31 02:30"), "Europe/Amsterdam")
@example(wall("2011-12-30 12:00"), "Pacific/Apia")
@example(wall("2027-04-30 00:30"), "Africa/Cairo")
@example(wall("2027-04-04 01:45"), "Australia/Lord_Howe")
def test_a_slot_is_the_first_moment_that_shows_it_or_moves_on_by_the_gap(chosen: datetime, zone: str) -> None:
    instant = Slot(chosen, zone).instant()
    moments = moments_of(chosen, zone)
    assert instant.at.tzinfo is UTC
    assert instant.wall == shown(instant.at, zone)
    if moments:
        assert instant == Instant(moments[0], chosen, Fit.OVERLAP if len(moments) == 2 else Fit.EXACT)
    else:
        assert instant.fit is Fit.GAP
        gap = instant.wall - chosen
        assert gap > timedelta(0)
        before, after = (
            (instant.at + by * timedelta(days=1)).astimezone(ZoneInfo(zone)).utcoffset() for by in (-1.5, 1.5)
        )
        assert before is not None
        assert after is not None
        assert gap == after - before or not last_changes(zone)


@pytest.mark.parametrize(
    ("chosen", "zone", "at", "really", "fit"),
    [
        ("2027-03-28 02:30", "Europe/Amsterdam", "2027-03-28 01:30", "2027-03-28 03:30", Fit.GAP),
        ("2027-03-28 01:59:59", "Europe/Amsterdam", "2027-03-28 00:59:59", "2027-03-28 01:59:59", Fit.EXACT),
        ("2027-03-28 03:00", "Europe/Amsterdam", "2027-03-28 01:00", "2027-03-28 03:00", Fit.EXACT),
        ("2027-10-31 02:30", "Europe/Amsterdam", "2027-10-31 00:30", "2027-10-31 02:30", Fit.OVERLAP),
        ("2027-10-31 03:00", "Europe/Amsterdam", "2027-10-31 02:00", "2027-10-31 03:00", Fit.EXACT),
        ("2027-04-30 00:30", "Africa/Cairo", "2027-04-29 22:30", "2027-04-30 01:30", Fit.GAP),
        ("2027-10-03 02:15", "Australia/Lord_Howe", "2027-10-02 15:45", "2027-10-03 02:45", Fit.GAP),
        ("2011-12-30 10:00", "Pacific/Apia", "2011-12-30 20:00", "2011-12-31 10:00", Fit.GAP),
        ("2027-06-01 10:00", "Asia/Kathmandu", "2027-06-01 04:15", "2027-06-01 10:00", Fit.EXACT),
        ("2027-03-14 02:30", "America/New_York", "2027-03-14 07:30", "2027-03-14 03:30", Fit.GAP),
        ("2027-11-07 01:30", "America/New_York", "2027-11-07 05:30", "2027-11-07 01:30", Fit.OVERLAP),
    ],
)
def test_known_hours(chosen: str, zone: str, at: str, really: str, fit: Fit) -> None:
    assert Slot(wall(chosen), zone).instant() == Instant(wall(at).replace(tzinfo=UTC), wall(really), fit)


@pytest.mark.parametrize(
    "zone", ["Mars/Olympus", "", "../../etc/passwd", "/etc/localtime", "Europe", "x" * 500, "a\0b"]
)
def test_a_zone_that_does_not_exist_is_said_so(zone: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        Slot(wall("2027-03-28 02:30"), zone).instant()
    assert refused.value.code == "slot.unknown_zone"


def test_a_wall_time_that_knows_a_zone_is_no_wall_time() -> None:
    with pytest.raises(InvalidInput) as refused:
        Slot(datetime(2027, 1, 1, tzinfo=UTC), "UTC").instant()
    assert refused.value.code == "slot.wall_has_zone"


@given(st.sampled_from([wall("0001-01-01"), wall("0001-01-02"), wall("9999-12-31 23:59"), wall("9999-12-31")]), zones)
def test_the_ends_of_time_are_moments_or_refused(chosen: datetime, zone: str) -> None:
    try:
        instant = Slot(chosen, zone).instant()
    except InvalidInput as refused:
        code = refused.code
    else:
        code = "slot.out_of_range" if instant.at.tzinfo is UTC else ""
    assert code == "slot.out_of_range"


@given(walls, zones, zones)
def test_the_same_moment_is_one_moment_on_every_clock(chosen: datetime, home: str, there: str) -> None:
    slot, instant = slot_for(chosen, SlotMode.SAME_MOMENT, account_zone=there, home_zone=home)
    at_home = Slot(chosen, home).instant()
    assert (instant.at, instant.fit) == (at_home.at, at_home.fit)
    assert slot == Slot(instant.wall, there) == Slot(shown(instant.at, there), there)
    assert still_fits(slot, instant.at)


@given(walls, zones, zones)
def test_the_same_local_time_asks_only_the_readers_clock(chosen: datetime, home: str, there: str) -> None:
    slot, instant = slot_for(chosen, SlotMode.SAME_LOCAL_TIME, account_zone=there, home_zone=home)
    assert slot == Slot(chosen, there)
    assert instant == slot.instant()
    assert still_fits(slot, instant.at)


@given(st.datetimes(wall("1975-01-01"), wall("2037-01-01"), timezones=st.just(UTC)), zones)
def test_the_slot_of_a_moment_shows_what_the_clock_shows(at: datetime, zone: str) -> None:
    slot, instant = slot_at(at, zone)
    assert instant == Instant(at, slot.wall, Fit.EXACT)
    assert slot.wall == shown(at, zone)
    assert still_fits(slot, at)
    assert not still_fits(slot, at + timedelta(minutes=7))


def test_both_of_two_equal_hours_fit_their_slot() -> None:
    slot = Slot(wall("2027-10-31 02:30"), "Europe/Amsterdam")
    first, second = moments_of(slot.wall, slot.zone)
    assert still_fits(slot, first)
    assert still_fits(slot, second)


def test_a_gap_fits_only_what_it_moved_on_to() -> None:
    slot = Slot(wall("2027-03-28 02:30"), "Europe/Amsterdam")
    assert still_fits(slot, slot.instant().at)
    assert not still_fits(slot, slot.instant().at - timedelta(minutes=30))


def test_the_rules_are_those_that_travel_with_the_program_whatever_the_system_has() -> None:
    import zoneinfo

    assert zoneinfo.TZPATH == ()
    forget_zone_rules()
    assert zone_named("Asia/Jakarta").utcoffset(wall("2027-01-01")) == timedelta(hours=7)


def test_rules_are_read_afresh_when_asked_to() -> None:
    before = zone_named("Asia/Jakarta")
    assert zone_named("Asia/Jakarta") is before
    forget_zone_rules()
    assert zone_named("Asia/Jakarta") is not before


def days_between(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def exists(day: date, zone: str) -> bool:
    """Whether the clock of the zone ever shows this day."""
    midnight = datetime.combine(day, time())
    return any(moments_of(midnight + timedelta(minutes=minute), zone) for minute in range(0, 1440, 15))


def check_day(day: date, at: time, zone: str) -> None:
    """One moment on that day, at the chosen time wherever the clock shows it; none for a day that never was."""
    found = slot_on(day, at, zone)
    assert (found is not None) is exists(day, zone)
    if found is None:
        return
    slot, instant = found
    assert instant.wall == shown(instant.at, zone)
    assert instant.wall.date() == slot.wall.date() == day
    assert slot.instant().at == instant.at
    moments = moments_of(datetime.combine(day, at), zone)
    assert not moments or instant.at == moments[0]


@given(st.times(), zones, st.dates(date(1971, 1, 1), date(2036, 1, 1)))
@example(time(10), "Pacific/Apia", date(2011, 12, 30))
@example(time(23, 59), "Africa/Cairo", date(2027, 4, 29))
@example(time(0, 30), "Africa/Cairo", date(2027, 4, 30))
def test_a_wall_time_has_one_moment_on_any_local_day_that_there_is(at: time, zone: str, day: date) -> None:
    check_day(day, at.replace(microsecond=0), zone)


def test_a_time_that_a_gap_carries_over_midnight_is_the_minute_before() -> None:
    found = slot_on(date(2028, 3, 25), time(23, 30), "America/Nuuk")
    assert found is not None
    slot, instant = found
    assert (slot.wall, instant.fit) == (wall("2028-03-25 22:59"), Fit.GAP)
