"""One story for accounts in several zones: written, timed and planned through the real composer, by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.ids import AccountId, new_id
from scheduler_app.domain.slot import zone_named
from scheduler_app.storage import accounts
from tests.ui.filled_workspace import officer
from tests.ui.pages.composer.page_fixtures import account_in, app, kept, page, page_of, pick, write
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.standing import PostState
from ui.text_direction import plain

__all__ = [
    "app",
    "english",
    "page",
    "page_of",
    "speaking",
    "watched_ui_thread",
    "words",
    "workspace",
    "workspace_template",
]


@pytest.fixture
def weibo(app: App) -> AccountId:
    """An account in Beijing that a person posts to by hand."""
    beijing = next(one for one in app.directory.missions() if one.city == "Beijing")
    tokyo = account_in(app, "tokyo")
    made = replace(
        tokyo,
        id=AccountId(new_id()),
        mission_id=beijing.id,
        handle="kbri-weibo",
        display_name="Weibo",
        kind=AccountKind.MANUAL,
        address="https://weibo.invalid",
        identity="weibo",
    )
    with app._database.writing() as writing:
        accounts.add(writing.connection, made, machine="0" * 32)
    return made.id


def test_the_same_local_time_is_ten_everywhere_and_by_hand_where_a_person_posts(
    qtbot: QtBot, weibo: AccountId, page: ComposerPage, app: App
) -> None:
    pick(qtbot, page.targets, "tokyo", "riyadh", "hague", "weibo")
    write(qtbot, page, "Batik Day")
    page.when.field.edit.setFocus()
    qtbot.keyClicks(page.when.field.edit, "next fri 10")
    qtbot.keyClick(page.when.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "by" in page.when.clocks.text())
    said = plain(page.when.clocks.text()).replace("\u00a0", " ")
    assert "Beijing by hand 10:00" in said
    assert said.count("10:00") == 4
    assert "weekend in Riyadh" in plain(page.when.remarks.text())
    kept(qtbot, page)
    post_id = page.manuscript.post_id
    assert post_id is not None
    when = page.manuscript.sheet.when
    assert when.wall is not None
    shown = app.scheduling.preview(officer(app), post_id, when.wall, when.mode)
    assert len({one.instant.at for one in shown}) == 4
    for one in shown:
        local = one.instant.at.astimezone(zone_named(one.slot.zone))
        assert (local.hour, local.minute, local.isoweekday()) == (10, 0, 5)


def test_a_time_that_was_chosen_is_undone_in_its_place_among_the_words(qtbot: QtBot, page: ComposerPage) -> None:
    pick(qtbot, page.targets, "tokyo")
    write(qtbot, page, "Batik")
    page.when.field.edit.setFocus()
    qtbot.keyClicks(page.when.field.edit, "fri 10")
    write(qtbot, page, " Day")
    steps = page.manuscript.steps
    steps.undo()
    assert page.manuscript.sheet.when.wall is not None
    steps.undo()
    assert page.manuscript.sheet.when.wall is None
    assert page.editor.text_edit.text == "Batik"
    assert page.standing.state in (PostState.NEW, PostState.DRAFT)
