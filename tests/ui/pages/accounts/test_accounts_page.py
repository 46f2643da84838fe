"""The accounts as a person meets them: found, looked at, coloured, filed, signed out and taken out of service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Band
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.workspace import Role as MemberRole
from scheduler_app.services.account_list import AccountLine
from tests.ui.filled_workspace import opened_by
from ui import background
from ui.bridge import CoreEvents
from ui.pages.accounts.account_table import Column, Role
from ui.pages.accounts.looks import ENDS_SOON, OUT
from ui.pages.accounts.out_dialog import OutDialog
from ui.pages.accounts.page import AccountsPage
from ui.pages.accounts.papers_dialog import PapersDialog
from ui.pages.composer.when.queue_dialog import QueueDialog

Shown = Callable[[MemberRole], AccountsPage]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def events(qtbot: QtBot, app: App) -> CoreEvents:
    events = CoreEvents()
    app.on_changes(events.announce)
    return events


@pytest.fixture
def shown(qtbot: QtBot, english: object, app: App, events: CoreEvents) -> Iterator[Shown]:
    pages: list[AccountsPage] = []

    def show(role: MemberRole) -> AccountsPage:
        page = AccountsPage()
        pages.append(page)
        qtbot.addWidget(page)
        events.changed.connect(page.take_changes)
        page.resize(1100, 700)
        page.show_workspace(opened_by(app, role))
        page.show()
        page.enter()
        qtbot.waitUntil(lambda: bool(page.table.rows))
        return page

    yield show
    for page in pages:
        page.let_go()


def account(app: App, number: int = 0) -> AccountLine:
    return app.account_list.read(opened_by(app, MemberRole.ADMINISTRATOR).member.id)[number]


def choose(qtbot: QtBot, page: AccountsPage, account_id: AccountId) -> None:
    page.look_at(account_id)
    qtbot.waitUntil(lambda: page.details._story is not None)


def words_in(page: AccountsPage) -> str:
    return "\n".join(label.text() for label in page.details.findChildren(QLabel) if not label.isHidden())


def test_words_find_accounts_by_name_country_and_language(qtbot: QtBot, shown: Shown) -> None:
    page = shown(MemberRole.OFFICER)
    everything = page.table.rowCount()
    qtbot.keyClicks(page.field, "japan practice")
    assert [row.account.handle for row in page.table.rows] == ["kbri-tokyo"]
    page.field.clear()
    assert page.table.rowCount() == everything


def test_what_needs_attention_is_counted_and_can_be_shown_alone(qtbot: QtBot, app: App, shown: Shown) -> None:
    line = account(app)
    actor = opened_by(app, MemberRole.ADMINISTRATOR).member.id
    ends = AccountPapers(sign_in_until=app.clock.now() + timedelta(days=9))
    app.account_papers.file(actor, line.account.id, ends)
    page = shown(MemberRole.ADMINISTRATOR)
    assert page.waiting.text().endswith("1")
    qtbot.keyClick(page.waiting, Qt.Key.Key_Space)
    assert [row.account.id for row in page.table.rows] == [line.account.id]
    assert page.table.index(0, Column.HEALTH).data(Role.LOOK) is ENDS_SOON
    assert "in 8 d" in page.table.index(0, Column.SIGN_IN).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_opens_its_details_by_keyboard_and_escape_closes_them(qtbot: QtBot, shown: Shown) -> None:
    page = shown(MemberRole.OFFICER)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.details.isVisible() and page.details._story is not None)
    assert page.details.line is not None
    assert page.details.line.mission.name in words_in(page)
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.details.isHidden()


def test_nobody_but_an_administrator_changes_anything_and_each_is_told_why(qtbot: QtBot, shown: Shown) -> None:
    page = shown(MemberRole.OFFICER)
    choose(qtbot, page, page.table.rows[0].account.id)
    for name in ("papers", "out"):
        button = page.details.buttons[name]
        assert not button.isEnabled()
        assert button.accessibleDescription() == "Only an administrator changes this."
    assert page.details.band is not None
    assert not page.details.band.isEnabled()


def test_a_colour_is_chosen_by_keyboard_and_stays(qtbot: QtBot, app: App, shown: Shown) -> None:
    page = shown(MemberRole.ADMINISTRATOR)
    line = page.table.rows[0]
    choose(qtbot, page, line.account.id)
    assert page.details.band is not None
    qtbot.keyClick(page.details.band, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.table.index(0, 0).data(Role.BAND) == Band.BLUE)
    assert account(app).account.band is Band.BLUE


def test_out_of_service_with_a_reason_and_back_again(qtbot: QtBot, shown: Shown) -> None:
    page = shown(MemberRole.ADMINISTRATOR)
    choose(qtbot, page, page.table.rows[0].account.id)
    qtbot.mouseClick(page.details.buttons["out"], Qt.MouseButton.LeftButton)
    dialog = page.findChild(OutDialog)
    assert dialog is not None
    assert not dialog.take.isEnabled()
    dialog.write("The term is over.")
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.table.index(0, Column.HEALTH).data(Role.LOOK) is OUT)
    qtbot.waitUntil(lambda: "took an account out of service" in words_in(page))
    qtbot.mouseClick(page.details.buttons["back"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "out" in page.details.buttons)


def test_papers_are_filed_and_what_speaks_against_them_is_said(qtbot: QtBot, app: App, shown: Shown) -> None:
    page = shown(MemberRole.ADMINISTRATOR)
    choose(qtbot, page, page.table.rows[0].account.id)
    qtbot.mouseClick(page.details.buttons["papers"], Qt.MouseButton.LeftButton)
    dialog = page.findChild(PapersDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.office, "Press section")
    dialog.valid_from.known.click()
    dialog.valid_until.known.click()
    dialog.valid_until.edit.setDate(dialog.valid_from.edit.date().addDays(-1))
    qtbot.mouseClick(dialog.file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.trouble.isVisible())
    dialog.valid_until.edit.setDate(dialog.valid_from.edit.date().addDays(30))
    qtbot.mouseClick(dialog.file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: account(app).papers.owner_office == "Press section")
    assert account(app).papers.valid_from is not None
    qtbot.waitUntil(lambda: "Press section" in words_in(page))


def test_the_week_of_its_mission_is_a_button_away_for_who_plans(qtbot: QtBot, shown: Shown) -> None:
    page = shown(MemberRole.OFFICER)
    line = page.table.rows[3]
    choose(qtbot, page, line.account.id)
    qtbot.mouseClick(page.details.buttons["week"], Qt.MouseButton.LeftButton)
    dialog = page.findChild(QueueDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.mission.currentText() == line.mission.name)
    dialog.reject()


def test_who_plans_nothing_is_told_so_beside_the_week(qtbot: QtBot, shown: Shown) -> None:
    page = shown(MemberRole.ADMINISTRATOR)
    choose(qtbot, page, page.table.rows[0].account.id)
    assert not page.details.buttons["week"].isEnabled()
    assert page.details.buttons["week"].accessibleDescription() == "Only who plans posts changes the weekly plan."


def test_the_chosen_row_stays_when_the_list_is_read_again(qtbot: QtBot, app: App, shown: Shown) -> None:
    page = shown(MemberRole.ADMINISTRATOR)
    line = page.table.rows[3]
    choose(qtbot, page, line.account.id)
    actor = opened_by(app, MemberRole.ADMINISTRATOR).member.id
    app.keeping_accounts.choose_band(actor, line.account.id, Band.RED)
    qtbot.waitUntil(lambda: page.table.index(3, 0).data(Role.BAND) == Band.RED)
    assert page.view.currentIndex().row() == 3


def test_nothing_is_read_on_the_thread_that_paints(qtbot: QtBot, shown: Shown, request: pytest.FixtureRequest) -> None:
    page = shown(MemberRole.ADMINISTRATOR)
    tried: list[str] = request.getfixturevalue("watched_ui_thread")
    page.reload()
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.details._story is not None)
    assert tried == []
