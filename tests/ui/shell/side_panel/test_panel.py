"""What is known of a chosen post, beside the page, on a real workspace."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer, opened_by, opened_by_an_officer
from tests.ui.shell.real import app, watched_ui_thread, workspace, workspace_template
from ui.shell.side_panel.panel import SidePanel
from ui.text_direction import plain

__all__ = ["app", "watched_ui_thread", "workspace", "workspace_template"]


@pytest.fixture
def panel(qtbot: QtBot, app: App) -> SidePanel:
    panel = SidePanel()
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    panel.show_workspace(opened_by_an_officer(app))
    panel.show()
    return panel


def a_post(app: App) -> PostId:
    return app.searching.posts(officer(app), "gayo")[0].id


def said(panel: SidePanel) -> str:
    shown = panel.room.widget()
    return "" if shown is None else plain("\n".join(label.text() for label in shown.findChildren(QLabel)))


def test_facts_accounts_and_history_are_told(
    qtbot: QtBot, app: App, panel: SidePanel, watched_ui_thread: list[str]
) -> None:
    panel.choose(a_post_behind(app, watched_ui_thread))
    qtbot.waitUntil(lambda: panel.facts is not None)
    words = said(panel)
    assert "Gayo coffee" in words
    assert "Waits for approval" in words
    assert "Tokyo 10:00 · here" in words
    assert "1 more needed. Can approve:" in words
    assert "wrote a post" in words
    assert watched_ui_thread == []


def a_post_behind(app: App, tried: list[str]) -> PostId:
    """The post's id, looked up on another thread."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(a_post, app).result()
    assert tried == []
    return found


def test_a_change_is_shown_at_once(qtbot: QtBot, app: App, panel: SidePanel) -> None:
    post_id = a_post(app)
    panel.choose(post_id)
    qtbot.waitUntil(lambda: panel.facts is not None)
    delivery = panel.facts.entries[0].delivery_id
    app.scheduling.cancel(officer(app), delivery)
    panel.take_changes(Changes.of(Kind.DELIVERIES))
    qtbot.waitUntil(lambda: "Cancelled" in said(panel))


def test_whoever_reads_the_audit_sees_what_others_did(qtbot: QtBot, app: App, panel: SidePanel) -> None:
    panel.show_workspace(opened_by(app, Role.SUPERVISOR))
    panel.choose(a_post(app))
    qtbot.waitUntil(lambda: "planned a post" in said(panel))


def test_out_of_sight_it_reads_nothing_and_afterwards_all(qtbot: QtBot, app: App, panel: SidePanel) -> None:
    panel.hide()
    panel.choose(a_post(app))
    assert panel.facts is None
    panel.show()
    panel.look()
    qtbot.waitUntil(lambda: panel.facts is not None)


def test_a_post_that_is_not_there_is_said(qtbot: QtBot, panel: SidePanel) -> None:
    panel.choose(PostId("0" * 32))
    qtbot.waitUntil(lambda: panel._nothing._title.text() != "No post is chosen")
    assert panel.room.isHidden()
