"""Somebody writes too much into one post, and the checks explain and repair it: once by mouse, once by keyboard alone.

The embassy in Riyadh wants a reason for whatever leaves on its weekend.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.audit import Action
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer, opened_by
from tests.ui.pages.composer.page_fixtures import app, kept, page_of, pick
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui.pages.approvals.case import read as read_case
from ui.pages.composer.checks.keep_dialog import KeepDialog
from ui.pages.composer.checks.lines import Group
from ui.pages.composer.checks.row import FindingRow
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.standing import PostState

__all__ = ["app", "english", "page_of", "speaking", "words", "workspace", "workspace_template"]

SENTENCE = " ".join(["coffee"] + ["and coffee"] * 22)
TEXT = f"RAHASIA Come to us on {{date}} for coffee. {SENTENCE.capitalize()}. #wonderfulindonesia"
SECRET, FIELD, PICTURE, TAG, WEEKEND, LONG = "TXT-09", "TXT-03", "MED-01", "TAG-01", "TIM-04", "TXT-14"
LANGUAGE = "TXT-04"
LONG_WAIT = 20_000


@pytest.fixture
def friday(app: App) -> datetime:
    """Ten o'clock on a Friday that is at least a week away."""
    administrator = opened_by(app, Role.ADMINISTRATOR).member.id
    app.rules.change(administrator, WEEKEND, severity=Severity.WARN)
    day = app.clock.now().date() + timedelta(days=7)
    day += timedelta(days=(5 - day.isoweekday()) % 7)
    return datetime.combine(day, datetime.min.time().replace(hour=10))


@pytest.fixture
def page(
    qtbot: QtBot, app: App, friday: datetime, page_of: Callable[..., ComposerPage], tmp_path: Path
) -> ComposerPage:
    """A new post for Riyadh on Friday, with a picture that nobody described and words that say too much."""
    made = page_of(Role.OFFICER, f"new:{friday.isoformat()}")
    made.resize(1400, 900)
    pick(qtbot, made.targets, "riyadh")
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    QApplication.clipboard().setText(TEXT)
    made.editor.text_edit.setFocus()
    qtbot.keyClick(made.editor.text_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    show_pictures(made, a_picture(app, tmp_path))
    qtbot.waitUntil(lambda: {SECRET, FIELD, PICTURE, TAG, WEEKEND, LONG, LANGUAGE} <= rules(made), timeout=LONG_WAIT)
    # The account speaks Arabic; that these words are English is meant so.
    qtbot.mouseClick(row_of(made, LANGUAGE).fix, Qt.MouseButton.LeftButton)
    await_gone(qtbot, made, LANGUAGE)
    made.editor.text_edit.setFocus()
    return made


def a_picture(app: App, folder: Path) -> MediaItem:
    out = io.BytesIO()
    Image.new("RGB", (800, 600), "brown").save(out, "PNG")
    (folder / "coffee.png").write_bytes(out.getvalue())
    stored = app.pictures.take_in(officer(app), folder / "coffee.png")
    return MediaItem(stored.hash, stored.media_type)


def show_pictures(page: ComposerPage, *pictures: MediaItem) -> None:
    draft = page.manuscript.draft
    master, *others = draft.variants
    page.manuscript.change_draft("Pictures", replace(draft, variants=(replace(master, pictures=(pictures,)), *others)))


def describe(page: ComposerPage, words: str) -> None:
    pictures = page.manuscript.draft.variants[0].pictures or ()
    show_pictures(page, *(replace(item, description=words) for part in pictures for item in part))


def rules(page: ComposerPage) -> set[str]:
    return {row.line.first.rule for row in page.checks.rows if row.line is not None}


def row_of(page: ComposerPage, rule: str) -> FindingRow:
    return next(row for row in page.checks.rows if row.line is not None and row.line.first.rule == rule)


def group_of(page: ComposerPage, rule: str) -> Group | None:
    line = row_of(page, rule).line
    return None if line is None else line.group


def await_gone(qtbot: QtBot, page: ComposerPage, rule: str) -> None:
    qtbot.waitUntil(lambda: rule not in rules(page), timeout=LONG_WAIT)


def press(page: ComposerPage, keys: str) -> None:
    """What a shortcut does: the page's commands stand in the window's menus with it."""
    next(command for command in page.commands() if command.keys == keys).run()


def walk_to(page: ComposerPage, rule: str) -> FindingRow:
    """F7 until the focus is on this finding."""
    for _ in range(len(page.checks.rows)):
        press(page, "F7")
        row = next(one for one in page.checks.rows if one.hasFocus())
        if row.line is not None and row.line.first.rule == rule:
            return row
    raise LookupError(rule)


def the_keep_dialog(qtbot: QtBot, page: ComposerPage) -> KeepDialog:
    qtbot.waitUntil(lambda: bool(page.findChildren(KeepDialog)))
    return page.findChildren(KeepDialog)[-1]


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_each_thing_is_said_by_its_weight_with_what_it_rests_on_and_a_way_to_mend_it(
    qtbot: QtBot, page: ComposerPage, friday: datetime
) -> None:
    assert {one for one in (SECRET, FIELD, PICTURE) if group_of(page, one) is Group.MUST_FIX} == {
        SECRET,
        FIELD,
        PICTURE,
    }
    assert group_of(page, TAG) is group_of(page, WEEKEND) is Group.NEEDS_REASON
    assert group_of(page, LONG) is Group.GOOD_TO_KNOW
    assert "#WonderfulIndonesia" in row_of(page, TAG).fix.text()
    assert f"{friday + timedelta(days=2):%H:%M}" in row_of(page, WEEKEND).fix.text()
    secret = row_of(page, SECRET)
    qtbot.mouseClick(secret.why, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: secret.why_view is not None and "14/2008" in secret.why_view.words, timeout=LONG_WAIT)
    # What stops it is said at the button that cannot be pressed, and to those who listen.
    qtbot.waitUntil(lambda: page.primary.why_not.text().startswith("Fix first: 3"), timeout=LONG_WAIT)
    assert not page.primary.button.isEnabled()
    assert page.primary.button.accessibleDescription() == page.primary.why_not.text()


def test_everything_is_repaired_and_kept_by_mouse(qtbot: QtBot, page: ComposerPage, app: App, friday: datetime) -> None:
    qtbot.mouseClick(row_of(page, TAG).fix, Qt.MouseButton.LeftButton)
    await_gone(qtbot, page, TAG)
    assert page.editor.text_edit.text.endswith("#WonderfulIndonesia")
    qtbot.mouseClick(row_of(page, WEEKEND).fix, Qt.MouseButton.LeftButton)
    await_gone(qtbot, page, WEEKEND)
    assert page.manuscript.sheet.when.wall == friday + timedelta(days=2)
    press(page, "Ctrl+Z")
    qtbot.waitUntil(lambda: WEEKEND in rules(page), timeout=LONG_WAIT)
    for rule, instead in ((SECRET, "Welcome."), (FIELD, "Friday")):
        qtbot.mouseClick(row_of(page, rule).go_to, Qt.MouseButton.LeftButton)
        assert focus() is page.editor.text_edit
        qtbot.keyClicks(page.editor.text_edit, instead)
        await_gone(qtbot, page, rule)
    describe(page, "Red coffee cherries on a branch in Aceh")
    await_gone(qtbot, page, PICTURE)
    assert "Come to us on Friday" in page.editor.text_edit.text
    qtbot.mouseClick(row_of(page, WEEKEND).keep, Qt.MouseButton.LeftButton)
    dialog = the_keep_dialog(qtbot, page)
    assert not dialog.keep.isEnabled()
    choice = dialog.choices[Reason.MEANT_SO]
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton, pos=QPoint(10, choice.height() // 2))
    qtbot.keyClicks(dialog.field, "The fair opens on Friday.")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: group_of(page, WEEKEND) is Group.GOOD_TO_KNOW, timeout=LONG_WAIT)
    submit_and_see_the_reason(qtbot, page, app)


def test_everything_is_repaired_and_kept_by_keyboard_alone(
    qtbot: QtBot, page: ComposerPage, app: App, friday: datetime
) -> None:
    assert page.editor.text_edit.hasFocus()
    row = walk_to(page, TAG)
    qtbot.keyClick(row, Qt.Key.Key_Tab)
    assert focus() is row.fix
    qtbot.keyClick(row.fix, Qt.Key.Key_Space)
    await_gone(qtbot, page, TAG)
    for rule, instead in ((SECRET, "Welcome."), (FIELD, "Friday")):
        row = walk_to(page, rule)
        assert row.title.text()
        qtbot.keyClick(row, Qt.Key.Key_Return)
        assert focus() is page.editor.text_edit
        qtbot.keyClicks(page.editor.text_edit, instead)
        await_gone(qtbot, page, rule)
    describe(page, "Red coffee cherries on a branch in Aceh")
    await_gone(qtbot, page, PICTURE)
    row = walk_to(page, WEEKEND)
    while focus() is not row.keep:
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
        assert row.isAncestorOf(focus())
    qtbot.keyClick(row.keep, Qt.Key.Key_Space)
    dialog = the_keep_dialog(qtbot, page)
    choice = dialog.choices[Reason.MEANT_SO]
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    dialog.field.setFocus()
    qtbot.keyClicks(dialog.field, "The fair opens on Friday.")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: group_of(page, WEEKEND) is Group.GOOD_TO_KNOW, timeout=LONG_WAIT)
    submit_and_see_the_reason(qtbot, page, app)


def submit_and_see_the_reason(qtbot: QtBot, page: ComposerPage, app: App) -> None:
    """Ask for approval: the reason stands before the approvers and in the audit."""
    kept(qtbot, page)
    qtbot.waitUntil(lambda: page.primary.button.isEnabled(), timeout=LONG_WAIT)
    press(page, "Ctrl+Return")
    qtbot.waitUntil(lambda: page.standing.state is PostState.IN_REVIEW, timeout=LONG_WAIT)
    post_id = page.manuscript.post_id
    assert post_id is not None
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    case = read_case(app, supervisor, post_id)
    (finding,) = [one for one in case.findings if one.rule == WEEKEND]
    assert [one.words for one in case.kept_because(finding)] == ["The fair opens on Friday."]
    assert Action.WARNING_KEPT in {line.action for line in app.audit_trail.page(supervisor)}


def test_the_place_of_a_finding_is_selected_while_the_row_keeps_the_focus(qtbot: QtBot, page: ComposerPage) -> None:
    walk_to(page, TAG)
    cursor: QTextCursor = page.editor.text_edit.textCursor()
    assert cursor.selectedText() == "#wonderfulindonesia"
