from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.shell.shortcut_sheet import ShortcutSheet


@pytest.fixture
def sheet(qtbot: QtBot, english: object) -> ShortcutSheet:
    window = MainWindow()
    qtbot.addWidget(window)
    return ShortcutSheet(window.commands, window)


def test_it_lists_what_has_keys_as_people_read_them(sheet: ShortcutSheet) -> None:
    shown = sheet.shown()
    assert shown["Search or run a command…"] == "Ctrl+K"
    assert shown["Next part of the window"] == "F6"
    assert "" not in shown.values()


def test_words_narrow_it_down(sheet: ShortcutSheet) -> None:
    sheet.field.setText("side")
    assert set(sheet.shown()) == {"Narrow sidebar", "Side panel"}
    sheet.field.setText("no such command")
    assert sheet.shown() == {}
