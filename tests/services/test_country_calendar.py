"""Everybody may look at the readers' days; an administrator marks those that must not be disturbed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.special_day import DayKind
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.country_calendar import CountryCalendar, NewPeriod
from tests.services.office import Office

SILENCE = NewPeriod(" Election silence ", "JP", date(2027, 4, 28), date(2027, 4, 30), Severity.BLOCK)
MOURNING = NewPeriod("Mourning", "", date(2027, 4, 29), date(2027, 4, 29))


@pytest.fixture
def calendar(office: Office) -> CountryCalendar:
    return CountryCalendar(office.database, office.clock)


def test_holidays_and_marked_days_stand_in_one_list_by_day(office: Office, calendar: CountryCalendar) -> None:
    calendar.mark(office.administrator, SILENCE)
    calendar.mark(office.administrator, MOURNING)
    days = calendar.days(office.officer, ["JP", "NL"], date(2027, 4, 29), date(2027, 4, 30))
    assert [(one.day.day, one.country, one.kind, one.name("en")) for one in days] == [
        (29, "JP", DayKind.HOLIDAY, "Showa Day"),
        (29, "JP", DayKind.SENSITIVE, "Election silence"),
        (29, "JP", DayKind.SENSITIVE, "Mourning"),
        (29, "NL", DayKind.SENSITIVE, "Mourning"),
        (30, "JP", DayKind.SENSITIVE, "Election silence"),
    ]


def test_a_marked_period_is_heard_of_and_can_be_unmarked_once(office: Office, calendar: CountryCalendar) -> None:
    heard = office.heard()
    period = calendar.mark(office.administrator, SILENCE)
    assert calendar.periods(office.officer, date(2027, 4, 30), date(2027, 5, 1)) == (period,)
    assert period.name == "Election silence"
    calendar.unmark(office.administrator, period.id)
    assert calendar.periods(office.officer, date(2027, 4, 1), date(2027, 5, 1)) == ()
    assert heard == [Kind.RULES, Kind.RULES]
    with pytest.raises(NotFound):
        calendar.unmark(office.administrator, period.id)


@pytest.mark.parametrize(
    ("difference", "code"),
    [
        ({"name": "  "}, "period.no_name"),
        ({"last": date(2027, 4, 27)}, "period.backwards"),
        ({"last": date(2028, 5, 1)}, "period.too_long"),
        ({"severity": Severity.NOTE}, "period.bad_severity"),
        ({"country": "ZZ"}, "period.no_such_country"),
    ],
)
def test_a_period_that_makes_no_sense_is_refused(
    difference: dict[str, object], code: str, office: Office, calendar: CountryCalendar
) -> None:
    with pytest.raises(InvalidInput) as caught:
        calendar.mark(office.administrator, replace(SILENCE, **difference))
    assert caught.value.code == code
    assert calendar.periods(office.officer, date(2027, 1, 1), date(2028, 12, 31)) == ()


def test_only_an_administrator_marks(office: Office, calendar: CountryCalendar) -> None:
    period = calendar.mark(office.administrator, SILENCE)
    for actor in (office.officer, office.supervisor):
        with pytest.raises(NotAllowed):
            calendar.mark(actor, SILENCE)
        with pytest.raises(NotAllowed):
            calendar.unmark(actor, period.id)
