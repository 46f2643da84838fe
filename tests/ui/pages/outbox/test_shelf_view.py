from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.domain.delivery import DeliveryState
from tests.ui.entries import an_entry, some_entries
from ui.pages.outbox.deeds import Deed
from ui.pages.outbox.delivery_feed import Stretch, place_of
from ui.pages.outbox.delivery_table import Column
from ui.pages.outbox.shelf_view import ShelfView
from ui.pages.outbox.shelves import Shelf


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://example.org/post/1", True),
        ("file:///srv/sites/tokyo/posts/1/index.html", True),
        ("file:///usr/bin/firefox", False),
        ("javascript:alert(1)", False),
        ("vscode://file/etc/passwd", False),
        ("", False),
    ],
)
def test_only_pages_are_opened(
    qtbot: QtBot, english: QApplication, monkeypatch: pytest.MonkeyPatch, address: str, opened: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(QUrl(url).toString()))
    view = ShelfView(Shelf.SENT)
    qtbot.addWidget(view)
    view.feed.arrived.emit(Stretch((an_entry(state=DeliveryState.SENT, address=address),)))
    view.view.clicked.emit(view.table.index(0, Column.ADDRESS))
    assert asked == ([address] if opened else [])


def test_rows_take_the_place_of_the_reason_for_emptiness(qtbot: QtBot, english: QApplication) -> None:
    view = ShelfView(Shelf.DUE)
    qtbot.addWidget(view)
    view.feed.arrived.emit(Stretch())
    assert not view.view.isVisibleTo(view)
    view.feed.arrived.emit(Stretch((an_entry(),)))
    assert view.view.isVisibleTo(view)
    view.say_empty("No workspace is open.")
    assert not view.view.isVisibleTo(view)


def test_rows_that_come_above_do_not_move_what_is_in_sight(qtbot: QtBot, english: QApplication) -> None:
    view = ShelfView(Shelf.DUE)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    rows = tuple(some_entries(80, first=40))
    view.feed.arrived.emit(Stretch(rows))
    bar = view.view.verticalScrollBar()
    bar.setValue(30 * view.view.verticalHeader().defaultSectionSize() + 7)
    in_sight, offset = view.table.rows[view.view.rowAt(0)], view.view.rowViewportPosition(view.view.rowAt(0))
    view.feed.arrived.emit(Stretch((*some_entries(40), *rows)))
    assert view.table.rows[view.view.rowAt(0)] == in_sight
    assert view.view.rowViewportPosition(view.view.rowAt(0)) == offset


def test_the_list_does_not_run_to_and_fro_when_its_current_row_leaves(qtbot: QtBot, english: QApplication) -> None:
    view, rows = ShelfView(Shelf.DUE), tuple(some_entries(80))
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    view.feed.arrived.emit(Stretch(rows))
    went: list[int] = []
    view.view.verticalScrollBar().valueChanged.connect(went.append)
    view.feed.arrived.emit(Stretch(rows[40:]))
    assert (went, view.view.hasAutoScroll()) == ([], True)


def test_several_chosen_rows_stay_chosen_when_the_list_is_read_again(qtbot: QtBot, english: QApplication) -> None:
    view = ShelfView(Shelf.DUE)
    qtbot.addWidget(view)
    rows = tuple(some_entries(6))
    view.feed.arrived.emit(Stretch(rows))
    view.view.selectRow(1)
    view.view.setCurrentIndex(view.table.index(4, 0))
    flag = QItemSelectionModel.SelectionFlag
    view.view.selectionModel().select(view.table.index(1, 0), flag.Select | flag.Rows)
    view.feed.arrived.emit(Stretch((rows[4], *rows[:4], rows[5])))
    assert {one.delivery_id for one in view.selected} == {"d0001", "d0004"}


def test_the_first_row_is_chosen_by_itself(qtbot: QtBot, english: QApplication) -> None:
    view = ShelfView(Shelf.DUE)
    qtbot.addWidget(view)
    view.feed.arrived.emit(Stretch(tuple(some_entries(3))))
    assert [one.delivery_id for one in view.selected] == ["d0000"]


def test_when_what_is_chosen_leaves_the_next_is_told_once_and_nothing_in_between(
    qtbot: QtBot, english: QApplication
) -> None:
    view, rows = ShelfView(Shelf.DUE), tuple(some_entries(6))
    qtbot.addWidget(view)
    view.feed.arrived.emit(Stretch(rows))
    told: list[list[str]] = []
    view.chosen.connect(lambda: told.append([one.delivery_id for one in view.selected]))
    view.feed.arrived.emit(Stretch(rows[2:]))
    assert told == [["d0002"]]


def test_a_key_does_what_is_possible_and_nothing_else(qtbot: QtBot, english: QApplication) -> None:
    view = ShelfView(Shelf.DUE)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    qtbot.waitActive(view)
    view.feed.arrived.emit(Stretch(tuple(some_entries(3))))
    asked: list[Deed] = []
    view.asked.connect(asked.append)
    view.offer((Deed.MOVE, Deed.CANCEL))
    qtbot.waitUntil(view.view.isVisible)
    view.view.setFocus()
    qtbot.waitUntil(view.view.hasFocus)
    for key in (Qt.Key.Key_M, Qt.Key.Key_Delete, Qt.Key.Key_I):
        qtbot.keyClick(view.view, key)
    assert asked == [Deed.MOVE, Deed.CANCEL]


def test_what_is_chosen_stays_known_while_somebody_looks_elsewhere(qtbot: QtBot, english: QApplication) -> None:
    view, entries = ShelfView(Shelf.DUE), tuple(some_entries(400))
    qtbot.addWidget(view)
    view.feed.arrived.emit(Stretch(entries[:50], None, True, 0, 350))
    view.view.selectRow(7)
    view.feed.arrived.emit(Stretch(entries[200:250], place_of(entries[199]), True, 200, 150))
    assert view.selected == (entries[7],)
    view.feed.arrived.emit(Stretch(entries[:50], None, True, 0, 350))
    assert view.selected == (entries[7],)


def test_nobody_chooses_what_was_not_read(qtbot: QtBot, english: QApplication) -> None:
    view, entries = ShelfView(Shelf.DUE), tuple(some_entries(50))
    qtbot.addWidget(view)
    view.feed.arrived.emit(Stretch(entries, None, True, 0, 1_000_000))
    view.view.selectRow(48)
    flag = QItemSelectionModel.SelectionFlag
    everything = QItemSelection(view.table.index(40, 0), view.table.index(900_000, 0))
    view.view.selectionModel().select(everything, flag.ClearAndSelect | flag.Rows)
    assert view.selected == entries[40:]
    view.view.setCurrentIndex(view.table.index(900_000, 0))
    assert view.selected == ()
