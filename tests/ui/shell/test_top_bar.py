from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scheduler_app.domain.workspace import Role
from tests.ui.shell.conftest import a_member
from ui.session import OpenWorkspace
from ui.shell.top_bar import TopBar


@pytest.fixture
def bar(qtbot: QtBot, english: object) -> TopBar:
    bar = TopBar()
    qtbot.addWidget(bar)
    return bar


def test_without_a_workspace_there_is_nothing_to_stop_and_nobody(bar: TopBar) -> None:
    assert bar.hold.isHidden()
    assert bar.person.isHidden()


def test_it_names_the_workspace_the_member_and_every_role(bar: TopBar, opened: OpenWorkspace) -> None:
    bar.show_for(opened.workspace, a_member(Role.SUPERVISOR, Role.ADMINISTRATOR))
    assert "KBRI Demo" in bar.workspace.text()
    assert bar.person.text().endswith("(Supervisor, Administrator)")
    assert not bar.hold.isHidden()


def test_stopping_and_searching_are_asked_for(qtbot: QtBot, bar: TopBar, opened: OpenWorkspace) -> None:
    bar.show_for(opened.workspace, opened.member)
    bar.show()
    with qtbot.waitSignals([bar.hold_asked, bar.palette_asked]):
        qtbot.mouseClick(bar.hold, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(bar.search, Qt.MouseButton.LeftButton)


def test_it_says_what_there_is_room_for_and_all_of_it_to_those_who_listen(
    qtbot: QtBot, bar: TopBar, opened: OpenWorkspace
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar.setParent(window)
    bar.show_for(opened.workspace, opened.member)
    bar.say_keys("Ctrl+K")
    bar.show()
    window.show()
    bar.resize(2000, 50)
    assert "Ctrl+K" in bar.search.text()
    bar.resize(500, 50)
    assert bar.search.text() == "Search"
    bar.resize(200, 50)
    assert bar.need_you.text() == "0"
    assert bar.need_you.accessibleName() == bar.need_you.toolTip() == "Nothing needs you"
    assert bar.search.accessibleName() == "Search or run a command"
    bar.resize(2000, 50)
    assert bar.need_you.text() == "Nothing needs you"
    bar.setParent(None)


def test_what_waits_is_counted(bar: TopBar) -> None:
    bar.resize(1000, 50)
    bar.say_need_you(3)
    assert "3" in bar.need_you.text()
    bar.say_need_you(0)
    assert bar.need_you.text() == "Nothing needs you"
