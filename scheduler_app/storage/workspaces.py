"""The workspace itself and its members."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, Row, insert, select, update

from scheduler_app.domain.ids import AccountId, MemberId, WorkspaceId
from scheduler_app.domain.workspace import Member, Right, Role, Workspace
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.tables import members as members_table
from scheduler_app.storage.tables import workspace as workspace_table


def create(connection: Connection, workspace: Workspace) -> None:
    """Store the one workspace of this database. Raises InvalidInput when there is one."""
    values = {
        "only": 1,
        "id": workspace.id,
        "name": workspace.name,
        "home_zone": workspace.home_zone,
        "lateness_limit_ms": workspace.lateness_limit // timedelta(milliseconds=1),
    }
    if not insert_once(connection, workspace_table, values, key=("only",)):
        raise InvalidInput("workspace.exists_already")


def load(connection: Connection) -> Workspace:
    """The workspace. Raises NotFound when it was never set up."""
    row = connection.execute(select(workspace_table)).one_or_none()
    if row is None:
        raise NotFound("workspace.not_set_up")
    return Workspace(
        id=WorkspaceId(row.id),
        name=row.name,
        home_zone=row.home_zone,
        lateness_limit=timedelta(milliseconds=row.lateness_limit_ms),
    )


def zone_rules(connection: Connection) -> str:
    """The name of the zone data that the stored instants were computed with, empty at first."""
    return connection.scalar(select(workspace_table.c.zone_rules)) or ""


def set_zone_rules(connection: Connection, name: str) -> None:
    connection.execute(update(workspace_table).values(zone_rules=name))


def add_member(connection: Connection, member: Member) -> None:
    """Store a new member."""
    connection.execute(
        insert(members_table).values(
            id=member.id,
            name=member.name,
            roles=sorted(role.value for role in member.roles),
            active=member.active,
            grants=_grants_row(member),
        )
    )


def change_member(connection: Connection, member: Member) -> None:
    """Let a member's row say this. Raises NotFound."""
    values = {
        "name": member.name,
        "roles": sorted(role.value for role in member.roles),
        "active": member.active,
        "grants": _grants_row(member),
    }
    if connection.execute(update(members_table).where(members_table.c.id == member.id).values(**values)).rowcount != 1:
        raise NotFound("member.unknown", member=member.id)


def retire(connection: Connection, member_id: MemberId) -> None:
    """Let a member be active no more."""
    connection.execute(update(members_table).where(members_table.c.id == member_id).values(active=False))


def members(connection: Connection) -> tuple[Member, ...]:
    """Every member, by name."""
    rows = connection.execute(select(members_table).order_by(members_table.c.name, members_table.c.id))
    return tuple(_member(row) for row in rows)


def member(connection: Connection, member_id: MemberId) -> Member:
    """One member. Raises NotFound."""
    row = connection.execute(select(members_table).where(members_table.c.id == member_id)).one_or_none()
    if row is None:
        raise NotFound("member.unknown", member=member_id)
    return _member(row)


def _member(row: Row[tuple[object, ...]]) -> Member:
    return Member(
        id=MemberId(row.id),
        name=row.name,
        roles=frozenset(Role(role) for role in row.roles),
        active=row.active,
        grants={AccountId(one): frozenset(map(Right, rights)) for one, rights in row.grants.items()},
    )


def _grants_row(member: Member) -> dict[str, list[str]]:
    return {account_id: sorted(right.value for right in rights) for account_id, rights in member.grants.items()}
