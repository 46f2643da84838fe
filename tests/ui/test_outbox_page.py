from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from tests.ui.filled_workspace import NAMES, officer, opened_by_an_officer, plan_post
from ui import background
from ui.bridge import CoreEvents
from ui.pages.outbox.delivery_feed import Shelf
from ui.pages.outbox.page import OutboxPage


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def page(qtbot: QtBot, english: QApplication, app: App, watched_ui_thread: list[str]) -> Iterator[OutboxPage]:
    """The outbox of the workspace, refreshed by what the core announces, its first rows shown."""
    del watched_ui_thread[:]
    page, events = OutboxPage(), CoreEvents()
    qtbot.addWidget(page)
    events.changed.connect(page.take_changes)
    app.on_changes(events.announce)
    page.show_workspace(_elsewhere(lambda: opened_by_an_officer(app)))
    page.show()
    page.enter()
    qtbot.waitUntil(lambda: page.views[Shelf.COMING].table.rowCount() == 3 * len(NAMES))
    yield page
    page.let_go()
    assert watched_ui_thread == []


def _elsewhere(work):  # type: ignore[no-untyped-def]
    """Run it on a thread of its own, as the core would."""
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(work()))
    thread.start()
    thread.join(20)
    assert len(results) == 1
    return results[0]


def test_what_is_planned_stands_in_the_order_it_leaves(page: OutboxPage) -> None:
    rows = page.views[Shelf.COMING].table.rows
    assert [row.due_at for row in rows] == sorted(row.due_at for row in rows)
    assert {row.post_name for row in rows} == set(NAMES)


def test_a_change_on_another_thread_refreshes_the_page(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    _elsewhere(lambda: plan_post(app, "Rattan furniture", in_days=9))
    qtbot.waitUntil(lambda: page.views[Shelf.COMING].table.rowCount() == 3 * len(NAMES) + 3)
    qtbot.waitUntil(lambda: page.tabs.tabText(0).endswith(str(3 * len(NAMES) + 3)))


def test_a_cancelled_delivery_leaves_the_list_and_the_selection_stays(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    shown = page.views[Shelf.COMING]
    kept, gone = shown.table.rows[4].delivery_id, shown.table.rows[1].delivery_id
    shown.view.selectRow(4)
    _elsewhere(lambda: app.scheduling.cancel(officer(app), gone))
    qtbot.waitUntil(lambda: shown.table.rowCount() == 3 * len(NAMES) - 1)
    chosen = shown.view.selectionModel().selectedRows()
    assert [shown.table.rows[index.row()].delivery_id for index in chosen] == [kept]


def test_after_letting_go_nothing_is_read_any_more(qtbot: QtBot, page: OutboxPage, app: App) -> None:
    page.let_go()
    _elsewhere(lambda: plan_post(app, "Rattan furniture", in_days=9))
    assert background.finish()
    with qtbot.assertNotEmitted(page.views[Shelf.COMING].shown, wait=300):
        pass


def test_an_empty_list_says_why(page: OutboxPage) -> None:
    page.show_shelf(Shelf.SENT)
    assert not page.views[Shelf.SENT].view.isVisibleTo(page)
