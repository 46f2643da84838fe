"""What is special about days, in words: holidays, fasting, sensitive periods, weekends, and campaigns as bars."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.ids import CampaignId
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.special_day import DayKind, SpecialDay
from ui.countries import country_name
from ui.text_direction import isolated
from ui.words.wording import say

MOST_LANES = 2
_MOST_COUNTRIES = 3


class FactKind(IntEnum):
    """What weighs most comes first."""

    SENSITIVE = 0
    HOLIDAY = 1
    FASTING = 2
    WEEKEND = 3
    CAMPAIGN = 4


_KINDS = {
    DayKind.SENSITIVE: FactKind.SENSITIVE,
    DayKind.HOLIDAY: FactKind.HOLIDAY,
    DayKind.FASTING: FactKind.FASTING,
}
_WORDS = {
    FactKind.SENSITIVE: say("calendar", "Sensitive: {name} ({where})"),
    FactKind.HOLIDAY: say("calendar", "Holiday: {name} ({where})"),
    FactKind.FASTING: say("calendar", "Fasting: {name} ({where})"),
    FactKind.WEEKEND: say("calendar", "Weekend in {where}"),
    FactKind.CAMPAIGN: say("calendar", "Campaign: {name}"),
}
_ESTIMATED = say("calendar", "{words}, estimated")
_OTHERS = say("calendar", "{places} and {count} more")


@dataclass(frozen=True, slots=True)
class DayFact:
    """``name`` is short, for a cell; ``words`` say all of it."""

    kind: FactKind
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A campaign from ``first`` to ``last``, both included, in one of the lanes; ``hue`` numbers its colour."""

    name: str
    first: date
    last: date
    lane: int
    hue: int


def facts_by_day(
    days: Sequence[date], special: Iterable[SpecialDay], missions: Iterable[Mission]
) -> dict[date, tuple[DayFact, ...]]:
    """The facts of each day that has some; ``missions`` are those whose weekends count."""
    language = QLocale().name()[:2]
    alike: dict[tuple[date, FactKind, str, bool], list[str]] = {}
    for one in special:
        # A name in another script than the sentence is kept whole.
        place = (one.day, _KINDS[one.kind], one.name(language), one.estimated)
        alike.setdefault(place, []).append(country_name(one.country))
    for mission in missions:
        for day in days:
            if day.isoweekday() in mission.weekend:
                alike.setdefault((day, FactKind.WEEKEND, "", False), []).append(mission.city)
    found: dict[date, list[DayFact]] = {}
    for (day, kind, name, estimated), places in sorted(alike.items()):
        found.setdefault(day, []).append(DayFact(kind, name, _words(kind, name, places, estimated=estimated)))
    return {day: tuple(facts) for day, facts in found.items()}


def campaign_facts(days: Iterable[date], shown: Iterable[Bar]) -> dict[date, tuple[DayFact, ...]]:
    """The campaigns that run on each day, for those who do not see bars."""
    bars_shown = tuple(shown)
    found = {}
    for day in days:
        running = [bar for bar in bars_shown if bar.first <= day <= bar.last]
        if running:
            found[day] = tuple(
                DayFact(FactKind.CAMPAIGN, bar.name, _words(FactKind.CAMPAIGN, bar.name, [], estimated=False))
                for bar in running
            )
    return found


def bars(campaigns: Iterable[Campaign], first: date, last: date, hues: Mapping[CampaignId, int]) -> tuple[Bar, ...]:
    """The campaigns that run between two days, the longest ones first to have a lane; at most so many as there are
    lanes on any day."""
    running = []
    for campaign in campaigns:
        starts, ends = campaign.starts or campaign.ends, campaign.ends or campaign.starts
        if starts is not None and ends is not None and starts <= last and ends >= first:
            running.append((starts, ends, campaign))
    taken: list[list[tuple[date, date]]] = [[] for _ in range(MOST_LANES)]
    found = []
    for starts, ends, campaign in sorted(running, key=lambda one: (one[0] - one[1], one[0], one[2].name)):
        lane = next(
            (at for at, spans in enumerate(taken) if all(ends < begun or starts > over for begun, over in spans)), None
        )
        if lane is not None:
            taken[lane].append((starts, ends))
            found.append(Bar(campaign.name, starts, ends, lane, hues.get(campaign.id, 0)))
    return tuple(found)


def _words(kind: FactKind, name: str, places: list[str], *, estimated: bool) -> str:
    known = sorted(dict.fromkeys(places))
    where = ", ".join(isolated(one) for one in known[:_MOST_COUNTRIES])
    if len(known) > _MOST_COUNTRIES:
        count = QLocale().toString(len(known) - _MOST_COUNTRIES)
        where = _say(_OTHERS).format(places=where, count=count)
    words = _say(_WORDS[kind]).format(name=isolated(name), where=where)
    return _say(_ESTIMATED).format(words=words) if estimated else words


def _say(text: str) -> str:
    return QCoreApplication.translate("calendar", text)
