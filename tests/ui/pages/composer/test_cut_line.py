"""The cuts of a thread, moved by mouse and by keyboard: words go from one part to the next, and none is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.gestures import carry, press, release
from tests.ui.pages.composer.page_fixtures import app, page, page_of
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui.pages.composer.page import ComposerPage

__all__ = ["app", "english", "page", "page_of", "speaking", "words", "workspace", "workspace_template"]

FIRST, SECOND = "Coffee from Gayo. Picked by hand.", "Dried in the sun. Taste it with us."


@pytest.fixture
def thread(qtbot: QtBot, page: ComposerPage) -> ComposerPage:
    """Two parts."""
    edit = page.editor.text_edit
    edit.insertPlainText(f"{FIRST} {SECOND}")
    cursor = edit.textCursor()
    cursor.setPosition(len(FIRST))
    edit.setTextCursor(cursor)
    page.editor.add_part()
    page.editor._end_burst()
    assert texts(page) == (FIRST, SECOND)
    page.activateWindow()
    qtbot.waitActive(page)
    return page


def texts(page: ComposerPage) -> tuple[str, ...]:
    return tuple(edit.text for edit in page.editor.text_edits)


def test_between_two_parts_there_is_a_cut_that_says_where_it_is(thread: ComposerPage) -> None:
    (line,) = thread.editor.cut_lines
    assert line.accessibleName() == "Cut between part 1 and part 2"
    assert "Picked by hand." in line.accessibleDescription()
    assert "Dried in the sun." in line.accessibleDescription()


def test_arrow_keys_move_a_cut_by_a_word_and_with_control_by_a_sentence(qtbot: QtBot, thread: ComposerPage) -> None:
    (line,) = thread.editor.cut_lines
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert texts(thread) == (f"{FIRST} Dried", "in the sun. Taste it with us.")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    qtbot.keyClick(line, Qt.Key.Key_Left)
    assert texts(thread) == ("Coffee from Gayo. Picked by", f"hand. {SECOND}")
    qtbot.keyClick(line, Qt.Key.Key_Right)
    qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert texts(thread) == (f"{FIRST} Dried in the sun.", "Taste it with us.")
    assert line.hasFocus()


def test_a_cut_is_moved_in_one_step_of_undo_and_neither_part_becomes_empty(qtbot: QtBot, thread: ComposerPage) -> None:
    (line,) = thread.editor.cut_lines
    line.setFocus()
    for _ in range(30):
        qtbot.keyClick(line, Qt.Key.Key_Up)
    assert texts(thread) == ("Coffee", f"from Gayo. Picked by hand. {SECOND}")
    thread.manuscript.steps.undo()
    assert texts(thread) == (FIRST, SECOND)


def test_an_empty_line_is_there_again_when_the_cut_is_moved_back(qtbot: QtBot, thread: ComposerPage) -> None:
    below = thread.editor.text_edits[1]
    below.setPlainText("Dried.\n\nTaste it.")
    (line,) = thread.editor.cut_lines
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert texts(thread) == (f"{FIRST} Dried.", "Taste it.")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert texts(thread) == (FIRST, "Dried.\n\nTaste it.")


@pytest.mark.parametrize(("part", "word"), [(0, "Picked"), (1, "Taste")])
def test_a_cut_is_dragged_to_a_word_of_either_part(qtbot: QtBot, thread: ComposerPage, part: int, word: str) -> None:
    (line,) = thread.editor.cut_lines
    edit = thread.editor.text_edits[part]
    cursor = QTextCursor(edit.document())
    cursor.setPosition(edit.text.index(word) + 1)
    where = edit.viewport().mapToGlobal(edit.cursorRect(cursor).center())
    start = line.rect().center()
    press(line, start)
    # The line follows the mouse: where that is, is asked of the screen.
    for _ in range(3):
        carry(line, line.mapFromGlobal(where), line.mapFromGlobal(where))
    assert texts(thread) == (FIRST, SECOND), "nothing is changed before it is let go"
    release(line, line.mapFromGlobal(where))
    whole = f"{FIRST} {SECOND}"
    at = whole.index(word)
    assert texts(thread) == (whole[:at].rstrip(), whole[at:])
    QApplication.processEvents()
    above, below = thread.editor.boxes
    assert above.geometry().bottom() <= line.geometry().top() < below.geometry().top()


def test_words_of_a_script_without_spaces_are_cut_between_words_too(qtbot: QtBot, thread: ComposerPage) -> None:
    above, below = thread.editor.text_edits
    above.setPlainText("バティックの日。")
    below.setPlainText("大使館でお待ちしています。")
    (line,) = thread.editor.cut_lines
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    one, other = texts(thread)
    assert one + other == "バティックの日。大使館でお待ちしています。"
    assert len(one) > len("バティックの日。")


def test_what_may_only_be_read_has_cuts_that_do_not_move(thread: ComposerPage) -> None:
    thread.manuscript.lock(locked=True)
    (line,) = thread.editor.cut_lines
    assert not line.isEnabled()


def test_with_one_part_alone_there_is_nothing_to_cut(thread: ComposerPage) -> None:
    thread.editor.boxes[0].joined.emit()
    assert thread.editor.cut_lines == []
