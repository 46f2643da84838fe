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
from tests.ui.pages.drafts.test_drafts_page import send_one_back
from ui import background
from ui.pages.drafts.page import DraftsPage
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.mark.parametrize("back", [False, True], ids=["drafts", "back"])
@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_drafts_are_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes, back: bool
) -> None:
    if back:
        send_one_back(app, "Please check the year of the fair, and name the hall.")
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.DRAFTS)) as window:
        page = window.pages.page_named(PageName.DRAFTS)
        assert isinstance(page, DraftsPage)
        if back:
            page.tabs.setCurrentIndex(0)
        qtbot.waitUntil(lambda: bool(page.rows.rows), timeout=15_000)
        page.list.setFocus()
        image = keep(window, f"drafts-{'back-' if back else ''}{wishes.name}")
    assert len(colours_in(image)) > 20
