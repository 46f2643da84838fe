from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.pages.settings.keys_table import KeysTable


@pytest.fixture
def window(qtbot: QtBot, english: object) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def table(qtbot: QtBot, window: MainWindow) -> KeysTable:
    table = KeysTable()
    qtbot.addWidget(table)
    table.show_keys(window.commands, {})
    table.choose("view.find")
    return table


def test_other_keys_are_chosen_and_given_back(qtbot: QtBot, window: MainWindow, table: KeysTable) -> None:
    table.edit.setKeySequence(QKeySequence("Ctrl+Alt+P"))
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.mouseClick(table.use, Qt.MouseButton.LeftButton)
    assert chosen.args == [{"view.find": "Ctrl+Alt+P"}]
    window.commands.choose_keys(chosen.args[0])
    table.show_keys(window.commands, chosen.args[0])
    assert table.tree.currentItem().text(1) == "Ctrl+Alt+P"
    with qtbot.waitSignal(table.chosen) as back:
        qtbot.mouseClick(table.back, Qt.MouseButton.LeftButton)
    assert back.args == [{}]


def test_keys_that_another_command_has_are_not_taken(table: KeysTable) -> None:
    table.edit.setKeySequence(QKeySequence("F6"))
    assert not table.use.isEnabled()
    assert "Next part of the window" in table.trouble.text()


def test_a_command_may_have_none(qtbot: QtBot, table: KeysTable) -> None:
    table.edit.clear()
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.mouseClick(table.use, Qt.MouseButton.LeftButton)
    assert chosen.args == [{"view.find": ""}]
