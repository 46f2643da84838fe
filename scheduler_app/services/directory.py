"""Who and what there is in the workspace: what a person chooses from, before anything else."""

from __future__ import annotations

from scheduler_app.domain.account import Account
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.workspace import Member, Workspace
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.storage import accounts, missions, workspaces
from scheduler_app.storage.database import Database


class Directory:
    """Names, for everybody: also for somebody who has not said yet who they are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def workspace(self) -> Workspace:
        """The workspace itself. Raises NotFound (workspace.not_set_up) when the database was never filled."""
        with self._database.reading() as connection:
            return workspaces.load(connection)

    def members(self) -> tuple[Member, ...]:
        """Every member, by name."""
        with self._database.reading() as connection:
            return workspaces.members(connection)

    def member_named(self, name: str) -> Member:
        """The active member of that name, however it is capitalised.

        Raises NotFound (member.no_such_name), or InvalidInput (member.name_not_unique) when two share it.
        """
        found = [one for one in self.members() if one.active and one.name.casefold() == name.strip().casefold()]
        if not found:
            raise NotFound("member.no_such_name", name=name, names=self._names())
        if len(found) > 1:
            raise InvalidInput("member.name_not_unique", name=name)
        return found[0]

    def missions(self) -> tuple[Mission, ...]:
        """Every mission, by short name."""
        with self._database.reading() as connection:
            return missions.all_missions(connection)

    def accounts(self) -> tuple[Account, ...]:
        """Every account, by handle."""
        with self._database.reading() as connection:
            return accounts.all_accounts(connection)

    def _names(self) -> str:
        return ", ".join(one.name for one in self.members() if one.active)
