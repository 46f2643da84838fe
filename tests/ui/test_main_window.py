from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.place import PageName


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
