from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from scheduler_app.app import App
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.workspace import Role
from scheduler_app.services.draft import Draft
from scheduler_app.services.unsaved import UnsavedPost
from tests.ui.filled_workspace import officer, opened_by
from tests.ui.shell.real import app, watched_ui_thread, workspace, workspace_template
from ui import background
from ui.messages import Message
from ui.shell.left_unsaved import LeftUnsaved

__all__ = ["app", "watched_ui_thread", "workspace", "workspace_template"]


def leave(app: App, draft: Draft, key: str = "one", post_id: PostId | None = None) -> None:
    at = datetime(2027, 3, 5, 12, tzinfo=UTC)
    app.unsaved.keep(UnsavedPost(key, officer(app), post_id, 1, draft, None, SlotMode.SAME_LOCAL_TIME, at))


@pytest.fixture
def looker(english: QApplication) -> LeftUnsaved:
    return LeftUnsaved(english)


def looked(looker: LeftUnsaved, app: App, role: Role = Role.OFFICER) -> list[tuple[Message, str]]:
    """What is told after everything came back from the threads."""
    found: list[tuple[Message, str]] = []
    looker.found.connect(lambda message, subject: found.append((message, subject)))
    looker.show_workspace(opened_by(app, role))
    assert background.finish()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return found


def a_draft(app: App) -> tuple[PostId, Draft]:
    line = app.composing.page(officer(app))[0]
    return line.id, app.composing.read(officer(app), line.id).draft


def test_what_was_left_is_told_with_its_last_change(looker: LeftUnsaved, app: App) -> None:
    _, draft = a_draft(app)
    leave(app, draft)
    ((message, subject),) = looked(looker, app)
    assert "last change" in message.title
    assert subject == "unsaved:one"


def test_what_came_into_the_workspace_at_the_very_end_is_not_told_but_forgotten(looker: LeftUnsaved, app: App) -> None:
    post_id, draft = a_draft(app)
    leave(app, replace(draft, name=""), post_id=post_id)
    looked(looker, app)
    assert app.unsaved.of(officer(app)) == ()


def test_what_is_not_the_same_stays(looker: LeftUnsaved, app: App) -> None:
    post_id, draft = a_draft(app)
    leave(app, replace(draft, name="Another"), post_id=post_id)
    leave(app, draft, "two", PostId("a post that is gone"))
    looked(looker, app)
    assert {one.key for one in app.unsaved.of(officer(app))} == {"one", "two"}


def test_nobody_is_told_of_what_others_left(looker: LeftUnsaved, app: App) -> None:
    _, draft = a_draft(app)
    leave(app, draft)
    assert looked(looker, app, Role.SUPERVISOR) == []
