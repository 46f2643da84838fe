"""The practice workspace: an embassy network to try everything on, where nothing leaves this machine."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.ids import AccountId, MemberId, MissionId, WorkspaceId, new_id
from scheduler_app.domain.mission import Mission, MissionKind
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Member, Role, Workspace
from scheduler_app.errors import InvalidInput
from scheduler_app.services.founding import founder_among
from scheduler_app.storage import accounts, audit, missions, workspaces
from scheduler_app.storage.database import Connection

NEWSROOM = "newsroom"


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """What a workspace consists of when it is made."""

    workspace: Workspace
    members: tuple[Member, ...]
    missions: tuple[Mission, ...]
    accounts: tuple[Account, ...]


def founder_in(sample: Path) -> str:
    """The name of the administrator who keeps the root key of a workspace made of a sample file.

    Raises InvalidInput (workspace.bad_sample, workspace.no_administrator).
    """
    try:
        document = tomllib.loads(sample.read_text(encoding="utf-8"))
        members = [_member(one) for one in document["members"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InvalidInput("workspace.bad_sample", file=sample.name) from error
    return founder_among(members).name


class DemoWorkspace:
    """Makes a workspace of what a sample file describes.

    ``identify`` is the newsroom's word for who an account is; ``machine`` names this computer, which may speak for
    all of its accounts.
    """

    def __init__(self, *, identify: Callable[[Account], str], machine: str, clock: Clock) -> None:
        self._identify = identify
        self._machine = machine
        self._clock = clock

    def read(self, sample: Path, sites: Path, *, name: str = "") -> NewWorkspace:
        """Members, missions and a newsroom account for each mission, whose site begins in a folder of ``sites``.

        ``name`` is the workspace's, instead of the one in the file. Raises InvalidInput (workspace.bad_sample) for a
        file that does not describe a workspace, and what the newsroom raises for a folder it cannot use.
        """
        sites = sites.absolute()
        try:
            document = tomllib.loads(sample.read_text(encoding="utf-8"))
            made = [(one, _mission(one)) for one in document["missions"]]
            practice = NewWorkspace(
                workspace=_workspace(document["workspace"], name),
                members=tuple(_member(one) for one in document["members"]),
                missions=tuple(mission for _, mission in made),
                accounts=tuple(_account(one[NEWSROOM], mission, sites) for one, mission in made),
            )
        except (OSError, ValueError, KeyError, TypeError, InvalidInput) as error:
            raise InvalidInput("workspace.bad_sample", file=sample.name) from error
        identified = tuple(replace(one, identity=self._identify(one)) for one in practice.accounts)
        return replace(practice, accounts=identified)

    def store(self, connection: Connection, made: NewWorkspace) -> None:
        """Store all of it, in the transaction under way. Raises InvalidInput when there is a workspace already."""
        workspaces.create(connection, made.workspace)
        for member in made.members:
            workspaces.add_member(connection, member)
        for mission in made.missions:
            missions.add(connection, mission)
        for account in made.accounts:
            accounts.add(connection, account, machine=self._machine)
        details = {
            "name": made.workspace.name,
            "members": {member.id: member.roles for member in made.members},
            "accounts": {account.id: account.handle for account in made.accounts},
        }
        here, now = made.workspace.id, self._clock.now()
        audit.append(connection, [AuditEntry(now, None, Action.WORKSPACE_MADE, Subject.WORKSPACE, here, details)])


def _account(said: dict[str, Any], mission: Mission, sites: Path) -> Account:
    return Account(
        id=AccountId(new_id()),
        mission_id=mission.id,
        network=NEWSROOM,
        handle=said["handle"],
        display_name=said["display_name"],
        kind=AccountKind.PRACTICE,
        language=said["language"],
        address=str(sites / mission.slug),
        identity="",
    )


def _workspace(said: dict[str, Any], name: str) -> Workspace:
    zone_named(said["headquarters_zone"])
    return Workspace(WorkspaceId(new_id()), name or said["name"], said["headquarters_zone"])


def _member(said: dict[str, Any]) -> Member:
    return Member(MemberId(new_id()), said["name"], frozenset({Role(said["role"])}))


def _mission(said: dict[str, Any]) -> Mission:
    zone_named(said["zone"])
    return Mission(
        id=MissionId(new_id()),
        slug=said["slug"],
        name=said["name"]["id"],
        kind=MissionKind(said["kind"]),
        country=said["country"],
        city=said["city"],
        zone=said["zone"],
        languages=tuple(said["languages"]),
        weekend=frozenset(said["weekend"]),
    )
