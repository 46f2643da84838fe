from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ui.commands import Command, Commands, Menu


class Done(list[str]):
    def command(self, name: str, keys: str = "", *, can: bool = True, listed: bool = True) -> Command:
        return Command(name, name, lambda: self.append(name), Menu.FILE, keys, enabled=lambda: can, listed=listed)


@pytest.fixture
def done() -> Done:
    return Done()


@pytest.fixture
def window(qtbot: QtBot, english: object) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


@pytest.fixture
def commands(window: QMainWindow) -> Commands:
    return Commands(window, window.menuBar())


def press(qtbot: QtBot, window: QMainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_a_command_runs_by_its_keys_by_its_name_and_from_its_menu(
    qtbot: QtBot, window: QMainWindow, commands: Commands, done: Done
) -> None:
    commands.set_own([done.command("print", "Ctrl+P")])
    press(qtbot, window, Qt.Key.Key_P)
    assert commands.run("print")
    window.menuBar().actions()[0].menu().actions()[0].trigger()
    assert done == ["print"] * 3


def test_what_cannot_be_done_now_is_not_done(qtbot: QtBot, window: QMainWindow, commands: Commands, done: Done) -> None:
    commands.set_own([done.command("print", "Ctrl+P", can=False)])
    press(qtbot, window, Qt.Key.Key_P)
    assert not commands.run("print")
    assert done == []


def test_keys_still_work_after_a_menu_showed_that_something_could_not_be_done(
    qtbot: QtBot, window: QMainWindow, commands: Commands
) -> None:
    can, runs = [False], []
    commands.set_own([Command("print", "Print", lambda: runs.append(1), Menu.FILE, "Ctrl+P", enabled=lambda: can[0])])
    menu = window.menuBar().actions()[0].menu()
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isEnabled()
    menu.aboutToHide.emit()
    can[0] = True
    press(qtbot, window, Qt.Key.Key_P)
    assert runs == [1]


def test_commands_of_a_page_go_with_it(qtbot: QtBot, window: QMainWindow, commands: Commands, done: Done) -> None:
    commands.set_own([done.command("quit")])
    commands.set_page([done.command("move", "Ctrl+M")])
    assert [one.name for one in commands.all] == ["move", "quit"]
    commands.set_page([])
    press(qtbot, window, Qt.Key.Key_M)
    assert not commands.run("move")
    assert done == []


def test_keys_that_the_person_chose_take_the_place_of_ours(
    qtbot: QtBot, window: QMainWindow, commands: Commands, done: Done
) -> None:
    command = done.command("print", "Ctrl+P")
    commands.set_own([command])
    commands.choose_keys({"print": "Ctrl+J"})
    press(qtbot, window, Qt.Key.Key_P)
    assert done == []
    press(qtbot, window, Qt.Key.Key_J)
    assert done == ["print"]
    assert commands.keys_of(command) == "Ctrl+J"


def test_a_menu_without_commands_is_not_shown_and_an_unlisted_command_stands_in_none(
    window: QMainWindow, commands: Commands, done: Done
) -> None:
    commands.set_own([done.command("print", listed=False)])
    assert not any(action.isVisible() for action in window.menuBar().actions())
    assert commands.run("print")


def test_keys_work_at_once_after_the_commands_were_set_anew(
    qtbot: QtBot, window: QMainWindow, commands: Commands, done: Done
) -> None:
    for _ in range(2):
        commands.set_own([done.command("print", "Ctrl+P")])
    press(qtbot, window, Qt.Key.Key_P)
    assert done == ["print"]
