"""The weekly plans of missions: at which hours of its readers each of them speaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, MissionId
from scheduler_app.domain.queue import WeekSlot, usual_queue
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput
from scheduler_app.services.permission import permitted
from scheduler_app.storage import missions, queues
from scheduler_app.storage.database import Connection, Database

MOST_SLOTS = 100


class Queues:
    """Everybody may look; whoever may plan sets them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self, actor: MemberId) -> dict[MissionId, tuple[WeekSlot, ...]]:
        """The queue of each mission: its own, or the usual one where it has said none."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return dict(queues_of(connection))

    def set(self, actor: MemberId, mission_id: MissionId, slots: Iterable[WeekSlot]) -> None:
        """Give a mission this queue; without slots it has the usual one again.

        Raises InvalidInput (queue.bad_slot, queue.too_many), NotFound (mission.unknown), NotAllowed.
        """
        wanted = tuple(sorted(set(slots)))
        for slot in wanted:
            if not 1 <= slot.weekday <= 7 or slot.at.replace(second=0, microsecond=0) != slot.at:
                raise InvalidInput("queue.bad_slot", weekday=slot.weekday, time=slot.at.isoformat())
        if len(wanted) > MOST_SLOTS:
            raise InvalidInput("queue.too_many", limit=MOST_SLOTS)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.SCHEDULE)
            missions.mission(writing.connection, mission_id)
            queues.put(writing.connection, mission_id, wanted)
            details = {"slots": [f"{slot.weekday} {slot.at:%H:%M}" for slot in wanted]}
            now = self._clock.now()
            writing.audit(AuditEntry(now, actor, Action.QUEUE_SET, Subject.MISSION, mission_id, details))
            writing.changed(Kind.QUEUES)


def queues_of(connection: Connection) -> Mapping[MissionId, tuple[WeekSlot, ...]]:
    """The queue of each mission, as ``Queues.all``."""
    said = queues.all_queues(connection)
    return {one.id: said.get(one.id) or usual_queue(one.weekend) for one in missions.all_missions(connection)}
