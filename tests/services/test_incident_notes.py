"""What happens around a hold is told in the incident it belongs to."""

from __future__ import annotations

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import HoldId, new_id
from scheduler_app.domain.incident import IncidentStep
from scheduler_app.services.incident_notes import opened_for, tell
from scheduler_app.storage import incidents
from tests.services.office import Office


def test_what_is_told_stands_in_the_timeline(office: Office) -> None:
    cause, now = HoldId(new_id()), office.clock.now()
    heard = office.heard()
    with office.database.writing() as writing:
        incident_id = opened_for(writing, cause, None, title="Earthquake", by=office.officer, at=now)
        tell(writing, cause, IncidentStep.HOLD_STARTED, by=office.officer, at=now, subject="everything", words="Why")
    with office.database.reading() as connection:
        (event,) = incidents.timeline(connection, incident_id)
    assert (event.step, event.by, event.subject, event.words) == ("hold_started", office.officer, "everything", "Why")
    assert heard == [Kind.INCIDENTS]


def test_what_belongs_to_no_incident_is_told_to_nobody(office: Office) -> None:
    with office.database.writing() as writing:
        tell(writing, HoldId("none"), IncidentStep.HOLD_RELEASED, by=None, at=office.clock.now())
        assert incidents.newest(writing.connection) == ()
