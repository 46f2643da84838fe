"""The weekly plans of missions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from sqlalchemy import Connection, delete, insert, select

from scheduler_app.domain.ids import MissionId
from scheduler_app.domain.queue import WeekSlot
from scheduler_app.storage.writing_tables import queue_slots


def put(connection: Connection, mission_id: MissionId, slots: Iterable[WeekSlot]) -> None:
    """Store a mission's queue in the place of the one before; with no slots it has said nothing."""
    connection.execute(delete(queue_slots).where(queue_slots.c.mission_id == mission_id))
    rows = [
        {"mission_id": mission_id, "weekday": slot.weekday, "wall": f"{slot.at:%H:%M}"} for slot in sorted(set(slots))
    ]
    if rows:
        connection.execute(insert(queue_slots), rows)


def all_queues(connection: Connection) -> dict[MissionId, tuple[WeekSlot, ...]]:
    """The queue of each mission that has said one, by weekday and time."""
    found: dict[MissionId, list[WeekSlot]] = {}
    for row in connection.execute(select(queue_slots).order_by(queue_slots.c.weekday, queue_slots.c.wall)):
        found.setdefault(MissionId(row.mission_id), []).append(WeekSlot(row.weekday, time.fromisoformat(row.wall)))
    return {mission_id: tuple(slots) for mission_id, slots in found.items()}
