"""The accounts with all that is known of each, as one list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.account_papers import NOTHING_ON_FILE, AccountPapers
from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.network_facts import NetworkFacts, SignIn
from scheduler_app.domain.quota import Quota
from scheduler_app.domain.workspace import ACCOUNT_RIGHTS, Right
from scheduler_app.errors import NotFound
from scheduler_app.services.account_needs import AccountNeed, needs_of
from scheduler_app.services.account_papers import LOOK_BACK
from scheduler_app.services.audit_trail import AuditLine, lines_of
from scheduler_app.services.permission import permitted
from scheduler_app.services.quotas import counted_down
from scheduler_app.storage import account_papers, accounts, audit, missions, quotas, workspaces
from scheduler_app.storage.believed_members import believed
from scheduler_app.storage.database import Connection, Database


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account. ``need`` is what it waits for a person for; ``network_name`` is the network as people call it.

    ``signs_in`` says whether its network asks for a sign-in at all, ``speaks_here`` whether this machine can send for
    it.
    """

    account: Account
    mission: Mission
    network_name: str
    papers: AccountPapers
    quotas: tuple[Quota, ...]
    need: AccountNeed | None
    speaks_here: bool
    signs_in: bool


@dataclass(frozen=True, slots=True)
class MayOn:
    """What one member may do on an account, of the ``ACCOUNT_RIGHTS``; ``closed`` are those that roles would give."""

    name: str
    may: frozenset[Right]
    closed: frozenset[Right]


@dataclass(frozen=True, slots=True)
class AccountStory:
    """What was done about an account, newest first, and who may do what on it, by name.

    ``signed_in_by`` connected it or signed it in last, at ``signed_in_at``; empty and None where nobody did. ``lines``
    hold only the member's own deeds where they may not read those of others.
    """

    lines: tuple[AuditLine, ...]
    people: tuple[MayOn, ...]
    signed_in_by: str
    signed_in_at: datetime | None


class AccountList:
    """Everybody who may read sees the accounts; nothing here asks a network."""

    def __init__(self, database: Database, clock: Clock, facts: Mapping[str, NetworkFacts], machine: str) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts
        self._machine = machine

    def read(self, actor: MemberId) -> tuple[AccountLine, ...]:
        """Every account, by mission, network and handle. Raises NotAllowed."""
        now = self._clock.now()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            known = accounts.all_accounts(connection)
            ids = [one.id for one in known]
            homes = {one.id: one for one in missions.all_missions(connection)}
            on_file = account_papers.of_accounts(connection, ids, sent_since=now - LOOK_BACK)
            left = self._quotas(connection, ids, now)
            needs = {one.account.id: one for one in needs_of(connection, now)}
            here = {one.id for one in accounts.of_machine(connection, self._machine)}
        lines = [
            AccountLine(
                one,
                homes[one.mission_id],
                self.network_name(one.network),
                on_file.get(one.id, NOTHING_ON_FILE),
                left.get(one.id, ()),
                needs.get(one.id),
                one.id in here,
                self._signs_in(one),
            )
            for one in known
        ]
        return tuple(sorted(lines, key=lambda one: (one.mission.name, one.network_name, one.account.handle)))

    def story(self, actor: MemberId, account_id: AccountId) -> AccountStory:
        """What was done about one account, and who may do what on it. Raises NotAllowed, NotFound."""
        with self._database.reading() as connection:
            member = permitted(connection, actor, Right.READ)
            accounts.account(connection, account_id)
            names = {one.id: one.name for one in workspaces.members(connection)}
            rows = list(audit.about(connection, (account_id,)))
            people = _people(connection, account_id)
        lines = lines_of(reversed(rows), names)
        signed = next((one for one in lines if one.action in ("account_connected", "account_signed_in")), None)
        own = lines if member.may(Right.READ_AUDIT) else tuple(one for one in lines if one.actor == member.name)
        return AccountStory(own, people, signed.actor if signed else "", signed.at if signed else None)

    def network_name(self, network: str) -> str:
        """A network as people call it."""
        return self._facts[network].display_name if network in self._facts else network

    def _signs_in(self, account: Account) -> bool:
        if account.kind is AccountKind.MANUAL or account.network not in self._facts:
            return False
        return self._facts[account.network].sign_in is not SignIn.NONE

    @staticmethod
    def _quotas(connection: Connection, ids: list[AccountId], now: datetime) -> dict[AccountId, tuple[Quota, ...]]:
        found = quotas.of_accounts(connection, ids)
        return {
            account_id: tuple(counted_down(connection, account_id, one, one.renews_at or now) for one in several)
            for account_id, several in found.items()
        }


def _people(connection: Connection, account_id: AccountId) -> tuple[MayOn, ...]:
    found = []
    for one in workspaces.members(connection):
        try:
            # The register's word, not the table's.
            member = believed(connection).member(connection, one.id, Right.READ)
        except NotFound:
            continue
        if not member.active:
            continue
        by_roles = frozenset(right for right in ACCOUNT_RIGHTS if member.may(right))
        may = frozenset(right for right in by_roles if member.may_on(right, account_id))
        found.append(MayOn(member.name, may, by_roles - may))
    return tuple(found)
