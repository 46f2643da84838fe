"""The rules as the workspace changed them, the packs it installed, and who has read which version of the policy."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, true

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.errors import NotFound
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.policy_tables import policy_readers, policy_versions, rule_packs, rules
from scheduler_app.storage.rows_as_json import rows_as_json
from scheduler_app.storage.tables import workspace

# Beside the workspace that a statement reads; ``from_json`` says what it holds.
ROWS = rows_as_json(
    rules.c.pack,
    rules.c.id,
    rules.c.severity,
    rules.c.parameters,
    rules.c.scope,
    rules.c.enabled,
    where=true(),
    beside=workspace,
)


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """``shipped`` is what the pack said when it was installed, before anybody changed its rules here."""

    name: str
    version: int
    shipped: tuple[RuleRow, ...]
    installed_by: MemberId
    installed_at: datetime


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """One state of the rules: who made it and when."""

    number: int
    changed_by: MemberId
    changed_at: datetime


def rows(connection: Connection) -> tuple[RuleRow, ...]:
    """The rules of installed packs, and those of the core that were changed, by pack and id."""
    found = connection.execute(select(rules).order_by(rules.c.pack, rules.c.id))
    return tuple(
        RuleRow(row.pack, row.id, Severity(row.severity), row.parameters, _scope(row.scope), row.enabled)
        for row in found
    )


@lru_cache(maxsize=8)
def from_json(found: str) -> tuple[RuleRow, ...]:
    """The same from what ``ROWS`` read, for the sender, which asks before every delivery; parsed when it is news."""
    return tuple(
        RuleRow(pack, rule_id, Severity(severity), json.loads(parameters), _scope(json.loads(scope)), bool(on))
        for pack, rule_id, severity, parameters, scope, on in sorted(json.loads(found))
    )


def put(connection: Connection, row: RuleRow) -> None:
    """Store a rule, in place of what stood there."""
    forget(connection, row.pack, row.id)
    connection.execute(
        insert(rules).values(
            pack=row.pack,
            id=row.id,
            severity=row.severity.value,
            parameters=dict(row.parameters),
            scope=dict(row.scope),
            enabled=row.on,
        )
    )


def forget(connection: Connection, pack: str, rule_id: str) -> None:
    """Take one rule out; of the core it is then as shipped."""
    connection.execute(delete(rules).where(rules.c.pack == pack, rules.c.id == rule_id))


def packs(connection: Connection) -> tuple[InstalledPack, ...]:
    """The installed packs, by name."""
    return tuple(
        InstalledPack(
            row.name,
            row.version,
            tuple(row_from(one) for one in row.shipped),
            MemberId(row.installed_by),
            row.installed_at,
        )
        for row in connection.execute(select(rule_packs).order_by(rule_packs.c.name))
    )


def install(connection: Connection, pack: InstalledPack, kept: Iterable[RuleRow]) -> None:
    """Store a pack with the rules that hold from now on, in place of another version of it."""
    remove_pack(connection, pack.name)
    connection.execute(
        insert(rule_packs).values(
            name=pack.name,
            version=pack.version,
            shipped=[plain(row) for row in pack.shipped],
            installed_by=pack.installed_by,
            installed_at=pack.installed_at,
        )
    )
    for row in kept:
        put(connection, row)


def remove_pack(connection: Connection, name: str) -> bool:
    """Take a pack and its rules out; False when it was not there."""
    connection.execute(delete(rules).where(rules.c.pack == name))
    return connection.execute(delete(rule_packs).where(rule_packs.c.name == name)).rowcount > 0


def version(connection: Connection) -> int:
    """The number of the policy in force; 0 while everything is as shipped."""
    return connection.scalar(select(func.max(policy_versions.c.number))) or 0


def versions(connection: Connection) -> tuple[PolicyVersion, ...]:
    """Every version since the first change, newest first."""
    columns = (policy_versions.c.number, policy_versions.c.changed_by, policy_versions.c.changed_at)
    found = connection.execute(select(*columns).order_by(policy_versions.c.number.desc()))
    return tuple(PolicyVersion(row.number, MemberId(row.changed_by), row.changed_at) for row in found)


def keep_version(connection: Connection, by: MemberId, at: datetime) -> int:
    """Remember the rows as they stand now under a new number, and return it."""
    number = version(connection) + 1
    connection.execute(
        insert(policy_versions).values(
            number=number, rules=[plain(row) for row in rows(connection)], changed_by=by, changed_at=at
        )
    )
    return number


def rows_of_version(connection: Connection, number: int) -> tuple[RuleRow, ...]:
    """The rows as they stood in a version; version 0 has none. Raises NotFound (policy.no_such_version)."""
    if number == 0:
        return ()
    stored = connection.scalar(select(policy_versions.c.rules).where(policy_versions.c.number == number))
    if stored is None:
        raise NotFound("policy.no_such_version", version=number)
    return tuple(row_from(one) for one in stored)


def acknowledge(connection: Connection, member: MemberId, number: int, at: datetime) -> bool:
    """Remember that a member has read a version; False when that was known."""
    values = {"member_id": member, "version": number, "read_at": at}
    return insert_once(connection, policy_readers, values, key=("member_id", "version"))


def readers(connection: Connection, number: int) -> dict[MemberId, datetime]:
    """Who has read a version, and when."""
    found = connection.execute(
        select(policy_readers.c.member_id, policy_readers.c.read_at).where(policy_readers.c.version == number)
    )
    return {MemberId(member): at for member, at in found}


def plain(row: RuleRow) -> dict[str, Any]:
    """A row as JSON keeps it."""
    return {
        "pack": row.pack,
        "id": row.id,
        "severity": row.severity.value,
        "parameters": dict(row.parameters),
        "scope": dict(row.scope),
        "on": row.on,
    }


def row_from(stored: Mapping[str, Any]) -> RuleRow:
    """A row from JSON."""
    return RuleRow(
        stored["pack"],
        stored["id"],
        Severity(stored["severity"]),
        stored["parameters"],
        _scope(stored["scope"]),
        stored["on"],
    )


def _scope(stored: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(values) for name, values in stored.items()}
