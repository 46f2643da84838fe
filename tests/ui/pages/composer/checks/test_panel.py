"""The checks beside the text, live: said, explained, mended, gone to and kept."""

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
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import MASTER, VariantScope
from scheduler_app.domain.workspace import Role
from tests.ui.composing import a_sheet, in_cities, master_text, own_words, write
from tests.ui.filled_workspace import officer, opened_by, opened_by_an_officer
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.pages.composer.checks.keep_dialog import KeepDialog
from ui.pages.composer.checks.lines import Group
from ui.pages.composer.checks.panel import ChecksPanel
from ui.pages.composer.checks.row import FindingRow
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript
from ui.text_direction import plain

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]

CLEAN = "Come to the coffee fair in our garden. Everybody is welcome."
SECRET = "This is RAHASIA and must not leave."
TAGGED = "Come to the coffee fair in our garden #wonderfulindonesia"


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def panel(qtbot: QtBot, english: QApplication, app: App) -> Iterator[ChecksPanel]:
    manuscript, in_sight = Manuscript(), InSight()
    made = ChecksPanel(manuscript, in_sight)
    for owned in (manuscript, in_sight):
        owned.setParent(made)
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show_workspace(opened_by_an_officer(app))
    made.show()
    made.activateWindow()
    yield made
    made.let_go()


def rules(panel: ChecksPanel) -> set[str]:
    return {row.line.first.rule for row in panel.rows if row.line is not None}


def row_of(panel: ChecksPanel, rule: str) -> FindingRow:
    return next(row for row in panel.rows if row.line is not None and row.line.first.rule == rule)


def await_rule(qtbot: QtBot, panel: ChecksPanel, rule: str) -> FindingRow:
    qtbot.waitUntil(lambda: rule in rules(panel), timeout=10_000)
    return row_of(panel, rule)


def await_no(qtbot: QtBot, panel: ChecksPanel, rule: str) -> None:
    qtbot.waitUntil(lambda: rule not in rules(panel), timeout=10_000)


def test_nothing_is_said_of_an_empty_sheet(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    heard: list[object] = []
    panel.heard.connect(heard.append)
    panel.manuscript.open(a_sheet(app, "  "))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [None]
    assert panel.rows == ()


def test_what_is_said_of_several_accounts_is_said_once(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    row = await_rule(qtbot, panel, "TAG-01")
    assert sum(one.line is not None and one.line.first.rule == "TAG-01" for one in panel.rows) == 1
    assert row.line is not None
    assert len(row.line.accounts) == 3
    assert "3" in row.where.text()


def test_a_finding_of_one_account_names_it(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    tokyo, *_ = in_cities(app, "tokyo")
    panel.manuscript.open(a_sheet(app, CLEAN, own_words(tokyo, SECRET)))
    row = await_rule(qtbot, panel, "TXT-09")
    assert row.line is not None
    assert row.line.accounts == (tokyo.id,)
    assert tokyo.display_name in row.where.text()
    assert row.line.group is Group.MUST_FIX


def test_findings_follow_the_keystrokes(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, CLEAN))
    for length in range(len(CLEAN), len(CLEAN) + 20):
        write(panel.manuscript, f"{CLEAN} RAHASIA"[:length])
    await_rule(qtbot, panel, "TXT-09")
    write(panel.manuscript, CLEAN)
    await_no(qtbot, panel, "TXT-09")


def test_a_row_that_says_the_same_stays_the_same_widget(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    row = await_rule(qtbot, panel, "TAG-01")
    row.setFocus()
    write(panel.manuscript, f"RAHASIA {TAGGED}")
    await_rule(qtbot, panel, "TXT-09")
    assert row_of(panel, "TAG-01") is row
    assert row.hasFocus()


def test_a_fix_is_one_step_that_can_be_undone(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    row = await_rule(qtbot, panel, "TAG-01")
    assert "#WonderfulIndonesia" in row.fix.text()
    qtbot.mouseClick(row.fix, Qt.MouseButton.LeftButton)
    await_no(qtbot, panel, "TAG-01")
    assert "#WonderfulIndonesia" in master_text(panel.manuscript)
    assert panel.manuscript.steps.count() == 1
    panel.manuscript.steps.undo()
    assert master_text(panel.manuscript) == TAGGED
    await_rule(qtbot, panel, "TAG-01")


def test_a_fix_by_keyboard(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    row = await_rule(qtbot, panel, "TAG-01")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Tab)
    assert row.fix.hasFocus()
    qtbot.keyClick(row.fix, Qt.Key.Key_Space)
    await_no(qtbot, panel, "TAG-01")
    # Who walks through the rows is not thrown out of them.
    assert not panel.rows or any(one.hasFocus() for one in panel.rows)


def test_what_is_wrong_on_one_account_is_mended_there_alone(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    tokyo, *_ = in_cities(app, "tokyo")
    panel.manuscript.open(a_sheet(app, CLEAN, own_words(tokyo, TAGGED)))
    qtbot.mouseClick(await_rule(qtbot, panel, "TAG-01").fix, Qt.MouseButton.LeftButton)
    await_no(qtbot, panel, "TAG-01")
    assert master_text(panel.manuscript) == CLEAN


def test_a_better_hour_is_set_for_the_post(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    friday = next_weekday(app, 5)
    panel.manuscript.open(a_sheet(app, CLEAN, wall=f"{friday:%Y-%m-%d} 10:00", cities=("riyadh",)))
    row = await_rule(qtbot, panel, "TIM-04")
    qtbot.mouseClick(row.fix, Qt.MouseButton.LeftButton)
    await_no(qtbot, panel, "TIM-04")
    wall = panel.manuscript.sheet.when.wall
    assert wall == friday + timedelta(days=2)
    panel.manuscript.steps.undo()
    assert panel.manuscript.sheet.when.wall == friday


def next_weekday(app: App, weekday: int) -> datetime:
    """Ten on the next such ISO weekday that is at least a week away."""
    day = app.clock.now().date() + timedelta(days=7)
    day += timedelta(days=(weekday - day.isoweekday()) % 7)
    return datetime.combine(day, datetime.min.time().replace(hour=10))


def test_why_says_the_rule_and_both_examples(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    row = await_rule(qtbot, panel, "TAG-01")
    qtbot.mouseClick(row.why, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row.why_view is not None and bool(row.why_view.words))
    assert row.why_view is not None
    assert "TAG-01" in row.why_view.words
    assert "Not so" in row.why_view.words
    assert "But so" in row.why_view.words
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert row.why_view is None


def test_going_to_a_place_turns_to_the_variant_that_holds_it(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    tokyo, *_ = in_cities(app, "tokyo")
    panel.manuscript.open(a_sheet(app, CLEAN, own_words(tokyo, TAGGED)))
    row = await_rule(qtbot, panel, "TAG-01")
    with qtbot.waitSignal(panel.pointed) as pointed:
        qtbot.mouseClick(row.go_to, Qt.MouseButton.LeftButton)
    (place,) = pointed.args or [None]
    assert (place.field, place.part) == (Field.TEXT, 0)
    assert TAGGED[place.start : place.end] == "#wonderfulindonesia"
    assert (panel.in_sight.scope, panel.in_sight.account_id) == (VariantScope(account_id=tokyo.id), tokyo.id)


def test_what_all_follow_is_shown_in_the_variant_in_sight(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    row = await_rule(qtbot, panel, "TAG-01")
    with qtbot.waitSignal(panel.pointed):
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert panel.in_sight.scope == MASTER


def test_f7_walks_through_the_findings_round_and_round(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, f"RAHASIA {TAGGED}"))
    await_rule(qtbot, panel, "TAG-01")
    following = {command.keys: command.run for command in panel.commands()}
    seen = []
    for _ in range(len(panel.rows) + 1):
        following["F7"]()
        seen.append(next(at for at, row in enumerate(panel.rows) if row.hasFocus()))
    assert seen == [*range(len(panel.rows)), 0]
    following["Shift+F7"]()
    assert panel.rows[-1].hasFocus()
    qtbot.keyClick(panel.rows[-1], Qt.Key.Key_Up)
    assert panel.rows[-2].hasFocus()


def test_a_row_says_everything_to_those_who_listen(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    row = await_rule(qtbot, panel, "TAG-01")
    assert plain(row.title.text()) in row.accessibleName()
    assert all(button.accessibleName() for button in (row.why, row.go_to, row.keep))


def test_a_warning_is_kept_with_a_reason_that_names_who_kept_it(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    sheet = a_sheet(app, TAGGED)
    post_id = app.composing.create(officer(app), sheet.draft)
    panel.manuscript.open(sheet, post_id, 1)
    panel.keep_wanted.connect(lambda then: then(True))
    row = await_rule(qtbot, panel, "TAG-01")
    assert row.line is not None
    assert row.line.group is Group.NEEDS_REASON
    qtbot.mouseClick(row.keep, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(KeepDialog)
    assert isinstance(dialog, KeepDialog)
    dialog.choices[Reason.AGREED].setChecked(True)
    qtbot.keyClicks(dialog.field, "The ministry wants it so.")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row_of(panel, "TAG-01").line.group is Group.GOOD_TO_KNOW, timeout=10_000)  # type: ignore[union-attr]
    said = row_of(panel, "TAG-01").kept.text()
    assert panel.opened is not None
    assert panel.opened.member.name in said
    assert "The ministry wants it so." in said
    write(panel.manuscript, f"{TAGGED} today")
    qtbot.waitUntil(lambda: row_of(panel, "TAG-01").line.group is Group.NEEDS_REASON, timeout=10_000)  # type: ignore[union-attr]


def test_a_reason_waits_until_the_words_are_saved(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    panel.keep_wanted.connect(lambda then: then(False))
    qtbot.mouseClick((await_rule(qtbot, panel, "TAG-01")).keep, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(KeepDialog)
    assert isinstance(dialog, KeepDialog)
    dialog.choices[Reason.AGREED].setChecked(True)
    dialog.accept()
    assert background.finish()
    assert row_of(panel, "TAG-01").kept.text() == ""


def test_another_rule_is_heard_of_when_the_panel_looks_again(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    await_rule(qtbot, panel, "TAG-01")
    administrator = opened_by(app, Role.ADMINISTRATOR).member.id
    app.rules.change(administrator, "TAG-01", severity=Severity.BLOCK)
    panel.look_again()
    qtbot.waitUntil(lambda: row_of(panel, "TAG-01").line.group is Group.MUST_FIX, timeout=10_000)  # type: ignore[union-attr]


def test_another_account_or_time_is_looked_at_at_once(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    sheet = a_sheet(app, CLEAN, cities=("tokyo",))
    panel.manuscript.open(sheet)
    with qtbot.waitSignal(panel.heard, timeout=10_000, check_params_cb=lambda checked: checked is not None):
        pass
    friday = next_weekday(app, 5)
    riyadh = in_cities(app, "riyadh")[0]
    panel.manuscript.change(
        "Account", replace(sheet, draft=replace(sheet.draft, accounts=(*sheet.draft.accounts, riyadh.id)))
    )
    panel.manuscript.change("Time", replace(panel.manuscript.sheet, when=replace(sheet.when, wall=friday)))
    row = await_rule(qtbot, panel, "TIM-04")
    assert riyadh.display_name in row.where.text()


def test_nothing_is_changed_while_it_may_only_be_read(qtbot: QtBot, panel: ChecksPanel, app: App) -> None:
    panel.manuscript.open(a_sheet(app, TAGGED))
    row = await_rule(qtbot, panel, "TAG-01")
    panel.manuscript.lock(locked=True)
    assert not row.fix.isEnabled()
    assert not row.keep.isEnabled()
    panel.manuscript.lock(locked=False)
    assert row.fix.isEnabled()


def test_the_counts_are_told_once_in_a_pause(
    qtbot: QtBot, panel: ChecksPanel, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.pages.composer.checks.panel.announce", lambda _widget, said: told.append(said))
    panel.manuscript.open(a_sheet(app, SECRET))
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    panel.live.look()
    with qtbot.waitSignal(panel.live.paused, timeout=10_000):
        pass
    assert len(told) == 1
    assert panel.summary.text() in told[0]


def test_the_ui_thread_never_waits(qtbot: QtBot, panel: ChecksPanel, app: App, request: pytest.FixtureRequest) -> None:
    sheet = a_sheet(app, TAGGED)
    tried = request.getfixturevalue("watched_ui_thread")
    panel.manuscript.open(sheet)
    qtbot.mouseClick(await_rule(qtbot, panel, "TAG-01").fix, Qt.MouseButton.LeftButton)
    await_no(qtbot, panel, "TAG-01")
    assert tried == []
