"""Who may sign what in this workspace, as the database says it and the root key vouches for it."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.register import Register, Verify
from scheduler_app.storage import stand_ins, workspaces
from scheduler_app.storage.database import Database

Rows = tuple[tuple[str, str], ...]


class Authorities:
    """Gives the authority of the moment; the same one, with the signatures it remembers, as long as nothing changed.

    ``register`` reads the register and looks that it is genuine. Safe to use from many threads.
    """

    def __init__(self, register: Callable[[Connection], Register], verify: Verify) -> None:
        self._register = register
        self._verify = verify
        self._latest: tuple[str, Rows, Authority] | None = None

    def reader(self, database: Database) -> Callable[[], Authority]:
        """Gives the authority of the moment with a connection of its own."""

        def read() -> Authority:
            with database.reading() as connection:
                return self.now(connection)

        return read

    def now(self, connection: Connection) -> Authority:
        """Raises RegisterBroken when the register is not what the root key signed."""
        register, rows = self._register(connection), stand_ins.rows(connection)
        latest = self._latest
        if latest is not None and latest[0] == register.head and latest[1] == rows:
            return latest[2]
        workspace_id = workspaces.load(connection).id
        authority = Authority(workspace_id, register, self._verify, stand_ins.recorded(connection))
        self._latest = register.head, rows, authority
        return authority
