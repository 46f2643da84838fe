from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.workspace import Role
from tests.screens.pages import ALL, Wishes, a_window, keep
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import opened_by
from ui import background
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_calendar_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.CALENDAR)) as window:
        page = window.pages.page_named(PageName.CALENDAR)
        assert isinstance(page, CalendarPage)
        qtbot.waitUntil(lambda: page.month.month is not None and not page.month.month.empty)
        day = next(cell.day for cell in page.month.month.cells if cell.chips or cell.more)
        page.go_to(day)
        qtbot.waitUntil(lambda: page.lines.rowCount() > 0)
        image = keep(window, f"calendar-{wishes.name}")
    assert len(colours_in(image)) > 20


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_agenda_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.CALENDAR)) as window:
        page = window.pages.page_named(PageName.CALENDAR)
        assert isinstance(page, CalendarPage)
        page.show_kind(ViewKind.AGENDA)
        qtbot.waitUntil(lambda: page.agenda.table.rowCount() >= 3)
        page.agenda.setFocus()
        page.agenda.selectRow(1)
        image = keep(window, f"agenda-{wishes.name}")
    assert len(colours_in(image)) > 20
