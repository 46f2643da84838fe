"""Deliveries where sending would have brought them, without sending."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import insert, update

from scheduler_app.app import App
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.services.outbox import CalendarEntry, OutboxTab
from scheduler_app.storage.delivery_tables import attempts, deliveries
from tests.builders import standing_as
from tests.ui.filled_workspace import officer


def planned(app: App) -> tuple[CalendarEntry, ...]:
    """Everything that is due, soonest first."""
    return app.outbox.page(officer(app), OutboxTab.DUE)


def put(app: App, delivery_id: DeliveryId, state: DeliveryState, *, reason: str = "", address: str = "") -> None:
    """Place a delivery in a state, and say so to whoever listens."""
    sent = state is DeliveryState.SENT
    values = standing_as(state) | {"reason": reason, "address": address, "remote_id": "7" if sent else ""}
    values |= {"sent_at": app.clock.now() if sent else None}
    with app.database.writing() as writing:
        writing.connection.execute(update(deliveries).where(deliveries.c.id == delivery_id).values(**values))
        writing.changed(Kind.DELIVERIES)


def tried(app: App, delivery_id: DeliveryId, outcome: str, code: str = "", *, number: int = 1) -> None:
    """One try that came to this, a second long."""
    now = app.clock.now()
    with app.database.writing() as writing:
        row = {
            "delivery_id": delivery_id,
            "number": number,
            "owner": "desk:1",
            "started_at": now,
            "finished_at": now + timedelta(seconds=1),
            "outcome": outcome,
            "code": code,
        }
        writing.connection.execute(insert(attempts).values(**row))
        writing.changed(Kind.ATTEMPTS)
