from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from ui import wishes
from ui.main_window import MainWindow
from ui.place import PageName, Place
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


def test_letters_alone_are_listed_as_long_as_they_are_keys(qtbot: QtBot, english: object) -> None:
    here = wishes.begin(None)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.go(Place(PageName.CALENDAR))
    qtbot.waitUntil(lambda: any(one.letter for one in window.commands.all))
    assert ShortcutSheet(window.commands, window).shown()["Today"] == "T"
    here.wish(replace(here.now, single_letters=False))
    assert "Today" not in ShortcutSheet(window.commands, window).shown()
    wishes.begin(None)


def test_words_narrow_it_down(sheet: ShortcutSheet) -> None:
    sheet.field.setText("side")
    assert set(sheet.shown()) == {"Narrow sidebar", "Side panel"}
    sheet.field.setText("no such command")
    assert sheet.shown() == {}
