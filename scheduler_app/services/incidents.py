"""The story of a hold or a recall, written while it happens, for those who have to learn from it."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.hold import Hold, Reviewed
from scheduler_app.domain.ids import HoldId, IncidentId, MemberId, RecallId
from scheduler_app.domain.incident import BY_HAND, Incident, IncidentEvent, IncidentStep
from scheduler_app.domain.recall import RECALL_OVER, Recall, RecallStep
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.draft import check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import delivery_lists, hold_reviews, holds, incidents, recalls, stragglers, workspaces
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.delivery_lists import CalendarEntry

_LONGEST_WORDS = 5000


@dataclass(frozen=True, slots=True)
class HoldStory:
    """One hold of an incident: what could not be stopped any more, and what was decided about all it stopped."""

    hold: Hold
    past_the_fence: tuple[CalendarEntry, ...]
    review: tuple[tuple[Reviewed, CalendarEntry], ...]


@dataclass(frozen=True, slots=True)
class RecallStory:
    """One recall of an incident: what was done about each account, and what was public there before."""

    recall: Recall
    steps: tuple[tuple[RecallStep, CalendarEntry], ...]


@dataclass(frozen=True, slots=True)
class IncidentStory:
    """Everything on record about an incident. ``names`` are those of the members who stand in it, by id."""

    incident: Incident
    timeline: tuple[IncidentEvent, ...]
    holds: tuple[HoldStory, ...]
    recalls: tuple[RecallStory, ...]
    names: dict[MemberId, str]


class Incidents:
    """Holds and recalls open incidents and tell them; people add notes and decisions, and close them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def newest(self, actor: MemberId) -> tuple[Incident, ...]:
        """Incidents, those opened last first."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return incidents.newest(connection)

    def named(self, actor: MemberId, ends_with: str) -> IncidentId:
        """The one incident whose id ends like this. Raises NotFound (incident.unknown)."""
        found = [one.id for one in self.newest(actor) if one.id.endswith(ends_with)]
        if len(found) != 1:
            raise NotFound("incident.unknown", incident=ends_with)
        return found[0]

    def story(self, actor: MemberId, incident_id: IncidentId) -> IncidentStory:
        """One incident with its timeline, holds and decisions. Raises NotFound (incident.unknown)."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return _story(connection, incident_id)

    def note(
        self, actor: MemberId, incident_id: IncidentId, words: str, *, step: IncidentStep = IncidentStep.NOTE
    ) -> None:
        """Add a note or a decision. Raises InvalidInput (incident.no_words), NotAllowed (incident.closed), NotFound."""
        words = _given(words)
        if step not in BY_HAND:
            raise InvalidInput("incident.not_by_hand", step=step.value)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.HOLD)
            _still_open(writing.connection, incident_id)
            now = self._clock.now()
            incidents.write(writing.connection, IncidentEvent(incident_id, now, step, actor, words=words))
            details = {"step": step}
            writing.audit(AuditEntry(now, actor, Action.INCIDENT_NOTED, Subject.INCIDENT, incident_id, details))
            writing.changed(Kind.INCIDENTS)

    def close(self, actor: MemberId, incident_id: IncidentId, lessons: str) -> None:
        """Close an incident with what was learned.

        Raises InvalidInput (incident.no_words), NotAllowed (incident.closed, incident.hold_active,
        incident.recall_open), NotFound.
        """
        lessons = _given(lessons)
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.RELEASE)
            _still_open(connection, incident_id)
            if any(one.released_at is None for one in _holds_of(connection, incident_id)):
                raise NotAllowed("incident.hold_active")
            if any(
                step.state not in RECALL_OVER for one in _recalls_of(connection, incident_id) for step, _ in one.steps
            ):
                raise NotAllowed("incident.recall_open")
            if not incidents.close(connection, incident_id, actor, now, lessons):
                raise NotAllowed("incident.closed")
            incidents.write(connection, IncidentEvent(incident_id, now, IncidentStep.CLOSED, actor, words=lessons))
            writing.audit(AuditEntry(now, actor, Action.INCIDENT_CLOSED, Subject.INCIDENT, incident_id))
            writing.changed(Kind.INCIDENTS)

    def export(self, actor: MemberId, incident_id: IncidentId) -> IncidentStory:
        """The story to be written into a file (``incident_report``); that somebody took it out is on record."""
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.READ)
            story = _story(writing.connection, incident_id)
            now = self._clock.now()
            writing.audit(AuditEntry(now, actor, Action.INCIDENT_EXPORTED, Subject.INCIDENT, incident_id))
        return story


def _story(connection: Connection, incident_id: IncidentId) -> IncidentStory:
    incident = incidents.incident(connection, incident_id)
    told = tuple(
        HoldStory(one, stragglers.of_hold(connection, one.id), hold_reviews.of_hold(connection, one.id))
        for one in _holds_of(connection, incident_id)
    )
    names = {one.id: one.name for one in workspaces.members(connection)}
    taken_back = _recalls_of(connection, incident_id)
    return IncidentStory(incident, incidents.timeline(connection, incident_id), told, taken_back, names)


def _recalls_of(connection: Connection, incident_id: IncidentId) -> tuple[RecallStory, ...]:
    found = recalls.some(connection, [RecallId(one) for one in incidents.causes(connection, incident_id)])
    return tuple(
        RecallStory(
            one,
            tuple(
                (step, delivery_lists.entry(connection, step.delivery_id)) for step in recalls.steps(connection, one.id)
            ),
        )
        for one in found
    )


def _holds_of(connection: Connection, incident_id: IncidentId) -> list[Hold]:
    return holds.some(connection, [HoldId(one) for one in incidents.causes(connection, incident_id)])


def _still_open(connection: Connection, incident_id: IncidentId) -> None:
    if incidents.incident(connection, incident_id).closed_at is not None:
        raise NotAllowed("incident.closed")


def _given(words: str) -> str:
    words = words.strip()
    if not words:
        raise InvalidInput("incident.no_words")
    check_text(words, "note", limit=_LONGEST_WORDS)
    return words
