from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer, opened_by, opened_by_an_officer
from tests.ui.shell.real import app, workspace, workspace_template
from ui.place import PageName
from ui.shell.need_you import NeedYou
from ui.shell.top_bar import TopBar
from ui.text_direction import plain

__all__ = ["app", "workspace", "workspace_template"]


@pytest.fixture
def bar(qtbot: QtBot, english: object) -> TopBar:
    bar = TopBar()
    qtbot.addWidget(bar)
    return bar


def test_a_request_reaches_the_button_of_who_may_approve(qtbot: QtBot, app: App, bar: TopBar) -> None:
    need_you = NeedYou(bar)
    supervisor = opened_by(app, Role.SUPERVISOR)
    need_you.show_workspace(supervisor)
    qtbot.waitUntil(lambda: bar.need_you.text() == "Nothing needs you")
    post = app.searching.posts(officer(app), "gayo")[0]
    app.approving.request(officer(app), post.id)
    need_you.take_changes(Changes.of(Kind.APPROVALS))
    qtbot.waitUntil(lambda: bar.need_you.text() == "1 need you")
    (action,) = need_you.menu.actions()
    assert "Gayo coffee" in plain(action.text())
    assert need_you.needs[0].subject == post.id


def test_an_entry_leads_to_where_it_is_settled(qtbot: QtBot, app: App, bar: TopBar) -> None:
    from scheduler_app.domain.hold import HoldScope

    app.holding.start(officer(app), HoldScope.EVERYTHING, "", "Earthquake")
    need_you = NeedYou(bar)
    need_you.show_workspace(opened_by(app, Role.SUPERVISOR))
    qtbot.waitUntil(lambda: need_you.needs != ())
    with qtbot.waitSignal(need_you.go) as going:
        need_you.menu.actions()[0].trigger()
    assert going.args[0].page is PageName.OUTBOX


def test_changes_that_concern_nobody_are_not_asked_about(qtbot: QtBot, app: App, bar: TopBar) -> None:
    need_you = NeedYou(bar)
    need_you.show_workspace(opened_by_an_officer(app))
    need_you.let_go()
    need_you.take_changes(Changes.of(Kind.MEDIA))
    assert need_you.menu.actions()[0].text() == "Nothing needs you now"
