"""The story of a hold: opened by itself, told by everybody, closed with what was learned."""

from __future__ import annotations

import pytest

from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import IncidentId, MemberId
from scheduler_app.domain.incident import IncidentStep
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.holding import Holding
from scheduler_app.services.incidents import Incidents
from scheduler_app.storage import audit
from tests.services.office import Office


@pytest.fixture
def holding(office: Office) -> Holding:
    return Holding(office.database, office.clock)


@pytest.fixture
def incidents(office: Office) -> Incidents:
    return Incidents(office.database, office.clock)


def test_a_story_is_told_in_the_order_in_which_it_happened(
    office: Office, holding: Holding, incidents: Incidents
) -> None:
    office.schedule(office.post())
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    (incident,) = incidents.newest(office.officer)
    incidents.note(office.officer, incident.id, "The ambassador was told.")
    incidents.note(office.supervisor, incident.id, "We wait for the ministry.", step=IncidentStep.DECISION)
    holding.release(office.supervisor, hold_id)
    incidents.close(office.supervisor, incident.id, "Look at the week ahead each Friday.")
    story = incidents.story(office.officer, incident.id)
    assert [(event.step.value, event.by) for event in story.timeline] == [
        ("hold_started", office.officer),
        ("note", office.officer),
        ("decision", office.supervisor),
        ("hold_released", office.supervisor),
        ("closed", office.supervisor),
    ]
    assert story.incident.lessons == "Look at the week ahead each Friday."
    assert [(one.hold.id, len(one.review)) for one in story.holds] == [(hold_id, 5)]


def test_an_incident_is_not_closed_while_its_hold_is_in_force(
    office: Office, holding: Holding, incidents: Incidents
) -> None:
    holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    (incident,) = incidents.newest(office.officer)
    with pytest.raises(NotAllowed) as said:
        incidents.close(office.supervisor, incident.id, "Nothing yet")
    assert said.value.code == "incident.hold_active"


def test_what_is_closed_stays_as_it_is(office: Office, holding: Holding, incidents: Incidents) -> None:
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    holding.release(office.supervisor, hold_id)
    (incident,) = incidents.newest(office.officer)
    incidents.close(office.supervisor, incident.id, "Call earlier.")
    for attempt in (
        lambda: incidents.note(office.officer, incident.id, "One more thing"),
        lambda: incidents.close(office.supervisor, incident.id, "Other lessons"),
        lambda: holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake", incident=incident.id),
    ):
        with pytest.raises(NotAllowed) as said:
            attempt()
        assert said.value.code == "incident.closed"
    assert holding.active(office.officer) == ()


def test_who_may_read_write_and_close(office: Office, holding: Holding, incidents: Incidents) -> None:
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    holding.release(office.supervisor, hold_id)
    viewer = office.joined("Tim", Role.VIEWER)
    (incident,) = incidents.newest(viewer)
    incidents.note(viewer, incident.id, "I saw it")
    with pytest.raises(NotFound):
        incidents.note(MemberId("nobody"), incident.id, "I saw it")
    for actor in (office.officer, viewer, office.administrator):
        with pytest.raises(NotAllowed):
            incidents.close(actor, incident.id, "Nothing")
    with pytest.raises(NotFound):
        incidents.story(viewer, IncidentId("none"))


def test_words_are_needed_and_steps_are_not_forged(office: Office, holding: Holding, incidents: Incidents) -> None:
    holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    (incident,) = incidents.newest(office.officer)
    with pytest.raises(InvalidInput):
        incidents.note(office.officer, incident.id, "  ")
    with pytest.raises(InvalidInput) as said:
        incidents.note(office.officer, incident.id, "It is over", step=IncidentStep.HOLD_RELEASED)
    assert said.value.code == "incident.not_by_hand"


def test_everything_done_to_it_is_on_record(office: Office, holding: Holding, incidents: Incidents) -> None:
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    holding.release(office.supervisor, hold_id)
    (incident,) = incidents.newest(office.officer)
    incidents.note(office.officer, incident.id, "The ambassador was told.")
    incidents.close(office.supervisor, incident.id, "Call earlier.")
    incidents.export(office.administrator, incident.id)
    with office.database.reading() as connection:
        actions = [row.action for row in audit.about(connection, [incident.id])]
    assert actions == ["incident_opened", "incident_noted", "incident_closed", "incident_exported"]
