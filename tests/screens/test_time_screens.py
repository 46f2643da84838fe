from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.workspace import Role
from tests.screens.pages import ALL, SCREENS, Wishes, a_window
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import officer, opened_by
from ui import background
from ui.pages.calendar.move_dialog import MoveDialog
from ui.pages.composer.when.queue_dialog import QueueDialog
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_a_typed_time_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    opened = opened_by(app, Role.OFFICER)
    with a_window(qtbot, speaking, wishes, opened, Place(PageName.CALENDAR)) as window:
        dialog = MoveDialog(opened, app.calendar.agenda(officer(app))[0], window)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.when.edit.clear()
        qtbot.keyClicks(dialog.when.edit, "jumat depan")
        qtbot.waitUntil(lambda: bool(dialog.means.text()))
        QApplication.processEvents()
        SCREENS.mkdir(parents=True, exist_ok=True)
        image = dialog.grab().toImage()
        assert image.save(str(SCREENS / f"move-{wishes.name}.png"))
        dialog.when.open_calendar()
        calendar = dialog.when.calendar
        assert calendar is not None
        QApplication.processEvents()
        assert calendar.window().grab().save(str(SCREENS / f"day-{wishes.name}.png"))
        calendar.window().close()
    assert len(colours_in(image)) > 10


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_a_weekly_plan_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    opened = opened_by(app, Role.OFFICER)
    with a_window(qtbot, speaking, wishes, opened, Place(PageName.CALENDAR)) as window:
        dialog = QueueDialog(opened, window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.mission.count() > 1)
        QApplication.processEvents()
        SCREENS.mkdir(parents=True, exist_ok=True)
        image = dialog.grab().toImage()
        assert image.save(str(SCREENS / f"week-plan-{wishes.name}.png"))
    assert len(colours_in(image)) > 10
