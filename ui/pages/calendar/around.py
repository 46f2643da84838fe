"""What lies around the plan: who and what can be filtered by, and what is special about the days in sight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from ui.pages.calendar.day_facts import Bar, DayFact, bars, campaign_facts, facts_by_day

if TYPE_CHECKING:
    from scheduler_app.domain.account import Account
    from scheduler_app.domain.campaign import Campaign
    from scheduler_app.domain.ids import CampaignId
    from scheduler_app.domain.mission import Mission
    from scheduler_app.domain.special_day import SpecialDay
    from scheduler_app.domain.workspace import Member
    from ui.pages.calendar.periods import Period
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class Around:
    """As it was read for one period, for the countries whose days are shown."""

    missions: tuple[Mission, ...] = ()
    accounts: tuple[Account, ...] = ()
    members: tuple[Member, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    special: tuple[SpecialDay, ...] = ()
    countries: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ground:
    """What is drawn behind the posts."""

    facts: Mapping[date, tuple[DayFact, ...]] = field(default_factory=dict)
    bars: tuple[Bar, ...] = ()

    @property
    def lanes(self) -> int:
        """How many campaigns lie above each other at most."""
        return max((bar.lane + 1 for bar in self.bars), default=0)

    def with_lanes(self, most: int) -> Ground:
        """With no more lanes of campaigns than there is room for; the facts still name them all."""
        return replace(self, bars=tuple(bar for bar in self.bars if bar.lane < most))


def read(opened: OpenWorkspace, period: Period, countries: frozenset[str]) -> Around:
    """Runs on a pool thread."""
    app, actor = opened.app, opened.member.id
    return Around(
        missions=app.directory.missions(),
        accounts=app.directory.accounts(),
        members=app.directory.members(),
        campaigns=app.campaigns.all(actor),
        special=app.country_calendar.days(actor, countries, period.first, period.last) if countries else (),
        countries=countries,
    )


def ground(around: Around, period: Period, *, with_campaigns: bool, hues: Mapping[CampaignId, int]) -> Ground:
    """What of it is drawn behind the days of this period."""
    missions = [one for one in around.missions if one.country in around.countries]
    facts = facts_by_day(period.days, around.special, missions)
    shown = bars(around.campaigns, period.first, period.last, hues) if with_campaigns else ()
    for day, more in campaign_facts(period.days, shown).items():
        facts[day] = (*facts.get(day, ()), *more)
    return Ground(facts, shown)
