from __future__ import annotations

from datetime import date, timedelta

import pytest

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.ids import CampaignId
from scheduler_app.domain.special_day import DayKind, SpecialDay
from tests.builders import a_mission
from tests.ui.window_fixtures import english, speaking, words
from ui.pages.calendar.day_facts import MOST_LANES, FactKind, bars, facts_by_day
from ui.text_direction import plain

__all__ = ["english", "speaking", "words"]

FRIDAY = date(2027, 3, 12)
DAYS = [FRIDAY + timedelta(days=number) for number in range(3)]


def holiday(country: str, name: str = "Eid al-Fitr", *, estimated: bool = False) -> SpecialDay:
    return SpecialDay(FRIDAY, country, DayKind.HOLIDAY, {"en": name}, estimated)


@pytest.mark.usefixtures("english")
def test_a_day_says_what_it_is_where_and_whether_that_is_an_estimate() -> None:
    riyadh = a_mission("riyadh", country="SA", city="Riyadh", weekend=frozenset({5, 6}))
    found = facts_by_day(DAYS, [holiday("SA", estimated=True)], [riyadh])
    assert [plain(fact.words) for fact in found[FRIDAY]] == [
        "Holiday: Eid al-Fitr (Saudi Arabia), estimated",
        "Weekend in Riyadh",
    ]
    assert [plain(fact.words) for fact in found[DAYS[1]]] == ["Weekend in Riyadh"]
    assert DAYS[2] not in found


@pytest.mark.usefixtures("english")
def test_the_same_day_of_several_countries_is_said_once() -> None:
    (fact,) = facts_by_day(DAYS, [holiday(country, "New Year") for country in ("NL", "JP", "SA", "DE", "FR")], [])[
        FRIDAY
    ]
    assert plain(fact.words) == "Holiday: New Year (France, Germany, Japan and 2 more)"


@pytest.mark.usefixtures("english")
def test_what_weighs_most_comes_first() -> None:
    sensitive = SpecialDay(FRIDAY, "JP", DayKind.SENSITIVE, {"en": "Mourning"})
    facts = facts_by_day(DAYS, [holiday("JP"), sensitive], [])[FRIDAY]
    assert [fact.kind for fact in facts] == [FactKind.SENSITIVE, FactKind.HOLIDAY]


def campaign(name: str, starts: date | None, ends: date | None) -> Campaign:
    return Campaign(CampaignId(name), name, starts, ends)


def test_campaigns_that_run_together_have_lanes_of_their_own() -> None:
    first, last = FRIDAY, FRIDAY + timedelta(days=30)
    batik = campaign("Batik", first - timedelta(days=5), first + timedelta(days=9))
    film = campaign("Film", first + timedelta(days=3), first + timedelta(days=5))
    later = campaign("Later", first + timedelta(days=12), first + timedelta(days=14))
    never = campaign("Without days", None, None)
    over = campaign("Over", first - timedelta(days=9), first - timedelta(days=1))
    found = {bar.name: bar.lane for bar in bars([batik, film, later, never, over], first, last, {})}
    assert found == {"Batik": 0, "Film": 1, "Later": 0}


def test_a_campaign_with_one_day_lasts_that_day() -> None:
    (bar,) = bars([campaign("Fair", FRIDAY, None)], FRIDAY, FRIDAY, {CampaignId("Fair"): 4})
    assert (bar.first, bar.last, bar.hue) == (FRIDAY, FRIDAY, 4)


def test_there_are_never_more_lanes_than_there_is_room_for() -> None:
    many = [campaign(str(number), FRIDAY, FRIDAY) for number in range(9)]
    assert len(bars(many, FRIDAY, FRIDAY, {})) == MOST_LANES
