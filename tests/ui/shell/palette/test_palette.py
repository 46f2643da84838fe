from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.palette.entries import Entry, Sort, rows_of
from ui.shell.palette.palette import Palette

LOCK, QUIT = Entry(Sort.COMMAND, "lock", "Lock"), Entry(Sort.COMMAND, "quit", "Quit")


@pytest.fixture
def window(qtbot: QtBot, english: object) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    QLineEdit(window).setObjectName("before")
    window.show()
    return window


@pytest.fixture
def palette(window: QWidget) -> Palette:
    palette = Palette(window)
    palette.typed.connect(lambda _words: palette.show_rows(rows_of((LOCK, QUIT))))
    palette.open()
    return palette


def test_arrows_choose_and_enter_takes(qtbot: QtBot, palette: Palette) -> None:
    with qtbot.waitSignal(palette.taken) as taken:
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert taken.args == [QUIT]
    assert palette.isHidden()


def test_a_click_takes(qtbot: QtBot, palette: Palette) -> None:
    where = palette.lines.visualRect(palette.lines.entries.index(1, 0)).center()
    with qtbot.waitSignal(palette.taken) as taken:
        qtbot.mouseClick(palette.lines.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert taken.args == [LOCK]


def test_escape_and_a_click_beside_it_close_it_and_give_the_focus_back(
    qtbot: QtBot, window: QWidget, palette: Palette
) -> None:
    before = window.findChild(QLineEdit, "before")
    palette.dismiss()
    before.setFocus()
    palette.open()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.focusWidget() is before
    palette.open()
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert palette.isHidden()


def test_every_opening_begins_without_words(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "kopi")
    palette.dismiss()
    palette.open()
    assert palette.field.text() == ""


def test_it_says_when_nothing_answers(palette: Palette) -> None:
    palette.show_rows(())
    assert "Nothing answers" in palette.nothing.text()
    palette.show_rows((), still_looking=True)
    assert palette.nothing.text() == "Looking…"
    assert not palette.nothing.isHidden()


def test_it_covers_a_window_that_grows(window: QWidget, palette: Palette) -> None:
    window.resize(1200, 800)
    assert palette.geometry() == window.rect()
