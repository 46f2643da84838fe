from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.typed_time import Understood, understood
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer, opened_by
from ui import background
from ui.pages.calendar.move_dialog import MoveDialog


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def dialog(qtbot: QtBot, english: QApplication, app: App) -> MoveDialog:
    line = app.calendar.agenda(officer(app))[0]
    made = MoveDialog(opened_by(app, Role.OFFICER), line)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: bool(made.means.text()))
    return made


def test_a_typed_day_keeps_the_hour_and_says_both_clocks(qtbot: QtBot, dialog: MoveDialog) -> None:
    before = dialog.wall
    dialog.when.edit.clear()
    qtbot.keyClicks(dialog.when.edit, "next thu")
    qtbot.waitUntil(dialog.move_button.isEnabled)
    assert dialog.wall.isoweekday() == 4
    assert dialog.wall.time() == before.time()
    assert "here" in dialog.means.text()
    qtbot.keyClick(dialog.when.edit, Qt.Key.Key_Tab)
    found = understood(dialog.when.edit.text(), before)
    assert isinstance(found, Understood)
    assert found.wall == dialog.wall


def test_a_typed_hour_stays_on_the_day_of_the_delivery(qtbot: QtBot, dialog: MoveDialog) -> None:
    before = dialog.wall
    dialog.when.edit.selectAll()
    qtbot.keyClicks(dialog.when.edit, "15.45")
    assert dialog.wall == before.replace(hour=15, minute=45)


def test_what_is_no_time_moves_nothing_and_says_why(qtbot: QtBot, dialog: MoveDialog) -> None:
    before = dialog.wall
    dialog.when.edit.clear()
    qtbot.keyClicks(dialog.when.edit, "fri soon")
    assert "soon" in dialog.when.said.text()
    assert not dialog.move_button.isEnabled()
    assert dialog.means.text() == ""
    assert dialog.wall == before


def test_the_time_it_has_already_is_no_move(qtbot: QtBot, dialog: MoveDialog) -> None:
    before = dialog.wall
    dialog.when.edit.selectAll()
    qtbot.keyClicks(dialog.when.edit, (before + timedelta(days=1)).strftime("%Y-%m-%d %H:%M"))
    qtbot.waitUntil(dialog.move_button.isEnabled)
    dialog.when.edit.selectAll()
    qtbot.keyClicks(dialog.when.edit, before.strftime("%Y-%m-%d %H:%M"))
    qtbot.waitUntil(lambda: bool(dialog.means.text()) and not dialog.move_button.isEnabled())
