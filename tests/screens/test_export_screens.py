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
from tests.ui.filled_workspace import opened_by
from ui import background
from ui.pages.calendar.export.dialog import ExportDialog
from ui.pages.calendar.page import CalendarPage
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_export_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.CALENDAR)) as window:
        page = window.pages.page_named(PageName.CALENDAR)
        assert isinstance(page, CalendarPage)
        page.export()
        (dialog,) = page.findChildren(ExportDialog)
        SCREENS.mkdir(parents=True, exist_ok=True)
        image = dialog.grab().toImage()
        assert image.save(str(SCREENS / f"export-{wishes.name}.png"))
    assert len(colours_in(image)) > 10
