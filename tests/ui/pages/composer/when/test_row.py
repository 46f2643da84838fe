"""Choosing when a post is meant, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode, zone_named
from scheduler_app.domain.typed_time import Understood, understood
from scheduler_app.domain.workspace import Role
from scheduler_app.services.draft import Draft, master_variant
from tests.ui.filled_workspace import officer, opened_by
from ui import background
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript, Sheet, When
from ui.pages.composer.when.row import Choice, WhenRow


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def row(qtbot: QtBot, english: QApplication, app: App) -> Iterator[WhenRow]:
    manuscript = Manuscript()
    made = WhenRow(manuscript, InSight(manuscript))
    qtbot.addWidget(made)
    made.resize(1200, 160)
    made.show_workspace(opened_by(app, Role.OFFICER))
    accounts = tuple(one.id for one in app.directory.accounts())
    manuscript.open(Sheet(Draft("Fair", Topic.TRADE, (master_variant("Coffee"),), accounts)))
    made.show()
    made.field.edit.setFocus()
    qtbot.waitUntil(lambda: len(made._zones) > 1)
    yield made
    made.let_go()
    assert background.finish()


def when(row: WhenRow) -> When:
    return row.manuscript.sheet.when


def meant(row: WhenRow, text: str) -> datetime:
    found = understood(text, row._now_meant())
    assert isinstance(found, Understood)
    return found.wall


def test_a_typed_time_is_the_readers_own_and_says_what_it_means(
    qtbot: QtBot, row: WhenRow, watched_ui_thread: list[str]
) -> None:
    assert row.choice is Choice.LATER
    qtbot.keyClicks(row.field.edit, "next thu 10")
    assert when(row) == When(meant(row, "next thu 10"), SlotMode.SAME_LOCAL_TIME)
    assert row.choices[Choice.LOCAL].isChecked()
    qtbot.waitUntil(lambda: "Tokyo" in row.clocks.text())
    assert row.clocks.text().count("10:00") >= 3
    assert "here" in row.clocks.text()
    assert watched_ui_thread == []


def test_a_typed_time_lies_ahead_of_every_reader(qtbot: QtBot, row: WhenRow, app: App) -> None:
    furthest = max(app.clock.now().astimezone(zone_named(zone)).replace(tzinfo=None) for zone in row._zones)
    passed = furthest - timedelta(minutes=1)
    qtbot.keyClicks(row.field.edit, f"{passed:%H:%M}")
    wall = when(row).wall
    assert wall is not None
    assert furthest < wall <= furthest + timedelta(days=1)


def test_typing_a_time_is_one_step_to_undo(qtbot: QtBot, row: WhenRow) -> None:
    qtbot.keyClicks(row.field.edit, "fri 10")
    qtbot.keyClick(row.field.edit, Qt.Key.Key_Return)
    first = when(row)
    row.field.edit.selectAll()
    qtbot.keyClicks(row.field.edit, "fri 11")
    qtbot.keyClick(row.field.edit, Qt.Key.Key_Return)
    row.manuscript.steps.undo()
    assert when(row) == first
    row.field.edit.clearFocus()
    row.manuscript.steps.undo()
    assert when(row) == When()
    assert row.choice is Choice.LATER
    assert row.field.edit.text() == ""


def test_what_is_no_time_leaves_it_open_and_says_why(qtbot: QtBot, row: WhenRow) -> None:
    qtbot.keyClicks(row.field.edit, "fri 10")
    row.field.edit.clear()
    qtbot.keyClicks(row.field.edit, "fri soon")
    assert when(row).wall is None
    assert "soon" in row.field.said.text()
    assert row.choices[Choice.LOCAL].isChecked()


def test_the_same_moment_shows_every_readers_clock(qtbot: QtBot, row: WhenRow) -> None:
    qtbot.keyClicks(row.field.edit, "fri 10")
    row.choices[Choice.MOMENT].click()
    assert when(row).mode is SlotMode.SAME_MOMENT
    qtbot.waitUntil(lambda: row.clocks.text().replace("\u00a0", " ").count("here 10:00") >= 3)
    row.choices[Choice.LATER].click()
    assert when(row) == When()
    assert row.clocks.text() == ""


def test_choosing_without_a_time_waits_for_one(qtbot: QtBot, row: WhenRow) -> None:
    row.choices[Choice.MOMENT].click()
    assert when(row) == When()
    assert row.choices[Choice.MOMENT].isChecked()
    qtbot.keyClicks(row.field.edit, "besok 15.00")
    assert when(row) == When(meant(row, "besok 15.00"), SlotMode.SAME_MOMENT)


def test_the_next_free_slot_is_found_and_the_one_after(qtbot: QtBot, row: WhenRow, app: App) -> None:
    actor = officer(app)
    expected = app.free_slots.next(actor, row.manuscript.draft)
    row.choices[Choice.FREE].click()
    qtbot.waitUntil(lambda: when(row).wall is not None)
    assert when(row) == When(expected)
    assert row.choices[Choice.FREE].isChecked()
    row.another.click()
    qtbot.waitUntil(lambda: when(row).wall != expected)
    assert when(row).wall == app.free_slots.next(actor, row.manuscript.draft, after=expected)
    assert row.choices[Choice.FREE].isChecked()


def test_a_free_slot_is_looked_for_again_when_accounts_change(qtbot: QtBot, row: WhenRow, app: App) -> None:
    row.choices[Choice.FREE].click()
    qtbot.waitUntil(lambda: when(row).wall is not None)
    draft = row.manuscript.draft
    row.manuscript.change_draft("Accounts", replace(draft, accounts=()))
    qtbot.waitUntil(lambda: when(row).wall is None)
    assert "Choose accounts first" in row.remarks.text()
    row.manuscript.change_draft("Accounts", draft)
    qtbot.waitUntil(lambda: when(row).wall is not None)


def test_nothing_is_changed_while_the_post_is_locked(row: WhenRow) -> None:
    row.manuscript.lock(locked=True)
    assert not any(button.isEnabled() for button in row.choices.values())
    assert not row.field.isEnabled()


def test_a_post_with_a_time_is_shown_with_it(qtbot: QtBot, row: WhenRow) -> None:
    wall = row._now_meant().replace(hour=10, minute=0, second=0, microsecond=0) + timedelta(days=3)
    moment = When(wall, SlotMode.SAME_MOMENT)
    row.manuscript.open(replace(row.manuscript.sheet, when=moment))
    assert row.choice is Choice.MOMENT
    assert row.field.wall == wall
    row.manuscript.close()
    assert row.choice is Choice.LATER
    assert not row.field.isEnabled()


def test_whoever_walks_with_the_arrows_is_not_thrown_into_the_field(qtbot: QtBot, row: WhenRow) -> None:
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    row.choices[Choice.LATER].setFocus()
    qtbot.keyClick(row.choices[Choice.LATER], Qt.Key.Key_Left)
    assert row.choices[Choice.MOMENT].hasFocus()
    qtbot.keyClick(row.choices[Choice.MOMENT], Qt.Key.Key_Left)
    assert row.choice is Choice.LOCAL
    assert row.choices[Choice.LOCAL].hasFocus()
    qtbot.mouseClick(row.choices[Choice.MOMENT], Qt.MouseButton.LeftButton)
    assert row.field.edit.hasFocus()
