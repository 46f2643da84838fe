"""How the columns of the outbox share the width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.domain.delivery import DeliveryState
from tests.ui.entries import some_entries
from ui import theme
from ui.pages.outbox.delivery_table import Column, DeliveryTable
from ui.pages.outbox.row_painter import SIDE
from ui.pages.outbox.table_view import DeliveryTableView
from ui.states import looks_of
from ui.zone_names import short_date_text

YEAR = [date(2028, 1, 1) + timedelta(days=day) for day in range(366)]


def a_view(qtbot: QtBot) -> DeliveryTableView:
    view = DeliveryTableView(DeliveryTable(), (Column.WHY,), looks_of(frozenset(DeliveryState)))
    qtbot.addWidget(view)
    view.resize(1100, 400)
    view.show()
    return view


@pytest.mark.parametrize("points", [9.0, 13.5])
@pytest.mark.parametrize("language", ["en", "id", "ar"])
@pytest.mark.parametrize("column", [Column.MY_TIME, Column.READERS_TIME])
def test_no_date_of_the_year_is_cut_short(
    qtbot: QtBot, speaking: Callable[[str], QApplication], language: str, points: float, column: Column
) -> None:
    application = speaking(language)
    normal = application.font()
    font = application.font()
    font.setPointSizeF(points)
    application.setFont(font)
    try:
        view = a_view(qtbot)
        longest = max(view.fontMetrics().horizontalAdvance(short_date_text(QLocale(), day)) for day in YEAR)
        assert view.columnWidth(column) - SIDE - SIDE // 2 >= longest
    finally:
        application.setFont(normal)


def test_larger_letters_are_measured_anew(qtbot: QtBot, english: QApplication) -> None:
    view = a_view(qtbot)
    before = view.columnWidth(Column.MY_TIME)
    font = view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    view.setFont(font)
    view.resize(1101, 400)
    assert view.columnWidth(Column.MY_TIME) > before


def test_choosing_everything_chooses_what_was_read(qtbot: QtBot, english: QApplication) -> None:
    view = a_view(qtbot)
    view.model().show_rows(some_entries(5), ahead=1000, behind=1_000_000)
    view.selectAll()
    assert [index.row() for index in view.selectionModel().selectedRows()] == list(range(1000, 1005))


def test_what_comes_into_sight_is_told(qtbot: QtBot, english: QApplication) -> None:
    view = a_view(qtbot)
    view.model().show_rows(some_entries(5), behind=1_000_000)
    view.updateGeometries()
    with qtbot.waitSignal(view.looked_at, check_params_cb=lambda first, last: 500_000 == first < last < 500_030):
        view.scrollTo(view.model().index(500_000, 0), view.ScrollHint.PositionAtTop)


def test_a_chosen_row_has_another_ground_from_one_end_to_the_other(qtbot: QtBot, english: QApplication) -> None:
    view = a_view(qtbot)
    view.model().show_rows(some_entries(5))
    view.selectRow(2)
    picture = view.viewport().grab().toImage()
    wanted = QColor(theme.current().selection)
    top = view.rowViewportPosition(2) + 1
    right = view.columnViewportPosition(Column.ADDRESS) + view.columnWidth(Column.ADDRESS) - 1
    assert {picture.pixelColor(x, top).name() for x in (1, right // 2, right)} == {wanted.name()}
    assert picture.pixelColor(1, view.rowViewportPosition(3) + 1).name() != wanted.name()


def test_a_column_is_as_wide_as_the_rows_in_sight_need_when_somebody_asks_for_it(
    qtbot: QtBot, english: QApplication
) -> None:
    view = a_view(qtbot)
    entries = some_entries(3)
    view.model().show_rows([*entries[:2], replace(entries[2], post_name="A name much longer than that of any other")])
    view.resizeColumnToContents(Column.POST)
    metrics = view.fontMetrics()
    assert view.columnWidth(Column.POST) >= metrics.horizontalAdvance("A name much longer than that of any other")
    view.resizeColumnToContents(Column.STATE)
    assert view.columnWidth(Column.STATE) >= metrics.horizontalAdvance("Scheduled")


def test_rows_that_are_painted_in_parts_look_as_if_painted_at_once(qtbot: QtBot, english: QApplication) -> None:
    view = a_view(qtbot)
    view.model().show_rows(some_entries(5))
    whole = view.viewport().grab().toImage()
    parts = QImage(whole.size(), whole.format())
    parts.setDevicePixelRatio(whole.devicePixelRatio())
    upper = QRegion(0, 0, 300, 60)
    rest = QRegion(view.viewport().rect()).subtracted(upper)
    with QPainter(parts) as painter:
        for part in (upper, rest):
            view.viewport().render(painter, QPoint(), part, view.RenderFlag.DrawWindowBackground)
    assert parts == whole
