"""The window and the workspace behind it, as a person meets them."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from scheduler_app import settings
from scheduler_app.app import Role, open_app
from scheduler_app.paths import Folders
from tests.ui.filled_workspace import NAMES
from ui.application import Desktop
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.shelves import Shelf
from ui.place import PageName, Place
from ui.preferences import Preferences
from ui.widgets.banner import Banner

PATIENCE_MS = 20_000


@pytest.fixture
def start(
    qtbot: QtBot, english: QApplication, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Desktop]]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    desktops: list[Desktop] = []

    def start(where: str) -> Desktop:
        desktops.append(Desktop(where))
        desktops[-1].start()
        return desktops[-1]

    yield start
    for desktop in desktops:
        if isValid(desktop.window):
            desktop.finish()


def outbox_of(desktop: Desktop) -> OutboxPage:
    page = desktop.window.pages.page_named(PageName.OUTBOX)
    assert isinstance(page, OutboxPage)
    return page


def the_banner(desktop: Desktop) -> Banner:
    (banner,) = desktop.window.banners.banners
    return banner


def test_the_window_fills_with_what_is_coming_and_sends(
    qtbot: QtBot, start: Callable[[str], Desktop], workspace: Path
) -> None:
    desktop = start(str(workspace))
    with qtbot.waitSignal(desktop.session.sending, timeout=PATIENCE_MS) as sending:
        pass
    assert sending.args == [True]
    desktop.window.go(Place(PageName.OUTBOX))
    coming = outbox_of(desktop).views[Shelf.DUE]
    qtbot.waitUntil(lambda: coming.table.rowCount() == 3 * len(NAMES), timeout=PATIENCE_MS)
    assert "KBRI Demo" in desktop.window.windowTitle()
    assert desktop.window.banners.banners == ()


def test_whoever_asks_gets_the_workspace_and_it_can_be_taken_back(
    qtbot: QtBot, start: Callable[[str], Desktop], workspace: Path
) -> None:
    desktop = start(str(workspace))
    with qtbot.waitSignal(desktop.session.sending, timeout=PATIENCE_MS):
        pass

    def background_sender() -> None:
        with open_app(workspace, role=Role.RUN, ask=True, patience=30) as app:
            while app.handover_wanted() is None:
                threading.Event().wait(0.05)

    sender = threading.Thread(target=background_sender, daemon=True)
    with qtbot.waitSignal(desktop.session.given_way, timeout=PATIENCE_MS):
        sender.start()
    banner = the_banner(desktop)
    assert "background sender" in banner.message.title
    assert banner.button is not None
    with qtbot.waitSignal(desktop.session.sending, timeout=PATIENCE_MS) as sending:
        banner.button.click()
    assert sending.args == [True]
    assert desktop.window.banners.banners == ()
    sender.join(20)


def test_a_workspace_that_cannot_be_opened_is_said_with_a_way_out(
    qtbot: QtBot, start: Callable[[str], Desktop], tmp_path: Path
) -> None:
    desktop = start(str(tmp_path / "nowhere.duta"))
    with qtbot.waitSignal(desktop.session.failed, timeout=PATIENCE_MS):
        pass
    banner = the_banner(desktop)
    assert banner.message.code == "workspace.missing"
    assert banner.button is not None


def test_on_a_fresh_computer_the_window_says_how_to_begin(
    qtbot: QtBot, start: Callable[[str], Desktop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "fresh"))
    desktop = start("")
    with qtbot.waitSignal(desktop.session.nothing_to_open, timeout=PATIENCE_MS):
        pass
    qtbot.waitUntil(lambda: desktop.beginning.welcome is not None, timeout=PATIENCE_MS)
    assert desktop.beginning.welcome is not None
    assert desktop.beginning.welcome.title.text() == "Welcome to Duta"


def test_a_mistake_of_duta_becomes_a_report_and_a_banner(
    qtbot: QtBot, start: Callable[[str], Desktop], workspace: Path
) -> None:
    desktop = start(str(workspace))
    with qtbot.waitSignal(desktop.session.opened, timeout=PATIENCE_MS):
        pass
    with qtbot.waitSignal(desktop.crashes.written, timeout=PATIENCE_MS) as told:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
    assert Path(told.args[0]).exists()
    assert told.args[0] in the_banner(desktop).message.text


def test_the_next_start_is_as_the_window_was_left(
    qtbot: QtBot, start: Callable[[str], Desktop], workspace: Path
) -> None:
    first = start(str(workspace))
    with qtbot.waitSignal(first.session.opened, timeout=PATIENCE_MS):
        pass
    first.window.resize(1111, 703)
    first.window.go(Place(PageName.SETTINGS))
    first.window.commands.run("view.sidebar")
    first.window.commands.run("view.panel")
    first.window.close()
    first.finish()
    second = start(str(workspace))
    # Qt fits the width to the screen there is.
    assert second.window.height() == 703
    assert second.window.pages.place == Place(PageName.SETTINGS)
    assert second.window.sidebar.narrow
    assert not second.window.panel.isHidden()


def test_another_language_and_larger_text_take_effect_at_once(
    qtbot: QtBot, start: Callable[[str], Desktop], workspace: Path
) -> None:
    desktop = start(str(workspace))
    with qtbot.waitSignal(desktop.session.sending, timeout=PATIENCE_MS):
        pass
    before = desktop.window
    before.person.language_asked.emit("id")
    qtbot.waitUntil(lambda: desktop.window is not before)
    assert desktop.window.top.search.accessibleName() != "Search or run a command"
    assert "KBRI Demo" in desktop.window.windowTitle()
    assert desktop.window.status.sending.text() == "Pengiriman: aktif"
    desktop.wishes.wish(Preferences())
    qtbot.waitUntil(lambda: desktop.window.top.search.accessibleName() == "Search or run a command")


def test_other_keys_and_clocks_take_effect_at_once(
    qtbot: QtBot, start: Callable[[str], Desktop], workspace: Path
) -> None:
    desktop = start(str(workspace))
    with qtbot.waitSignal(desktop.session.opened, timeout=PATIENCE_MS):
        pass
    desktop.wishes.wish(Preferences(clocks=("Asia/Tokyo",), keys={"view.find": "Ctrl+Shift+P"}))
    assert "Ctrl+Shift+P" in desktop.window.top.search.text()
    assert "Tokyo" in desktop.window.status.home_clock.text()


def test_whoever_gives_their_pin_goes_on_and_is_remembered(
    qtbot: QtBot, start: Callable[[str], Desktop], workspace: Path
) -> None:
    desktop = start(str(workspace))
    with qtbot.waitSignal(desktop.session.opened, timeout=PATIENCE_MS) as opened:
        pass
    budi = next(one for one in opened.args[0].app.directory.members() if one.name == "Budi")
    with qtbot.waitSignal(desktop.session.opened, timeout=PATIENCE_MS) as again:
        desktop.window.became.emit(budi)
    assert again.args[0].member == budi
    assert "Budi" in desktop.window.top.person.text()
    folders = Folders.for_workspace(str(workspace))
    qtbot.waitUntil(lambda: settings.load(folders.settings_file).member == "Budi", timeout=PATIENCE_MS)
