"""Accounts that are often chosen together, under a name that everybody in the workspace knows."""

from __future__ import annotations

from collections.abc import Iterable

from scheduler_app.clock import Clock
from scheduler_app.domain.account_set import AccountSet
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, AccountSetId, MemberId, new_id
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.draft import check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import account_sets, accounts
from scheduler_app.storage.database import Database

_LONGEST_NAME = 100


class AccountSets:
    """Everybody may look; whoever writes posts keeps them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self, actor: MemberId) -> tuple[AccountSet, ...]:
        """Every set, by name."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return account_sets.all_sets(connection)

    def keep(self, actor: MemberId, name: str, members: Iterable[AccountId]) -> AccountSet:
        """Keep these accounts under a name, in the place of those that had it.

        Raises InvalidInput (account_set.no_name, account_set.no_accounts), NotFound (account.unknown), NotAllowed.
        """
        name, chosen = " ".join(name.split()), tuple(dict.fromkeys(members))
        if not name:
            raise InvalidInput("account_set.no_name")
        check_text(name, "name", limit=_LONGEST_NAME)
        if not chosen:
            raise InvalidInput("account_set.no_accounts")
        with self._database.writing() as writing:
            connection = writing.connection
            permitted(connection, actor, Right.COMPOSE)
            for account_id in chosen:
                accounts.account(connection, account_id)
            kept = AccountSet(AccountSetId(new_id()), name, chosen)
            account_sets.put(connection, kept)
            details = {"name": name, "accounts": frozenset(chosen)}
            now = self._clock.now()
            writing.audit(AuditEntry(now, actor, Action.ACCOUNT_SET_KEPT, Subject.ACCOUNT_SET, kept.id, details))
            writing.changed(Kind.ACCOUNTS)
        return kept

    def remove(self, actor: MemberId, set_id: AccountSetId) -> None:
        """Take a set out; its accounts stay. Raises NotFound (account_set.unknown), NotAllowed."""
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            if not account_sets.remove(writing.connection, set_id):
                raise NotFound("account_set.unknown")
            now = self._clock.now()
            writing.audit(AuditEntry(now, actor, Action.ACCOUNT_SET_REMOVED, Subject.ACCOUNT_SET, set_id))
            writing.changed(Kind.ACCOUNTS)
