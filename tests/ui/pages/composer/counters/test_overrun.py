"""What a network would not take any more is seen, and heard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window_fixtures import english, speaking, words
from ui.pages.composer.counters.overrun import tint
from ui.pages.composer.part_edit import PartEdit

__all__ = ["english", "speaking", "words"]

FAMILY = "👨‍👩‍👧‍👦"


@pytest.fixture
def edit(qtbot: QtBot, english: QApplication) -> PartEdit:
    made = PartEdit()
    qtbot.addWidget(made)
    made.show_text(f"{FAMILY} Come to the embassy on Friday.")
    return made


def tinted(edit: PartEdit) -> str:
    return "".join(one.cursor.selectedText() for one in edit.extraSelections())


def test_all_letters_from_there_on_are_tinted_and_it_is_said_where_that_begins(edit: PartEdit) -> None:
    tint(edit, len(f"{FAMILY} Come to the "))
    assert tinted(edit) == "embassy on Friday."
    assert "“embassy on Friday.”" in edit.accessibleDescription()


def test_once_all_of_it_fits_nothing_is_tinted_or_said(edit: PartEdit) -> None:
    tint(edit, 10)
    tint(edit, 12)
    assert len(edit.extraSelections()) == 1
    tint(edit, None)
    assert edit.extraSelections() == []
    assert edit.accessibleDescription() == ""


def test_the_marks_of_others_stay(edit: PartEdit) -> None:
    other = PartEdit.ExtraSelection()
    other.cursor = edit.textCursor()
    edit.setExtraSelections([other])
    tint(edit, 5)
    assert len(edit.extraSelections()) == 2
    tint(edit, None)
    assert len(edit.extraSelections()) == 1
