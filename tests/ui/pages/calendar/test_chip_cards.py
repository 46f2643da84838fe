"""The card over a chip, through the page's real widgets: by a mouse that rests, by keyboard, for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import NAMES, officer, opened_by, plan_post
from tests.ui.pages.calendar.test_moving_by_hand import cell
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.pages.calendar.chip_facts import ChipFacts, facts_of
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind
from ui.text_direction import plain

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def page(qtbot: QtBot, english: QApplication, app: App) -> Iterator[CalendarPage]:
    page = CalendarPage()
    qtbot.addWidget(page)
    page.resize(1300, 900)
    page.show_workspace(opened_by(app, Role.OFFICER))
    page.show()
    page.enter()
    page.activateWindow()
    qtbot.waitActive(page)
    page.go_to(app.calendar.agenda(officer(app))[0].here.date())
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3)
    yield page
    page.let_go()


def chip(page: CalendarPage) -> QPoint:
    """The middle of the first chip of the day with the keyboard."""
    month = page.month.month
    assert month is not None
    index = next(at for at, one in enumerate(month.cells) if one.day == page.month.day)
    box = page.month._geometry().chip(index, 0)
    return QPoint(round(box.x + box.width / 2), round(box.y + box.height / 2))


def rest(surface: QWidget, where: QPoint) -> None:
    """As Qt tells it, once a mouse rested there for a while."""
    QApplication.sendEvent(surface, QHelpEvent(QHelpEvent.Type.ToolTip, where, surface.mapToGlobal(where)))


def known(page: CalendarPage) -> ChipFacts:
    return page.cards.card.facts


def test_a_mouse_that_rests_on_a_chip_hears_of_every_account_and_how_the_post_begins(
    qtbot: QtBot, page: CalendarPage, watched_ui_thread: list[str]
) -> None:
    rest(page.month, chip(page))
    assert page.cards.card.isVisible()
    assert len(known(page).rows) == 3
    qtbot.waitUntil(lambda: bool(known(page).words))
    said = plain(known(page).as_text())
    for part in (NAMES[0], "Tokyo 10:00 · here", "@kbri-tokyo · ", "Waits for approval", f"{NAMES[0]}: see you there."):
        assert part in said
    assert watched_ui_thread == []
    assert page.rect().contains(page.cards.card.geometry())


def test_the_card_says_what_the_rules_find_of_what_waits(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    plan_post(app, "#wonderfulindonesia", in_days=50)
    page.go_to(app.clock.now().date() + timedelta(days=50))
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3)
    rest(page.month, chip(page))
    qtbot.waitUntil(lambda: bool(known(page).findings))
    assert [plain(one) for one in known(page).findings] == ["#wonderfulindonesia is read as one word."]
    assert "is read as one word" in known(page).as_text()


def test_looking_writes_nothing(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    told: list[object] = []
    app.on_changes(told.append)
    rest(page.month, chip(page))
    qtbot.waitUntil(lambda: bool(known(page).words))
    assert told == []


def test_the_card_goes_when_the_mouse_goes_on_and_when_somebody_presses_esc(qtbot: QtBot, page: CalendarPage) -> None:
    rest(page.month, chip(page))
    qtbot.mouseMove(page.month, cell(page, page.month.day))
    assert page.cards.card.isHidden()
    rest(page.month, chip(page))
    assert page.cards.card.isVisible()
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Escape)
    assert page.cards.card.isHidden()


def test_a_week_has_the_same_card(qtbot: QtBot, page: CalendarPage) -> None:
    page.show_kind(ViewKind.WEEK)
    qtbot.waitUntil(lambda: page.hours.hours is not None and any(one.chip for one in page.hours.hours.placed))
    geometry, hours = page.hours.geometry_now(), page.hours.hours
    assert geometry is not None
    assert hours is not None
    box = geometry.chip(next(one for one in hours.placed if one.chip))
    rest(page.hours.viewport(), QPoint(round(box.x + 5), round(box.y + 5)))
    assert page.cards.card.isVisible()


def test_the_keyboard_brings_the_card_beside_the_list_and_takes_it_along(qtbot: QtBot, page: CalendarPage) -> None:
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    card = page.cards.card
    assert card.isVisible()
    assert len(known(page).rows) == 1
    assert not card.geometry().intersects(page.day.geometry().translated(page.side.mapTo(page, QPoint())))
    first = known(page).rows
    qtbot.keyClick(page.day, Qt.Key.Key_Down)
    assert known(page).rows != first
    qtbot.keyClick(page.day, Qt.Key.Key_Escape)
    assert card.isHidden()


@pytest.mark.parametrize("kind", [ViewKind.MONTH, ViewKind.AGENDA])
def test_a_screen_reader_finds_it_as_the_description_of_the_row(
    qtbot: QtBot, page: CalendarPage, kind: ViewKind
) -> None:
    page.show_kind(kind)
    view = page.agenda if kind is ViewKind.AGENDA else page.day
    model = view.model()
    qtbot.waitUntil(lambda: model.rowCount() >= 3)
    view.setFocus()
    view.setCurrentIndex(model.index(0, 0))

    def described() -> str:
        return str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) or "")

    qtbot.waitUntil(lambda: "see you there." in described())
    assert "here" in described()


def test_many_accounts_are_counted_where_there_is_no_room_for_them(page: CalendarPage) -> None:
    lines = page.lines.lines
    many = facts_of([replace(lines[0]) for _ in range(6)])
    assert (len(many.rows), many.more) == (4, "and 2 more")


def test_another_workspace_takes_the_card_away(page: CalendarPage, app: App) -> None:
    rest(page.month, chip(page))
    page.show_workspace(opened_by(app, Role.SUPERVISOR))
    assert page.cards.card.isHidden()
