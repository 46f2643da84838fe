"""Lengthens the register: one signed statement at a time, by an administrator who keeps the root key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.domain.register import Register, RegisterAct, RegisterStatement, SignedStatement
from scheduler_app.domain.workspace import Right
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.signing import PrivateKey
from scheduler_app.services.permission import permitted
from scheduler_app.services.unlocking import Unlocking
from scheduler_app.storage import audit, workspaces
from scheduler_app.storage import register as stored
from scheduler_app.storage.database import Database, Writing
from scheduler_app.storage.database_clock import refuse_ahead
from scheduler_app.storage.trusted_register import TrustedRegister


@dataclass(frozen=True, slots=True)
class OpenRegister:
    """The register while a statement is written into it at ``now``: as it was before; and the root key, so long."""

    workspace_id: WorkspaceId
    writing: Writing
    register: Register
    root: PrivateKey
    now: datetime


@dataclass(frozen=True, slots=True)
class Said:
    """What one act says: the statement's body, and what the audit says of it.

    ``solo`` says from when on the audit's rows are marked, or no longer; None leaves it as it is. ``next_root`` is the
    root key that signs from the next statement on, which says that the acting administrator keeps it; so it vouches
    for all that was said before from its first moment on.
    """

    body: dict[str, Any]
    action: Action
    subject: Subject
    subject_id: str
    details: dict[str, object] = field(default_factory=dict)
    solo: bool | None = None
    next_root: PrivateKey | None = None


class Registrar:
    """Unlocks the root key for one statement and forgets it again."""

    def __init__(
        self, database: Database, clock: Clock, keys: MemberKeys, register: TrustedRegister, unlocking: Unlocking
    ) -> None:
        self._database = database
        self._clock = clock
        self._keys = keys
        self._register = register
        self._unlocking = unlocking

    def read(self) -> Register:
        """The register as this machine believes it. Raises RegisterBroken."""
        with self._database.reading() as connection:
            return self._register.read(connection)

    def now(self) -> datetime:
        """The moment by this machine's clock."""
        return self._clock.now()

    def admit(self, actor: MemberId) -> None:
        """Raises NotAllowed for whoever may not change the register."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.ADMINISTER)

    def act(self, actor: MemberId, pin: str, act: RegisterAct, say: Callable[[OpenRegister], Said]) -> None:
        """Add what ``say`` says to the end, in one transaction with whatever it writes.

        Raises NotAllowed, NotFound (key.not_here, key.no_root_here), WrongPin, PinLocked, RegisterBroken, StaleEdit
        (register.changed_meanwhile), InvalidInput (clock.ahead), what ``say`` raises and what vaults raise; nothing was
        said then.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.ADMINISTER)
            here = workspaces.load(connection).id
            believed = self._register.read(connection).root
        root = self._unlocking.on_record(actor, lambda: self._keys.unlock_root(here, actor, pin, believed))
        with self._database.writing() as writing:
            register = self._register.read(writing.connection)
            now = self._clock.now()
            refuse_ahead(writing.connection, self._clock, now)
            said = say(OpenRegister(here, writing, register, root, now))
            statement = RegisterStatement(here, register.serial + 1, register.head, act, said.body, actor, now)
            head = _append(writing, statement, root)
            if said.next_root is not None:
                # In the vault before the register names it: a root key that nobody has is the end of a register.
                self._keys.keep_next_root(here, actor, pin, root, said.next_root)
                kept = {"id": actor}
                shared = RegisterStatement(here, register.serial + 2, head, RegisterAct.ROOT_SHARED, kept, actor, now)
                _append(writing, shared, said.next_root)
                stored.name_root(writing.connection, said.next_root.public)
            if said.solo is not None:
                # The head of the audit is always the last to be locked.
                audit.mark_solo(writing.connection, solo=said.solo)
            writing.audit(AuditEntry(now, actor, said.action, said.subject, said.subject_id, said.details))
            writing.changed(Kind.WORKSPACE)
        # From now on this machine notices when it is cut off.
        self.read()
        if said.next_root is not None:
            self._keys.keep_root(here, actor, pin, said.next_root)


def _append(writing: Writing, statement: RegisterStatement, root: PrivateKey) -> str:
    """Sign and store a statement; its hash."""
    text = statement.canonical_bytes()
    signed = SignedStatement(text.decode(), root.sign(text))
    stored.append(writing.connection, signed, serial=statement.serial, previous=statement.previous)
    return signed.hash
