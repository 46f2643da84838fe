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
from tests.ui.filled_workspace import ask_for_approval, opened_by
from ui import background
from ui.pages.approvals.page import ApprovalsPage
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        ask_for_approval(opened)
        yield opened
        assert background.finish()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_approvals_are_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.SUPERVISOR), Place(PageName.APPROVALS)) as window:
        page = window.pages.page_named(PageName.APPROVALS)
        assert isinstance(page, ApprovalsPage)
        qtbot.waitUntil(lambda: page.case_view.case is not None)
        keep(window, f"approvals-{wishes.name}")
        page.case_view.as_readers.setChecked(True)
        image = keep(window, f"approvals-as-readers-{wishes.name}")
    assert len(colours_in(image)) > 20
