from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.services.draft import Draft, master_variant
from tests.ui.filled_workspace import officer
from tests.ui.shell.real import app, workspace, workspace_template
from ui.shell.side_panel.facts_view import FactsView
from ui.text_direction import plain

__all__ = ["app", "workspace", "workspace_template"]


def test_an_account_without_a_time_is_not_planned_yet(qtbot: QtBot, app: App, workspace: Path) -> None:
    from scheduler_app.domain.post import Topic

    account = app.directory.accounts()[0]
    draft = Draft("Rendang", Topic.CULINARY, (master_variant("Rendang.", language="en"),), (account.id,))
    post_id = app.composing.create(officer(app), draft)
    view = FactsView(app.post_facts.of(officer(app), post_id), "Asia/Jakarta", date(2027, 3, 1))
    qtbot.addWidget(view)
    words = plain("\n".join(label.text() for label in view.findChildren(QLabel)))
    assert f"{account.handle} – not planned yet" in words
    assert "Food and drink" in words
    assert "Written by" in words
