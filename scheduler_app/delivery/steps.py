"""What a delivery of several requests has made already: read before a try, written down while it goes on."""

from __future__ import annotations

from dataclasses import replace

from scheduler_app.clock import Clock
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.networks.network import PublishRequest
from scheduler_app.storage import delivery_steps
from scheduler_app.storage.database import Database


class Steps:
    """The memory of deliveries across their tries."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def remembered(self, request: PublishRequest, tries: int) -> PublishRequest:
        """The same request with the steps that ``tries`` earlier ones made, noting those that are still to come."""

        def note(step: str, remote_id: str) -> None:
            # True whoever owns the delivery by now, so nobody is asked.
            with self._database.writing() as writing:
                delivery_steps.note(
                    writing.connection, request.delivery_id, step, remote_id, at=self._clock.now()
                )  # fmt: skip

        return replace(request, note=note, steps=self.made(request.delivery_id) if tries else {})

    def made(self, delivery_id: DeliveryId) -> dict[str, str]:
        """The network's id of each step so far."""
        with self._database.reading() as connection:
            return delivery_steps.of_delivery(connection, delivery_id)
