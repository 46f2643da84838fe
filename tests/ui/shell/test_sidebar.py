from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler_app.domain.workspace import Role
from tests.ui.shell.conftest import a_member
from ui.place import PageName
from ui.shell.sidebar import Sidebar


@pytest.fixture
def sidebar(qtbot: QtBot, english: object, two_pages: object) -> Sidebar:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.show()
    return sidebar


def test_everybody_sees_the_pages_they_have_a_right_to(sidebar: Sidebar) -> None:
    sidebar.show_for(a_member(Role.OFFICER))
    assert sidebar.visible_names() == (PageName.HOME, PageName.DRAFTS)
    sidebar.show_for(a_member(Role.VIEWER))
    assert sidebar.visible_names() == (PageName.HOME,)


def test_a_page_is_asked_for_by_mouse_and_by_key(qtbot: QtBot, sidebar: Sidebar) -> None:
    entry = sidebar.entries[PageName.DRAFTS]
    with qtbot.waitSignal(sidebar.asked) as asked:
        qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert asked.args == [PageName.DRAFTS]
    with qtbot.waitSignal(sidebar.asked):
        qtbot.keyClick(sidebar.entries[PageName.HOME], Qt.Key.Key_Space)


def test_the_page_in_sight_is_chosen_and_a_page_outside_leaves_none(sidebar: Sidebar) -> None:
    sidebar.say_place(PageName.HOME)
    assert sidebar.entries[PageName.HOME].isChecked()
    sidebar.say_place(PageName.COMPOSER)
    assert not any(entry.isChecked() for entry in sidebar.entries.values())


def test_what_waits_is_said_to_those_who_do_not_see_it(sidebar: Sidebar) -> None:
    sidebar.say_count(PageName.HOME, 2)
    assert "2" in sidebar.entries[PageName.HOME].accessibleName()
    sidebar.say_count(PageName.HOME, 0)
    assert sidebar.entries[PageName.HOME].accessibleName() == "Home"


def test_narrow_it_takes_less_room_and_says_the_word_in_a_tip(sidebar: Sidebar) -> None:
    wide = sidebar.entries[PageName.HOME].sizeHint().width()
    sidebar.make_narrow(narrow=True)
    assert sidebar.entries[PageName.HOME].sizeHint().width() < wide
    assert sidebar.entries[PageName.HOME].toolTip() == "Home"
