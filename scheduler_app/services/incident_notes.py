"""Writing into incidents what happens around a hold or a recall, in the transaction in which it happens."""

from __future__ import annotations

from datetime import datetime

from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import HoldId, IncidentId, MemberId, RecallId, new_id
from scheduler_app.domain.incident import Incident, IncidentEvent, IncidentStep
from scheduler_app.errors import NotAllowed
from scheduler_app.storage import incidents
from scheduler_app.storage.database import Writing


def opened_for(
    writing: Writing,
    cause: HoldId | RecallId,
    joined: IncidentId | None,
    *,
    title: str,
    by: MemberId,
    at: datetime,
) -> IncidentId:
    """The incident that a new hold or recall belongs to: ``joined`` when that is open, else a new one.

    Raises NotFound (incident.unknown), NotAllowed (incident.closed).
    """
    if joined is not None:
        if incidents.incident(writing.connection, joined).closed_at is not None:
            raise NotAllowed("incident.closed")
        incident_id = joined
    else:
        incident_id = IncidentId(new_id())
        incidents.add(writing.connection, Incident(incident_id, title, by, at))
        writing.audit(
            AuditEntry(at, by, Action.INCIDENT_OPENED, Subject.INCIDENT, incident_id, {"title": title, "cause": cause})
        )
    incidents.because_of(writing.connection, incident_id, cause)
    return incident_id


def tell(
    writing: Writing,
    cause: HoldId | RecallId,
    step: IncidentStep,
    *,
    by: MemberId | None,
    at: datetime,
    subject: str = "",
    words: str = "",
) -> None:
    """Add a line to the incident of a hold or recall; without an incident there is nobody to tell."""
    incident_id = incidents.of_cause(writing.connection, cause)
    if incident_id is not None:
        incidents.write(writing.connection, IncidentEvent(incident_id, at, step, by, subject, words))
        writing.changed(Kind.INCIDENTS)
