"""Days are those of whoever looks; the reader's clock stands beside."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId, MemberId
from scheduler_app.domain.plan_filter import PlanFilter
from scheduler_app.domain.slot import SlotMode
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services import calendar as module
from scheduler_app.services.calendar import Calendar, days_of
from scheduler_app.storage.agenda import AgendaOrder, AgendaSort
from tests.services.office import Office, wall


@pytest.fixture
def calendar(office: Office) -> Calendar:
    return Calendar(office.database, office.clock)


def at(office: Office, *walls: str) -> None:
    """One post at each of these moments on the home clock, for the first account only (Tokyo, two hours ahead)."""
    for one in walls:
        post_id = office.post(f"Kopi {one}", accounts=office.accounts[:1])
        office.scheduling.schedule(office.officer, post_id, wall(one), SlotMode.SAME_MOMENT)


def test_a_month_has_all_its_days_in_order(office: Office, calendar: Calendar) -> None:
    days = calendar.month(office.officer, 2028, 2)
    assert [day.day for day in days] == [date(2028, 2, 1) + timedelta(days=number) for number in range(29)]
    assert all(day.lines == () for day in days)
    assert len(calendar.month(office.officer, 2027, 12)) == 31


def test_a_delivery_stands_on_the_day_of_whoever_looks_with_both_clocks(office: Office, calendar: Calendar) -> None:
    at(office, "2027-03-31 23:30")
    march, april = calendar.month(office.officer, 2027, 3), calendar.month(office.officer, 2027, 4)
    (line,) = march[-1].lines
    assert line.here == wall("2027-03-31 23:30")
    assert line.entry.wall == wall("2027-04-01 01:30")
    assert line.entry.due_at == datetime(2027, 3, 31, 16, 30, tzinfo=UTC)
    assert (line.entry.city, line.entry.zone, line.entry.approved) == ("Tokyo", "Asia/Tokyo", False)
    assert all(day.lines == () for day in (*march[:-1], *april))
    assert calendar.month(office.officer, 2027, 4, "Asia/Tokyo")[0].lines[0].entry == line.entry


def test_lines_of_a_day_come_earliest_first(office: Office, calendar: Calendar) -> None:
    at(office, "2027-03-05 18:00", "2027-03-05 00:00", "2027-03-05 09:15", "2027-03-06 00:00")
    days = calendar.days(office.officer, date(2027, 3, 5), date(2027, 3, 6))
    assert [[line.here.hour for line in day.lines] for day in days] == [[0, 9, 18], [0]]


def test_counts_agree_with_the_days(office: Office, calendar: Calendar) -> None:
    at(office, "2027-03-05 18:00", "2027-03-05 00:00", "2027-03-07 23:59", "2027-03-08 00:00")
    first, last = date(2027, 3, 4), date(2027, 3, 8)
    days = calendar.days(office.officer, first, last)
    counts = calendar.day_counts(office.officer, first, last)
    assert counts == {day.day: len(day.lines) for day in days}
    assert list(counts.values()) == [0, 2, 0, 1, 1]


@pytest.mark.parametrize("zone", ["America/New_York", "Africa/Cairo", "America/Havana", "Asia/Kathmandu"])
def test_the_days_of_a_clock_change_hold_everything_once(office: Office, calendar: Calendar, zone: str) -> None:
    for hour in range(0, 72, 7):
        post_id = office.post(f"Kopi {hour}", accounts=office.accounts[:1])
        office.scheduling.schedule(
            office.officer, post_id, wall("2027-03-12 07:00") + timedelta(hours=hour), SlotMode.SAME_MOMENT
        )
    days = calendar.days(office.officer, date(2027, 3, 11), date(2027, 3, 16), zone)
    assert sum(len(day.lines) for day in days) == 11
    assert all(line.here.date() == day.day for day in days for line in day.lines)
    counts = calendar.day_counts(office.officer, date(2027, 3, 11), date(2027, 3, 16), zone)
    assert counts == {day.day: len(day.lines) for day in days}


def test_the_agenda_begins_now(office: Office, calendar: Calendar) -> None:
    at(office, "2027-03-01 17:00", "2027-03-20 10:00", "2027-04-20 10:00")
    office.clock.advance(timedelta(hours=2))
    assert [line.here.day for line in calendar.agenda(office.officer)] == [20]
    later = calendar.agenda(office.officer, after=office.clock.now() + timedelta(days=25), days=40)
    assert [line.here.month for line in later] == [4]


def test_what_is_approved_shows_as_approved(office: Office, calendar: Calendar) -> None:
    post_id = office.post()
    office.schedule(post_id)
    office.approve(post_id)
    assert {line.entry.approved for line in calendar.agenda(office.officer)} == {True}
    office.edit(post_id, "Kopi Toraja")
    assert {line.entry.approved for line in calendar.agenda(office.officer)} == {False}


@pytest.mark.parametrize(("year", "month"), [(2027, 0), (2027, 13), (0, 1), (10000, 1), (9999, 12)])
def test_there_are_no_such_months(office: Office, calendar: Calendar, year: int, month: int) -> None:
    with pytest.raises(InvalidInput):
        calendar.month(office.officer, year, month)


def test_spans_are_forward_and_not_endless(office: Office, calendar: Calendar) -> None:
    for first, last in ((date(2027, 3, 2), date(2027, 3, 1)), (date(2027, 1, 1), date(2029, 1, 1))):
        with pytest.raises(InvalidInput) as said:
            calendar.days(office.officer, first, last)
        assert said.value.code == "calendar.bad_span"


def test_an_unknown_zone_is_said_so(office: Office, calendar: Calendar) -> None:
    with pytest.raises(InvalidInput) as said:
        calendar.month(office.officer, 2027, 3, "Mars/Olympus")
    assert said.value.code == "slot.unknown_zone"


def test_strangers_see_nothing(office: Office, calendar: Calendar) -> None:
    nobody = MemberId("nobody")
    for look in (
        lambda: calendar.month(nobody, 2027, 3),
        lambda: calendar.agenda(nobody),
        lambda: calendar.day_counts(nobody, date(2027, 3, 1), date(2027, 3, 2)),
    ):
        with pytest.raises(NotFound):
            look()


def test_the_agenda_holds_what_the_days_hold_in_the_order_that_is_asked_for(office: Office, calendar: Calendar) -> None:
    at(office, "2027-03-05 18:00", "2027-03-05 00:00", "2027-03-08 23:59", "2027-03-09 00:00")
    first, last = date(2027, 3, 5), date(2027, 3, 8)
    days = calendar.days(office.officer, first, last)
    every = tuple(line for day in days for line in day.lines)
    page = calendar.agenda_page(office.officer, first, last, limit=2)
    rest = calendar.agenda_page(office.officer, first, last, skip=page.end)
    assert page.lines + rest.lines == every
    assert (page.first, page.total, rest.end) == (0, len(every), len(every))
    beyond = calendar.agenda_page(office.officer, first, last, skip=1000, limit=2)
    assert (beyond.lines, beyond.end) == (every[-2:], len(every))
    for day in days:
        row = calendar.agenda_row(office.officer, first, day.day)
        assert row == sum(line.here.date() < day.day for line in every)
    latest = AgendaSort(AgendaOrder.TITLE, descending=True)
    names = [line.entry.post_name for line in calendar.agenda_page(office.officer, first, last, sort=latest).lines]
    assert names == sorted(names, reverse=True)


def test_a_day_shows_only_what_is_wanted(office: Office, calendar: Calendar) -> None:
    at(office, "2027-03-05 18:00")
    day = date(2027, 3, 5)

    def shown(wanted: PlanFilter) -> int:
        return len(calendar.days(office.officer, day, day, wanted=wanted)[0].lines)

    assert shown(PlanFilter(unapproved=True)) == 1
    assert shown(PlanFilter(topics=frozenset({"tourism"}))) == 0


def test_an_overview_of_little_has_all_of_it(office: Office, calendar: Calendar) -> None:
    at(office, "2027-03-05 18:00", "2027-03-05 00:00", "2027-03-05 09:15", "2027-03-06 00:00")
    first, last = date(2027, 3, 4), date(2027, 3, 6)
    found = calendar.overview(office.officer, first, last, room=1)
    days = calendar.days(office.officer, first, last)
    assert [day.lines for day in found] == [day.lines for day in days]
    assert [(day.more, day.count, dict(day.states)) for day in found] == [
        (0, 0, {}),
        (0, 3, {DeliveryState.SCHEDULED: 3}),
        (0, 1, {DeliveryState.SCHEDULED: 1}),
    ]


def test_an_overview_of_much_has_the_first_posts_of_each_day_whole_and_counts_the_rest(
    office: Office, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "READ_WHOLE", 5)
    first, last = date(2027, 3, 5), date(2027, 3, 6)
    # Tokyo is two hours ahead and The Hague six behind, so that one post fills the beginning of a day.
    many = office.post("Kopi di mana-mana")
    office.scheduling.schedule(office.officer, many, wall("2027-03-05 03:00"), SlotMode.SAME_LOCAL_TIME)
    at(office, "2027-03-05 20:00", "2027-03-05 21:00", "2027-03-05 22:00", "2027-03-06 00:00", "2027-03-06 00:15")
    every = calendar.days(office.officer, first, last)

    one, two = (calendar.overview(office.officer, first, last, room=room) for room in (1, 2))

    assert [day.count for day in one] == [day.count for day in two] == [len(day.lines) for day in every]
    for room, found in ((1, one), (2, two)):
        for day, whole in zip(found, every, strict=True):
            posts = list(dict.fromkeys(line.entry.post_id for line in whole.lines))[:room]
            assert day.lines == tuple(line for line in whole.lines if line.entry.post_id in posts)
            assert day.more == len(whole.lines) - len(day.lines)
    assert one[0].more == 3


def test_an_overview_counts_only_what_is_wanted(
    office: Office, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "READ_WHOLE", 0)
    at(office, "2027-03-05 18:00", "2027-03-05 19:00")
    day = date(2027, 3, 5)
    (unapproved,) = calendar.overview(office.officer, day, day, room=1, wanted=PlanFilter(unapproved=True))
    (of_tourism,) = calendar.overview(
        office.officer, day, day, room=1, wanted=PlanFilter(topics=frozenset({"tourism"}))
    )
    assert (len(unapproved.lines), unapproved.more) == (1, 1)
    assert (of_tourism.lines, of_tourism.count) == ((), 0)


def test_what_is_beyond_the_most_that_is_read_is_counted(
    office: Office, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_ENTRIES", 2)
    at(office, "2027-03-05 18:00", "2027-03-05 19:00", "2027-03-06 19:00")
    days = calendar.days(office.officer, date(2027, 3, 5), date(2027, 3, 6))
    assert [(len(day.lines), day.more) for day in days] == [(2, 0), (0, 1)]


def test_lines_are_read_by_name_as_they_stand(office: Office, calendar: Calendar) -> None:
    at(office, "2027-03-05 18:00", "2027-03-05 09:00")
    day = date(2027, 3, 5)
    (found,) = calendar.days(office.officer, day, day)
    ids = [line.entry.delivery_id for line in found.lines]
    assert calendar.lines(office.officer, [*reversed(ids), DeliveryId("gone")]) == found.lines
    assert calendar.lines(office.officer, ()) == ()


def test_lines_are_brought_to_the_days_they_stand_on(office: Office, calendar: Calendar) -> None:
    at(office, "2027-03-05 18:00", "2027-03-05 09:00", "2027-03-07 09:00")
    first, last = date(2027, 3, 4), date(2027, 3, 8)
    found = days_of(calendar.everything(office.officer, first, last))
    assert found == tuple(day for day in calendar.days(office.officer, first, last) if day.lines)
