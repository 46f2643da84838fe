"""Marks under words, and what can be done about them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.post import MASTER, VariantScope
from scheduler_app.domain.workspace import Role
from tests.ui.composing import a_sheet, in_cities, own_words
from tests.ui.filled_workspace import opened_by, opened_by_an_officer
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript
from ui.pages.composer.part_edit import PartEdit
from ui.pages.composer.spelling.marks import SpellingMarks
from ui.pages.composer.spelling.menu import SpellingMenu

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]

TEXT = "☕🎉 A lovly morning for zzkopiqq."


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def edit(qtbot: QtBot, english: QApplication) -> PartEdit:
    made = PartEdit()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


@pytest.fixture
def marks(qtbot: QtBot, english: QApplication, app: App, edit: PartEdit) -> Iterator[SpellingMarks]:
    manuscript, in_sight = Manuscript(), InSight()
    made = SpellingMarks(manuscript, in_sight)
    for owned in (manuscript, in_sight):
        owned.setParent(made)
    qtbot.addWidget(made)
    made.attach([edit])
    made.show_workspace(opened_by_an_officer(app))
    yield made
    made.let_go()


def show(marks: SpellingMarks, app: App, text: str, language: str = "en") -> None:
    marks.texts[0].edit.show_text(text)
    marks.manuscript.open(a_sheet(app, text, language=language))


def marked(marks: SpellingMarks) -> list[str]:
    return [mark.word for mark in marks.texts[0].marks]


def await_marks(qtbot: QtBot, marks: SpellingMarks, *wanted: str) -> None:
    qtbot.waitUntil(lambda: marked(marks) == list(wanted), timeout=10_000)


def the_menu(marks: SpellingMarks) -> SpellingMenu:
    return marks.findChildren(SpellingMenu)[-1]


def test_words_that_no_dictionary_knows_are_underlined(
    qtbot: QtBot, marks: SpellingMarks, app: App, edit: PartEdit
) -> None:
    show(marks, app, TEXT)
    await_marks(qtbot, marks, "lovly", "zzkopiqq")
    drawn = [one.cursor.selectedText() for one in edit.extraSelections()]
    assert drawn == ["lovly", "zzkopiqq"]


def test_a_mark_goes_with_its_word_and_away_with_it(
    qtbot: QtBot, marks: SpellingMarks, app: App, edit: PartEdit
) -> None:
    show(marks, app, TEXT)
    await_marks(qtbot, marks, "lovly", "zzkopiqq")
    qtbot.keyClicks(edit, "Oh! ")
    assert [one.cursor.selectedText() for one in edit.extraSelections()] == ["lovly", "zzkopiqq"]
    cursor = QTextCursor(marks.texts[0].marks[0].cursor)
    cursor.insertText("lovely")
    assert marked(marks) == ["zzkopiqq"]


def test_each_variant_is_held_against_its_own_language(
    qtbot: QtBot, marks: SpellingMarks, app: App, edit: PartEdit
) -> None:
    tokyo = in_cities(app, "tokyo")[0]
    edit.show_text("selamat pagi")
    marks.manuscript.open(a_sheet(app, "Good morning", own_words(tokyo, "selamat pagi", "id")))
    marks.in_sight.look(VariantScope(account_id=tokyo.id), tokyo.id)
    assert background.finish()
    show(marks, app, "selamat pagi", "en")
    marks.in_sight.look(MASTER, tokyo.id)
    qtbot.waitUntil(lambda: "selamat" in marked(marks), timeout=10_000)
    show(marks, app, "selamat pagi", "id")
    await_marks(qtbot, marks)


def test_it_says_where_there_is_no_dictionary(qtbot: QtBot, marks: SpellingMarks, app: App) -> None:
    show(marks, app, "qapla", "tlh")
    qtbot.waitUntil(lambda: not marks.isHidden(), timeout=10_000)
    assert "No dictionary" in marks.note.text()
    show(marks, app, "coffee", "en")
    qtbot.waitUntil(marks.isHidden, timeout=10_000)


def test_a_suggestion_is_taken_by_keyboard_alone(qtbot: QtBot, marks: SpellingMarks, app: App, edit: PartEdit) -> None:
    show(marks, app, TEXT)
    await_marks(qtbot, marks, "lovly", "zzkopiqq")
    (command,) = marks.commands()
    assert command.enabled()
    command.run()
    menu = the_menu(marks)
    qtbot.waitUntil(lambda: "lovely" in menu.offered and not menu.waiting.isVisible(), timeout=10_000)
    assert menu.offered[0] == "lovely"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert "A lovely morning" in edit.text


def test_the_context_menu_has_suggestions_and_what_is_usual(
    qtbot: QtBot, marks: SpellingMarks, app: App, edit: PartEdit
) -> None:
    show(marks, app, TEXT)
    await_marks(qtbot, marks, "lovly", "zzkopiqq")
    mark = marks.texts[0].marks[0]
    edit.setTextCursor(QTextCursor(mark.cursor))
    here = edit.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, here, edit.viewport().mapToGlobal(here), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(edit.viewport(), event)
    menu = the_menu(marks)
    qtbot.waitUntil(lambda: "lovely" in menu.offered, timeout=10_000)
    assert len(menu.actions()) > len(menu.offered) + 3
    menu.close()


def test_an_officer_is_told_who_can_add_a_name(qtbot: QtBot, marks: SpellingMarks, app: App) -> None:
    show(marks, app, TEXT)
    await_marks(qtbot, marks, "lovly", "zzkopiqq")
    marks.suggest()
    assert not the_menu(marks).add_name.isEnabled()
    assert "administrator" in the_menu(marks).add_name.text().casefold()
    the_menu(marks).close()


def test_an_administrator_adds_a_name_and_the_mark_goes(
    qtbot: QtBot, marks: SpellingMarks, app: App, edit: PartEdit
) -> None:
    marks.show_workspace(opened_by(app, Role.ADMINISTRATOR))
    show(marks, app, TEXT)
    await_marks(qtbot, marks, "lovly", "zzkopiqq")
    edit.setTextCursor(QTextCursor(marks.texts[0].marks[1].cursor))
    marks.suggest()
    the_menu(marks).add_name.trigger()
    await_marks(qtbot, marks, "lovly")
    the_menu(marks).close()


def test_nothing_is_exchanged_while_it_may_only_be_read(
    qtbot: QtBot, marks: SpellingMarks, app: App, edit: PartEdit
) -> None:
    show(marks, app, TEXT)
    await_marks(qtbot, marks, "lovly", "zzkopiqq")
    marks.manuscript.lock(locked=True)
    marks.suggest()
    assert the_menu(marks).offered == ()
    the_menu(marks).close()


def test_parts_that_went_are_let_go_of(qtbot: QtBot, marks: SpellingMarks, app: App, edit: PartEdit) -> None:
    first = marks.texts[0]
    other = PartEdit()
    qtbot.addWidget(other)
    marks.attach([edit, other])
    assert marks.texts[0] is first
    marks.attach([edit])
    assert [text.edit for text in marks.texts] == [edit]


def test_the_ui_thread_never_waits(
    qtbot: QtBot, marks: SpellingMarks, app: App, request: pytest.FixtureRequest
) -> None:
    marks.texts[0].edit.show_text(TEXT)
    sheet = a_sheet(app, TEXT)
    tried = request.getfixturevalue("watched_ui_thread")
    marks.manuscript.open(sheet)
    await_marks(qtbot, marks, "lovly", "zzkopiqq")
    assert tried == []
