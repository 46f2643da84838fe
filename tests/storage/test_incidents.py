"""Incidents as they are kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import HoldId, IncidentId, new_id
from scheduler_app.domain.incident import Incident, IncidentEvent, IncidentStep
from scheduler_app.errors import NotFound
from scheduler_app.storage import incidents
from scheduler_app.storage.database import Database
from tests.builders import NOW, StoredWorkspace, a_workspace


def an_incident(stored: StoredWorkspace, *, minutes: int = 0) -> Incident:
    return Incident(IncidentId(new_id()), "Earthquake", stored.officer.id, NOW + timedelta(minutes=minutes))


def test_incidents_come_newest_first_and_close_once(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    older, newer = an_incident(stored), an_incident(stored, minutes=1)
    with database.writing() as writing:
        connection = writing.connection
        for one in (older, newer):
            incidents.add(connection, one)
        assert incidents.newest(connection) == (newer, older)
        assert incidents.close(connection, older.id, stored.supervisor.id, NOW, "Call earlier.")
        assert not incidents.close(connection, older.id, stored.supervisor.id, NOW, "Other lessons")
        closed = incidents.incident(connection, older.id)
        assert (closed.lessons, closed.closed_by, closed.closed_at) == ("Call earlier.", stored.supervisor.id, NOW)
        with pytest.raises(NotFound):
            incidents.incident(connection, IncidentId("none"))


def test_a_timeline_is_in_the_order_of_time(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    incident = an_incident(stored)
    by_duta = IncidentEvent(incident.id, NOW + timedelta(seconds=1), IncidentStep.PAST_THE_FENCE, None, "Batik · @kbri")
    first = IncidentEvent(incident.id, NOW, IncidentStep.HOLD_STARTED, stored.officer.id, "everything", "Earthquake")
    with database.writing() as writing:
        incidents.add(writing.connection, incident)
        for event in (by_duta, first):
            incidents.write(writing.connection, event)
        assert incidents.timeline(writing.connection, incident.id) == (first, by_duta)


def test_an_incident_knows_its_causes(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    incident, causes = an_incident(stored), [HoldId(new_id()) for _ in range(2)]
    with database.writing() as writing:
        incidents.add(writing.connection, incident)
        for cause in causes:
            incidents.because_of(writing.connection, incident.id, cause)
        assert incidents.causes(writing.connection, incident.id) == tuple(causes)
        assert incidents.of_cause(writing.connection, causes[1]) == incident.id
        assert incidents.of_cause(writing.connection, HoldId("none")) is None
