from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.shell.real import app, watched_ui_thread, workspace, workspace_template
from ui.main_window import MainWindow
from ui.shell.idle_lock import IdleLock

__all__ = ["app", "watched_ui_thread", "workspace", "workspace_template"]


@pytest.fixture
def idle(qtbot: QtBot, english: object) -> Iterator[IdleLock]:
    parent = QLineEdit()
    made = IdleLock(parent)
    yield made
    made.lock_after(0)


def test_a_touch_begins_the_time_anew(qtbot: QtBot, idle: IdleLock) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    idle.lock_after(10)
    assert idle.minutes == 10
    assert idle.left_ms > 0
    idle._timer.stop()
    qtbot.keyClicks(field, "a")
    assert idle._timer.isActive()


def test_nothing_is_heard_while_it_is_off(qtbot: QtBot, idle: IdleLock) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    idle.lock_after(10)
    idle.lock_after(0)
    qtbot.keyClicks(field, "a")
    assert idle.left_ms == -1


def test_the_window_locks_and_closes_what_stands_open_above_it(qtbot: QtBot, app: App) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_workspace(opened_by_an_officer(app))
    window.show()
    dialog = QDialog(window)
    dialog.open()
    window.idle.idle.emit()
    assert not dialog.isVisible()
    assert window.lock_screen.isVisible()
    window.lock_screen.pin.setText("half of it")
    window.idle.idle.emit()
    assert window.lock_screen.pin.text() == "half of it"
    qtbot.keyClick(window.lock_screen.pin, Qt.Key.Key_Return)
    window.let_go()
