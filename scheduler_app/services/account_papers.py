"""Keeping the papers of the accounts: whose they are, who allowed them, until when."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.draft import check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import account_papers, accounts
from scheduler_app.storage.database import Database

LOOK_BACK = timedelta(days=400)
_LONGEST = 300


class PapersOfAccounts:
    """Everybody may read them; an administrator files them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def read(self, actor: MemberId) -> dict[AccountId, AccountPapers]:
        """The papers of every account, with the last post that is known of the past year."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            known = [one.id for one in accounts.all_accounts(connection)]
            return account_papers.of_accounts(connection, known, sent_since=self._clock.now() - LOOK_BACK)

    def file(self, actor: MemberId, account_id: AccountId, papers: AccountPapers) -> None:
        """Put these papers in the place of those on file.

        Raises InvalidInput (account.term_backwards) when it would end before it begins, NotFound, NotAllowed.
        """
        check_text(papers.owner_office, "owner_office", limit=_LONGEST)
        check_text(papers.approval_document, "approval_document", limit=_LONGEST)
        if papers.valid_from and papers.valid_until and papers.valid_until < papers.valid_from:
            raise InvalidInput("account.term_backwards")
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.ADMINISTER)
            on_file = account_papers.of_accounts(connection, [account_id], sent_since=now)
            if account_id not in on_file:
                raise NotFound("account.unknown", account=account_id)
            changed = _changed(on_file[account_id], papers)
            if not changed:
                return
            account_papers.file(connection, account_id, papers)
            writing.audit(
                AuditEntry(now, actor, Action.ACCOUNT_PAPERS_FILED, Subject.ACCOUNT, account_id, {"changed": changed})
            )
            writing.changed(Kind.ACCOUNTS)


def _changed(old: AccountPapers, new: AccountPapers) -> dict[str, str]:
    """What is different, as it reads now."""
    names = [field.name for field in fields(AccountPapers)]
    return {name: str(getattr(new, name) or "") for name in names if getattr(old, name) != getattr(new, name)}
