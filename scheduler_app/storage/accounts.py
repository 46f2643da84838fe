"""The accounts of the workspace, how they are, and which machines can speak for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, case, delete, select, update

from scheduler_app.domain.account import Account, AccountHealth, AccountKind, Band
from scheduler_app.domain.ids import AccountId, MissionId
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.tables import account_machines, accounts


def add(connection: Connection, account: Account, *, machine: str | None) -> None:
    """Store a new account that ``machine`` connected, None for one that only people post to.

    Raises InvalidInput when the network has that handle already.
    """
    values = {
        "id": account.id,
        "mission_id": account.mission_id,
        "network": account.network,
        "handle": account.handle,
        "display_name": account.display_name,
        "kind": account.kind.value,
        "language": account.language,
        "address": account.address,
        "identity": account.identity,
        "health": account.health.value,
        "throttled_until": account.throttled_until,
        "limits": dict(account.limits),
        "band": account.band.value,
        "out_of_service_since": account.out_of_service_since,
    }
    if not insert_once(connection, accounts, values, key=("network", "handle")):
        raise InvalidInput("account.handle_taken", network=account.network, handle=account.handle)
    if machine is not None:
        speaks_from(connection, account.id, machine)


def all_accounts(connection: Connection) -> tuple[Account, ...]:
    """Every account, by handle and network."""
    rows = connection.execute(select(accounts).order_by(accounts.c.handle, accounts.c.network))
    return tuple(_account(row) for row in rows)


def account(connection: Connection, account_id: AccountId) -> Account:
    """One account. Raises NotFound."""
    row = connection.execute(select(accounts).where(accounts.c.id == account_id)).one_or_none()
    if row is None:
        raise NotFound("account.unknown", account=account_id)
    return _account(row)


def by_handle(connection: Connection, handle: str) -> tuple[Account, ...]:
    """The accounts of that name, one for each network that has it; empty when none has."""
    rows = connection.execute(select(accounts).where(accounts.c.handle == handle).order_by(accounts.c.network))
    return tuple(_account(row) for row in rows)


def set_health(connection: Connection, account_id: AccountId, health: AccountHealth) -> None:
    """Say whether the account can be sent from; one that is out of service stays closed. Raises NotFound."""
    out = accounts.c.out_of_service_since.is_not(None)
    _change(connection, account_id, health=case((out, accounts.c.health), else_=health.value))


def take_out(connection: Connection, account_id: AccountId, at: datetime) -> None:
    """Close the account to sending, whatever its network says of it. Raises NotFound."""
    _change(connection, account_id, health=AccountHealth.CLOSED.value, out_of_service_since=at)


def put_back(connection: Connection, account_id: AccountId) -> None:
    """Let the account be sent from again, as far as nobody knows better. Raises NotFound."""
    _change(connection, account_id, health=AccountHealth.READY.value, out_of_service_since=None)


def set_band(connection: Connection, account_id: AccountId, band: Band) -> None:
    """Give the account a colour, or none. Raises NotFound."""
    _change(connection, account_id, band=band.value)


def throttle(connection: Connection, account_id: AccountId, until: datetime | None) -> None:
    """Remember the wait a network asked for; None ends it. Raises NotFound."""
    _change(connection, account_id, throttled_until=until)


def set_limits(connection: Connection, account_id: AccountId, limits: Mapping[str, int]) -> None:
    """Remember what the account's own server says it takes, in place of what was known. Raises NotFound."""
    _change(connection, account_id, limits=dict(limits))


def speaks_from(connection: Connection, account_id: AccountId, machine: str) -> None:
    """Say that ``machine`` can send for this account; saying it again changes nothing."""
    values = {"account_id": account_id, "machine": machine}
    insert_once(connection, account_machines, values, key=("account_id", "machine"))


def falls_silent_on(connection: Connection, account_id: AccountId, machine: str) -> None:
    """Say that ``machine`` cannot send for this account any more; saying it again changes nothing."""
    where = (account_machines.c.account_id == account_id, account_machines.c.machine == machine)
    connection.execute(delete(account_machines).where(*where))


def of_machine(connection: Connection, machine: str) -> tuple[Account, ...]:
    """The accounts that ``machine`` can send for, by handle and network."""
    own = select(account_machines.c.account_id).where(account_machines.c.machine == machine)
    rows = connection.execute(
        select(accounts).where(accounts.c.id.in_(own)).order_by(accounts.c.handle, accounts.c.network)
    )
    return tuple(_account(row) for row in rows)


def _change(connection: Connection, account_id: AccountId, **values: Any) -> None:
    if connection.execute(update(accounts).where(accounts.c.id == account_id).values(**values)).rowcount == 0:
        raise NotFound("account.unknown", account=account_id)


def _account(row: Row[tuple[object, ...]]) -> Account:
    return Account(
        id=AccountId(row.id),
        mission_id=MissionId(row.mission_id),
        network=row.network,
        handle=row.handle,
        display_name=row.display_name,
        kind=AccountKind(row.kind),
        language=row.language,
        address=row.address,
        identity=row.identity,
        health=AccountHealth(row.health),
        throttled_until=row.throttled_until,
        limits=row.limits,
        band=Band(row.band) if row.band in list(Band) else Band.NONE,
        out_of_service_since=row.out_of_service_since,
    )
