"""What leaves in the next 36 hours is looked at, and what changes afterwards is looked at again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from scheduler_app.domain.ids import PostId
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import NotAllowed, StaleEdit
from scheduler_app.services.country_calendar import CountryCalendar, NewPeriod
from scheduler_app.services.looking_ahead import LookingAhead
from scheduler_app.storage import audit
from tests.services.office import TOMORROW_AT_TEN, Office


@pytest.fixture
def looking(office: Office) -> LookingAhead:
    return LookingAhead(office.database, office.clock, CountryCalendar(office.database, office.clock))


def planned(office: Office, text: str = "Kopi Gayo.") -> PostId:
    post_id = office.post(text, accounts=office.accounts[:1])
    office.schedule(post_id)
    return post_id


def confirmed(office: Office, looking: LookingAhead) -> None:
    looking.confirm(office.officer, looking.outlook(office.officer).seen)


def test_what_leaves_soon_is_listed_and_nothing_else(office: Office, looking: LookingAhead) -> None:
    soon = planned(office)
    later = office.post("Later", accounts=office.accounts[:1])
    office.schedule(later, TOMORROW_AT_TEN + timedelta(days=2))
    outlook = looking.outlook(office.officer)
    assert [line.entry.post_id for line in outlook.lines] == [soon]
    assert not outlook.reviewed
    assert outlook.until == office.clock.now() + timedelta(hours=36)


def test_an_empty_list_needs_nobody(office: Office, looking: LookingAhead) -> None:
    assert looking.outlook(office.officer).reviewed


def test_a_person_confirms_what_was_seen_and_it_is_on_record(office: Office, looking: LookingAhead) -> None:
    planned(office)
    assert looking.confirm(office.officer, looking.outlook(office.officer).seen) == 1
    outlook = looking.outlook(office.officer)
    assert outlook.reviewed
    assert (outlook.lines[0].reviewed_by, outlook.lines[0].reviewed_at) == (office.officer, office.clock.now())
    with office.database.reading() as connection:
        rows = [row for row in audit.rows_after(connection, 0, 1000) if row.action == "look_ahead_reviewed"]
    assert [row.actor for row in rows] == [office.officer]


@pytest.mark.parametrize("change", ["added", "edited", "moved", "sensitive day"])
def test_whatever_changes_after_it_was_confirmed_is_not_reviewed(
    office: Office, looking: LookingAhead, change: str
) -> None:
    post_id = planned(office)
    confirmed(office, looking)
    if change == "added":
        planned(office, "Batik.")
    elif change == "edited":
        office.edit(post_id, "Kopi Flores.")
    elif change == "moved":
        (delivery,) = office.deliveries(post_id)
        office.scheduling.move(office.officer, delivery.id, TOMORROW_AT_TEN + timedelta(hours=1))
    else:
        period = NewPeriod("Mourning", "", date(2027, 3, 2), date(2027, 3, 2))
        CountryCalendar(office.database, office.clock).mark(office.administrator, period)
    outlook = looking.outlook(office.officer)
    assert not outlook.reviewed
    assert len([line for line in outlook.lines if line.reviewed_by is None]) == 1
    confirmed(office, looking)
    assert looking.outlook(office.officer).reviewed


def test_what_is_taken_out_leaves_the_rest_reviewed(office: Office, looking: LookingAhead) -> None:
    post_id = planned(office)
    planned(office, "Batik.")
    confirmed(office, looking)
    (delivery,) = office.deliveries(post_id)
    office.scheduling.cancel(office.officer, delivery.id)
    assert looking.outlook(office.officer).reviewed


def test_nobody_confirms_what_they_have_not_seen(office: Office, looking: LookingAhead) -> None:
    planned(office)
    seen = looking.outlook(office.officer).seen
    planned(office, "Batik.")
    with pytest.raises(StaleEdit) as said:
        looking.confirm(office.officer, seen)
    assert said.value.code == "look_ahead.changed"
    assert not looking.outlook(office.officer).reviewed


def test_special_days_of_the_readers_country_stand_beside_it(office: Office, looking: LookingAhead) -> None:
    planned(office)
    calendar = CountryCalendar(office.database, office.clock)
    country = office.stored.missions[0].country
    calendar.mark(office.administrator, NewPeriod("Mourning", country, date(2027, 3, 2), date(2027, 3, 2)))
    (line,) = looking.outlook(office.officer).lines
    assert "Mourning" in [day.name("en") for day in line.days]


def test_who_only_reads_may_look_and_not_confirm(office: Office, looking: LookingAhead) -> None:
    planned(office)
    viewer = office.joined("Tim", Role.VIEWER)
    outlook = looking.outlook(viewer)
    with pytest.raises(NotAllowed):
        looking.confirm(viewer, outlook.seen)
