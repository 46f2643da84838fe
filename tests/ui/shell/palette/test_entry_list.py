from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.shell.palette.entries import Entry, Sort, rows_of
from ui.shell.palette.entry_list import EntryList

OUTBOX = Entry(Sort.PAGE, "go.outbox", "Outbox", "", "Ctrl+1", "outbox")
BATIK, COFFEE = (Entry(Sort.POST, name, name.title(), "Trade", icon="draft") for name in ("batik", "coffee"))


@pytest.fixture
def lines(qtbot: QtBot, english: object) -> EntryList:
    made = EntryList()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_rows(rows_of((OUTBOX, BATIK, COFFEE)))
    return made


def test_the_first_entry_is_chosen_and_headings_are_stepped_over(lines: EntryList) -> None:
    assert lines.chosen == OUTBOX
    lines.step(1)
    assert lines.chosen == BATIK


def test_after_the_last_comes_the_first_and_a_page_stops_at_the_end(lines: EntryList) -> None:
    lines.step(-1)
    assert lines.chosen == COFFEE
    lines.step(1)
    assert lines.chosen == OUTBOX
    lines.step(8)
    assert lines.chosen == COFFEE


def test_what_somebody_chose_stays_chosen_when_more_is_found(lines: EntryList) -> None:
    lines.step(2)
    lines.show_rows(rows_of((BATIK, COFFEE)))
    assert lines.chosen == COFFEE
    lines.show_rows(rows_of((OUTBOX, BATIK)))
    assert lines.chosen == OUTBOX


def test_a_heading_cannot_be_chosen_and_a_line_says_all_it_holds(lines: EntryList) -> None:
    model = lines.entries
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole) == "Outbox, Ctrl+1"
    assert model.data(model.index(0, 0)) == "Pages"


def test_it_is_painted_in_both_directions(lines: EntryList) -> None:
    before = lines.grab().toImage()
    lines.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert lines.grab().toImage() != before
