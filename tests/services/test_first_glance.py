"""The glance shows what Home shows: each figure is held against the service that Home asks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.first_glance import MOST_LINES, FirstGlance, GlanceLine
from scheduler_app.services.calendar import Calendar
from scheduler_app.services.country_calendar import CountryCalendar
from scheduler_app.services.first_glance import glance
from scheduler_app.services.looking_ahead import LookingAhead
from scheduler_app.services.outbox import CalendarEntry, Outbox, OutboxTab
from scheduler_app.storage.database import Database
from tests.builders import a_workspace
from tests.services.office import TOMORROW_AT_TEN, Office


@pytest.fixture
def office(sqlite_database: Database, clock: FixedClock) -> Office:
    """Only files have a glance."""
    return Office(sqlite_database, clock, a_workspace(sqlite_database, clock, accounts=5))


def seen(office: Office) -> FirstGlance:
    assert office.database.path is not None
    found = glance(office.database.path, office.clock.now())
    assert found is not None
    return found


def at_a_glance(entry: CalendarEntry) -> GlanceLine:
    return GlanceLine(
        entry.post_id,
        entry.post_name,
        entry.handle,
        entry.city,
        entry.wall,
        entry.due_at,
        entry.state,
        entry.reason,
        entry.approved,
        entry.by_hand,
    )


def holds_against_the_services(office: Office) -> FirstGlance:
    found, actor = seen(office), office.officer
    outlook = LookingAhead(office.database, office.clock, CountryCalendar(office.database, office.clock)).outlook(actor)
    assert found.ahead == tuple(at_a_glance(line.entry) for line in outlook.lines[:MOST_LINES])
    assert found.ahead_count == len(outlook.lines)
    days = [day for day, _ in found.week]
    assert dict(found.week) == Calendar(office.database, office.clock).day_counts(actor, days[0], days[-1])
    due = Outbox(office.database, office.clock).page(actor, OutboxTab.DUE, limit=1)
    assert found.next == (at_a_glance(due[0]) if due else None)
    return found


def test_an_empty_workspace_has_nothing_ahead(office: Office) -> None:
    found = holds_against_the_services(office)
    assert (found.ahead, found.ahead_count, found.next) == ((), 0, None)
    assert (found.workspace_id, found.home_zone) == (office.stored.workspace.id, office.stored.workspace.home_zone)
    assert len(found.week) == 7
    assert found.week[0][0] <= found.today <= found.week[-1][0]


def test_it_tells_the_same_as_the_services_whatever_the_deliveries_came_to(office: Office) -> None:
    for number, state in enumerate(DeliveryState):
        post_id = office.post(f"Kopi {number}.", accounts=office.accounts[:2])
        if number % 2:
            office.approve(post_id)
        first, _ = office.schedule(post_id, TOMORROW_AT_TEN + timedelta(hours=number))
        if state is DeliveryState.CLAIMED:
            claimed = first
        elif state is not DeliveryState.SENDING:
            office.put(first.id, state)
    office.put(claimed.id, DeliveryState.CLAIMED)
    later = office.post("In three days.", accounts=office.accounts[2:3])
    office.schedule(later, TOMORROW_AT_TEN + timedelta(days=3))
    found = holds_against_the_services(office)
    assert found.ahead_count > MOST_LINES == len(found.ahead)
    assert {line.approved for line in found.ahead} == {True, False}
    assert sum(count for _, count in found.week) == 2 * len(DeliveryState) + 1


def test_what_is_late_still_lies_ahead(office: Office, clock: FixedClock) -> None:
    office.schedule(office.post(accounts=office.accounts[:1]))
    clock.advance(timedelta(hours=26))
    assert holds_against_the_services(office).ahead_count == 1
