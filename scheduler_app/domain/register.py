"""The register of members: a chain of statements that only the workspace's root key can lengthen.

Who is a member, what each may do, how many approvals a post needs and whether one person may do alone is what these
statements say, whatever the database says elsewhere. Each names the hash of the one before it, so that none can be
changed, moved or left out; what was cut off at the end is noticed by machines that have seen more
(``storage.trusted_register``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.ids import AccountId, MemberId, WorkspaceId
from scheduler_app.domain.workspace import Member, Right, Role
from scheduler_app.errors import RegisterBroken

VERSION = 1
# What the first statement names as the hash before it.
GENESIS = "0" * 64

# public key, data, signature
Verify = Callable[[str, bytes, str], bool]


class RegisterAct(StrEnum):
    """What a statement says. Codes are never renamed: they stand in registers for ever."""

    MEMBER = "member"
    MEMBER_ENDED = "member_ended"
    APPROVAL_RULES = "approval_rules"
    SOLO_MODE = "solo_mode"
    ROOT_SHARED = "root_shared"
    ROOT_CHANGED = "root_changed"


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """A member as registered.

    ``public_key`` is Ed25519's in base64, empty for somebody who cannot sign yet. ``grants`` narrows what the roles
    allow to certain accounts: an account that it names has only these rights, one that it does not name has all; empty
    for no narrowing. ``valid_from`` and ``valid_until`` (not included) bound the time for which it holds.
    """

    id: MemberId
    name: str
    roles: frozenset[Role]
    public_key: str
    grants: Mapping[AccountId, frozenset[Right]] = field(default_factory=dict)
    valid_from: datetime | None = None
    valid_until: datetime | None = None

    def holds_at(self, at: datetime) -> bool:
        """Whether the entry itself lets a moment be within its time."""
        return (self.valid_from is None or self.valid_from <= at) and (
            self.valid_until is None or at < self.valid_until
        )


@dataclass(frozen=True, slots=True)
class RegisterStatement:
    """One statement, before it is signed. ``body`` holds JSON values only; ``by`` is the administrator who acted."""

    workspace_id: WorkspaceId
    serial: int
    previous: str
    act: RegisterAct
    body: Mapping[str, Any]
    by: MemberId
    at: datetime

    def canonical_bytes(self) -> bytes:
        """What the root key signs."""
        return canonical(
            {
                "act": self.act.value,
                "at": self.at.isoformat(),
                "body": dict(self.body),
                "by": self.by,
                "previous": self.previous,
                "serial": self.serial,
                "version": VERSION,
                "workspace": self.workspace_id,
            }
        )


@dataclass(frozen=True, slots=True)
class SignedStatement:
    """A statement as it is kept: its canonical text and the root's signature over it."""

    text: str
    signature: str

    @property
    def hash(self) -> str:
        """What the next statement names as the one before."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class RegisterPin:
    """What a machine remembers of a register: its root key, and serial and hash of the last statement it has seen."""

    root: str
    serial: int = 0
    head: str = GENESIS

    def as_text(self) -> str:
        """One line for the settings file."""
        return f"{self.root}:{self.serial}:{self.head}"

    @classmethod
    def from_text(cls, text: str) -> RegisterPin:
        """Raises RegisterBroken (register.pin_damaged): to go on without would be to trust anybody."""
        match text.split(":"):
            case [root, serial, head] if root and serial.isdecimal() and head:
                return cls(root, int(serial), head)
        raise RegisterBroken("register.pin_damaged")


@dataclass(frozen=True, slots=True)
class Term:
    """A member's entry and the moments between which it held.

    ``kept`` names the signatures that outlive the key's last day, None as long as the key is still in use.
    """

    entry: RegisterEntry
    begins: datetime
    ends: datetime | None = None
    kept: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """What the statements come to. ``serial`` and ``head`` are those of the last one, 0 and GENESIS for none.

    ``keepers`` are the administrators to whom the root key of today was given, the one who made it first. ``roots`` are
    all root keys there were, each with the serial of the first statement that it signs.
    """

    serial: int
    head: str
    _terms: Mapping[MemberId, tuple[Term, ...]]
    _rules: tuple[tuple[datetime, tuple[Mapping[str, Any], ...]], ...]
    _solo: tuple[tuple[datetime, str | None], ...]
    keepers: tuple[MemberId, ...] = ()
    roots: tuple[tuple[int, str], ...] = ()

    @property
    def root(self) -> str:
        """The root key that signs from now on."""
        return self.root_after(self.serial)

    def root_after(self, serial: int) -> str:
        """The root key that signs what comes after a statement; empty for a register of nothing."""
        return next((root for first, root in reversed(self.roots) if first <= serial + 1), "")

    def member_at(self, member_id: MemberId, at: datetime) -> RegisterEntry | None:
        """The entry that held at a moment, None for somebody who was no member then."""
        term = self._term(member_id, at)
        return None if term is None else term.entry

    def member_now(self, member_id: MemberId, now: datetime) -> Member | None:
        """What somebody may do now, by the last that was said about them; None for a stranger.

        Whoever has left, or whose time is over or has not come, is not active.
        """
        terms = self._terms.get(member_id)
        if not terms:
            return None
        entry, over = terms[-1].entry, terms[-1].ends is not None
        return Member(entry.id, entry.name, entry.roles, not over and entry.holds_at(now), entry.grants)

    def members(self) -> tuple[RegisterEntry, ...]:
        """The last entry of everybody whose membership was not ended, by name."""
        found = [terms[-1].entry for terms in self._terms.values() if terms[-1].ends is None]
        return tuple(sorted(found, key=lambda entry: (entry.name, entry.id)))

    def signer_at(self, member_id: MemberId, at: datetime, signature: str) -> RegisterEntry | None:
        """The entry behind a signature that says it was given at ``at``; None when it counts for nothing.

        Whoever has a key that is no longer in use, its owner or a thief, could still sign and date it back. Therefore
        the statement that ended its use names the signatures given before, and only those count.
        """
        term = self._term(member_id, at)
        if term is None or (term.kept is not None and hash_of(signature) not in term.kept):
            return None
        return term.entry

    def rules(self) -> tuple[Mapping[str, Any], ...]:
        """The approval rules in force, as documents; empty when none were ever set."""
        return self._rules[-1][1] if self._rules else ()

    def solo_reason(self) -> str | None:
        """Why one person may do alone what needs two; None when the workspace is not in solo mode."""
        return self._solo[-1][1] if self._solo else None

    def _term(self, member_id: MemberId, at: datetime) -> Term | None:
        for term in reversed(self._terms.get(member_id, ())):
            if term.begins <= at and (term.ends is None or at < term.ends) and term.entry.holds_at(at):
                return term
        return None


def root_changed_body(before: str, root: str, reason: str) -> dict[str, Any]:
    """The body of a ROOT_CHANGED statement, signed with the key ``before``: the key ``root`` signs what follows."""
    return {"before": before, "reason": reason, "root": root}


def entry_body(entry: RegisterEntry, signatures: Iterable[str] = ()) -> dict[str, Any]:
    """An entry as the body of a MEMBER statement.

    ``signatures`` are those that stay valid of the member's key before, should this entry bring another.
    """
    return {
        "grants": {account_id: sorted(rights) for account_id, rights in entry.grants.items()},
        "id": entry.id,
        "kept": sorted(hash_of(one) for one in signatures),
        "name": entry.name,
        "public_key": entry.public_key,
        "roles": sorted(entry.roles),
        "valid_from": _moment_text(entry.valid_from),
        "valid_until": _moment_text(entry.valid_until),
    }


def end_body(member_id: MemberId, signatures: Iterable[str]) -> dict[str, Any]:
    """The body of a MEMBER_ENDED statement; ``signatures`` are those that stay valid."""
    return {"id": member_id, "kept": sorted(hash_of(one) for one in signatures)}


def hash_of(signature: str) -> str:
    """How the end of a membership names a signature."""
    return hashlib.sha256(signature.encode()).hexdigest()


def _moment_text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
