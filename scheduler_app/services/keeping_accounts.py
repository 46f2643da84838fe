"""What an administrator decides about an account beside its papers: its colour, and whether it is in service."""

from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, Band
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput
from scheduler_app.services.draft import check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts
from scheduler_app.storage.database import Database, Writing

_LONGEST_REASON = 1000


class KeepingAccounts:
    """Every act raises NotAllowed for anybody but an administrator, and NotFound for an account that is not there."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def choose_band(self, actor: MemberId, account_id: AccountId, band: Band) -> None:
        """Show the account with this colour from now on, wherever its handle stands."""
        with self._database.writing() as writing:
            account = self._administered(writing, actor, account_id)
            if account.band is not band:
                accounts.set_band(writing.connection, account_id, band)
                self._record(writing, actor, Action.ACCOUNT_BAND_CHOSEN, account, band=band.value)

    def take_out(self, actor: MemberId, account_id: AccountId, reason: str) -> None:
        """Take the account out of service: nothing is sent from it until it is put back, whatever its network says.

        Its posts, its record and its sign-in stay. Raises InvalidInput (account.no_reason, account.is_out, and those of
        a text that is too long).
        """
        reason = reason.strip()
        if not reason:
            raise InvalidInput("account.no_reason")
        check_text(reason, "reason", limit=_LONGEST_REASON)
        with self._database.writing() as writing:
            account = self._administered(writing, actor, account_id)
            if account.out_of_service_since is not None:
                raise InvalidInput("account.is_out", account=account.handle)
            accounts.take_out(writing.connection, account_id, self._clock.now())
            self._record(writing, actor, Action.ACCOUNT_TAKEN_OUT, account, reason=reason)

    def put_back(self, actor: MemberId, account_id: AccountId) -> None:
        """Put the account back into service. Raises InvalidInput (account.is_in)."""
        with self._database.writing() as writing:
            account = self._administered(writing, actor, account_id)
            if account.out_of_service_since is None:
                raise InvalidInput("account.is_in", account=account.handle)
            accounts.put_back(writing.connection, account_id)
            self._record(writing, actor, Action.ACCOUNT_PUT_BACK, account)

    @staticmethod
    def _administered(writing: Writing, actor: MemberId, account_id: AccountId) -> Account:
        permitted(writing.connection, actor, Right.ADMINISTER)
        return accounts.account(writing.connection, account_id)

    def _record(self, writing: Writing, actor: MemberId, action: Action, account: Account, **details: str) -> None:
        said = {"network": account.network, "handle": account.handle, **details}
        writing.audit(AuditEntry(self._clock.now(), actor, action, Subject.ACCOUNT, account.id, said))
        writing.changed(Kind.ACCOUNTS)
