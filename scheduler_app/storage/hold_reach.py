"""What a hold would stop if it began now: asked before somebody decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import Hold
from scheduler_app.storage.delivery_lists import CalendarEntry, chosen_entries
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.hold_scope import covered_by

_NOT_YET_OUT = (DeliveryState.SCHEDULED, DeliveryState.CLAIMED)


@dataclass(frozen=True, slots=True)
class HoldReach:
    """``deliveries`` of ``posts`` on ``accounts`` would wait, the first of them due at ``next_due`` (None for none).

    ``under_way`` are past their fence: nothing stops them any more.
    """

    deliveries: int
    posts: int
    accounts: int
    next_due: datetime | None
    under_way: tuple[CalendarEntry, ...]


def reach(connection: Connection, hold: Hold) -> HoldReach:
    """What ``hold``, which need not be stored, covers of what has not left yet."""
    waiting = deliveries.c.state.in_([state.value for state in _NOT_YET_OUT])
    row = connection.execute(
        select(
            func.count(),
            func.count(deliveries.c.post_id.distinct()),
            func.count(deliveries.c.account_id.distinct()),
            func.min(deliveries.c.due_at),
        ).where(covered_by(hold), waiting)
    ).one()
    under_way = chosen_entries(connection, covered_by(hold), deliveries.c.state == DeliveryState.SENDING.value)
    return HoldReach(row[0], row[1], row[2], row[3], under_way)
