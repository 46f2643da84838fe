"""Who reads an account: their clock, their days of rest, and what is special about the days to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.special_day import SpecialDay
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import NotFound
from scheduler_app.policy.rule import Rule
from scheduler_app.policy.rule_rows import in_force
from scheduler_app.services.country_calendar import CountryCalendar
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, missions, rules
from scheduler_app.storage.database import Database

DAYS_AHEAD = timedelta(days=30)
_QUIET = "TIM-02"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Something special from its ``day`` to ``last``, both included: one day, or a month of fasting."""

    special: SpecialDay
    last: date


@dataclass(frozen=True, slots=True)
class Audience:
    """The readers of one account.

    ``now`` is what their clock shows, naive; ``quiet`` from when to when the rules let them sleep (the first may be the
    later), None where no rule says so; ``ahead`` the special days of the next thirty, in order.
    """

    account: Account
    mission: Mission
    now: datetime
    quiet: tuple[time, time] | None
    ahead: tuple[Stretch, ...]


class Audiences:
    """Everybody may look."""

    def __init__(self, database: Database, clock: Clock, calendar: CountryCalendar) -> None:
        self._database = database
        self._clock = clock
        self._calendar = calendar

    def of(self, actor: MemberId, account_id: AccountId) -> Audience:
        """Those who read this account. Raises NotFound (account.unknown), NotAllowed."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            account = next((one for one in accounts.all_accounts(connection) if one.id == account_id), None)
            if account is None:
                raise NotFound("account.unknown", account=account_id)
            mission = next(one for one in missions.all_missions(connection) if one.id == account.mission_id)
            holding = in_force(rules.rows(connection))
        now = self._clock.now().astimezone(zone_named(mission.zone)).replace(tzinfo=None)
        special = self._calendar.days(actor, [mission.country], now.date(), now.date() + DAYS_AHEAD)
        return Audience(account, mission, now, _quiet_hours(holding, account, mission), _stretches(special))


def _quiet_hours(holding: Iterable[Rule], account: Account, mission: Mission) -> tuple[time, time] | None:
    for rule in holding:
        if rule.id == _QUIET and rule.on and _is_about(rule, account, mission):
            return time.fromisoformat(rule.parameters.text("from")), time.fromisoformat(rule.parameters.text("until"))
    return None


def _is_about(rule: Rule, account: Account, mission: Mission) -> bool:
    """Whether the rule is about all that the account says, whatever the post."""
    scope = rule.scope
    return (
        not scope.topics
        and not scope.languages
        and (not scope.accounts or account.id in scope.accounts)
        and (not scope.kinds or account.kind in scope.kinds)
        and (not scope.networks or account.network in scope.networks)
        and (not scope.countries or mission.country in scope.countries)
    )


def _stretches(special: Iterable[SpecialDay]) -> tuple[Stretch, ...]:
    """Days in a row with the same name as one, in the order in which they begin."""
    found: list[Stretch] = []
    open_at: dict[tuple[str, str], int] = {}
    for one in special:
        name = (one.kind.value, one.names["en"])
        at = open_at.get(name)
        if at is not None and found[at].last + timedelta(days=1) == one.day:
            found[at] = Stretch(found[at].special, one.day)
        else:
            open_at[name] = len(found)
            found.append(Stretch(one, one.day))
    return tuple(found)
