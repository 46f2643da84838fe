"""What a delivery of several requests has made already, so that a try after an interruption goes on behind it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from scheduler_app.domain.ids import DeliveryId
from scheduler_app.storage.delivery_tables import delivery_steps
from scheduler_app.storage.insert_once import insert_once


def note(connection: Connection, delivery_id: DeliveryId, step: str, remote_id: str, *, at: datetime) -> None:
    """Write down that the network has made one step. The first word about a step stands."""
    values = {"delivery_id": delivery_id, "step": step, "remote_id": remote_id, "made_at": at}
    insert_once(connection, delivery_steps, values, key=("delivery_id", "step"))


def of_delivery(connection: Connection, delivery_id: DeliveryId) -> dict[str, str]:
    """The network's id of each step made so far, by the step's name."""
    found = select(delivery_steps.c.step, delivery_steps.c.remote_id).where(delivery_steps.c.delivery_id == delivery_id)
    return {row.step: row.remote_id for row in connection.execute(found)}
