"""The beginning of a register: a root key, and the workspace's first members."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.domain.register import (
    GENESIS,
    RegisterAct,
    RegisterEntry,
    RegisterPin,
    RegisterStatement,
    SignedStatement,
    entry_body,
)
from scheduler_app.domain.workspace import Member, Role
from scheduler_app.errors import InvalidInput
from scheduler_app.secrets.member_keys import MemberKeys, check_pin
from scheduler_app.secrets.signing import PrivateKey, fingerprint, new_private_key
from scheduler_app.storage import audit, register
from scheduler_app.storage.database import Connection


def founder_among(members: Iterable[Member]) -> Member:
    """Whoever keeps the root key first. Raises InvalidInput (workspace.no_administrator)."""
    for one in members:
        if Role.ADMINISTRATOR in one.roles:
            return one
    raise InvalidInput("workspace.no_administrator")


class Founding:
    """Makes the register of a workspace that is just being made."""

    def __init__(self, clock: Clock, keys: MemberKeys) -> None:
        self._clock = clock
        self._keys = keys

    def found(
        self, connection: Connection, workspace_id: WorkspaceId, members: Iterable[Member], pins: Mapping[MemberId, str]
    ) -> RegisterPin:
        """Enter all members, those with a PIN with a key that this machine keeps; what this machine has to remember.

        The first administrator keeps the root key. The others get their keys from an administrator later. Raises
        InvalidInput (workspace.no_administrator, pin.too_short), and what vaults raise.
        """
        members = tuple(members)
        founder = founder_among(members)
        for pin in (pins[founder.id], *pins.values()):
            check_pin(pin)
        root = new_private_key()
        register.name_root(connection, root.public)
        chain = _Chain(connection, workspace_id, root, founder.id, self._clock)
        for one in members:
            pin, kept = pins.get(one.id, ""), root if one == founder else None
            public = self._keys.make(workspace_id, one.id, pin, root=kept) if pin else ""
            chain.say(RegisterAct.MEMBER, entry_body(RegisterEntry(one.id, one.name, one.roles, public)))
        chain.say(RegisterAct.ROOT_SHARED, {"id": founder.id})
        details = {"fingerprint": fingerprint(root.public), "founder": founder.id}
        founded = AuditEntry(
            self._clock.now(), founder.id, Action.REGISTER_FOUNDED, Subject.WORKSPACE, workspace_id, details
        )
        audit.append(connection, [founded])
        return RegisterPin(root.public, chain.serial, chain.head)


class _Chain:
    """Signs one statement after the other and stores them."""

    def __init__(
        self, connection: Connection, workspace_id: WorkspaceId, root: PrivateKey, by: MemberId, clock: Clock
    ) -> None:
        self.serial, self.head = 0, GENESIS
        self._connection = connection
        self._workspace_id = workspace_id
        self._root = root
        self._by = by
        self._at = clock.now()

    def say(self, act: RegisterAct, body: Mapping[str, object]) -> None:
        serial = self.serial + 1
        statement = RegisterStatement(self._workspace_id, serial, self.head, act, body, self._by, self._at)
        said = statement.canonical_bytes()
        signed = SignedStatement(said.decode(), self._root.sign(said))
        register.append(self._connection, signed, serial=serial, previous=self.head)
        self.serial, self.head = serial, signed.hash
