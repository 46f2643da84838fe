"""Who may sign what in this workspace, as the database says it and the root key vouches for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.register import Register, Verify
from scheduler_app.storage import register as stored
from scheduler_app.storage import stand_ins, workspaces
from scheduler_app.storage.database import Database
from scheduler_app.storage.hot_statement import HotStatement


@dataclass(frozen=True, slots=True)
class Vouchers:
    """What the authority of a moment rests on, as it is stored: the end of the register, and everything on stand-ins.

    Equal as long as nothing was added to either; ``REGISTER_END`` and ``STAND_INS`` read them beside anything else.
    """

    register_end: str
    stand_ins: str


REGISTER_END = stored.END
STAND_INS = stand_ins.SAID
_VOUCHERS = HotStatement(select(REGISTER_END, STAND_INS))


class Authorities:
    """Gives the authority of the moment; the same one, with the signatures it remembers, as long as nothing changed.

    ``register`` reads the register and looks that it is genuine. Safe to use from many threads.
    """

    def __init__(self, register: Callable[[Connection], Register], verify: Verify) -> None:
        self._register = register
        self._verify = verify
        self._latest: tuple[Vouchers, Authority] | None = None

    def reader(self, database: Database) -> Callable[[Vouchers], Authority]:
        """Gives the authority that rests on what was read a moment ago, or on what has come to it since.

        As long as nothing has, the database is not asked.
        """

        def read(seen: Vouchers) -> Authority:
            latest = self._latest
            if latest is not None and latest[0] == seen:
                return latest[1]
            with database.reading() as connection:
                return self.now(connection)

        return read

    def now(self, connection: Connection) -> Authority:
        """Raises RegisterBroken when the register is not what the root key signed."""
        # In this order: what is added meanwhile makes them differ next time, and is never taken for known.
        seen = vouchers(connection)
        register = self._register(connection)
        latest = self._latest
        if latest is not None and latest[0] == seen and latest[1].register is register:
            return latest[1]
        workspace_id = workspaces.load(connection).id
        authority = Authority(workspace_id, register, self._verify, stand_ins.recorded(connection))
        self._latest = seen, authority
        return authority


def vouchers(connection: Connection) -> Vouchers:
    """What the authority rests on now."""
    return Vouchers(*_VOUCHERS.rows(connection, {})[0])
