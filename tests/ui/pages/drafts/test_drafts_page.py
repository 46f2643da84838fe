"""What is written, what waits and what came back: the page through its real widgets, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.drafts import Shelf
from tests.ui.filled_workspace import NAMES, ask_for_approval, officer, opened_by, plan_post
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.pages.drafts.page import DraftsPage
from ui.place import PageName, Place

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def page_of(qtbot: QtBot, english: QApplication, app: App) -> Iterator[Callable[[Role], DraftsPage]]:
    pages: list[DraftsPage] = []

    def show(role: Role) -> DraftsPage:
        page, events = DraftsPage(), CoreEvents()
        pages.append(page)
        qtbot.addWidget(page)
        events.setParent(page)
        events.changed.connect(page.take_changes)
        app.on_changes(events.announce)
        page.show_workspace(opened_by(app, role))
        page.resize(900, 600)
        page.show()
        page.enter()
        return page

    yield show
    for page in pages:
        page.let_go()


def shown(page: DraftsPage) -> list[str]:
    return [row.name.strip("\u2068\u2069") for row in page.rows.rows]


def gone_to(page: DraftsPage) -> list[Place]:
    places: list[Place] = []
    page.go.connect(places.append)
    return places


def send_one_back(app: App, reason: str) -> None:
    ask_for_approval(app)
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    waiting = app.approving.inbox(supervisor)[0]
    seen = app.approving.review(supervisor, waiting.post_id).seen
    signer = app.unlocking.unlock(supervisor, PRACTICE_PIN)
    app.approving.request_changes(signer, waiting.post_id, reason, seen=seen)


def test_what_was_not_asked_about_lies_among_the_drafts_the_newest_first(
    qtbot: QtBot, page_of: Callable[[Role], DraftsPage]
) -> None:
    page = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: shown(page) == list(reversed(NAMES)), timeout=15_000)


def test_enter_opens_the_chosen_post_where_it_is_written(
    qtbot: QtBot, page_of: Callable[[Role], DraftsPage], app: App
) -> None:
    page = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: len(page.rows.rows) == len(NAMES), timeout=15_000)
    places = gone_to(page)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert places == [Place(PageName.COMPOSER, app.composing.page(officer(app))[1].id)]


def test_what_came_back_says_why_and_counts_for_its_author(
    qtbot: QtBot, page_of: Callable[[Role], DraftsPage], app: App
) -> None:
    send_one_back(app, "Please check the year.")
    page = page_of(Role.OFFICER)
    with qtbot.waitSignal(page.counted, check_params_cb=lambda count: count == 1, timeout=15_000):
        page.reload()
    page.tabs.setCurrentIndex(page.shelves.index(Shelf.CHANGES_REQUESTED))
    qtbot.waitUntil(lambda: len(page.rows.rows) == 1, timeout=15_000)
    assert page.rows.rows[0].why.endswith("Please check the year.\u2069")


def test_what_others_do_comes_into_sight(qtbot: QtBot, page_of: Callable[[Role], DraftsPage], app: App) -> None:
    page = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: len(page.rows.rows) == len(NAMES), timeout=15_000)
    plan_post(app, "Fresh", in_days=9)
    qtbot.waitUntil(lambda: shown(page)[:1] == ["Fresh"], timeout=15_000)


def test_words_leave_only_what_holds_them(qtbot: QtBot, page_of: Callable[[Role], DraftsPage]) -> None:
    page = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: len(page.rows.rows) == len(NAMES), timeout=15_000)
    qtbot.keyClicks(page.filter, "gayo")
    qtbot.waitUntil(lambda: shown(page) == ["Gayo coffee"], timeout=15_000)


def test_a_duplicate_is_opened(qtbot: QtBot, page_of: Callable[[Role], DraftsPage], app: App) -> None:
    page = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: len(page.rows.rows) == len(NAMES), timeout=15_000)
    places = gone_to(page)
    page.duplicate()
    qtbot.waitUntil(lambda: bool(places), timeout=15_000)
    newest = app.composing.page(officer(app))[0]
    assert places == [Place(PageName.COMPOSER, newest.id)]
    assert newest.name.endswith("(copy)")


def test_older_ones_come_at_the_end(qtbot: QtBot, page_of: Callable[[Role], DraftsPage], app: App) -> None:
    actor = officer(app)
    draft = app.composing.read(actor, app.composing.page(actor)[0].id).draft
    for _ in range(60):
        app.composing.create(actor, draft)
    page = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: len(page.rows.rows) >= 50, timeout=15_000)
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(page.rows.rows) == 60 + len(NAMES), timeout=15_000)
    assert len({row.subject for row in page.rows.rows}) == 60 + len(NAMES)


def test_an_empty_shelf_says_so(qtbot: QtBot, page_of: Callable[[Role], DraftsPage]) -> None:
    page = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: len(page.rows.rows) == len(NAMES), timeout=15_000)
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.rows.rows == (), timeout=15_000)
    assert not page.list.isVisible()


def test_a_draft_is_put_away_by_a_key_and_brought_back(
    qtbot: QtBot, page_of: Callable[[Role], DraftsPage], app: App
) -> None:
    actor = officer(app)
    draft = app.composing.read(actor, app.composing.page(actor)[0].id).draft
    post_id = app.composing.create(actor, replace(draft, name="Old idea"))
    page = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: shown(page)[:1] == ["Old idea"], timeout=15_000)
    commands = {one.name: one for one in page.commands()}
    assert commands["drafts.put_away"].enabled()
    commands["drafts.put_away"].run()
    qtbot.waitUntil(lambda: bool(shown(page)) and "Old idea" not in shown(page), timeout=15_000)
    page.tabs.setCurrentIndex(page.shelves.index(Shelf.PUT_AWAY))
    qtbot.waitUntil(lambda: shown(page) == ["Old idea"], timeout=15_000)
    assert not commands["drafts.put_away"].enabled()
    commands["drafts.bring_back"].run()
    qtbot.waitUntil(lambda: page.rows.rows == (), timeout=15_000)
    assert post_id in {line.id for line in app.drafts.page(actor, Shelf.DRAFTS)}


def test_what_is_planned_stays_and_why_is_said(qtbot: QtBot, page_of: Callable[[Role], DraftsPage]) -> None:
    page = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: len(page.rows.rows) == len(NAMES), timeout=15_000)
    with qtbot.waitSignal(page.failed, timeout=15_000) as refused:
        {one.name: one for one in page.commands()}["drafts.put_away"].run()
    assert refused.args is not None
    assert refused.args[0].code == "post.is_under_way"
