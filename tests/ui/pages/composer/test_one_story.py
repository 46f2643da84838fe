"""One story, three accounts, three languages, each at ten o'clock of its readers: by the keyboard alone (J2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.override import Reason
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer, opened_by
from tests.ui.pages.composer.page_fixtures import account_in, app, kept
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.main_window import MainWindow
from ui.pages.composer.difference_dialog import DifferenceDialog
from ui.pages.composer.manuscript import When
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.standing import PostState
from ui.place import PageName

__all__ = ["app", "english", "speaking", "words", "workspace", "workspace_template"]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, english: QApplication, app: App) -> Iterator[MainWindow]:
    made, events = MainWindow(), CoreEvents()
    qtbot.addWidget(made)
    events.setParent(made)
    events.changed.connect(made.take_changes)
    app.on_changes(events.announce)
    made.resize(1400, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_workspace(opened_by(app, Role.OFFICER))
    yield made
    made.let_go()
    assert background.finish()


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Where the focus is, as a keyboard does."""
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def type_here(qtbot: QtBot, window: MainWindow, text: str) -> None:
    focus = window.focusWidget()
    assert focus is not None
    if text.isascii():
        qtbot.keyClicks(focus, text)
        return
    # As Japanese and Arabic are typed: by what stands between the keys and the program.
    composed = QInputMethodEvent()
    composed.setCommitString(text)
    QApplication.sendEvent(focus, composed)


def begin(qtbot: QtBot, window: MainWindow) -> ComposerPage:
    press(qtbot, window, Qt.Key.Key_N)
    page = window.pages.page_named(PageName.COMPOSER)
    assert isinstance(page, ComposerPage)
    assert window.pages.page is page
    qtbot.waitUntil(lambda: page.manuscript.is_open and bool(page.around.known.accounts))
    return page


def choose(qtbot: QtBot, window: MainWindow, page: ComposerPage, *names: str) -> None:
    press(qtbot, window, Qt.Key.Key_T, CONTROL | SHIFT)
    picker = page.targets.picker
    assert picker is not None
    for name in names:
        picker.field.selectAll()
        qtbot.keyClicks(picker.field, name)
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    window.activateWindow()
    page.editor.text_edit.setFocus()


def test_one_story_in_three_languages(qtbot: QtBot, window: MainWindow, app: App) -> None:
    page = begin(qtbot, window)
    choose(qtbot, window, page, "tokyo", "hague", "riyadh")
    assert len(page.targets.chips) == 3
    type_here(qtbot, window, "Hari Batik")
    for said, times in (("バティックの日", 1), ("يوم الباتيك #WonderfulIndonesia", 2)):
        for _ in range(times):
            press(qtbot, window, Qt.Key.Key_Tab)
        page.editor.text_edit.selectAll()
        type_here(qtbot, window, said)
    for _ in range(3):
        press(qtbot, window, Qt.Key.Key_Tab, CONTROL | SHIFT)
    assert page.editor.text_edit.text == "Hari Batik"
    page.editor.text_edit.moveCursor(page.editor.text_edit.textCursor().MoveOperation.End)
    type_here(qtbot, window, " Sedunia")
    kept(qtbot, page)
    assert page.manuscript.post_id is not None
    contents = app.composing.read(officer(app), page.manuscript.post_id).contents
    shown = {city: contents[account_in(app, city).id].parts[0].text for city in ("tokyo", "the-hague", "riyadh")}
    assert shown == {
        "tokyo": "バティックの日",
        "the-hague": "Hari Batik Sedunia",
        "riyadh": "يوم الباتيك #WonderfulIndonesia",
    }


def test_each_variant_says_how_it_stands_to_the_words_for_all(qtbot: QtBot, window: MainWindow) -> None:
    page = begin(qtbot, window)
    choose(qtbot, window, page, "tokyo", "riyadh")
    type_here(qtbot, window, "Hari Batik")
    press(qtbot, window, Qt.Key.Key_Tab)
    assert page.editor.follow_line.see.isHidden()
    type_here(qtbot, window, " di Tokyo")
    assert window.commands.run("post.difference")
    (dialog,) = page.findChildren(DifferenceDialog)
    assert "di Tokyo" in dialog.words.toPlainText()
    dialog.close()
    assert window.commands.run("post.follow")
    assert page.editor.text_edit.text == "Hari Batik"
    press(qtbot, window, Qt.Key.Key_Z)
    assert page.editor.text_edit.text == "Hari Batik di Tokyo"


def test_a_paragraph_runs_as_its_words_do_until_somebody_turns_it(qtbot: QtBot, window: MainWindow) -> None:
    page = begin(qtbot, window)
    page.editor.text_edit.setFocus()
    type_here(qtbot, window, "يوم الباتيك #WonderfulIndonesia")
    edit = page.editor.text_edit
    block = edit.document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    press(qtbot, window, Qt.Key.Key_X, CONTROL | SHIFT)
    assert edit.textCursor().blockFormat().layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert edit.text == "يوم الباتيك #WonderfulIndonesia"
    assert page.manuscript.steps.count() == 1, "how it is laid out is nothing that is said"


def test_undo_steps_back_through_every_change_in_order(qtbot: QtBot, window: MainWindow) -> None:
    page = begin(qtbot, window)
    states = [page.manuscript.sheet]
    page.manuscript.changed.connect(lambda _before, now: states.append(now))
    choose(qtbot, window, page, "tokyo", "riyadh")
    type_here(qtbot, window, "A")
    press(qtbot, window, Qt.Key.Key_Return, CONTROL | SHIFT)
    type_here(qtbot, window, "B")
    seen = list(states)
    for expected in reversed(seen[:-1]):
        press(qtbot, window, Qt.Key.Key_Z)
        assert page.manuscript.sheet == expected
    for expected in seen[1:]:
        press(qtbot, window, Qt.Key.Key_Y)
        assert page.manuscript.sheet == expected


def test_it_is_submitted_for_ten_o_clock_of_each_account_s_readers(qtbot: QtBot, window: MainWindow, app: App) -> None:
    page = begin(qtbot, window)
    choose(qtbot, window, page, "tokyo", "riyadh")
    type_here(qtbot, window, "Pameran kopi di kedutaan.")
    day = next_working_day(app)
    when = When(datetime.combine(day, time(10)))
    page.manuscript.change("Time", replace(page.manuscript.sheet, when=when))
    kept(qtbot, page)
    qtbot.waitUntil(lambda: page.standing.now is not None, timeout=15_000)
    keep_warnings(qtbot, page, app)
    qtbot.waitUntil(page.primary.button.isEnabled, timeout=15_000)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.standing.state is PostState.IN_REVIEW, timeout=15_000)
    assert page.standing.now is not None
    entries = page.standing.now.facts.entries
    assert {one.wall for one in entries} == {when.wall}
    assert len({one.due_at for one in entries}) == 2
    assert page.editor.text_edit.isReadOnly()


def next_working_day(app: App) -> date:
    """A Wednesday: no weekend anywhere."""
    today = app.clock.now().date()
    return today + timedelta(days=(2 - today.weekday()) % 7 + 7)


def keep_warnings(qtbot: QtBot, page: ComposerPage, app: App) -> None:
    """What the rules warn of is kept with a reason, as the checks do it."""
    post_id = page.manuscript.post_id
    assert post_id is not None
    for finding in app.checking.check_post(officer(app), post_id).open_warnings:
        app.overriding.keep(officer(app), post_id, finding.rule, Reason.AGREED, "The head of mission agreed.")
    page.standing.read()
