"""Who and what there is in the workspace: what a person chooses from, before anything else."""

from __future__ import annotations

from scheduler_app.domain.account import Account
from scheduler_app.domain.hold import Hold, HoldScope
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.workspace import Member, Workspace
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.storage import accounts, campaigns, holds, missions, workspaces
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

    def member_meant(self, name: str) -> Member:
        """The member of that name, or the only one there is. Raises as ``member_named``, InvalidInput."""
        if name:
            return self.member_named(name)
        members = [one for one in self.members() if one.active]
        if len(members) != 1:
            raise InvalidInput("member.not_chosen", names=", ".join(one.name for one in members))
        return members[0]

    def missions(self) -> tuple[Mission, ...]:
        """Every mission, by short name."""
        with self._database.reading() as connection:
            return missions.all_missions(connection)

    def accounts(self) -> tuple[Account, ...]:
        """Every account, by handle."""
        with self._database.reading() as connection:
            return accounts.all_accounts(connection)

    def holds(self) -> tuple[Hold, ...]:
        """The holds in force, oldest first: whoever looks is told."""
        with self._database.reading() as connection:
            return holds.active(connection)

    def scope_value(self, scope: HoldScope, words: str) -> str:
        """What ``Hold.value`` is for a scope as people call it: a short name, a handle, a campaign's name.

        Words that name nothing come back as they are, for ``Holding.start`` to refuse.
        """
        ids = {name: value for value, name in self._scope_names(scope).items()}
        return ids.get(words, words)

    def scope_name(self, scope: HoldScope, value: str) -> str:
        """The scope of a hold as people call it, such as "account kbri-tokyo"."""
        return f"{scope.value} {self._scope_names(scope).get(value, value)}".rstrip()

    def _scope_names(self, scope: HoldScope) -> dict[str, str]:
        with self._database.reading() as connection:
            match scope:
                case HoldScope.MISSION:
                    return {one.id: one.slug for one in missions.all_missions(connection)}
                case HoldScope.ACCOUNT:
                    return {one.id: one.handle for one in accounts.all_accounts(connection)}
                case HoldScope.CAMPAIGN:
                    return {one.id: one.name for one in campaigns.all_campaigns(connection)}
                case _:
                    return {}

    def _names(self) -> str:
        return ", ".join(one.name for one in self.members() if one.active)
