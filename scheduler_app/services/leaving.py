"""Memberships that end by themselves: whoever's time is over disappears from the lists and may do nothing more."""

from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.register import RegisterEntry
from scheduler_app.errors import RegisterBroken
from scheduler_app.storage import workspaces
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.trusted_register import TrustedRegister


class Leaving:
    """Lets the members' table follow the register; what somebody signs after their time counts for nothing anyhow."""

    def __init__(self, database: Database, clock: Clock, register: TrustedRegister) -> None:
        self._database = database
        self._clock = clock
        self._register = register

    def retire(self) -> tuple[str, ...]:
        """The names of those whose time was over. Nothing happens while the register is not believed."""
        with self._database.reading() as connection:
            over = self._over(connection)
        if not over:
            return ()
        with self._database.writing() as writing:
            # Another machine may have been faster.
            over = self._over(writing.connection)
            for entry in over:
                workspaces.retire(writing.connection, entry.id)
                details = {"name": entry.name, "valid_until": entry.valid_until}
                writing.audit(
                    AuditEntry(self._clock.now(), None, Action.MEMBER_EXPIRED, Subject.MEMBER, entry.id, details)
                )
            if over:
                writing.changed(Kind.WORKSPACE)
        return tuple(entry.name for entry in over)

    def _over(self, connection: Connection) -> tuple[RegisterEntry, ...]:
        try:
            registered = self._register.read(connection).members()
        except RegisterBroken:
            return ()
        now = self._clock.now()
        active = {one.id for one in workspaces.members(connection) if one.active}
        return tuple(
            one for one in registered if one.valid_until is not None and one.valid_until <= now and one.id in active
        )
