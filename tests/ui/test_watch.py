from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from scheduler_app.app import open_app
from scheduler_app.domain.changes import Changes, Kind
from tests.ui.filled_workspace import opened_by_an_officer
from ui import background
from ui.session import OpenWorkspace
from ui.watch import Watch


class NameWatch(Watch):
    concerns = frozenset({Kind.WORKSPACE})

    def read(self, opened: OpenWorkspace) -> str:
        return opened.workspace.name


def test_it_reads_at_first_and_again_for_what_it_concerns_and_nothing_else(qtbot: QtBot, workspace: Path) -> None:
    owner = QObject()
    watch, heard = NameWatch(owner), list[object]()
    watch.changed.connect(heard.append)
    with open_app(workspace) as app:
        opened = opened_by_an_officer(app)
        with qtbot.waitSignal(watch.changed):
            watch.show_workspace(opened)
        watch.take_changes(Changes(frozenset({Kind.POSTS})))
        with qtbot.waitSignal(watch.changed):
            watch.take_changes(Changes(frozenset({Kind.WORKSPACE})))
        assert heard == [opened.workspace.name] * 2
        watch.let_go()
        with qtbot.assertNotEmitted(watch.changed, wait=100):
            watch.take_changes(Changes(frozenset({Kind.WORKSPACE})))
        assert background.finish()
