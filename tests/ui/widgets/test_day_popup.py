from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.widgets.day_popup import DayPopup


@pytest.fixture
def field(qtbot: QtBot, english: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def popup(field: QWidget) -> DayPopup:
    made = DayPopup(date(2027, 3, 5), field)
    made.open_at(field)
    return made


def test_a_day_is_chosen_by_keyboard_and_the_calendar_goes(qtbot: QtBot, popup: DayPopup) -> None:
    days = popup.calendar.findChild(QTableView)
    told: list[date] = []
    popup.chosen.connect(told.append)
    qtbot.keyClick(days, Qt.Key.Key_Down)
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert told == [date(2027, 3, 12)]
    qtbot.waitUntil(lambda: not isValid(popup))


def test_escape_chooses_nothing(qtbot: QtBot, popup: DayPopup) -> None:
    told: list[date] = []
    popup.chosen.connect(told.append)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(popup))
    assert told == []


def test_it_shows_the_month_of_the_day_it_was_given(popup: DayPopup) -> None:
    assert popup.calendar.selectedDate() == QDate(2027, 3, 5)
    assert popup.screen().availableGeometry().contains(popup.geometry().topLeft())
