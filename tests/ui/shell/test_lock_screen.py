"""Locked, and opened with a PIN, in the real window on a real workspace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.shell.real import app, workspace, workspace_template
from ui.main_window import MainWindow
from ui.place import PageName, Place
from ui.text_direction import plain

__all__ = ["app", "workspace", "workspace_template"]

PATIENCE_MS = 20_000


@pytest.fixture
def window(qtbot: QtBot, app: App) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_workspace(opened_by_an_officer(app))
    window.show()
    return window


def give(qtbot: QtBot, window: MainWindow, pin: str) -> None:
    qtbot.keyClicks(window.lock_screen.pin, pin)
    qtbot.keyClick(window.lock_screen.pin, Qt.Key.Key_Return)


def test_behind_the_lock_nothing_is_done_until_the_pin_is_given(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.run("tools.lock")
    screen = window.lock_screen
    assert screen.isVisible()
    assert screen.geometry() == window.rect()
    assert not window.commands.run("view.panel")
    give(qtbot, window, PRACTICE_PIN)
    qtbot.waitUntil(screen.isHidden, timeout=PATIENCE_MS)
    assert window.commands.run("view.panel")


def test_a_wrong_pin_is_said_and_the_window_stays_locked(qtbot: QtBot, window: MainWindow) -> None:
    window.lock()
    give(qtbot, window, "not this one")
    qtbot.waitUntil(lambda: not window.lock_screen.trouble.isHidden(), timeout=PATIENCE_MS)
    assert "PIN" in window.lock_screen.trouble.text()
    assert window.lock_screen.pin.text() == ""
    assert window.lock_screen.back.isHidden()
    window.lock_screen.leave()
    assert window.lock_screen.isVisible()


def test_somebody_else_goes_on_with_their_own_pin(qtbot: QtBot, window: MainWindow, app: App) -> None:
    other = next(one for one in app.directory.members() if one.name == "Budi")
    window.person.change_asked.emit(other)
    assert "Budi" in plain(window.lock_screen.title.text())
    with qtbot.waitSignal(window.became, timeout=PATIENCE_MS) as became:
        give(qtbot, window, PRACTICE_PIN)
    assert became.args == [other]


def test_whoever_is_called_to_something_goes_on_there_once_their_pin_was_right(
    qtbot: QtBot, window: MainWindow, app: App
) -> None:
    budi = next(one for one in app.directory.members() if one.name == "Budi")
    before = window.pages.place
    page = window.pages.page
    assert page is not None
    page.person_asked.emit(budi, Place(PageName.APPROVALS))
    assert window.pages.place == before
    with qtbot.waitSignal(window.became, timeout=PATIENCE_MS):
        give(qtbot, window, PRACTICE_PIN)
    assert window.pages.place == Place(PageName.APPROVALS)


def test_whoever_thinks_better_of_it_goes_on_as_before(qtbot: QtBot, window: MainWindow, app: App) -> None:
    window.person.change_asked.emit(next(one for one in app.directory.members() if one.name == "Budi"))
    with qtbot.assertNotEmitted(window.became):
        qtbot.mouseClick(window.lock_screen.back, Qt.MouseButton.LeftButton)
    assert window.lock_screen.isHidden()
    assert not window.commands.blocked


def test_closing_the_workspace_takes_the_lock_away(window: MainWindow) -> None:
    window.lock()
    window.let_go()
    assert window.lock_screen.isHidden()
