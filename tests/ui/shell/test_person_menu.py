from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.shell.real import app, workspace, workspace_template
from ui.shell.person_menu import PersonMenu
from ui.shell.top_bar import TopBar
from ui.text_direction import plain

__all__ = ["app", "workspace", "workspace_template"]


@pytest.fixture
def person(qtbot: QtBot, app: App) -> PersonMenu:
    bar = TopBar()
    qtbot.addWidget(bar)
    person = PersonMenu(bar)
    person.show_workspace(opened_by_an_officer(app))
    qtbot.waitUntil(lambda: any("Go on as" in action.text() for action in person.menu.actions()))
    return person


def test_everybody_with_a_key_here_but_oneself_may_go_on(qtbot: QtBot, app: App, person: PersonMenu) -> None:
    me = opened_by_an_officer(app).member
    words = [plain(action.text()) for action in person.menu.actions()]
    others = [one.name for one in app.directory.members() if one.id != me.id]
    assert [one for one in words if one.startswith("Go on as")] == [f"Go on as {name}…" for name in others]
    with qtbot.waitSignal(person.change_asked) as asked:
        person.menu.actions()[0].trigger()
    assert asked.args[0].name == others[0]


def test_it_locks_and_speaks_other_languages(qtbot: QtBot, person: PersonMenu) -> None:
    lock = next(action for action in person.menu.actions() if action.text() == "Lock")
    with qtbot.waitSignal(person.lock_asked):
        lock.trigger()
    person.speak("id")
    languages = person.menu.actions()[-1].menu()
    chosen = [action.text() for action in languages.actions() if action.isChecked()]
    assert chosen == ["Bahasa Indonesia"]
    with qtbot.waitSignal(person.language_asked) as asked:
        next(action for action in languages.actions() if action.text() == "العربية").trigger()
    assert asked.args == ["ar"]
