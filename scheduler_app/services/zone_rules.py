"""What happens by itself when a government changes its clocks: wall times stay, instants move."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.slot import Slot, forget_zone_rules, still_fits
from scheduler_app.domain.zone_rules import fingerprint
from scheduler_app.services.zones import zones_of
from scheduler_app.storage import deliveries, workspaces
from scheduler_app.storage.database import Database


@dataclass(frozen=True, slots=True)
class MovedDelivery:
    """A delivery whose slot means another instant now."""

    delivery_id: DeliveryId
    slot: Slot
    before: datetime
    after: datetime


class ZoneRules:
    """Keeps the instants of what is planned true to the zone rules on this machine. A chore: nobody acts."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def recompute(self) -> tuple[MovedDelivery, ...]:
        """Compute the instants of waiting deliveries again if the rules are not those of last time.

        Returns what moved. An approval whose window no longer holds the new instant has to be given again.
        """
        forget_zone_rules()
        now = self._clock.now()
        with self._database.reading() as connection:
            zones = zones_of(connection)
            current = fingerprint({zones.home, *zones.of_account.values()}, first_year=now.year)
            if workspaces.zone_rules(connection) == current:
                return ()
            elsewhere = tuple(
                MovedDelivery(delivery_id, slot, before, slot.instant().at)
                for delivery_id, slot, before in deliveries.future_slots(connection, now)
                if not still_fits(slot, before)
            )
        with self._database.writing() as writing:
            moved = tuple(
                one
                for one in elsewhere
                if deliveries.move_instant(writing.connection, one.delivery_id, one.after, was=one.before)
            )
            workspaces.set_zone_rules(writing.connection, current)
            if moved:
                here = workspaces.load(writing.connection).id
                details = {"moved": {one.delivery_id: [one.before, one.after] for one in moved}}
                writing.audit(AuditEntry(now, None, Action.ZONE_RULES_APPLIED, Subject.WORKSPACE, here, details))
                writing.changed(Kind.DELIVERIES)
        return moved
