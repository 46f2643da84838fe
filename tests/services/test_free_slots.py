"""The next hour against which nothing speaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.queue import WeekSlot
from scheduler_app.domain.slot import SlotMode
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.checking import Checking
from scheduler_app.services.country_calendar import CountryCalendar, NewPeriod
from scheduler_app.services.free_slots import FreeSlots
from scheduler_app.services.queues import Queues
from tests.services.office import TOMORROW_AT_TEN, Office, wall

# The clock shows Monday, 1 March 2027, 9:00 in London: ten o'clock in Tokyo has passed.
DAY = timedelta(days=1)


@pytest.fixture
def free(office: Office) -> FreeSlots:
    return FreeSlots(office.database, office.clock, FactSheets())


def test_it_is_ten_o_clock_on_the_next_working_day_of_all_readers(free: FreeSlots, office: Office) -> None:
    assert free.next(office.officer, office.draft()) == TOMORROW_AT_TEN
    america = [one for one in office.accounts if one.language == "en"]
    assert free.next(office.officer, office.draft(accounts=america)) == TOMORROW_AT_TEN - DAY


def test_another_post_nearby_makes_it_the_next_day(free: FreeSlots, office: Office) -> None:
    first = office.post(accounts=office.accounts[:1])
    office.schedule(first, TOMORROW_AT_TEN + timedelta(minutes=20))
    assert free.next(office.officer, office.draft()) == TOMORROW_AT_TEN + DAY
    assert free.next(office.officer, office.draft(), post_id=first) == TOMORROW_AT_TEN
    assert free.next(office.officer, office.draft(accounts=office.accounts[1:])) == TOMORROW_AT_TEN


def test_weekends_holidays_and_sensitive_days_are_passed_over(free: FreeSlots, office: Office) -> None:
    friday = wall("2027-03-05 10:00")
    # Monday the 8th is Nyepi at home; the 9th to the 12th is leave and the end of the fast.
    after_friday = free.next(office.officer, office.draft(), after=friday)
    assert after_friday is not None
    assert after_friday >= wall("2027-03-15 10:00")
    calendar = CountryCalendar(office.database, office.clock)
    mourning = NewPeriod("Mourning", "", TOMORROW_AT_TEN.date(), TOMORROW_AT_TEN.date() + DAY, Severity.BLOCK)
    calendar.mark(office.administrator, mourning)
    assert free.next(office.officer, office.draft()) == TOMORROW_AT_TEN + 2 * DAY


def test_it_keeps_to_the_queues_that_missions_have_set(free: FreeSlots, office: Office) -> None:
    queues = Queues(office.database, office.clock)
    for mission in office.stored.missions:
        queues.set(office.officer, mission.id, [WeekSlot(3, time(16, 30)), WeekSlot(4, time(23))])
    assert free.next(office.officer, office.draft()) == wall("2027-03-03 16:30")
    # Eleven at night is quiet, so that the next one is a week later, behind the holidays.
    assert free.next(office.officer, office.draft(), after=wall("2027-03-03 16:30")) == wall("2027-03-17 16:30")


def test_an_embargo_and_an_end_are_kept(free: FreeSlots, office: Office) -> None:
    until = datetime.fromisoformat("2027-03-03T12:00").replace(tzinfo=UTC)
    draft = replace(office.draft(), embargo_until=until)
    assert free.next(office.officer, draft) == wall("2027-03-04 10:00")
    assert free.next(office.officer, replace(office.draft(), expires_at=office.clock.now())) is None


def test_without_accounts_or_words_nothing_breaks(free: FreeSlots, office: Office) -> None:
    assert free.next(office.officer, office.draft(accounts=())) is None
    assert free.next(office.officer, replace(office.draft(), variants=())) == TOMORROW_AT_TEN


def test_what_waits_gets_a_slot_each_and_none_twice_on_one_account(free: FreeSlots, office: Office) -> None:
    accounts = office.accounts[:2]
    posts = [office.post(accounts=accounts) for _ in range(3)]
    waiting = [one.id for post in posts for one in office.schedule(post)]
    for one in waiting:
        office.put(one, DeliveryState.MISSED)
    found = free.for_waiting(office.officer, waiting)
    assert list(found) == waiting
    for account in accounts:
        walls = [found[office.of_account(post, account).id] for post in posts]
        assert walls == [TOMORROW_AT_TEN, TOMORROW_AT_TEN + DAY, TOMORROW_AT_TEN + 2 * DAY]


def test_the_rules_have_nothing_against_what_is_found(free: FreeSlots, office: Office) -> None:
    checking = Checking(office.database, office.clock, FactSheets())
    draft, found = office.draft(), None
    for _ in range(5):
        found = free.next(office.officer, draft, after=found)
        assert found is not None
        desk = checking.desk(office.officer, draft, wall=found, mode=SlotMode.SAME_LOCAL_TIME)
        about_time = {one.code for one in desk(draft).findings if one.rule.startswith("TIM")}
        assert about_time <= {"time.is_fasting"}
