"""Keeping what networks, and the budget, still allow each account."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, MemberId, PostId
from scheduler_app.domain.quota import Quota
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, neighbourhood, quotas
from scheduler_app.storage.database import Connection, Database

_MOST = 10**9


class QuotasOfAccounts:
    """Everybody may read them; an administrator files what a network's own page says, or what the budget allows."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def read(self, actor: MemberId) -> dict[AccountId, tuple[Quota, ...]]:
        """What is known, by account, with all counted that has left since or is planned before the renewal."""
        now = self._clock.now()
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            known = quotas.of_accounts(connection, [one.id for one in accounts.all_accounts(connection)])
            return {
                account_id: tuple(counted_down(connection, account_id, one, one.renews_at or now) for one in several)
                for account_id, several in known.items()
            }

    def file(self, actor: MemberId, account_id: AccountId, quota: Quota) -> None:
        """Put this in the place of what was known of the same kind: posts or money.

        Raises InvalidInput (quota.makes_no_sense) unless 0 <= left <= of, NotFound, NotAllowed.
        """
        if not 0 <= quota.left <= quota.of <= _MOST:
            raise InvalidInput("quota.makes_no_sense", left=quota.left, of=quota.of)
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.ADMINISTER)
            _known(connection, account_id)
            quotas.put(connection, account_id, replace(quota, filed_at=now, taken=0))
            details = {"left": quota.left, "of": quota.of, "renews_at": quota.renews_at, "money": quota.money}
            writing.audit(AuditEntry(now, actor, Action.QUOTA_FILED, Subject.ACCOUNT, account_id, details))
            writing.changed(Kind.ACCOUNTS)

    def forget(self, actor: MemberId, account_id: AccountId) -> None:
        """Nothing limits the account any more, as far as anybody knows. Raises NotFound, NotAllowed."""
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.ADMINISTER)
            _known(connection, account_id)
            for money in (False, True):
                quotas.remove(connection, account_id, money=money)
            writing.audit(AuditEntry(now, actor, Action.QUOTA_FORGOTTEN, Subject.ACCOUNT, account_id))
            writing.changed(Kind.ACCOUNTS)


def counted_down(
    connection: Connection, account_id: AccountId, quota: Quota, until: datetime, *, but: PostId | None = None
) -> Quota:
    """The quota with what has left since it was filed, and what leaves until then, without the post ``but``."""
    if quota.filed_at is None:
        return quota
    last = until if quota.renews_at is None else min(until, quota.renews_at)
    return replace(quota, taken=neighbourhood.counted(connection, account_id, quota.filed_at, last, but=but))


def _known(connection: Connection, account_id: AccountId) -> None:
    if all(one.id != account_id for one in accounts.all_accounts(connection)):
        raise NotFound("account.unknown", account=account_id)
