"""Who is a member and what each may do: every change is a statement that the root key signs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from scheduler_app.domain.audit import Action, Subject
from scheduler_app.domain.ids import AccountId, MemberId, new_id
from scheduler_app.domain.register import Register, RegisterAct, RegisterEntry, end_body, entry_body, root_changed_body
from scheduler_app.domain.workspace import Member, Right, Role
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.signing import fingerprint, is_public_key, new_private_key
from scheduler_app.services.draft import check_text
from scheduler_app.services.registrar import OpenRegister, Registrar, Said
from scheduler_app.services.unlocking import Unlocking
from scheduler_app.storage import accounts, workspaces
from scheduler_app.storage.database import Connection

_LONGEST_NAME = 200
_LONGEST_REASON = 1000


class Members:
    """What administrators who keep the root key do with the register.

    ``pin`` is always that of the acting administrator. ``signatures`` finds what a member has signed so far. Every act
    raises as ``Registrar.act``.
    """

    def __init__(
        self,
        registrar: Registrar,
        keys: MemberKeys,
        unlocking: Unlocking,
        signatures: Callable[[Connection, MemberId], Iterable[str]],
    ) -> None:
        self._registrar = registrar
        self._keys = keys
        self._unlocking = unlocking
        self._signatures = signatures

    def register(self) -> Register:
        """The register as this machine believes it. Raises RegisterBroken."""
        return self._registrar.read()

    def add(
        self,
        actor: MemberId,
        pin: str,
        name: str,
        roles: Iterable[Role],
        *,
        grants: Mapping[AccountId, frozenset[Right]] | None = None,
        valid_until: datetime | None = None,
        public_key: str = "",
        own_pin: str = "",
    ) -> MemberId:
        """Enter a new member, with a key made here under ``own_pin``, with the key made on their machine, or without.

        Raises InvalidInput (member.no_name, member.name_not_unique, member.no_role, key.malformed, pin.too_short) and
        NotFound (account.unknown).
        """
        entry = RegisterEntry(
            MemberId(new_id()), name.strip(), frozenset(roles), public_key, grants or {}, valid_until=valid_until
        )

        def say(book: OpenRegister) -> Said:
            made = self._checked(book, entry, own_pin)
            workspaces.add_member(book.writing.connection, _member(made))
            return Said(entry_body(made), Action.MEMBER_ADDED, Subject.MEMBER, made.id, _told(made))

        self._registrar.act(actor, pin, RegisterAct.MEMBER, say)
        return entry.id

    def change(
        self,
        actor: MemberId,
        pin: str,
        member_id: MemberId,
        *,
        name: str | None = None,
        roles: Iterable[Role] | None = None,
        grants: Mapping[AccountId, frozenset[Right]] | None = None,
        valid_until: datetime | None = None,
        for_good: bool = False,
        public_key: str = "",
        own_pin: str = "",
    ) -> None:
        """Change what is given; ``for_good`` takes away the end of somebody's time.

        With another key, what the old one has signed until now stays valid and nothing else.

        Raises as ``add``, and NotFound (member.unknown), InvalidInput (member.last_administrator).
        """

        def say(book: OpenRegister) -> Said:
            before = _known(book.register, member_id)
            wanted = replace(
                before,
                name=before.name if name is None else name.strip(),
                roles=before.roles if roles is None else frozenset(roles),
                grants=before.grants if grants is None else grants,
                public_key=public_key or before.public_key,
                valid_until=None if for_good else valid_until or before.valid_until,
            )
            _keep_an_administrator(book.register, member_id, wanted.roles)
            entry = self._checked(book, wanted, own_pin)
            connection = book.writing.connection
            kept = () if entry.public_key == before.public_key else self._signatures(connection, member_id)
            workspaces.change_member(connection, _member(entry))
            return Said(entry_body(entry, kept), Action.MEMBER_CHANGED, Subject.MEMBER, member_id, _told(entry))

        self._registrar.act(actor, pin, RegisterAct.MEMBER, say)

    def end(self, actor: MemberId, pin: str, member_id: MemberId) -> None:
        """End a membership: what the member signed until now stays valid, nothing later counts.

        What this machine keeps for the member is forgotten. Raises NotFound (member.unknown), InvalidInput
        (member.last_administrator).
        """

        def say(book: OpenRegister) -> Said:
            entry = _known(book.register, member_id)
            _keep_an_administrator(book.register, member_id, frozenset())
            connection = book.writing.connection
            workspaces.change_member(connection, replace(_member(entry), active=False))
            signatures = tuple(self._signatures(connection, member_id))
            details: dict[str, object] = {"name": entry.name, "signatures": len(signatures)}
            return Said(end_body(member_id, signatures), Action.MEMBER_ENDED, Subject.MEMBER, member_id, details)

        self._registrar.act(actor, pin, RegisterAct.MEMBER_ENDED, say)
        self._unlocking.forget(member_id)

    def share_root(self, actor: MemberId, pin: str, member_id: MemberId, own_pin: str) -> None:
        """Let another administrator keep the root key as well, on this machine, under their own PIN.

        Raises NotFound (member.unknown), InvalidInput (member.not_administrator).
        """
        self._registrar.admit(actor)
        self._unlocking.unlock(member_id, own_pin)

        def say(book: OpenRegister) -> Said:
            entry = _known(book.register, member_id)
            if Role.ADMINISTRATOR not in entry.roles:
                raise InvalidInput("member.not_administrator", name=entry.name)
            self._keys.keep_root(book.workspace_id, member_id, own_pin, book.root)
            return Said({"id": member_id}, Action.ROOT_SHARED, Subject.MEMBER, member_id, {"name": entry.name})

        self._registrar.act(actor, pin, RegisterAct.ROOT_SHARED, say)

    def new_root(self, actor: MemberId, pin: str, reason: str) -> str:
        """Let another root key, made here, sign the register from now on; its fingerprint.

        For when somebody who has left may have copied the old one: whatever that one signs from here on counts for
        nothing. The acting administrator alone keeps the new one and shares it anew. Raises InvalidInput
        (root.no_reason, and those of a text that is too long).
        """
        reason = reason.strip()
        if not reason:
            raise InvalidInput("root.no_reason")
        check_text(reason, "reason", limit=_LONGEST_REASON)
        made = new_private_key()

        def say(book: OpenRegister) -> Said:
            body = root_changed_body(book.root.public, made.public, reason)
            details: dict[str, object] = {
                "before": fingerprint(book.root.public),
                "fingerprint": fingerprint(made.public),
                "reason": reason,
            }
            return Said(body, Action.ROOT_CHANGED, Subject.WORKSPACE, book.workspace_id, details, next_root=made)

        self._registrar.act(actor, pin, RegisterAct.ROOT_CHANGED, say)
        return fingerprint(made.public)

    def _checked(self, book: OpenRegister, entry: RegisterEntry, own_pin: str) -> RegisterEntry:
        """The entry, with a key made here if there is a PIN for it, once everything else about it is found in order."""
        _check_entry(entry, book.register)
        for account_id in entry.grants:
            accounts.account(book.writing.connection, account_id)
        if not own_pin:
            return entry
        # Who kept an earlier root key on this machine does not get the one of today by the way.
        keeps = entry.id in book.register.keepers and self._keys.keeps_root(book.workspace_id, entry.id)
        root = book.root if keeps else None
        return replace(entry, public_key=self._keys.make(book.workspace_id, entry.id, own_pin, root=root))


def _known(register: Register, member_id: MemberId) -> RegisterEntry:
    for entry in register.members():
        if entry.id == member_id:
            return entry
    raise NotFound("member.unknown", member=member_id)


def _check_entry(entry: RegisterEntry, register: Register) -> None:
    if not entry.name:
        raise InvalidInput("member.no_name")
    check_text(entry.name, "name", limit=_LONGEST_NAME)
    if any(one.name.casefold() == entry.name.casefold() for one in register.members() if one.id != entry.id):
        raise InvalidInput("member.name_not_unique", name=entry.name)
    if not entry.roles:
        raise InvalidInput("member.no_role", name=entry.name)
    if entry.public_key and not is_public_key(entry.public_key):
        raise InvalidInput("key.malformed")


def _keep_an_administrator(register: Register, member_id: MemberId, roles: frozenset[Role]) -> None:
    """Raise InvalidInput when nobody who keeps the root key would be an administrator any more."""
    if Role.ADMINISTRATOR in roles:
        return
    left = {one.id for one in register.members() if Role.ADMINISTRATOR in one.roles and one.id in register.keepers}
    if left == {member_id}:
        raise InvalidInput("member.last_administrator", name=_known(register, member_id).name)


def _member(entry: RegisterEntry) -> Member:
    return Member(entry.id, entry.name, entry.roles, grants=entry.grants)


def _told(entry: RegisterEntry) -> dict[str, object]:
    return {
        "name": entry.name,
        "roles": entry.roles,
        "grants": entry.grants,
        "key": fingerprint(entry.public_key) if entry.public_key else "",
        "valid_until": entry.valid_until,
    }
