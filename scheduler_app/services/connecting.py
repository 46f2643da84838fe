"""Connecting accounts: signing in to their networks on this machine, looking how they are, and signing out again.

Whoever may connect accounts does this. What signs an account in goes from the network into this machine's vault and
nowhere else; the workspace learns who the account is, and the audit who connected it.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountHealth, AccountKind
from scheduler_app.domain.account_papers import NOTHING_ON_FILE
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.connecting import Candidate, HealthReport, SignInWay
from scheduler_app.domain.ids import AccountId, MemberId, MissionId, new_id
from scheduler_app.domain.quota import Quota
from scheduler_app.domain.sign_in import AppCredentials, app_name
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NetworkError, Refused
from scheduler_app.networks.connecting import Authorizes, Connects
from scheduler_app.secrets.kept_sign_ins import KeptSignIns
from scheduler_app.secrets.vault import Place
from scheduler_app.services.account_needs import AccountNeed, needs_of
from scheduler_app.services.browser_sign_in import (
    BrowserSignIn,
    begin_in_browser,
    registered_address,
    server_address,
)
from scheduler_app.services.optional_reads import OptionalReads
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.services.while_connecting import while_connecting
from scheduler_app.storage import account_papers, accounts, missions, quotas
from scheduler_app.storage.database import Connection, Database

log = logging.getLogger(__name__)


class Connecting:
    """The accounts of one workspace as ``machine`` is signed in to them. Its calls may take as long as networks do."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        networks: Mapping[str, object],
        sign_ins: KeptSignIns,
        machine: str,
        reads: OptionalReads,
    ) -> None:
        self._database = database
        self._clock = clock
        self._networks = networks
        self._sign_ins = sign_ins
        self._machine = machine
        self._reads = reads

    @property
    def place(self) -> Place:
        """Where this machine keeps what accounts are signed in with, as a code that becomes words."""
        return self._sign_ins.place

    def networks(self, actor: MemberId) -> tuple[str, ...]:
        """The networks whose accounts are signed in, by name. Raises NotAllowed."""
        self._permitted(actor)
        return tuple(sorted(name for name, client in self._networks.items() if isinstance(client, Connects)))

    def ways(self, actor: MemberId, network: str) -> tuple[SignInWay, ...]:
        """How accounts of a network are signed in. Raises NotAllowed, InvalidInput (network.no_sign_in)."""
        self._permitted(actor)
        return self._client(network).ways()

    def begin(self, actor: MemberId, network: str, way_name: str, given: Mapping[str, str]) -> BrowserSignIn:
        """Begin a sign-in in the browser; ``given`` answers what the way asks for.

        Raises NotAllowed, InvalidInput (network.no_sign_in, sign_in.no_such_way, server.no_address), MachineError
        (oauth.port_busy), Refused (SIGN_IN: sign_in.no_app), what networks and what vaults raise.
        """
        self._permitted(actor)
        client, way = self._client(network), self._way(network, way_name)
        if not isinstance(client, Authorizes):
            raise InvalidInput("sign_in.no_such_way", network=network, way=way_name)
        with while_connecting():
            return begin_in_browser(network, client, way, _answers(given), self._sign_ins)

    def finish(self, actor: MemberId, begun: BrowserSignIn) -> tuple[Candidate, ...]:
        """Wait until the browser came back, and give the accounts that the sign-in opens.

        Raises NotAllowed, InvalidInput (oauth.too_late, oauth.cancelled, oauth.over), Refused (SIGN_IN: oauth.denied,
        oauth.code_refused, oauth.app_refused) and what networks raise.
        """
        self._permitted(actor)
        with while_connecting():
            return begun.finish()

    def candidates(
        self, actor: MemberId, network: str, way_name: str, given: Mapping[str, str]
    ) -> tuple[Candidate, ...]:
        """The accounts that what a person gave opens, without a browser. Raises as ``begin``."""
        self._permitted(actor)
        self._way(network, way_name)
        with while_connecting():
            return self._client(network).candidates(way_name, _answers(given))

    def connect(
        self,
        actor: MemberId,
        mission_id: MissionId,
        candidate: Candidate,
        kind: AccountKind = AccountKind.INSTITUTION,
        *,
        language: str = "",
        look: bool = True,
    ) -> Account:
        """Make a candidate an account of a mission, signed in on this machine.

        ``language`` is that of its readers, instead of what the network says; with ``look`` it is asked how the account
        is, which takes as long as networks do.

        Raises NotAllowed, NotFound, InvalidInput (account.connected_already, account.handle_taken), and what vaults
        raise.
        """
        self._permitted(actor)
        with self._database.reading() as connection:
            mission = missions.mission(connection, mission_id)
            _check_new(connection, candidate)
        account = Account(
            id=AccountId(new_id()),
            mission_id=mission_id,
            network=candidate.credential.network,
            handle=candidate.handle,
            display_name=candidate.display_name,
            kind=kind,
            language=language or candidate.language or mission.languages[0],
            address=candidate.address,
            identity=candidate.identity,
            limits=dict(candidate.limits),
        )
        # Kept before anybody can plan a post for it.
        self._sign_ins.keep(account, candidate.credential)
        try:
            with self._database.writing() as writing:
                permitted(writing.connection, actor, Right.CONNECT)
                _check_new(writing.connection, candidate)
                accounts.add(writing.connection, account, machine=self._machine)
                details = {"network": account.network, "handle": account.handle, "machine": self._machine}
                writing.audit(self._entry(actor, Action.ACCOUNT_CONNECTED, account.id, details))
                writing.changed(Kind.ACCOUNTS)
        except BaseException:
            self._sign_ins.forget(account)
            raise
        if look:
            self._look(account)
        return account

    def reconnect(self, actor: MemberId, account_id: AccountId, candidate: Candidate) -> HealthReport:
        """Sign an account in anew on this machine, as exactly who it is.

        Raises NotAllowed, NotFound, Refused (SIGN_IN: sign_in.other_account) when the candidate is another account, and
        what vaults raise.
        """
        account = self._of(actor, account_id)
        self._sign_ins.keep(account, candidate.credential)
        with self._database.writing() as writing:
            connection = writing.connection
            permitted_on(connection, permitted(connection, actor, Right.CONNECT), [account_id], Right.CONNECT)
            accounts.speaks_from(connection, account_id, self._machine)
            accounts.set_health(connection, account_id, AccountHealth.READY)
            # When the sign-in before this one ends is nobody's concern any more; the look below may name a new end.
            self._file_end(connection, account_id, None)
            details = {"handle": account.handle, "machine": self._machine}
            writing.audit(self._entry(actor, Action.ACCOUNT_SIGNED_IN, account_id, details))
            writing.changed(Kind.ACCOUNTS)
        return self._look(account) or HealthReport(AccountHealth.READY)

    def check(self, actor: MemberId, account_id: AccountId) -> HealthReport:
        """Ask the network how an account is, and remember it.

        Raises NotAllowed, NotFound, InvalidInput (network.no_sign_in), Refused (QUOTA: spending.reads_stopped) where
        asking costs and a cap is reached, and what networks raise.
        """
        account = self._of(actor, account_id)
        report = self._reads.look(self._client(account.network), account)
        self._remember(account, report)
        return report

    def disconnect(self, actor: MemberId, account_id: AccountId) -> None:
        """Sign an account out on this machine; its posts and its record stay. The network is told where it can be.

        Raises NotAllowed, NotFound, and what vaults raise.
        """
        account = self._of(actor, account_id)
        client = self._networks.get(account.network)
        if isinstance(client, Connects):
            try:
                client.revoke(account)
            except NetworkError as error:
                log.info("%s could not be told that %s signs out: %s", account.network, account.handle, error.code)
        self._sign_ins.forget(account)
        with self._database.writing() as writing:
            connection = writing.connection
            permitted_on(connection, permitted(connection, actor, Right.CONNECT), [account_id], Right.CONNECT)
            accounts.falls_silent_on(connection, account_id, self._machine)
            details = {"handle": account.handle, "machine": self._machine}
            writing.audit(self._entry(actor, Action.ACCOUNT_SIGNED_OUT, account_id, details))
            writing.changed(Kind.ACCOUNTS)

    def knows_app(self, actor: MemberId, network: str) -> bool:
        """Whether this machine keeps the ministry's own app of a network. Raises NotAllowed, NotSent
        (sign_in.vault_closed)."""
        self._permitted(actor)
        try:
            self._sign_ins.app(app_name(network))
        except Refused:
            return False
        return True

    def comes_back_to(self, actor: MemberId, network: str) -> str:
        """The address that the ministry registers with its own app of a network, where a sign-in ends.

        Raises NotAllowed, InvalidInput (network.no_sign_in, network.no_own_app).
        """
        self._permitted(actor)
        for way in self._client(network).ways():
            if way.own_app:
                return registered_address(way)
        raise InvalidInput("network.no_own_app", network=network)

    def keep_app(self, actor: MemberId, network: str, client_id: str, client_secret: str = "") -> None:
        """Keep the ministry's own app of a network in this machine's vault.

        Raises as ``comes_back_to``, InvalidInput (sign_in.no_client_id), and what vaults raise.
        """
        self.comes_back_to(actor, network)
        if not client_id.strip():
            raise InvalidInput("sign_in.no_client_id", network=network)
        self._sign_ins.keep_app(AppCredentials(app_name(network), client_id.strip(), client_secret.strip()))
        self._write(actor, Action.APP_KEPT, network)

    def forget_app(self, actor: MemberId, network: str) -> None:
        """Forget the ministry's own app of a network on this machine. Raises NotAllowed, and what vaults raise."""
        self._permitted(actor)
        self._sign_ins.forget_app(app_name(network))
        self._write(actor, Action.APP_FORGOTTEN, network)

    def signed_in_here(self, actor: MemberId) -> tuple[Account, ...]:
        """The accounts that this machine speaks for and that are signed in to their networks. Raises NotAllowed."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            own = accounts.of_machine(connection, self._machine)
        return tuple(one for one in own if isinstance(self._networks.get(one.network), Connects))

    def open_vault(self) -> None:
        """Read one sign-in of this machine, so that a vault asks somebody to open it now, not when a post is due.

        Nothing happens when nobody is signed in here. Raises NotSent (sign_in.vault_closed) and Refused (SIGN_IN).
        """
        with self._database.reading() as connection:
            own = accounts.of_machine(connection, self._machine)
        first = next((one for one in own if isinstance(self._networks.get(one.network), Connects)), None)
        if first is not None:
            self._sign_ins.current(first)

    def look_after(self) -> tuple[AccountNeed, ...]:
        """Ask how the accounts of this machine are, and give what accounts need a person for.

        What cannot be asked now is asked the next time.
        """
        with self._database.reading() as connection:
            own = accounts.of_machine(connection, self._machine)
        for account in own:
            if account.out_of_service_since is None and isinstance(self._networks.get(account.network), Connects):
                self._look(account)
        with self._database.reading() as connection:
            return needs_of(connection, self._clock.now())

    def _look(self, account: Account) -> HealthReport | None:
        """How an account is, remembered; None when the network could not be asked now."""
        try:
            report = self._reads.look(self._client(account.network), account)
        except NetworkError as error:
            log.info("%s could not be asked about %s: %s", account.network, account.handle, error.code)
            return None
        self._remember(account, report)
        return report

    def _remember(self, account: Account, report: HealthReport) -> None:
        with self._database.writing() as writing:
            connection = writing.connection
            known = accounts.account(connection, account.id)
            changed = False
            if known.out_of_service_since is None and known.health is not report.health:
                accounts.set_health(connection, account.id, report.health)
                changed = True
            if report.limits and dict(known.limits) != dict(report.limits):
                accounts.set_limits(connection, account.id, report.limits)
                changed = True
            if report.left is not None and report.left_of is not None and 0 <= report.left <= report.left_of:
                now = self._clock.now()
                quotas.put(connection, account.id, Quota(report.left, report.left_of, report.renews, filed_at=now))
                changed = True
            if report.sign_in_until is not None and self._file_end(connection, account.id, report.sign_in_until):
                changed = True
            if changed:
                writing.changed(Kind.ACCOUNTS)

    def _file_end(self, connection: Connection, account_id: AccountId, until: datetime | None) -> bool:
        """Whether another end of the sign-in was on file."""
        on_file = account_papers.of_accounts(connection, [account_id], sent_since=self._clock.now())
        papers = on_file.get(account_id, NOTHING_ON_FILE)
        if papers.sign_in_until == until:
            return False
        account_papers.file(connection, account_id, replace(papers, sign_in_until=until))
        return True

    def _client(self, network: str) -> Connects:
        client = self._networks.get(network)
        if not isinstance(client, Connects):
            raise InvalidInput("network.no_sign_in", network=network)
        return client

    def _way(self, network: str, name: str) -> SignInWay:
        for way in self._client(network).ways():
            if way.name == name:
                return way
        raise InvalidInput("sign_in.no_such_way", network=network, way=name)

    def _permitted(self, actor: MemberId) -> None:
        with self._database.reading() as connection:
            permitted(connection, actor, Right.CONNECT)

    def _of(self, actor: MemberId, account_id: AccountId) -> Account:
        with self._database.reading() as connection:
            permitted_on(connection, permitted(connection, actor, Right.CONNECT), [account_id], Right.CONNECT)
            return accounts.account(connection, account_id)

    def _write(self, actor: MemberId, action: Action, network: str) -> None:
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.CONNECT)
            details = {"network": network, "machine": self._machine}
            writing.audit(AuditEntry(self._clock.now(), actor, action, Subject.WORKSPACE, "", details))

    def _entry(self, actor: MemberId, action: Action, account_id: AccountId, details: dict[str, str]) -> AuditEntry:
        return AuditEntry(self._clock.now(), actor, action, Subject.ACCOUNT, account_id, details)


def _check_new(connection: Connection, candidate: Candidate) -> None:
    for one in accounts.all_accounts(connection):
        if (one.network, one.identity) == (candidate.credential.network, candidate.identity):
            raise InvalidInput("account.connected_already", account=one.handle)


def _answers(given: Mapping[str, str]) -> dict[str, str]:
    """As a person typed them, with the server written out as an address."""
    answers = {name: value.strip() for name, value in given.items()}
    return {name: server_address(value) if name == "server" else value for name, value in answers.items()}
