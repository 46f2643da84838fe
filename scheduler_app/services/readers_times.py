"""What one chosen time means to the readers of each account: their clock, their weekend, their holidays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.slot import Instant, Slot, SlotMode
from scheduler_app.domain.special_day import SpecialDay
from scheduler_app.domain.workspace import Right
from scheduler_app.services.country_calendar import CountryCalendar
from scheduler_app.services.permission import permitted
from scheduler_app.services.planning import planned_slots
from scheduler_app.services.zones import zones_of
from scheduler_app.storage import accounts, missions
from scheduler_app.storage.database import Database


@dataclass(frozen=True, slots=True)
class ReaderTime:
    """``instant.wall`` is what the readers' clock shows; ``days`` is what is special about that day there."""

    account: Account
    city: str
    slot: Slot
    instant: Instant
    weekend: bool
    days: tuple[SpecialDay, ...]

    @property
    def by_hand(self) -> bool:
        """Whether a person posts it at that time, and Duta only reminds."""
        return self.account.kind is AccountKind.MANUAL


class ReadersTimes:
    """Nothing is planned here: it is said before anybody plans."""

    def __init__(self, database: Database, calendar: CountryCalendar) -> None:
        self._database = database
        self._calendar = calendar

    def at(
        self, actor: MemberId, account_ids: Iterable[AccountId], wall: datetime, mode: SlotMode
    ) -> tuple[ReaderTime, ...]:
        """Where one wall time falls for each of these accounts, as ``Scheduling.schedule`` takes it; earliest first.

        Accounts that are not there are left out. Raises InvalidInput (slot.out_of_range).
        """
        wanted = frozenset(account_ids)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            chosen = [one for one in accounts.all_accounts(connection) if one.id in wanted]
            where = {one.id: one for one in missions.all_missions(connection)}
            placed = planned_slots(wall, mode, chosen, zones_of(connection))
        if not placed:
            return ()
        countries = {where[account.mission_id].country for account, _, _ in placed}
        days = [instant.wall.date() for _, _, instant in placed]
        special = self._calendar.days(actor, countries, min(days), max(days))
        found = []
        for account, slot, instant in placed:
            mission, day = where[account.mission_id], instant.wall.date()
            of_day = tuple(one for one in special if one.day == day and one.country == mission.country)
            weekend = day.isoweekday() in mission.weekend
            found.append(ReaderTime(account, mission.city, slot, instant, weekend, of_day))
        return tuple(sorted(found, key=lambda one: (one.instant.at, one.city, one.account.handle)))
