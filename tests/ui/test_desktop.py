"""The window and the workspace behind it, as a person meets them."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import Role, open_app
from tests.ui.filled_workspace import NAMES
from ui.application import Desktop
from ui.pages.outbox.delivery_feed import Shelf
from ui.pages.outbox.page import OutboxPage
from ui.place import PageName
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
    coming = outbox_of(desktop).views[Shelf.COMING]
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
    assert "no workspace" in the_banner(desktop).message.title


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
