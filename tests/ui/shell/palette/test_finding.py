"""The palette on a real workspace, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.shell.real import app, watched_ui_thread, workspace, workspace_template
from ui.main_window import MainWindow
from ui.shell.palette.entries import Entry, Sort

__all__ = ["app", "watched_ui_thread", "workspace", "workspace_template"]


@pytest.fixture
def window(qtbot: QtBot, app: App) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_workspace(opened_by_an_officer(app))
    window.show()
    return window


def offered(window: MainWindow, sort: Sort) -> list[str]:
    rows = window.finding.palette.lines.entries.rows
    return [row.title for row in rows if isinstance(row, Entry) and row.sort is sort]


def test_words_of_a_post_in_any_script_find_it(qtbot: QtBot, window: MainWindow, watched_ui_thread: list[str]) -> None:
    window.search()
    window.finding.palette.field.setText("バティック")
    qtbot.waitUntil(lambda: len(offered(window, Sort.POST)) == 1)
    assert "バティックの日" in offered(window, Sort.POST)[0]
    assert watched_ui_thread == []


def test_a_post_that_is_taken_is_shown_beside_the_page(qtbot: QtBot, window: MainWindow) -> None:
    palette = window.finding.palette
    window.search()
    palette.field.setText("gayo")
    qtbot.waitUntil(lambda: offered(window, Sort.POST) != [])
    with qtbot.waitSignal(window.finding.chosen) as chosen:
        while palette.lines.chosen is None or palette.lines.chosen.sort is not Sort.POST:
            qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args[0]


def test_accounts_are_found_by_city(qtbot: QtBot, window: MainWindow) -> None:
    window.search()
    window.finding.palette.field.setText("riyadh")
    qtbot.waitUntil(lambda: offered(window, Sort.ACCOUNT) != [])


def test_commands_are_there_at_once_and_what_cannot_be_done_is_not(window: MainWindow) -> None:
    window.search()
    assert "Outbox" in offered(window, Sort.PAGE)
    assert "Forward" not in offered(window, Sort.COMMAND)
    assert "Narrow sidebar" in offered(window, Sort.COMMAND)


def test_after_the_workspace_was_let_go_only_commands_are_found(qtbot: QtBot, window: MainWindow) -> None:
    window.let_go()
    window.search()
    window.finding.palette.field.setText("gayo")
    assert offered(window, Sort.POST) == []
