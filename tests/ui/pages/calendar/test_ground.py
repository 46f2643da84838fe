"""Behind the posts: special days of chosen countries in words, and campaigns as bars."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.ids import CampaignId, new_id
from tests.ui.filled_workspace import officer
from tests.ui.pages.calendar.test_moving_by_hand import app, page
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind

__all__ = ["app", "english", "page", "speaking", "words", "workspace", "workspace_template"]

CULTURE_DAY = date(2027, 11, 3)


def tick(qtbot: QtBot, page: CalendarPage, words: str) -> None:
    """Choose a country from the list, by keyboard."""
    qtbot.waitUntil(lambda: bool(page.tools.countries._choices))
    page.tools.countries.open()
    box = page.tools.countries.popup.list
    (item,) = box.findItems(words, Qt.MatchFlag.MatchExactly)
    box.setCurrentItem(item)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    page.tools.countries.popup.close()


def test_days_of_a_chosen_country_are_named(qtbot: QtBot, page: CalendarPage) -> None:
    page.go_to(CULTURE_DAY)
    tick(qtbot, page, "Japan")
    qtbot.waitUntil(lambda: "Culture Day" in page.month.accessibleName())
    assert page.side._facts.isVisible()
    assert page.remembered()["days-of"] == "JP"
    page.show_kind(ViewKind.WEEK)
    qtbot.waitUntil(lambda: page.hours.hours is not None and CULTURE_DAY in page.hours.hours.ground.facts)
    tick(qtbot, page, "Japan")
    qtbot.waitUntil(lambda: page.hours.hours is not None and not page.hours.hours.ground.facts)


def test_campaigns_lie_over_their_days_until_they_are_switched_off(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    fair = Campaign(CampaignId(new_id()), "Trade fair", CULTURE_DAY, CULTURE_DAY + timedelta(days=9))
    page.go_to(CULTURE_DAY)
    app.campaigns.keep(officer(app), fair)

    def names() -> list[str]:
        return [bar.name for bar in page.month.month.bars] if page.month.month else []

    qtbot.waitUntil(lambda: names() == ["Trade fair"])
    assert "Trade fair" in page.month.accessibleName()
    page.tools.campaigns.click()
    assert names() == []
    assert page.remembered()["campaigns"] == "no"
