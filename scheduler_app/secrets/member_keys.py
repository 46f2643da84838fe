"""Members' keys in this machine's vault: made, opened by their PIN, and locked when somebody guesses.

A member's record holds the key, the root key if the member keeps that too, and how often a wrong PIN was given: one
secret, so that a new PIN is the PIN of all of it or of nothing.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.errors import InvalidInput, MachineError, NotFound, PinLocked, WrongPin
from scheduler_app.secrets.sealing import DEAR, Cost
from scheduler_app.secrets.signing import PrivateKey, new_private_key, unseal
from scheduler_app.secrets.vault import Place, Vault

SHORTEST_PIN = 6
TRIES = 5
# More than anybody can try in the weeks that a computer may be without the workspace, as the lock grows.
MOST_UNTOLD = 100
_FIRST_LOCK = timedelta(minutes=1)
_LONGEST_LOCK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Record:
    """``key`` and ``root`` are sealed, ``root`` empty for most; ``until`` is when the PIN may be tried again.

    ``next_root`` is sealed too: a new root key, kept before the register says that it is one. ``untold`` are the
    moments of wrong PINs of which no workspace has heard yet, the latest ones.
    """

    key: str
    root: str = ""
    wrong: int = 0
    until: str = ""
    next_root: str = ""
    untold: tuple[str, ...] = ()

    @property
    def roots(self) -> tuple[str, ...]:
        return tuple(one for one in (self.root, self.next_root) if one)


class MemberKeys:
    """The keys of members on this machine. ``cost`` is how dear a guess of a PIN is made."""

    def __init__(self, vault: Vault, clock: Clock, cost: Cost = DEAR) -> None:
        self._vault = vault
        self._clock = clock
        self._cost = cost

    @property
    def place(self) -> Place:
        """Where they lie, as a code that becomes words."""
        return self._vault.place

    def check(self, pin: str) -> None:
        """See that a key could be made under this PIN. Raises as ``make``."""
        check_pin(pin)
        self._vault.get("try")

    def make(self, workspace_id: WorkspaceId, member_id: MemberId, pin: str, *, root: PrivateKey | None = None) -> str:
        """Make a key for a member, instead of all that is there, and give its public half.

        ``root`` is kept beside it, under the same PIN. Raises InvalidInput (pin.too_short), and what vaults raise.
        """
        check_pin(pin)
        key = new_private_key()
        sealed_root = "" if root is None else root.seal(pin, self._cost)
        self._put(workspace_id, member_id, _Record(key.seal(pin, self._cost), sealed_root))
        return key.public

    def has(self, workspace_id: WorkspaceId, member_id: MemberId) -> bool:
        """Whether this machine has a key of this member. Raises what vaults raise."""
        return self._vault.get(_name(workspace_id, member_id)) is not None

    def keeps_root(self, workspace_id: WorkspaceId, member_id: MemberId) -> bool:
        """Whether this machine has the root key for this member. Raises as ``has``."""
        return self.has(workspace_id, member_id) and bool(self._record(workspace_id, member_id).roots)

    def unlock(self, workspace_id: WorkspaceId, member_id: MemberId, pin: str) -> PrivateKey:
        """The member's key.

        Raises NotFound (key.not_here), WrongPin (pin.tries_left), PinLocked (pin.locked) with
        the minutes to wait, MachineError (vault.key_damaged), and what vaults raise.
        """
        return self._tried(workspace_id, member_id, pin)[0]

    def unlock_root(self, workspace_id: WorkspaceId, member_id: MemberId, pin: str, public: str) -> PrivateKey:
        """The workspace's root key, whose public half is ``public``.

        Raises NotFound (key.no_root_here), also when the root key that is here is another one: what it signed would
        break the register for everybody. Raises as ``unlock``.
        """
        _, record = self._tried(workspace_id, member_id, pin)
        for sealed in record.roots:
            if (root := unseal(sealed, pin)).public == public:
                return root
        raise NotFound("key.no_root_here")

    def keep_next_root(
        self, workspace_id: WorkspaceId, member_id: MemberId, pin: str, root: PrivateKey, next_root: PrivateKey
    ) -> None:
        """Keep a new root key beside the one of today, until ``keep_root`` says that it is the one. As ``unlock``."""
        _, record = self._tried(workspace_id, member_id, pin)
        sealed, sealed_next = root.seal(pin, self._cost), next_root.seal(pin, self._cost)
        self._put(workspace_id, member_id, replace(record, root=sealed, next_root=sealed_next))

    def keep_root(self, workspace_id: WorkspaceId, member_id: MemberId, pin: str, root: PrivateKey) -> None:
        """Let a member keep the root key beside their own, under the same PIN. Raises as ``unlock``."""
        _, record = self._tried(workspace_id, member_id, pin)
        self._put(workspace_id, member_id, replace(record, root=root.seal(pin, self._cost), next_root=""))

    def change_pin(self, workspace_id: WorkspaceId, member_id: MemberId, pin: str, new_pin: str) -> None:
        """Seal all that a member keeps here under another PIN.

        Raises InvalidInput (pin.too_short), and as ``unlock``.
        """
        check_pin(new_pin)
        key, record = self._tried(workspace_id, member_id, pin)
        root, next_root = (
            unseal(one, pin).seal(new_pin, self._cost) if one else "" for one in (record.root, record.next_root)
        )
        renewed = _Record(key.seal(new_pin, self._cost), root, next_root=next_root, untold=record.untold)
        self._put(workspace_id, member_id, renewed)

    def untold_tries(self, workspace_id: WorkspaceId, member_id: MemberId) -> tuple[datetime, ...]:
        """When wrong PINs were given of which the workspace has not heard; empty without a key here.

        At a computer that does not have the workspace nobody else can be told. Raises what vaults raise.
        """
        if not self.has(workspace_id, member_id):
            return ()
        return tuple(datetime.fromisoformat(one) for one in self._record(workspace_id, member_id).untold)

    def tries_are_told(self, workspace_id: WorkspaceId, member_id: MemberId) -> None:
        """From now on nobody has to be told of what was tried until now. Raises as ``unlock``."""
        record = self._record(workspace_id, member_id)
        if record.untold:
            self._put(workspace_id, member_id, replace(record, untold=()))

    def forget(self, workspace_id: WorkspaceId, member_id: MemberId) -> None:
        """Remove what this machine keeps for a member."""
        self._vault.forget(_name(workspace_id, member_id))

    def _tried(self, workspace_id: WorkspaceId, member_id: MemberId, pin: str) -> tuple[PrivateKey, _Record]:
        record = self._record(workspace_id, member_id)
        now = self._clock.now()
        if record.until and (left := datetime.fromisoformat(record.until) - now) > timedelta(0):
            raise PinLocked("pin.locked", minutes=-(-left // timedelta(minutes=1)))
        # Counted before it is tried: whoever ends the program in between has used a try as well.
        guessed = _once_more(record, now)
        self._put(workspace_id, member_id, guessed)
        try:
            key = unseal(record.key, pin)
        except WrongPin:
            left_over = max(0, TRIES - guessed.wrong)
        else:
            record = replace(record, wrong=0, until="")
            self._put(workspace_id, member_id, record)
            return key, record
        raise WrongPin("pin.tries_left", left=left_over)

    def _record(self, workspace_id: WorkspaceId, member_id: MemberId) -> _Record:
        text = self._vault.get(_name(workspace_id, member_id))
        if text is None:
            raise NotFound("key.not_here")
        try:
            said = json.loads(text)
            return _Record(**{**said, "untold": tuple(said.get("untold", ()))})
        except (ValueError, TypeError, AttributeError):
            pass
        # Out here, so that nothing of the record travels along as context.
        raise MachineError("vault.key_damaged")

    def _put(self, workspace_id: WorkspaceId, member_id: MemberId, record: _Record) -> None:
        self._vault.put(_name(workspace_id, member_id), json.dumps(asdict(record)))


def check_pin(pin: str) -> None:
    """Raises InvalidInput (pin.too_short)."""
    if len(pin) < SHORTEST_PIN:
        raise InvalidInput("pin.too_short", least=SHORTEST_PIN)


def _name(workspace_id: WorkspaceId, member_id: MemberId) -> str:
    return f"member-key/{workspace_id}/{member_id}"


def _once_more(record: _Record, now: datetime) -> _Record:
    wrong = record.wrong + 1
    record = replace(record, untold=(*record.untold, now.isoformat())[-MOST_UNTOLD:])
    if wrong < TRIES:
        return replace(record, wrong=wrong)
    # From twenty doublings on it is the longest in any case.
    lock = min(_LONGEST_LOCK, _FIRST_LOCK * 2 ** min(wrong - TRIES, 20))
    return replace(record, wrong=wrong, until=(now + lock).isoformat())
