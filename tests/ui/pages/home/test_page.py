"""Home on a real workspace: for an officer and for a supervisor."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.first_glance import FirstGlance
from scheduler_app.domain.ids import WorkspaceId
from scheduler_app.domain.workspace import Role
from scheduler_app.services.first_glance import glance
from tests.ui.filled_workspace import officer, opened_by, opened_by_an_officer
from tests.ui.shell.real import app, watched_ui_thread, workspace, workspace_template
from ui.pages.home.card import Card
from ui.pages.home.page import HomePage
from ui.place import PageName, Place
from ui.session import OpenWorkspace
from ui.text_direction import plain

__all__ = ["app", "watched_ui_thread", "workspace", "workspace_template"]


@pytest.fixture
def page(qtbot: QtBot, app: App) -> HomePage:
    page = HomePage()
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    return page


def said(card: Card) -> str:
    return plain("\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden()))


def test_a_quiet_day_says_so_and_what_comes_next(
    qtbot: QtBot, app: App, page: HomePage, watched_ui_thread: list[str]
) -> None:
    opened = opened_behind(app)
    page.show_workspace(opened)
    qtbot.waitUntil(lambda: page.facts is not None)
    assert "Nothing needs you. Next post: " in plain(page.summary.text())
    qtbot.waitUntil(lambda: "Nothing needs you now." in said(page.needs))
    assert watched_ui_thread == []


def opened_behind(app: App):  # type: ignore[no-untyped-def]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(opened_by_an_officer, app).result()


def test_a_supervisor_sees_what_waits_and_goes_there(qtbot: QtBot, app: App, page: HomePage) -> None:
    post = app.searching.posts(officer(app), "gayo")[0]
    app.approving.request(officer(app), post.id)
    page.show_workspace(opened_by(app, Role.SUPERVISOR))
    with qtbot.waitSignal(page.counted) as counted:
        pass
    assert counted.args == [1]
    (row,) = page.needs.rows()
    assert row.words == "Waits for your approval: Gayo coffee"


def test_what_leaves_soon_is_looked_at_and_said_so(qtbot: QtBot, app: App, page: HomePage) -> None:
    page.show_workspace(opened_by_an_officer(app))
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.outlook.lines != ())
    assert len(page.ahead.rows()) == len(page.facts.outlook.lines)
    page.ahead.rows()[0].setFocus()
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.keyClick(page.ahead.rows()[0], Qt.Key.Key_Space)
    assert chosen.args == [page.facts.outlook.lines[0].entry.post_id]
    qtbot.mouseClick(page.reviewed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.facts.outlook.reviewed)
    qtbot.waitUntil(lambda: "Looked at" in said(page.ahead))
    assert page.reviewed.isHidden()


def test_who_plans_nothing_cannot_say_that_it_was_reviewed(qtbot: QtBot, app: App, page: HomePage) -> None:
    page.show_workspace(opened_by(app, Role.ADMINISTRATOR))
    qtbot.waitUntil(lambda: page.facts is not None)
    assert not page.reviewed.isEnabled()
    assert page.reviewed.accessibleDescription()


def test_a_change_is_shown(qtbot: QtBot, app: App, page: HomePage) -> None:
    page.show_workspace(opened_by_an_officer(app))
    qtbot.waitUntil(lambda: page.facts is not None)
    before = len(page.facts.outlook.lines)
    app.scheduling.cancel(officer(app), page.facts.outlook.lines[0].entry.delivery_id)
    page.take_changes(Changes.of(Kind.DELIVERIES))
    qtbot.waitUntil(lambda: len(page.facts.outlook.lines) == before - 1)


def test_the_week_has_seven_days_and_says_how_much_leaves(qtbot: QtBot, app: App, page: HomePage) -> None:
    page.show_workspace(opened_by_an_officer(app))
    qtbot.waitUntil(lambda: page.facts is not None)
    days = page.week.findChildren(QPushButton)
    assert len(days) == 7
    assert all("planned" in day.accessibleName() for day in days)
    assert page.name is PageName.HOME


def test_where_there_is_little_room_the_cards_stand_in_one_column(page: HomePage) -> None:
    assert page._columns == 2
    page.resize(500, 800)
    assert page._columns == 1


def test_without_a_workspace_it_says_why(page: HomePage) -> None:
    page.say_empty("No workspace is open.")
    assert page.summary.text() == "No workspace is open."
    assert page.needs.isHidden()


def test_rows_that_come_later_have_room_for_their_words_also_in_one_column(
    qtbot: QtBot, app: App, page: HomePage
) -> None:
    page.resize(500, 700)
    page.show_workspace(opened_by_an_officer(app))
    qtbot.waitUntil(lambda: page.facts is not None and bool(page.ahead.rows()))
    facts = page.facts
    assert facts is not None
    page._show(replace(facts, outlook=replace(facts.outlook, lines=())))
    qtbot.waitUntil(lambda: page.ahead.height() == page.ahead.heightForWidth(page.ahead.width()))
    page._show(facts)
    qtbot.waitUntil(lambda: all(row.height() >= row.heightForWidth(row.width()) > 0 for row in page.ahead.rows()))


def a_glance(opened: OpenWorkspace) -> FirstGlance:
    found = glance(Path(opened.app.database.path or ""), opened.app.clock.now())
    assert found is not None
    return found


def test_at_a_glance_it_says_what_is_known_and_that_the_rest_is_being_read(
    qtbot: QtBot, app: App, page: HomePage
) -> None:
    seen = a_glance(opened_by_an_officer(app))
    page.glance(seen)
    qtbot.waitUntil(lambda: said(page.needs) != "Needs me")
    assert len(page.ahead.rows()) == len(seen.ahead) > 0
    assert plain(page.summary.text()).startswith("Next post: ")
    assert "Being read" in said(page.needs)
    assert "Being read" in said(page.dates)
    assert page.reviewed.isHidden()


def test_the_glance_stays_until_all_is_read(qtbot: QtBot, app: App, page: HomePage) -> None:
    opened = opened_by_an_officer(app)
    page.glance(a_glance(opened))
    page.show_workspace(opened)
    assert page.ahead.rows() != []
    qtbot.waitUntil(lambda: page.facts is not None)
    assert "Being read" not in said(page.needs)
    assert page.glanced is None


def test_the_glance_of_another_workspace_is_forgotten(app: App, page: HomePage) -> None:
    opened = opened_by_an_officer(app)
    page.glance(replace(a_glance(opened), workspace_id=WorkspaceId("another")))
    page.show_workspace(opened)
    assert page.ahead.isHidden()


def test_what_is_pressed_at_a_glance_is_opened_once_it_can_be(qtbot: QtBot, app: App, page: HomePage) -> None:
    opened = opened_by_an_officer(app)
    seen = a_glance(opened)
    page.glance(seen)
    gone: list[object] = []
    page.go.connect(gone.append)
    page.ahead.rows()[0].click()
    assert gone == []
    page.show_workspace(opened)
    qtbot.waitUntil(lambda: gone == [Place(PageName.COMPOSER, seen.ahead[0].post_id)])
