"""Who reads an account: their clock, their rest, and the days to come."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.special_day import DayKind
from scheduler_app.errors import NotFound
from scheduler_app.services.audiences import DAYS_AHEAD, Audiences
from scheduler_app.services.country_calendar import CountryCalendar, NewPeriod
from scheduler_app.services.rules import Rules
from tests.services.office import Office


@pytest.fixture
def audiences(office: Office) -> Audiences:
    return Audiences(office.database, office.clock, CountryCalendar(office.database, office.clock))


def test_their_clock_shows_their_time(office: Office, audiences: Audiences) -> None:
    for account in office.accounts:
        audience = audiences.of(office.officer, account.id)
        assert audience.account == account
        assert audience.mission.id == account.mission_id
        shown = audience.now.replace(tzinfo=office.clock.now().tzinfo)
        assert abs(shown - office.clock.now()) < timedelta(hours=15)


def test_a_period_of_several_days_is_said_once_with_its_end(office: Office, audiences: Audiences) -> None:
    today = office.clock.now().date()
    first, last = today + timedelta(days=3), today + timedelta(days=6)
    CountryCalendar(office.database, office.clock).mark(
        office.administrator, NewPeriod("Election silence", "", first, last)
    )
    audience = audiences.of(office.officer, office.accounts[0].id)
    assert [(one.special.day, one.last) for one in audience.ahead if one.special.kind is DayKind.SENSITIVE] == [
        (first, last)
    ]
    assert all(one.special.day <= audience.now.date() + DAYS_AHEAD for one in audience.ahead)


def test_estimated_days_say_so(office: Office, audiences: Audiences) -> None:
    # The office's clock stands at the beginning of March 2027, and Eid falls on the tenth or the day beside it.
    assert office.clock.now().date() == date(2027, 3, 1)
    riyadh = next(one for one in office.accounts if audiences.of(office.officer, one.id).mission.country == "SA")
    ahead = audiences.of(office.officer, riyadh.id).ahead
    assert any(one.special.kind is DayKind.HOLIDAY and one.special.estimated for one in ahead)


def test_quiet_hours_are_those_of_the_rule_that_holds_here(office: Office, audiences: Audiences) -> None:
    rules, account = Rules(office.database, office.clock), office.accounts[0]
    assert audiences.of(office.officer, account.id).quiet == (time(22), time(6))
    rules.change(office.administrator, "TIM-02", parameters={"from": "21:30"}, scope={"accounts": [account.id]})
    assert audiences.of(office.officer, account.id).quiet == (time(21, 30), time(6))
    assert audiences.of(office.officer, office.accounts[1].id).quiet is None
    rules.change(office.administrator, "TIM-02", on=False)
    assert audiences.of(office.officer, account.id).quiet is None


def test_strangers_hear_nothing_and_there_is_nobody_behind_an_unknown_account(
    office: Office, audiences: Audiences
) -> None:
    with pytest.raises(NotFound):
        audiences.of(MemberId("nobody"), office.accounts[0].id)
    with pytest.raises(NotFound):
        audiences.of(office.officer, AccountId("unknown"))
