from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.queue import WeekSlot
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer, opened_by
from ui import background
from ui.pages.composer.when.queue_dialog import QueueDialog


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def dialog(qtbot: QtBot, english: QApplication, app: App) -> QueueDialog:
    made = QueueDialog(opened_by(app, Role.OFFICER))
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.mission.count() > 1)
    return made


def choose(dialog: QueueDialog, app: App, city: str) -> str:
    missions = app.directory.missions()
    number = next(number for number, one in enumerate(missions) if one.city == city)
    dialog.mission.setCurrentIndex(number)
    dialog.mission.activated.emit(number)
    return missions[number].id


def test_a_mission_that_said_nothing_shows_its_usual_week(dialog: QueueDialog, app: App) -> None:
    choose(dialog, app, "Riyadh")
    assert [field.text() for field in dialog.days.values()] == ["10:00"] * 4 + ["", "", "10:00"]
    assert "Friday, Saturday" in dialog.note.text()


def test_what_is_written_is_the_mission_s_week_from_then_on(qtbot: QtBot, dialog: QueueDialog, app: App) -> None:
    tokyo = choose(dialog, app, "Tokyo")
    for field in dialog.days.values():
        field.clear()
    qtbot.keyClicks(dialog.days[1], "15.30 9")
    with qtbot.waitSignal(dialog.accepted):
        dialog.keep.click()
    assert app.queues.all(officer(app))[tokyo] == (WeekSlot(1, time(9)), WeekSlot(1, time(15, 30)))


def test_what_is_no_time_is_named_and_cannot_be_kept(qtbot: QtBot, dialog: QueueDialog) -> None:
    qtbot.keyClicks(dialog.days[2], ", noon")
    assert "noon" in dialog.trouble.text()
    assert not dialog.keep.isEnabled()
    dialog.days[2].setText("12:00")
    assert dialog.trouble.text() == ""
    assert dialog.keep.isEnabled()
