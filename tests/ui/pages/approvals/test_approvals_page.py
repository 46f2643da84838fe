"""Two people, one version: the page through its real widgets, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import Topic
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.draft import Draft, master_variant
from tests.ui.filled_workspace import ask_for_approval, officer, opened_by
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.pages.approvals.looked_at import Hindrance
from ui.pages.approvals.page import ApprovalsPage
from ui.pages.approvals.request_dialog import RequestDialog
from ui.place import PageName, Place
from ui.widgets.pin_dialog import PinDialog

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        ask_for_approval(opened)
        yield opened
        assert background.finish()


@pytest.fixture
def page_of(qtbot: QtBot, english: QApplication, app: App) -> Iterator[Callable[[Role], ApprovalsPage]]:
    pages: list[ApprovalsPage] = []

    def show(role: Role) -> ApprovalsPage:
        page, events = ApprovalsPage(), CoreEvents()
        pages.append(page)
        qtbot.addWidget(page)
        events.setParent(page)
        events.changed.connect(page.take_changes)
        app.on_changes(events.announce)
        page.show_workspace(opened_by(app, role))
        page.resize(1100, 700)
        page.show()
        page.enter()
        qtbot.waitUntil(lambda: page.case_view.case is not None)
        return page

    yield show
    for page in pages:
        page.let_go()


@pytest.fixture
def page(page_of: Callable[[Role], ApprovalsPage]) -> ApprovalsPage:
    return page_of(Role.SUPERVISOR)


def tick_all(qtbot: QtBot, page: ApprovalsPage) -> None:
    for number in range(page.case_view.tabs.count()):
        page.case_view.tabs.setCurrentIndex(number)
    for box in page.case_view.checklist.boxes.values():
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)


def the_pin_dialog(qtbot: QtBot, page: ApprovalsPage) -> PinDialog:
    qtbot.waitUntil(lambda: bool(page.findChildren(PinDialog)))
    return page.findChildren(PinDialog)[-1]


def give_pin(qtbot: QtBot, page: ApprovalsPage, pin: str = PRACTICE_PIN) -> PinDialog:
    dialog = the_pin_dialog(qtbot, page)
    qtbot.keyClicks(dialog.pin, pin)
    qtbot.keyClick(dialog.pin, Qt.Key.Key_Return)
    return dialog


def test_the_first_due_is_in_sight_and_the_number_of_those_that_wait_is_told(page: ApprovalsPage) -> None:
    assert page.case_view.post_id == page.inbox.rows[0].post_id
    assert [row.first_due for row in page.inbox.rows] == sorted(row.first_due for row in page.inbox.rows)  # type: ignore[type-var]


def test_before_anything_is_read_there_is_nothing_to_say_yes_to(qtbot: QtBot, english: QApplication) -> None:
    page = ApprovalsPage()
    qtbot.addWidget(page)
    assert not page.case_view.approve.isEnabled()
    assert not any(box.isEnabled() for box in page.case_view.checklist.boxes.values())


def test_nobody_approves_what_they_did_not_tick(page: ApprovalsPage) -> None:
    assert page.case_view.hindrance() is Hindrance.NOT_CHECKED
    assert not page.case_view.approve.isEnabled()
    assert page.case_view.why_not.text()


def test_approving_by_keyboard_alone_takes_the_post_from_the_list(qtbot: QtBot, page: ApprovalsPage, app: App) -> None:
    first = page.inbox.rows[0].post_id
    tick_all(qtbot, page)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_A)
    give_pin(qtbot, page)
    qtbot.waitUntil(lambda: page.inbox.rowCount() == 2)
    assert first not in [row.post_id for row in page.inbox.rows]
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    assert [one.member_id for one in app.approving.review(supervisor, first).given] == [supervisor]
    qtbot.waitUntil(lambda: page.case_view.post_id == page.inbox.rows[0].post_id)


def test_each_version_can_be_seen_as_its_readers_will(qtbot: QtBot, page: ApprovalsPage) -> None:
    view = page.case_view
    assert view.content.isVisible()
    view.as_readers.setFocus()
    qtbot.keyClick(view.as_readers, Qt.Key.Key_Space)
    assert view.readers_view.sheet.isVisible()
    assert view.case is not None
    words = view.case.showings[view.tabs.currentIndex()].first.content.parts[0].text
    sheet = view.readers_view.sheet
    sheet.setFocus()
    while words.split("\n")[0] not in [one.accessibleName() for one in sheet.spoken_lines if one.hasFocus()]:
        before = QApplication.focusWidget()
        qtbot.keyClick(before, Qt.Key.Key_Down)
        assert QApplication.focusWidget() is not before, "no key leads to the words"
    qtbot.keyClick(view.as_readers, Qt.Key.Key_Space)
    assert view.content.isVisible()


def test_a_wrong_pin_is_said_and_can_be_typed_again(qtbot: QtBot, page: ApprovalsPage) -> None:
    tick_all(qtbot, page)
    page.approve()
    dialog = give_pin(qtbot, page, "999999")
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert dialog.isVisible()
    assert dialog.pin.text() == ""
    give_pin(qtbot, page)
    qtbot.waitUntil(lambda: page.inbox.rowCount() == 2)


def test_what_changed_meanwhile_is_not_approved_and_has_to_be_looked_at_again(
    qtbot: QtBot, page: ApprovalsPage, app: App
) -> None:
    post_id = page.inbox.rows[0].post_id
    tick_all(qtbot, page)
    page.approve()
    dialog = the_pin_dialog(qtbot, page)
    written = app.composing.read(officer(app), post_id)
    draft = replace(written.draft, variants=(master_variant("Other words.", language="en"),))
    app.composing.save(officer(app), post_id, draft, expected_version=written.post.version)
    with qtbot.waitSignal(page.failed) as said:
        qtbot.keyClicks(dialog.pin, PRACTICE_PIN)
        qtbot.keyClick(dialog.pin, Qt.Key.Key_Return)
    assert said.args[0].code == "approval.content_changed"
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    assert app.approving.review(supervisor, post_id).given == ()
    qtbot.waitUntil(lambda: page.case_view.hindrance() is not None)


def test_changes_are_requested_about_the_selected_words(qtbot: QtBot, page: ApprovalsPage, app: App) -> None:
    post_id = page.inbox.rows[0].post_id
    cursor = page.case_view.content.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    page.case_view.content.setTextCursor(cursor)
    words = page.case_view.content.chosen_words
    assert words

    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    (dialog,) = page.findChildren(RequestDialog)
    assert not dialog.send.isEnabled(), "a reason is needed"
    qtbot.keyClicks(dialog.editor, "Name the region.")
    qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    give_pin(qtbot, page)
    qtbot.waitUntil(lambda: page.inbox.rowCount() == 2)
    back = app.approving.review(officer(app), post_id).sent_back
    assert back is not None
    assert (back.reason, back.words) == ("Name the region.", words)


def test_several_posts_together_only_when_each_was_looked_at(qtbot: QtBot, page: ApprovalsPage) -> None:
    for row in range(2):
        page.list.setCurrentIndex(page.inbox.index(row))
        wanted = page.inbox.rows[row].post_id
        qtbot.waitUntil(lambda wanted=wanted: page.case_view.post_id == wanted)
        tick_all(qtbot, page)
    page.list.selectAll()
    assert not page.together.isEnabled(), "the third was never opened"
    for row in range(2):
        page.list.setCurrentIndex(page.inbox.index(row))
    page.list.clearSelection()
    mode = page.list.selectionModel()
    for row in range(2):
        mode.select(page.inbox.index(row), mode.SelectionFlag.Select)
    qtbot.waitUntil(page.together.isEnabled)
    page.together.click()
    give_pin(qtbot, page)
    qtbot.waitUntil(lambda: page.inbox.rowCount() == 1)


def test_the_author_is_told_why_not_and_who_can(page_of: Callable[[Role], ApprovalsPage]) -> None:
    page = page_of(Role.OFFICER)
    assert page.case_view.hindrance() is Hindrance.NOT_ALLOWED
    assert not page.case_view.approve.isEnabled()
    assert "Budi" in page.case_view.why_not.text()
    assert not page.case_view.changes.isEnabled()


def test_n_brings_the_next_and_after_the_last_the_first(qtbot: QtBot, page: ApprovalsPage) -> None:
    page.list.setFocus()
    for row in (1, 2, 0):
        qtbot.keyClick(page.list, Qt.Key.Key_N)
        wanted = page.inbox.rows[row].post_id
        qtbot.waitUntil(lambda wanted=wanted: page.case_view.post_id == wanted)


def test_the_ui_thread_never_goes_to_the_database(
    qtbot: QtBot, page: ApprovalsPage, watched_ui_thread: list[str]
) -> None:
    tick_all(qtbot, page)
    page.approve()
    give_pin(qtbot, page)
    qtbot.waitUntil(lambda: page.inbox.rowCount() == 2)
    assert watched_ui_thread == []


def test_when_nothing_waits_the_page_says_so(qtbot: QtBot, page: ApprovalsPage, app: App) -> None:
    for row in page.inbox.rows:
        app.approving.take_back(officer(app), row.post_id)
    qtbot.waitUntil(lambda: page.inbox.rowCount() == 0)
    assert not page.list.isVisibleTo(page)


def test_a_post_can_be_opened_where_it_is_written(page: ApprovalsPage) -> None:
    places: list[Place] = []
    page.go.connect(places.append)
    opening = next(one for one in page.commands() if one.name == "approvals.open")
    assert opening.enabled()
    opening.run()
    assert page.case_view.post_id is not None
    assert places == [Place(PageName.COMPOSER, page.case_view.post_id)]


def test_what_was_approved_without_a_time_leads_to_where_it_gets_one(
    qtbot: QtBot, page: ApprovalsPage, app: App
) -> None:
    actor = officer(app)
    accounts = tuple(one.id for one in app.directory.accounts() if "the-hague" in one.address)
    words = (master_variant("Coffee morning at the embassy.", language="en"),)
    post_id = app.composing.create(actor, Draft(name="Coffee", topic=Topic.TRADE, variants=words, accounts=accounts))
    for finding in app.checking.check_post(actor, post_id).open_warnings:
        app.overriding.keep(actor, post_id, finding.rule, Reason.AGREED, "The head of mission agreed.")
    app.approving.request(actor, post_id)
    page.look_at(post_id)
    qtbot.waitUntil(lambda: page.case_view.post_id == post_id)
    tick_all(qtbot, page)
    page.approve()
    give_pin(qtbot, page)
    qtbot.waitUntil(lambda: len(page.news.banners) == 1)
    (banner,) = page.news.banners
    assert "Coffee" in banner.message.title
    assert banner.button is not None
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert went.args == [Place(PageName.COMPOSER, post_id)]
    page.hide()
    assert page.news.banners == ()


def test_what_has_a_time_needs_no_more_words_when_it_is_approved(qtbot: QtBot, page: ApprovalsPage) -> None:
    tick_all(qtbot, page)
    page.approve()
    give_pin(qtbot, page)
    qtbot.waitUntil(lambda: page.inbox.rowCount() == 2)
    assert page.news.banners == ()


def test_words_can_be_chosen_without_a_mouse(qtbot: QtBot, page: ApprovalsPage) -> None:
    content = page.case_view.content
    content.setFocus()
    qtbot.keyClick(content, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(content, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert content.chosen_words
    qtbot.keyClick(content, Qt.Key.Key_Tab)
    assert not content.hasFocus(), "it is no trap"


def test_what_one_member_has_seen_and_may_is_not_what_the_next_one_has(
    qtbot: QtBot, page: ApprovalsPage, app: App
) -> None:
    tick_all(qtbot, page)
    assert page.case_view.approve.isEnabled()
    page.show_workspace(opened_by(app, Role.OFFICER))
    assert not page.case_view.approve.isEnabled(), "not even until it is read again"
    qtbot.waitUntil(lambda: page.case_view.case is not None)
    assert page.case_view.hindrance() is Hindrance.NOT_ALLOWED
    page.show_workspace(opened_by(app, Role.SUPERVISOR))
    qtbot.waitUntil(lambda: page.case_view.hindrance() is Hindrance.NOT_CHECKED)
