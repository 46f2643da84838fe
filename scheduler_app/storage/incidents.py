"""Incidents and their timelines. A line that was written stays."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Row, insert, select, update

from scheduler_app.domain.ids import HoldId, IncidentId, MemberId, RecallId, new_id
from scheduler_app.domain.incident import Incident, IncidentEvent, IncidentStep
from scheduler_app.errors import NotFound
from scheduler_app.storage.crisis_tables import incident_causes, incident_events, incidents


def add(connection: Connection, incident: Incident) -> None:
    """Store a new incident."""
    connection.execute(
        insert(incidents).values(
            id=incident.id, title=incident.title, opened_by=incident.opened_by, opened_at=incident.opened_at
        )
    )


def because_of(connection: Connection, incident_id: IncidentId, cause: HoldId | RecallId) -> None:
    """From now on what happens to this hold or recall belongs to the incident."""
    connection.execute(insert(incident_causes).values(cause_id=cause, incident_id=incident_id))


def of_cause(connection: Connection, cause: HoldId | RecallId) -> IncidentId | None:
    """The incident of a hold or recall; None for one from before there were incidents."""
    found = connection.scalar(select(incident_causes.c.incident_id).where(incident_causes.c.cause_id == cause))
    return None if found is None else IncidentId(found)


def causes(connection: Connection, incident_id: IncidentId) -> tuple[str, ...]:
    """The ids of the holds and recalls of an incident, oldest first."""
    found = select(incident_causes.c.cause_id).where(incident_causes.c.incident_id == incident_id)
    return tuple(connection.scalars(found.order_by(incident_causes.c.cause_id)))


def write(connection: Connection, event: IncidentEvent) -> None:
    """Add a line to the timeline."""
    connection.execute(
        insert(incident_events).values(
            id=new_id(),
            incident_id=event.incident_id,
            at=event.at,
            step=event.step.value,
            by=event.by,
            subject=event.subject,
            words=event.words,
        )
    )


def close(connection: Connection, incident_id: IncidentId, by: MemberId, at: datetime, lessons: str) -> bool:
    """Close an incident with what was learned. False when it is closed already."""
    closed = (
        update(incidents)
        .where(incidents.c.id == incident_id, incidents.c.closed_at.is_(None))
        .values(closed_by=by, closed_at=at, lessons=lessons)
    )
    return connection.execute(closed).rowcount == 1


def incident(connection: Connection, incident_id: IncidentId) -> Incident:
    """One incident. Raises NotFound."""
    row = connection.execute(select(incidents).where(incidents.c.id == incident_id)).one_or_none()
    if row is None:
        raise NotFound("incident.unknown", incident=incident_id)
    return _incident(row)


def newest(connection: Connection, most: int = 100) -> tuple[Incident, ...]:
    """Incidents, those opened last first."""
    rows = connection.execute(
        select(incidents).order_by(incidents.c.opened_at.desc(), incidents.c.id.desc()).limit(most)
    )
    return tuple(_incident(row) for row in rows)


def timeline(connection: Connection, incident_id: IncidentId) -> tuple[IncidentEvent, ...]:
    """Everything that happened, first to last."""
    rows = connection.execute(
        select(incident_events)
        .where(incident_events.c.incident_id == incident_id)
        .order_by(incident_events.c.at, incident_events.c.id)
    )
    return tuple(
        IncidentEvent(
            incident_id=IncidentId(row.incident_id),
            at=row.at,
            step=IncidentStep(row.step),
            by=None if row.by is None else MemberId(row.by),
            subject=row.subject,
            words=row.words,
        )
        for row in rows
    )


def _incident(row: Row[tuple[object, ...]]) -> Incident:
    return Incident(
        id=IncidentId(row.id),
        title=row.title,
        opened_by=MemberId(row.opened_by),
        opened_at=row.opened_at,
        lessons=row.lessons,
        closed_by=None if row.closed_by is None else MemberId(row.closed_by),
        closed_at=row.closed_at,
    )
