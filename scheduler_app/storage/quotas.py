"""What networks, and the budget, still allow each account."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.quota import Quota
from scheduler_app.storage.policy_tables import account_quotas


def put(connection: Connection, account_id: AccountId, quota: Quota) -> None:
    """Store what is left, in place of what was known of the same kind: posts or money."""
    remove(connection, account_id, money=quota.money)
    connection.execute(
        insert(account_quotas).values(
            account_id=account_id,
            money=quota.money,
            left_over=quota.left,
            out_of=quota.of,
            renews_at=quota.renews_at,
            filed_at=quota.filed_at,
        )
    )


def remove(connection: Connection, account_id: AccountId, *, money: bool) -> bool:
    """Forget what was known of one kind; False when nothing was."""
    where = (account_quotas.c.account_id == account_id, account_quotas.c.money.is_(money))
    return connection.execute(delete(account_quotas).where(*where)).rowcount > 0


def of_accounts(connection: Connection, account_ids: Iterable[AccountId]) -> dict[AccountId, tuple[Quota, ...]]:
    """What is known of these accounts; the others are left out."""
    rows = connection.execute(
        select(account_quotas)
        .where(account_quotas.c.account_id.in_(list(account_ids)))
        .order_by(account_quotas.c.account_id, account_quotas.c.money)
    )
    found: dict[AccountId, tuple[Quota, ...]] = {}
    for row in rows:
        known = found.get(AccountId(row.account_id), ())
        found[AccountId(row.account_id)] = (
            *known,
            Quota(row.left_over, row.out_of, row.renews_at, row.money, row.filed_at),
        )
    return found
