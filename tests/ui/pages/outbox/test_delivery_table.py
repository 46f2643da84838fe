from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from scheduler_app.domain.delivery import DeliveryState
from tests.ui.entries import HOME, TEN, an_entry, some_entries
from ui.pages.outbox.delivery_table import Column, DeliveryTable, Role
from ui.states import Family

pytestmark = pytest.mark.usefixtures("english")


def a_table() -> DeliveryTable:
    table = DeliveryTable()
    table.live_in(HOME)
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    return table


def test_a_line_tells_post_account_both_clocks_and_state() -> None:
    table = a_table()
    table.show_rows([an_entry(post="Batik Day")])

    def said(column: Column) -> tuple[str, str]:
        index = table.index(0, column)
        return str(index.data()), str(index.data(Role.SECOND_LINE))

    assert "Batik Day" in said(Column.POST)[0]
    assert "KBRI Tokyo" in said(Column.ACCOUNT)[0]
    assert "@kbri-tokyo" in said(Column.ACCOUNT)[1]
    assert said(Column.READERS_TIME)[0].startswith("10:00 · ")
    assert said(Column.READERS_TIME)[1] == "Wed 10 Mar 2027"
    assert said(Column.MY_TIME) == ("08:00", "Wed 10 Mar 2027")
    assert said(Column.STATE)[0] == "Scheduled"


def test_what_nobody_approved_is_said_to_wait() -> None:
    table = a_table()
    table.show_rows([an_entry(approved=False)])
    look = table.index(0, Column.STATE).data(Role.LOOK)
    assert (look.word, look.family) == ("Waits for approval", Family.WAITING)


def test_a_reason_becomes_a_sentence_and_a_next_step() -> None:
    table = a_table()
    table.show_rows([an_entry(state=DeliveryState.MISSED, reason="time.too_late")])
    index = table.index(0, Column.WHY)
    assert "Its hour passed." in index.data()
    assert "Send it again" in index.data(Role.SECOND_LINE)


def test_a_reload_keeps_selection_and_scroll(qtbot: QtBot) -> None:
    table, view = a_table(), QTableView()
    qtbot.addWidget(view)
    view.setModel(table)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    rows = some_entries(200)
    table.show_rows(rows)
    view.resize(400, 300)
    view.show()
    view.selectRow(120)
    view.scrollTo(table.index(120, 0), QTableView.ScrollHint.PositionAtTop)
    before = view.verticalScrollBar().value()
    changed = [replace(row, reason="pacing.wait") if row.delivery_id == "d0120" else row for row in rows[:-10]]
    table.show_rows([*changed, *some_entries(30, first=300)])
    chosen = view.selectionModel().selectedRows()
    assert [table.rows[index.row()].delivery_id for index in chosen] == ["d0120"]
    assert view.verticalScrollBar().value() == before


def test_rows_that_go_above_leave_the_same_row_selected(qtbot: QtBot) -> None:
    table, view = a_table(), QTableView()
    qtbot.addWidget(view)
    view.setModel(table)
    rows = some_entries(50)
    table.show_rows(rows)
    view.selectRow(20)
    table.show_rows(rows[5:])
    assert [index.row() for index in view.selectionModel().selectedRows()] == [15]


def test_only_changed_rows_are_painted_again() -> None:
    table = a_table()
    rows = some_entries(10)
    table.show_rows(rows)
    touched: list[int] = []
    table.dataChanged.connect(lambda first, last: touched.extend((first.row(), last.row())))
    table.show_rows([replace(row, attempts=1) if row.delivery_id == "d0004" else row for row in rows])
    assert touched == [4, 4]


def test_rows_that_were_not_read_say_nothing() -> None:
    table = a_table()
    table.show_rows(some_entries(3), ahead=5, behind=9)
    assert (table.rowCount(), table.held) == (17, range(5, 8))
    assert [table.index(row, Column.POST).data() == "…" for row in (4, 5, 7, 8)] == [True, False, False, True]
    assert table.index(4, Column.STATE).data(Role.LOOK) is None
    assert (table.row_of(table.rows[2].delivery_id), table.entry_at(8)) == (7, None)


def test_the_same_list_at_another_place_moves_no_row() -> None:
    table, entries = a_table(), some_entries(20)
    moved: list[object] = []
    for signal in (table.rowsInserted, table.rowsRemoved, table.modelReset):
        signal.connect(lambda *_: moved.append(1))
    touched: list[int] = []
    table.show_rows(entries[:6], behind=14)
    moved.clear()
    table.dataChanged.connect(lambda first, last: touched.extend(range(first.row(), last.row() + 1)))
    table.show_rows(entries[4:10], ahead=4, behind=10, keep=[1, 4])
    assert (moved, touched) == ([], [6, 7, 8, 9])
    assert [table.entry_at(row) for row in (0, 1, 4, 9)] == [None, entries[1], entries[4], entries[9]]
    assert table.row_of(entries[1].delivery_id) == 1
    table.show_rows(entries[15:], ahead=15)
    assert table.rowCount() == 20
    assert table.entry_at(1) is None


def test_what_came_in_front_moves_the_rows_and_with_them_what_is_selected(qtbot: QtBot) -> None:
    table, view, entries = a_table(), QTableView(), some_entries(20)
    qtbot.addWidget(view)
    view.setModel(table)
    table.show_rows(entries[5:10], ahead=5, behind=10)
    view.selectRow(7)
    table.show_rows(entries[5:10], ahead=8, behind=3)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [10]
    assert (table.rowCount(), table.entry_at(10)) == (16, entries[7])
    table.show_rows([entries[5], *entries[7:10]], ahead=2, behind=4)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [3]


def test_a_row_moved_in_time_moves_in_the_list() -> None:
    table = a_table()
    rows = some_entries(5)
    table.show_rows(rows)
    moved = replace(rows[0], wall=TEN + timedelta(days=1))
    table.show_rows([*rows[1:], moved])
    assert [row.delivery_id for row in table.rows] == ["d0001", "d0002", "d0003", "d0004", "d0000"]


def test_headings_are_words(english: QApplication) -> None:
    table = a_table()
    heads = [table.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert all(heads)
