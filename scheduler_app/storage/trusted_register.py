"""The register, read only when it is genuine: signed by the root key that this machine knows, and nothing cut off."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Connection

from scheduler_app.domain.ids import WorkspaceId
from scheduler_app.domain.register import Register, RegisterPin, SignedStatement, Verify
from scheduler_app.domain.register_reading import names_root, read_register
from scheduler_app.errors import RegisterBroken
from scheduler_app.storage import register as stored
from scheduler_app.storage import workspaces


class Pins(Protocol):
    """What this machine has seen of each workspace's register; a dict will do."""

    def get(self, workspace_id: WorkspaceId, /) -> RegisterPin | None: ...

    def __setitem__(self, workspace_id: WorkspaceId, pin: RegisterPin, /) -> None: ...


class TrustedRegister:
    """Reads the register, and again only when another statement has come to its end. Safe to use from many threads."""

    def __init__(self, verify: Verify, pins: Pins) -> None:
        self._verify = verify
        self._pins = pins
        self._known: tuple[SignedStatement | None, Register] | None = None

    def read(self, connection: Connection) -> Register:
        """The register as it is committed; what the same transaction appended must not be read with it.

        Raises RegisterBroken (register.missing) for a workspace without one, (register.not_joined) on a machine that
        does not know its root key, (register.root_changed), (register.rolled_back), (register.rewritten), and what
        ``read_register`` raises.
        """
        last, known = stored.last(connection), self._known
        if known is not None and known[0] == last:
            return known[1]
        register = self._read(connection)
        self._known = last, register
        return register

    def join(self, connection: Connection, root: str) -> Register:
        """From now on believe what this root key signed. Raises as ``read``; nothing is remembered then.

        Raises RegisterBroken (register.root_changed) when the workspace names another root key, or this machine has
        joined with another before that did not name this one.
        """
        here = workspaces.load(connection).id
        if self._pins.get(here) is not None:
            register = self.read(connection)
            if register.root != root:
                raise RegisterBroken("register.root_changed")
            return register
        register = self._checked(connection, here, RegisterPin(root))
        self._pins[here] = RegisterPin(root, register.serial, register.head)
        return register

    def _read(self, connection: Connection) -> Register:
        here = workspaces.load(connection).id
        pin = self._pins.get(here)
        if pin is None:
            raise RegisterBroken("register.not_joined" if stored.root_key(connection) else "register.missing")
        register = self._checked(connection, here, pin)
        if register.serial > pin.serial:
            self._pins[here] = RegisterPin(register.root, register.serial, register.head)
        return register

    def _checked(self, connection: Connection, here: WorkspaceId, pin: RegisterPin) -> Register:
        root, statements = stored.root_key(connection), stored.statements(connection)
        if root != pin.root and not names_root(statements, root):
            raise RegisterBroken("register.root_changed")
        if len(statements) < pin.serial:
            raise RegisterBroken("register.rolled_back", serial=pin.serial, found=len(statements))
        if pin.serial and statements[pin.serial - 1].hash != pin.head:
            raise RegisterBroken("register.rewritten", serial=pin.serial)
        register = read_register(statements, workspace_id=here, root=pin.root, verify=self._verify, since=pin.serial)
        if register.root != root:
            raise RegisterBroken("register.root_changed")
        return register
