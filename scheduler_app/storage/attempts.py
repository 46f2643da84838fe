"""What was tried, as people read it. Attempts are written by ``delivery_marks``."""

from __future__ import annotations

from sqlalchemy import Connection, select

from scheduler_app.domain.attempt import Attempt
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.storage.delivery_tables import attempts


def for_delivery(connection: Connection, delivery_id: DeliveryId) -> tuple[Attempt, ...]:
    """Every try of one delivery, first to last."""
    found = select(attempts).where(attempts.c.delivery_id == delivery_id).order_by(attempts.c.number)
    return tuple(
        Attempt(
            delivery_id=DeliveryId(row.delivery_id),
            number=row.number,
            owner=row.owner,
            started_at=row.started_at,
            finished_at=row.finished_at,
            outcome=row.outcome,
            code=row.code,
            remote_id=row.remote_id,
            address=row.address,
        )
        for row in connection.execute(found)
    )
