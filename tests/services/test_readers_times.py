"""What one chosen time means to the readers of each account."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.slot import Fit, SlotMode
from scheduler_app.domain.special_day import DayKind
from scheduler_app.services.country_calendar import CountryCalendar
from scheduler_app.services.readers_times import ReadersTimes, ReaderTime
from scheduler_app.storage import accounts
from tests.builders import MACHINE, an_account
from tests.services.office import Office, wall


@pytest.fixture
def times(office: Office) -> ReadersTimes:
    return ReadersTimes(office.database, CountryCalendar(office.database, office.clock))


def at(times: ReadersTimes, office: Office, when: datetime, mode: SlotMode) -> dict[str, ReaderTime]:
    found = times.at(office.supervisor, [one.id for one in office.accounts], when, mode)
    assert [one.instant.at for one in found] == sorted(one.instant.at for one in found)
    return {one.city: one for one in found}


def test_the_same_local_time_is_another_moment_everywhere(times: ReadersTimes, office: Office) -> None:
    found = at(times, office, wall("2027-03-05 10:00"), SlotMode.SAME_LOCAL_TIME)
    assert {one.instant.wall for one in found.values()} == {wall("2027-03-05 10:00")}
    assert len({one.instant.at for one in found.values()}) == 5


def test_the_same_moment_is_another_time_everywhere(times: ReadersTimes, office: Office) -> None:
    found = at(times, office, wall("2027-03-05 10:00"), SlotMode.SAME_MOMENT)
    assert len({one.instant.at for one in found.values()}) == 1
    assert len({one.instant.wall for one in found.values()}) == 5


def test_a_skipped_hour_a_weekend_and_a_holiday_are_those_of_the_readers(times: ReadersTimes, office: Office) -> None:
    found = at(times, office, wall("2027-03-28 02:30"), SlotMode.SAME_LOCAL_TIME)
    assert (found["The Hague"].instant.fit, found["Tokyo"].instant.fit) == (Fit.GAP, Fit.EXACT)
    assert found["The Hague"].instant.wall == wall("2027-03-28 03:30")
    assert found["Tokyo"].weekend
    holiday = at(times, office, wall("2027-04-27 10:00"), SlotMode.SAME_LOCAL_TIME)
    assert [one.kind for one in holiday["The Hague"].days] == [DayKind.HOLIDAY]
    assert holiday["Tokyo"].days == ()
    assert not holiday["Tokyo"].weekend


def test_an_account_that_is_posted_to_by_hand_says_so(times: ReadersTimes, office: Office) -> None:
    weibo = replace(an_account(office.stored.missions[0], handle="weibo"), kind=AccountKind.MANUAL)
    with office.database.writing() as writing:
        accounts.add(writing.connection, weibo, machine=MACHINE)
    wanted = (weibo.id, office.accounts[0].id, AccountId("0" * 32))
    found = times.at(office.officer, wanted, wall("2027-03-05 10:00"), SlotMode.SAME_LOCAL_TIME)
    assert {one.account.handle: one.by_hand for one in found} == {"weibo": True, office.accounts[0].handle: False}


def test_nobody_reads_what_is_meant_for_nobody(times: ReadersTimes, office: Office) -> None:
    assert times.at(office.officer, (), wall("2027-03-05 10:00"), SlotMode.SAME_MOMENT) == ()
