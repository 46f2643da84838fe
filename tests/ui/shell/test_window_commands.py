from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, english: object) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def test_no_two_commands_share_keys_or_a_name(window: MainWindow) -> None:
    names = [command.name for command in window.commands.all]
    keys = [command.keys for command in window.commands.all if command.keys]
    assert len(set(names)) == len(names)
    assert len(set(keys)) == len(keys)


def test_the_palette_opens_by_its_keys_and_runs_a_command(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.run("view.find")
    palette = window.finding.palette
    assert palette.isVisible()
    qtbot.keyClicks(palette.field, "narrow")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert window.sidebar.narrow


def test_without_a_workspace_there_is_nothing_to_hold_or_lock(window: MainWindow) -> None:
    assert not window.commands.run("tools.hold")
    assert not window.commands.run("tools.lock")


def test_a_mission_of_ones_own_is_set_up_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.set_up_asked):
        assert window.commands.run("file.set_up")


def test_the_side_panel_comes_and_goes(window: MainWindow) -> None:
    window.commands.run("view.panel")
    assert not window.panel.isHidden()
    window.commands.run("view.panel")
    assert window.panel.isHidden()
