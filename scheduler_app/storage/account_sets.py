"""The account sets of the workspace."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from scheduler_app.domain.account_set import AccountSet
from scheduler_app.domain.ids import AccountId, AccountSetId
from scheduler_app.storage.writing_tables import account_set_accounts, account_sets


def put(connection: Connection, one: AccountSet) -> None:
    """Store a set, in the place of what was stored under its name."""
    if (before := by_name(connection, one.name)) is not None:
        remove(connection, before.id)
    connection.execute(insert(account_sets).values(id=one.id, name=one.name))
    rows = [{"set_id": one.id, "account_id": account_id} for account_id in one.accounts]
    connection.execute(insert(account_set_accounts), rows)


def remove(connection: Connection, set_id: AccountSetId) -> bool:
    """Take a set out; False when there is none."""
    connection.execute(delete(account_set_accounts).where(account_set_accounts.c.set_id == set_id))
    return connection.execute(delete(account_sets).where(account_sets.c.id == set_id)).rowcount > 0


def by_name(connection: Connection, name: str) -> AccountSet | None:
    """The set of exactly that name."""
    return next((one for one in all_sets(connection) if one.name == name), None)


def all_sets(connection: Connection) -> tuple[AccountSet, ...]:
    """Every set, by name."""
    members: dict[str, list[AccountId]] = {}
    for row in connection.execute(select(account_set_accounts).order_by(account_set_accounts.c.account_id)):
        members.setdefault(row.set_id, []).append(AccountId(row.account_id))
    return tuple(
        AccountSet(AccountSetId(row.id), row.name, tuple(members.get(row.id, ())))
        for row in connection.execute(select(account_sets).order_by(account_sets.c.name))
    )
