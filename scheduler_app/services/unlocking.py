"""One's own key: unlocking it with the PIN, and giving it another PIN."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.errors import PinLocked, WrongPin
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.signing import PrivateKey
from scheduler_app.storage import workspaces
from scheduler_app.storage.database import Database

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class UnlockedKey:
    """A ``Signer``: whoever holds it signs in the member's name. Let go of it when the work is done."""

    member_id: MemberId
    _key: PrivateKey = field(repr=False)

    def sign(self, data: bytes) -> str:
        """The member's signature over ``data``."""
        return self._key.sign(data)


class Unlocking:
    """Keys of members on this machine. Wrong PINs are put on record."""

    def __init__(self, database: Database, clock: Clock, keys: MemberKeys) -> None:
        self._database = database
        self._clock = clock
        self._keys = keys

    def here(self) -> frozenset[MemberId]:
        """The members who have a key on this machine. Raises what vaults raise."""
        with self._database.reading() as connection:
            workspace_id = workspaces.load(connection).id
            known = workspaces.members(connection)
        return frozenset(one.id for one in known if self._keys.has(workspace_id, one.id))

    def unlock(self, member_id: MemberId, pin: str) -> UnlockedKey:
        """Raises NotFound (key.not_here), WrongPin, PinLocked, and what vaults raise."""
        with self._database.reading() as connection:
            workspace_id = workspaces.load(connection).id
        key = self.on_record(member_id, lambda: self._keys.unlock(workspace_id, member_id, pin))
        return UnlockedKey(member_id, key)

    def change_pin(self, member_id: MemberId, pin: str, new_pin: str) -> None:
        """Give all that this machine keeps for the member another PIN.

        Raises InvalidInput (pin.too_short), and as ``unlock``.
        """
        with self._database.reading() as connection:
            workspace_id = workspaces.load(connection).id
        self.on_record(member_id, lambda: self._keys.change_pin(workspace_id, member_id, pin, new_pin))
        self._write(member_id, Action.PIN_CHANGED)

    def forget(self, member_id: MemberId) -> None:
        """Remove what this machine keeps for somebody who has left. Raises what vaults raise."""
        with self._database.reading() as connection:
            workspace_id = workspaces.load(connection).id
        self._keys.forget(workspace_id, member_id)

    def on_record(self, member_id: MemberId, use_pin: Callable[[], Result]) -> Result:
        """What ``use_pin`` gives; a wrong or locked PIN is put on record and raised again.

        What was tried on this machine while it could not reach the workspace comes first.
        """
        with self._database.reading() as connection:
            workspace_id = workspaces.load(connection).id
        self._tell_earlier(workspace_id, member_id)
        try:
            return use_pin()
        except WrongPin as error:
            self._write(member_id, Action.PIN_WRONG, left=error.params["left"])
            self._keys.tries_are_told(workspace_id, member_id)
            raise
        except PinLocked as error:
            self._write(member_id, Action.PIN_LOCKED, minutes=error.params["minutes"])
            raise

    def _tell_earlier(self, workspace_id: WorkspaceId, member_id: MemberId) -> None:
        earlier = self._keys.untold_tries(workspace_id, member_id)
        if not earlier:
            return
        with self._database.writing() as writing:
            writing.audit(*pins_tried_elsewhere(member_id, earlier, self._clock.now()))
        self._keys.tries_are_told(workspace_id, member_id)

    def _write(self, member_id: MemberId, action: Action, **details: object) -> None:
        with self._database.writing() as writing:
            entry = AuditEntry(self._clock.now(), member_id, action, Subject.MEMBER, member_id, details)
            writing.audit(entry)


def pins_tried_elsewhere(member_id: MemberId, moments: Iterable[datetime], now: datetime) -> list[AuditEntry]:
    """What the audit says at ``now`` of wrong PINs that were given at a computer that had no workspace to tell."""
    return [
        AuditEntry(now, member_id, Action.PIN_WRONG_ELSEWHERE, Subject.MEMBER, member_id, {"tried_at": at})
        for at in moments
    ]
