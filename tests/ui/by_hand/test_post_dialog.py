from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Role
from scheduler_app.services.outbox import CalendarEntry
from tests.ui.by_hand.for_a_person import LINK, PAGE, WORDS, due_by_hand, member
from tests.ui.filled_workspace import opened_by
from ui import background
from ui.by_hand.not_posted_dialog import NotPostedDialog
from ui.by_hand.post_dialog import PostDialog
from ui.by_hand.what_to_post import WhatToPost
from ui.session import OpenWorkspace

_S = DeliveryState


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def entry(english: QApplication, app: App, tmp_path: Path) -> CalendarEntry:
    return due_by_hand(app, tmp_path)


@pytest.fixture
def by(app: App) -> OpenWorkspace:
    return opened_by(app, Role.OFFICER)


class Posting:
    """One dialog, what it opened in the browser, and what it said came to an end."""

    def __init__(self, qtbot: QtBot, app: App, entry: CalendarEntry, opened: OpenWorkspace | None = None) -> None:
        self.qtbot, self.opened, self.settled = qtbot, list[str](), list[bool]()
        self._parent = QWidget()
        qtbot.addWidget(self._parent)
        by = opened or opened_by(app, Role.OFFICER)
        self.dialog = PostDialog(by, entry, self._parent, open_address=self.opened.append)
        # Not through this object, which owns the window that the dialog goes down with.
        self.dialog.settled.connect(partial(self.settled.append, True))
        self.dialog.open()

    def shown(self) -> WhatToPost:
        self.qtbot.waitUntil(lambda: self.dialog.what is not None)
        assert self.dialog.what is not None
        return self.dialog.what

    def press(self, button: QWidget) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_settled(self) -> None:
        self.qtbot.waitUntil(lambda: self.settled == [True])


def state(app: App, entry: CalendarEntry) -> DeliveryState:
    return app.outbox.line(member(app, Role.OFFICER).id, entry.delivery_id).state


def test_opening_it_takes_it_and_shows_what_to_paste(
    qtbot: QtBot, app: App, entry: CalendarEntry, by: OpenWorkspace, watched_ui_thread: list[str]
) -> None:
    posting = Posting(qtbot, app, entry, by)
    shown = posting.shown()
    (text,) = shown.pastings
    posting.press(text.copy)
    assert QGuiApplication.clipboard().text() == f"{WORDS}\n\n{LINK}"
    assert text.copy.text() == "Copied"
    posting.press(posting.dialog.page)
    assert posting.opened == [PAGE]
    assert watched_ui_thread == []


def test_the_picture_is_copied_and_lies_in_a_folder_under_a_name_that_others_understand(
    qtbot: QtBot, app: App, entry: CalendarEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", folders.append)
    posting = Posting(qtbot, app, entry)
    (row,) = posting.shown().pictures
    posting.press(row.copy)
    qtbot.waitUntil(lambda: row.copy.text() == "Copied")
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (320, 180)
    posting.press(row.copy_words)
    assert QGuiApplication.clipboard().text().startswith("A cloth")
    folder = posting.shown().folder
    assert folder is not None
    posting.press(folder)
    (opened,) = (Path(url.toLocalFile()) for url in folders)
    assert [file.name for file in opened.iterdir()] == ["1.png"]


def test_it_is_posted_with_its_address(qtbot: QtBot, app: App, entry: CalendarEntry) -> None:
    posting = Posting(qtbot, app, entry)
    posting.shown()
    qtbot.keyClicks(posting.dialog.address, "weibo")
    posting.press(posting.dialog.posted)
    qtbot.waitUntil(posting.dialog.trouble.isVisible)
    posting.dialog.address.clear()
    qtbot.keyClicks(posting.dialog.address, f"{PAGE}/7")
    posting.press(posting.dialog.posted)
    posting.wait_settled()
    after = app.outbox.line(member(app, Role.OFFICER).id, entry.delivery_id)
    assert (after.state, after.address) == (_S.SENT, f"{PAGE}/7")


def test_it_is_put_back(qtbot: QtBot, app: App, entry: CalendarEntry) -> None:
    posting = Posting(qtbot, app, entry)
    posting.shown()
    posting.press(posting.dialog.put_back)
    posting.wait_settled()
    assert state(app, entry) is _S.SCHEDULED


def test_it_is_not_posted_for_a_reason(qtbot: QtBot, app: App, entry: CalendarEntry) -> None:
    posting = Posting(qtbot, app, entry)
    posting.shown()
    posting.press(posting.dialog.not_posted)
    asking = posting.dialog.findChild(NotPostedDialog)
    assert asking is not None
    assert not asking.say.isEnabled()
    qtbot.keyClicks(asking.field, "No telephone")
    posting.press(asking.say)
    posting.wait_settled()
    found = app.by_hand.in_hand(member(app, Role.OFFICER).id, entry.delivery_id)
    assert found is not None
    assert (state(app, entry), found.reason) == (_S.REFUSED, "No telephone")


def test_closing_it_leaves_it_with_whoever_took_it(qtbot: QtBot, app: App, entry: CalendarEntry) -> None:
    posting = Posting(qtbot, app, entry)
    posting.shown()
    posting.press(posting.dialog.close_button)
    assert (posting.settled, state(app, entry)) == ([], _S.SENDING)
    Posting(qtbot, app, entry).shown()


def test_the_second_is_told_who_has_it_and_is_shown_no_words(qtbot: QtBot, app: App, entry: CalendarEntry) -> None:
    app.by_hand.take(member(app, Role.SUPERVISOR).id, entry.delivery_id)
    posting = Posting(qtbot, app, entry)
    qtbot.waitUntil(posting.dialog.trouble.isVisible)
    assert "Budi is posting it." in posting.dialog.trouble.text()
    assert posting.dialog.what is None
    assert not posting.dialog.put_back.isVisible()
    # She called him: it is posted.
    posting.press(posting.dialog.posted)
    posting.wait_settled()
    assert state(app, entry) is _S.SENT


def test_what_is_held_meanwhile_is_shown_to_nobody(qtbot: QtBot, app: App, entry: CalendarEntry) -> None:
    from scheduler_app.domain.hold import HoldScope

    app.holding.start(member(app, Role.OFFICER).id, HoldScope.EVERYTHING, "", "Earthquake")
    posting = Posting(qtbot, app, entry)
    qtbot.waitUntil(posting.dialog.trouble.isVisible)
    assert "A hold stops it." in posting.dialog.trouble.text()
    assert posting.dialog.what is None
    assert not posting.dialog.posted.isVisible()
