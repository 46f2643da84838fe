from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from ui.widgets.optional_day import OptionalDay


def test_a_day_is_known_only_while_it_is_ticked(qtbot: QtBot, english: object) -> None:
    day = OptionalDay("Last day", date(2028, 1, 31))
    qtbot.addWidget(day)
    assert day.day == date(2028, 1, 31)
    qtbot.keyClick(day.known, Qt.Key.Key_Space)
    assert day.day is None
    assert not day.edit.isEnabled()


def test_an_unknown_day_begins_with_today_when_it_is_ticked(qtbot: QtBot, english: object) -> None:
    day = OptionalDay("Last day", None)
    qtbot.addWidget(day)
    assert day.day is None
    qtbot.keyClick(day.known, Qt.Key.Key_Space)
    assert day.edit.date() == QDate.currentDate()
    assert day.day is not None
    assert day.edit.accessibleName() == "Last day"
