"""Posting by hand from the outbox: chosen, posted, and who did it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.workspace import Role
from scheduler_app.services.outbox import CalendarEntry
from tests.ui.by_hand.for_a_person import due_by_hand, member
from tests.ui.filled_workspace import opened_by
from tests.ui.pages.outbox.standing import put
from ui import background
from ui.bridge import CoreEvents
from ui.by_hand.post_dialog import PostDialog
from ui.pages.outbox.deeds import Deed
from ui.pages.outbox.found_dialog import FoundDialog
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.shelves import Shelf


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def entry(english: QApplication, app: App, tmp_path: Path) -> CalendarEntry:
    return due_by_hand(app, tmp_path)


@pytest.fixture
def page(qtbot: QtBot, app: App, entry: CalendarEntry) -> Iterator[OutboxPage]:
    page, events = OutboxPage(), CoreEvents()
    qtbot.addWidget(page)
    events.changed.connect(page.take_changes)
    app.on_changes(events.announce)
    page.show_workspace(opened_by(app, Role.OFFICER))
    page.show()
    page.enter()
    page.look_at(entry.delivery_id)
    qtbot.waitUntil(lambda: page.shelf is Shelf.BY_HAND and len(page.selected) == 1)
    yield page
    page.let_go()


def test_it_is_posted_from_its_shelf_and_stands_among_the_sent(qtbot: QtBot, app: App, page: OutboxPage) -> None:
    qtbot.keyClick(page.views[Shelf.BY_HAND].view, Qt.Key.Key_P)
    dialog = page.findChild(PostDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.what is not None)
    qtbot.waitUntil(lambda: page.about.who.isVisible() and "is posting it" in page.about.who.text())
    qtbot.mouseClick(dialog.posted, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.views[Shelf.BY_HAND].table.rowCount() == 0)
    page.show_shelf(Shelf.SENT)
    qtbot.waitUntil(lambda: page.about.who.isVisible() and "posted it by hand" in page.about.who.text())
    assert "It was posted by hand." in page.about.attempts[0].words.text()


def test_why_it_could_not_be_posted_stands_beside_it(qtbot: QtBot, app: App, page: OutboxPage) -> None:
    officer, (entry,) = member(app, Role.OFFICER).id, page.selected
    app.by_hand.take(officer, entry.delivery_id)
    app.by_hand.not_posted(officer, entry.delivery_id, "Weibo asks for a telephone")
    page.show_shelf(Shelf.ATTENTION)
    qtbot.waitUntil(lambda: page.about.who.isVisible() and "Weibo asks for a telephone" in page.about.who.text())


def test_what_is_in_doubt_is_there_even_without_an_address(qtbot: QtBot, app: App, page: OutboxPage) -> None:
    from scheduler_app.domain.delivery import DeliveryState

    officer, (entry,) = member(app, Role.OFFICER).id, page.selected
    app.by_hand.take(officer, entry.delivery_id)
    put(app, entry.delivery_id, DeliveryState.UNKNOWN, reason="by_hand.no_word")
    page.show_shelf(Shelf.UNKNOWN)
    qtbot.waitUntil(lambda: len(page.selected) == 1 and Deed.IT_IS_THERE in page._deeds)
    page.do(Deed.IT_IS_THERE)
    dialog = page.findChild(FoundDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.there, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.views[Shelf.UNKNOWN].table.rowCount() == 0)
    assert app.outbox.line(officer, entry.delivery_id).state is DeliveryState.SENT
