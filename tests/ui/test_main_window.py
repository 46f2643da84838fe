from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.place import PageName
from ui.preferences import LeftOff, Preferences
from ui.shell.side_panel.panel import SidePanel


@pytest.fixture
def window(qtbot: QtBot, english: object) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    return window


def test_it_begins_on_a_page_that_the_sidebar_shows_as_chosen(window: MainWindow) -> None:
    place = window.pages.place
    assert place is not None
    assert window.sidebar.entries[place.page].isChecked()


def test_every_page_of_the_sidebar_has_a_command_and_keys(window: MainWindow) -> None:
    names = {command.name: command.keys for command in window.commands.all}
    assert [names[f"go.{name.value}"] for name in window.sidebar.visible_names()] == [
        f"Ctrl+{number}" for number in range(1, len(window.sidebar.visible_names()) + 1)
    ]
    assert window.commands.run(f"go.{PageName.OUTBOX.value}")


def test_the_sidebar_can_be_made_narrow(window: MainWindow) -> None:
    window.commands.run("view.sidebar")
    assert window.sidebar.narrow


def test_the_page_is_made_behind_the_first_paint(qtbot: QtBot, window: MainWindow) -> None:
    pages: list[int] = []
    window.first_painted.connect(lambda: pages.append(window.pages.count()))
    window.show()
    qtbot.waitUntil(lambda: window.pages.count() == 1)
    assert pages == [0]
    assert window.pages.page is window.pages.currentWidget()


def test_the_keys_somebody_chose_are_there_from_the_beginning(qtbot: QtBot, english: object) -> None:
    window = MainWindow(Preferences(keys={"view.find": "Ctrl+P"}))
    qtbot.addWidget(window)
    assert "Ctrl+P" in window.top.search.text()


def test_a_window_that_was_left_with_its_panel_open_comes_back_with_it(window: MainWindow) -> None:
    assert not window.left_off().panel
    window.go_on(LeftOff(panel=True))
    assert window.left_off().panel
    assert not window.panel.isHidden()


def test_a_panel_that_is_opened_late_shows_what_was_chosen_before(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    monkeypatch.setattr(SidePanel, "choose", lambda _panel, post_id: shown.append(post_id))
    window.pages.chosen.emit("a post")
    window.toggle_panel()
    assert shown == ["a post"]
    window.pages.chosen.emit("another")
    assert shown == ["a post", "another"]
