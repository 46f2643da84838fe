from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from scheduler_app.domain.typed_time import NotUnderstood, Understood, Why, understood
from ui.widgets.typed_time_field import TypedTimeField, why_not

NOW = datetime.fromisoformat("2027-03-03 09:30")
FRIDAY = datetime.fromisoformat("2027-03-05 10:00")


@pytest.fixture
def field(qtbot: QtBot, english: QApplication) -> TypedTimeField:
    made = a_field(qtbot)
    made.ask_for("Time in Tokyo")
    return made


def a_field(qtbot: QtBot) -> TypedTimeField:
    made = TypedTimeField()
    made.begin(lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_says_how_it_understood_until_it_stands_there_in_full(qtbot: QtBot, field: TypedTimeField) -> None:
    field.edit.setFocus()
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field.edit, "jumat")
    assert field.wall == FRIDAY
    assert field.said.text().startswith("Friday")
    assert "no time is written" in field.said.text()
    qtbot.keyClicks(field.edit, " 10")
    assert "no time is written" not in field.said.text()
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert (field.edit.text(), field.said.text()) == ("Fri 5 Mar 2027 10:00", "")
    assert field.wall == FRIDAY


def test_it_says_why_it_did_not_understand(qtbot: QtBot, field: TypedTimeField) -> None:
    field.show_wall(FRIDAY)
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "fri later")
    assert field.wall is None
    assert "later" in field.said.text()
    assert field.edit.accessibleDescription() == field.said.text()
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.text() == "fri later"


@pytest.mark.parametrize("why", Why)
def test_every_reason_has_words(english: QApplication, why: Why) -> None:
    words = "2027-03-05" if why is Why.OTHER_WEEKDAY else "soon"
    assert why_not(NotUnderstood(why, words))


@pytest.mark.parametrize("language", ["en", "id", "ar"])
def test_what_it_writes_can_be_typed_again(
    qtbot: QtBot, speaking: Callable[[str], QApplication], language: str
) -> None:
    speaking(language)
    field = a_field(qtbot)
    field.show_wall(FRIDAY)
    found = understood(field.edit.text(), NOW)
    assert isinstance(found, Understood)
    assert found.wall == FRIDAY


def test_a_day_from_the_calendar_keeps_the_time(qtbot: QtBot, field: TypedTimeField) -> None:
    field.show_wall(FRIDAY.replace(hour=15))
    field.edit.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.calendar
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2027, 3, 5)
    with qtbot.waitSignal(field.changed):
        days = calendar.findChild(QTableView)
        qtbot.keyClick(days, Qt.Key.Key_Right)
        qtbot.keyClick(days, Qt.Key.Key_Return)
    assert field.wall == datetime.fromisoformat("2027-03-06 15:00")
    qtbot.waitUntil(lambda: field.calendar is None)


def test_a_day_for_an_empty_field_has_the_usual_time(qtbot: QtBot, field: TypedTimeField) -> None:
    field.begin(lambda: NOW, usual=time(14))
    field.button.click()
    assert field.calendar is not None
    field.calendar.clicked.emit(QDate(2027, 3, 5))
    assert field.wall == FRIDAY.replace(hour=14)


def test_what_is_being_typed_is_not_written_over_by_the_same(qtbot: QtBot, field: TypedTimeField) -> None:
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "fri 10")
    field.show_wall(FRIDAY)
    assert field.edit.text() == "fri 10"
    field.show_wall(None)
    assert (field.edit.text(), field.wall) == ("", None)
