"""Noticing that the clocks of the world work differently now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from itertools import pairwise
from zoneinfo import available_timezones

import pytest

from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.zone_rules import YEARS_LOOKED_AT, clock_changes, fingerprint

ZONES = ["Asia/Tokyo", "Europe/Amsterdam", "America/New_York", "Africa/Cairo"]


class Decreed(tzinfo):
    """The rules of a zone, changed by so much from some moment on."""

    def __init__(self, usual: tzinfo, since: datetime, by: timedelta) -> None:
        self.usual, self.since, self.by = usual, since, by

    def utcoffset(self, dt: datetime | None) -> timedelta:
        assert dt is not None
        at = dt.replace(tzinfo=UTC)
        usual = at.astimezone(self.usual).utcoffset() or timedelta(0)
        return usual + (self.by if at - usual >= self.since else timedelta(0))

    def dst(self, dt: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, dt: datetime | None) -> str:
        return "decreed"

    def fromutc(self, dt: datetime) -> datetime:
        at = dt.replace(tzinfo=UTC)
        usual = at.astimezone(self.usual).utcoffset() or timedelta(0)
        return dt + usual + (self.by if at >= self.since else timedelta(0))


def test_the_same_rules_have_the_same_fingerprint_in_whatever_order() -> None:
    first = fingerprint(ZONES, first_year=2027)
    assert fingerprint(ZONES[::-1] + ZONES, first_year=2027) == first
    assert len(first) == 64


@pytest.mark.parametrize(
    ("since", "by"),
    [
        (datetime(2027, 5, 1, tzinfo=UTC), timedelta(hours=1)),
        (datetime(2027, 5, 1, tzinfo=UTC), timedelta(seconds=1)),
        (datetime(2030, 12, 30, 23, 59, 59, tzinfo=UTC), timedelta(hours=-1)),
        (datetime(2027, 3, 28, 0, 59, 59, tzinfo=UTC), timedelta(minutes=30)),
    ],
)
def test_a_decree_that_moves_one_clock_shows(since: datetime, by: timedelta) -> None:
    def rules(zone: str) -> tzinfo:
        usual = zone_named(zone)
        return Decreed(usual, since, by) if zone == "Europe/Amsterdam" else usual

    assert fingerprint(ZONES, first_year=2027, rules=rules) != fingerprint(ZONES, first_year=2027)


def test_a_decree_for_later_than_anybody_plans_does_not_show() -> None:
    since = datetime(2027 + YEARS_LOOKED_AT + 1, 1, 1, tzinfo=UTC)
    assert fingerprint(
        ["Asia/Tokyo"], first_year=2027, rules=lambda zone: Decreed(zone_named(zone), since, timedelta(hours=1))
    ) == fingerprint(["Asia/Tokyo"], first_year=2027)


def test_another_zone_is_another_fingerprint() -> None:
    assert fingerprint(["Asia/Tokyo"], first_year=2027) != fingerprint(["Asia/Seoul"], first_year=2027)


def test_every_change_is_found_to_the_second() -> None:
    found = list(clock_changes(zone_named("Europe/Amsterdam"), 2027))
    assert found[0] == (datetime(2027, 1, 1, tzinfo=UTC), timedelta(hours=1))
    assert found[1:3] == [
        (datetime(2027, 3, 28, 1, tzinfo=UTC), timedelta(hours=2)),
        (datetime(2027, 10, 31, 1, tzinfo=UTC), timedelta(hours=1)),
    ]
    assert len(found) == 1 + 2 * YEARS_LOOKED_AT


def test_a_clock_that_never_changes_has_one_line() -> None:
    assert list(clock_changes(timezone(timedelta(hours=9)), 2027)) == [
        (datetime(2027, 1, 1, tzinfo=UTC), timedelta(hours=9))
    ]


@pytest.mark.parametrize("zone", sorted(available_timezones())[::29])
def test_between_the_changes_that_were_found_nothing_changes(zone: str) -> None:
    rules = zone_named(zone)
    found = list(clock_changes(rules, 2027))
    for at, offset in found:
        assert at.astimezone(rules).utcoffset() == offset
    for (_, before), (at, after) in pairwise(found):
        assert (at - timedelta(seconds=1)).astimezone(rules).utcoffset() == before != after
    at = datetime(2027, 1, 1, tzinfo=UTC)
    for hours in range(0, YEARS_LOOKED_AT * 365 * 24, 37):
        moment = at + timedelta(hours=hours)
        expected = [offset for since, offset in found if since <= moment][-1]
        assert moment.astimezone(rules).utcoffset() == expected
