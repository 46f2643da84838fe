"""From the statements to the register that they make: every signature, and that each follows the one before.

The root key may change. The old one names the new one, which signs from the next statement on and thereby vouches for
everything before it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.ids import AccountId, MemberId, WorkspaceId
from scheduler_app.domain.register import (
    GENESIS,
    VERSION,
    Register,
    RegisterAct,
    RegisterEntry,
    SignedStatement,
    Term,
    Verify,
)
from scheduler_app.domain.workspace import Right, Role
from scheduler_app.errors import InvalidInput, RegisterBroken


def read_register(
    statements: Sequence[SignedStatement], *, workspace_id: WorkspaceId, root: str, verify: Verify, since: int = 0
) -> Register:
    """The register that these statements make, by the word of the ``root`` key that a machine believes.

    It is the one that was in force after the statement ``since``; 0 stands for the last one, because somebody compared
    its fingerprint just now. A later root key is believed because the one before it named it, an earlier one because
    everything up to the change stands in the chain that the later one has signed.

    Raises RegisterBroken with the serial of the first that is wrong: register.bad_signature, register.broken_chain,
    register.other_workspace or register.unreadable; and register.root_changed when the root key is not among those
    that the statements name, or not in its place.
    """
    roots = _roots(statements, root)
    serial, head = 0, GENESIS
    reading = _Reading()
    for signed in statements:
        serial += 1
        if not verify(_signing(roots, serial), signed.text.encode("utf-8", "surrogatepass"), signed.signature):
            raise RegisterBroken("register.bad_signature", serial=serial)
        document = _document(signed, serial)
        if document["workspace"] != workspace_id:
            raise RegisterBroken("register.other_workspace", serial=serial)
        if document["serial"] != serial or document["previous"] != head:
            raise RegisterBroken("register.broken_chain", serial=serial)
        try:
            reading.take(document)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise RegisterBroken("register.unreadable", serial=serial) from error
        head = signed.hash
    if (len(roots) > 1 and roots[-1][0] > serial) or _signing(roots, (since or serial) + 1) != root:
        # A root key that has signed nothing yet vouches for nothing before it.
        raise RegisterBroken("register.root_changed")
    return Register(
        serial, head, reading.terms, tuple(reading.rules), tuple(reading.solo), tuple(reading.keepers), roots
    )


def names_root(statements: Iterable[SignedStatement], root: str) -> bool:
    """Whether one of the statements says that this is the root key from then on; believe it only once it was read."""
    return any(said is not None and said.get("root") == root for said in map(_successor, statements))


class _Reading:
    """Gathers what the statements say, in their order."""

    def __init__(self) -> None:
        self.terms: dict[MemberId, tuple[Term, ...]] = {}
        self.rules: list[tuple[datetime, tuple[Mapping[str, Any], ...]]] = []
        self.solo: list[tuple[datetime, str | None]] = []
        self.keepers: list[MemberId] = []

    def take(self, document: Mapping[str, Any]) -> None:
        at, body = _moment(document["at"]), document["body"]
        if at is None:
            raise ValueError("a statement without a moment")
        match RegisterAct(document["act"]):
            case RegisterAct.MEMBER:
                self._add(_entry(body), at, frozenset(map(_text, body["kept"])))
            case RegisterAct.MEMBER_ENDED:
                self._end(MemberId(_text(body["id"])), at, frozenset(map(_text, body["kept"])))
            case RegisterAct.APPROVAL_RULES:
                self.rules.append((at, tuple(dict(one) for one in body["rules"])))
            case RegisterAct.SOLO_MODE:
                self.solo.append((at, _text(body["reason"]) if body["on"] else None))
            case RegisterAct.ROOT_SHARED:
                self.keepers.append(MemberId(_text(body["id"])))
            case RegisterAct.ROOT_CHANGED:
                # What they keep is good for nothing any more.
                self.keepers.clear()

    def _add(self, entry: RegisterEntry, at: datetime, kept: frozenset[str]) -> None:
        terms = self.terms.get(entry.id, ())
        if terms and terms[-1].ends is None:
            other_key = terms[-1].entry.public_key != entry.public_key
            terms = _ended(terms, at, kept if other_key else None)
        self.terms[entry.id] = (*terms, Term(entry, at))

    def _end(self, member_id: MemberId, at: datetime, kept: frozenset[str]) -> None:
        self.terms[member_id] = _ended(self.terms[member_id], at, kept)


def _roots(statements: Iterable[SignedStatement], root: str) -> tuple[tuple[int, str], ...]:
    """The root keys that the statements name, each with the serial from which on it signs; ``root`` when none is."""
    roots: list[tuple[int, str]] = []
    for serial, signed in enumerate(statements, start=1):
        said = _successor(signed)
        if said is None:
            continue
        if not roots:
            roots.append((1, _text_of(said, "before")))
        if _text_of(said, "before") != roots[-1][1]:
            raise RegisterBroken("register.unreadable", serial=serial)
        roots.append((serial + 1, _text_of(said, "root")))
    return tuple(roots) or ((1, root),)


def _signing(roots: Iterable[tuple[int, str]], serial: int) -> str:
    """The root key that signs the statement of that number."""
    return [root for first, root in roots if first <= serial][-1]


def _successor(signed: SignedStatement) -> Mapping[str, Any] | None:
    """What a statement that changes the root key says; None for every other one."""
    if RegisterAct.ROOT_CHANGED not in signed.text:
        return None
    try:
        document = json.loads(signed.text)
        body = document["body"] if document["act"] == RegisterAct.ROOT_CHANGED else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def _text_of(body: Mapping[str, Any], name: str) -> str:
    value = body.get(name)
    return value if isinstance(value, str) else ""


def _ended(terms: tuple[Term, ...], at: datetime, kept: frozenset[str] | None) -> tuple[Term, ...]:
    """The same terms, the last one over; with ``kept``, only these signatures count of the key that it had."""
    *before, last = terms
    over = (*before, replace(last, ends=at if last.ends is None else last.ends))
    if kept is None:
        return over
    return tuple(replace(one, kept=kept) if one.kept is None else one for one in over)


def _document(signed: SignedStatement, serial: int) -> Mapping[str, Any]:
    try:
        document: dict[str, Any] = json.loads(signed.text)
        if document["version"] == VERSION and canonical(document).decode() == signed.text:
            return document
    except (ValueError, KeyError, TypeError, InvalidInput) as error:
        raise RegisterBroken("register.unreadable", serial=serial) from error
    raise RegisterBroken("register.unreadable", serial=serial)


def _entry(body: Mapping[str, Any]) -> RegisterEntry:
    return RegisterEntry(
        id=MemberId(_text(body["id"])),
        name=_text(body["name"]),
        roles=frozenset(Role(role) for role in body["roles"]),
        public_key=_text(body["public_key"]),
        grants={
            AccountId(account_id): frozenset(Right(right) for right in rights)
            for account_id, rights in body["grants"].items()
        },
        valid_from=_moment(body["valid_from"]),
        valid_until=_moment(body["valid_until"]),
    )


def _moment(value: object) -> datetime | None:
    if value is None:
        return None
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError("a moment without a zone")
    return at


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value
