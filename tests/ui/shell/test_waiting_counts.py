"""What the sidebar counts before anybody came to the pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.ui.filled_workspace import NAMES, ask_for_approval, officer, opened_by
from tests.ui.shell.real import app, workspace, workspace_template
from ui.main_window import MainWindow
from ui.place import PageName
from ui.shell.waiting_counts import WaitingCounts

__all__ = ["app", "workspace", "workspace_template"]


@pytest.mark.parametrize(("role", "waiting"), [(Role.SUPERVISOR, len(NAMES)), (Role.OFFICER, 0)])
def test_only_who_may_approve_is_told_what_waits_for_approval(qtbot: QtBot, app: App, role: Role, waiting: int) -> None:
    ask_for_approval(app)
    eye = WaitingCounts(owner := QObject())
    with qtbot.waitSignal(eye.changed) as told:
        eye.show_workspace(opened_by(app, role))
    assert told.args[0][PageName.APPROVALS] == waiting
    assert owner is eye.parent()


def test_the_sidebar_says_what_came_back_before_its_page_was_opened(qtbot: QtBot, app: App) -> None:
    ask_for_approval(app)
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    post = app.composing.page(officer(app))[0]
    key = app.unlocking.unlock(supervisor, PRACTICE_PIN)
    app.approving.request_changes(key, post.id, "The date is wrong.")
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_workspace(opened_by(app, Role.OFFICER))
    qtbot.waitUntil(lambda: window.sidebar.entries[PageName.DRAFTS].count == 1)
    app.approving.request(officer(app), post.id)
    window.take_changes(Changes.of(Kind.APPROVALS))
    qtbot.waitUntil(lambda: window.sidebar.entries[PageName.DRAFTS].count == 0)
    window.let_go()
