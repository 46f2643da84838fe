"""The first steps in a new workspace, as Home lists them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.shell.real import app, watched_ui_thread, workspace, workspace_template
from ui import wishes
from ui.pages.home.page import HomePage
from ui.place import PageName

__all__ = ["app", "watched_ui_thread", "workspace", "workspace_template"]


@pytest.fixture
def page(qtbot: QtBot, app: App) -> Iterator[HomePage]:
    here = wishes.begin(None)
    here.wish(replace(here.now, checklist=app.directory.workspace().id))
    page = HomePage()
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    yield page
    wishes.begin(None)


def test_what_is_done_is_ticked_and_the_rest_leads_there(qtbot: QtBot, app: App, page: HomePage) -> None:
    page.show_workspace(opened_by_an_officer(app))
    qtbot.waitUntil(lambda: page.first_steps.steps is not None)
    assert page.first_steps.isVisible()
    assert page.first_steps.title.text() == "First steps: 2 of 5"
    rows = {row.words: row for row in page.first_steps.rows()}
    assert not rows["Plan a post for another day"].isEnabled()
    assert "Done" in rows["Plan a post for another day"].accessibleName()
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(rows["Connect the first real account"], Qt.Key.Key_Space)
    assert went.args is not None
    assert went.args[0].page is PageName.ACCOUNTS


def test_whoever_dismisses_them_sees_them_no_more(qtbot: QtBot, app: App, page: HomePage) -> None:
    page.show_workspace(opened_by_an_officer(app))
    qtbot.waitUntil(page.first_steps.isVisible)
    qtbot.mouseClick(page.first_steps.dismiss, Qt.MouseButton.LeftButton)
    assert page.first_steps.isHidden()
    page.reload()
    qtbot.waitUntil(lambda: page.facts is not None)
    assert page.first_steps.isHidden()
    assert wishes.here().now.checklist == ""


def test_a_workspace_that_was_not_begun_here_has_none(qtbot: QtBot, app: App, page: HomePage) -> None:
    here = wishes.here()
    here.wish(replace(here.now, checklist="another"))
    page.show_workspace(opened_by_an_officer(app))
    qtbot.waitUntil(lambda: page.facts is not None)
    assert page.first_steps.isHidden()
