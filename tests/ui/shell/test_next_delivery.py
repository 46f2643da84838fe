from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.changes import Changes, Kind
from tests.ui.filled_workspace import officer, opened_by_an_officer
from tests.ui.window_fixtures import workspace, workspace_template
from ui import background
from ui.shell.next_delivery import NextDelivery

__all__ = ["workspace", "workspace_template"]


@pytest.fixture
def app(qapp: object, workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


def test_it_tells_the_first_that_waits_and_the_following_when_that_is_gone(qtbot: QtBot, app: App) -> None:
    owner = QObject()
    eye = NextDelivery(owner)
    with qtbot.waitSignal(eye.changed) as first:
        eye.show_workspace(opened_by_an_officer(app))
    app.scheduling.cancel(officer(app), first.args[0].delivery_id)
    with qtbot.waitSignal(eye.changed) as second:
        eye.take_changes(Changes.of(Kind.DELIVERIES))
    assert second.args[0].delivery_id != first.args[0].delivery_id
    assert second.args[0].due_at >= first.args[0].due_at


def test_after_letting_go_it_tells_nothing(qtbot: QtBot, app: App) -> None:
    owner = QObject()
    eye = NextDelivery(owner)
    with qtbot.assertNotEmitted(eye.changed, wait=200):
        eye.show_workspace(opened_by_an_officer(app))
        eye.let_go()
        eye.take_changes(Changes.of(Kind.DELIVERIES))
        assert background.finish()
