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


def test_where_there_is_room_the_panel_stands_beside_the_page(window: MainWindow) -> None:
    window.resize(1400, 800)
    window.toggle_panel()
    content = window.body._content.geometry()
    assert not window.body.is_drawer
    assert not content.intersects(window.panel.geometry())
    assert content.width() + window.panel.width() == window.body.width()


def test_where_there_is_little_it_is_a_drawer_over_the_page(window: MainWindow) -> None:
    window.resize(1100, 700)
    window.toggle_panel()
    assert window.body.is_drawer
    assert window.body._content.geometry() == window.body.rect()
    assert window.panel.geometry().right() == window.body.rect().right()


def test_it_is_on_the_other_side_where_lines_begin_on_the_right(window: MainWindow) -> None:
    window.resize(1400, 800)
    window.body.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.toggle_panel()
    assert window.panel.geometry().left() == 0


def test_escape_closes_it_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.toggle_panel()
    with qtbot.waitSignal(window.body.panel_shown) as shown:
        qtbot.keyClick(window.panel, Qt.Key.Key_Escape)
    assert shown.args == [False]


def test_large_text_takes_more_room_for_both(window: MainWindow) -> None:
    window.resize(1400, 800)
    assert not window.body.is_drawer
    font = window.body.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    window.body.setFont(font)
    assert window.body.is_drawer
