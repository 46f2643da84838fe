"""The zones everything is planned in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scheduler_app.domain.ids import AccountId
from scheduler_app.storage import accounts, missions, workspaces
from scheduler_app.storage.database import Connection


@dataclass(frozen=True, slots=True)
class Zones:
    """The zone of each account's readers, and the workspace's own."""

    of_account: Mapping[AccountId, str]
    home: str


def zones_of(connection: Connection) -> Zones:
    """Read the zones as they are now. Raises NotFound when the workspace was never set up."""
    by_mission = {mission.id: mission.zone for mission in missions.all_missions(connection)}
    return Zones(
        of_account={account.id: by_mission[account.mission_id] for account in accounts.all_accounts(connection)},
        home=workspaces.load(connection).home_zone,
    )
