"""The month where there is little room for it: it scrolls, and nothing of it is cut off."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from ui.pages.calendar.month_layout import lay_out
from ui.pages.calendar.month_room import MonthRoom
from ui.pages.calendar.month_view import MonthView


def a_room(qtbot: QtBot, height: int) -> tuple[MonthRoom, MonthView]:
    month = MonthView()
    room = MonthRoom(month)
    qtbot.addWidget(room)
    room.resize(800, height)
    room.show()
    month.show_month(lay_out((), 2027, 3, today=date(2027, 3, 3), rooms=(2,) * 5))
    return room, month


def takes_the_wheel(month: MonthView) -> bool:
    """Turn it over the month; what the month does not take Qt gives to the room around it."""
    none = (QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    there = QPointF(month.mapToGlobal(QPoint(100, 100)))
    event = QWheelEvent(QPointF(100, 100), there, *none, Qt.ScrollPhase.NoScrollPhase, False)
    month.wheelEvent(event)
    return event.isAccepted()


def test_where_there_is_room_nothing_scrolls_and_the_wheel_goes_on_to_the_next_month(qtbot: QtBot) -> None:
    room, month = a_room(qtbot, 900)
    assert room.verticalScrollBar().maximum() == 0
    with qtbot.waitSignal(month.periods_asked):
        assert takes_the_wheel(month)


def test_with_little_room_days_keep_their_height_and_the_wheel_scrolls(qtbot: QtBot) -> None:
    room, month = a_room(qtbot, 200)
    month.choose(date(2027, 3, 1))
    room.show_day()
    assert month.height() >= month.minimumSizeHint().height()
    with qtbot.assertNotEmitted(month.periods_asked):
        assert not takes_the_wheel(month)
    assert room.verticalScrollBar().maximum() > 0


def test_the_day_with_the_keyboard_comes_into_sight_below_the_weekdays(qtbot: QtBot) -> None:
    room, month = a_room(qtbot, 220)
    for day in (date(2027, 3, 31), date(2027, 3, 2), date(2027, 3, 17)):
        month.choose(day)
        room.show_day()
        place = month.place_of_day()
        assert place is not None
        top = place.top() - room.verticalScrollBar().value()
        assert top >= month.head_height - 1
        assert top < room.viewport().height()


def test_what_lies_below_the_weekdays_is_not_taken_by_a_click_on_them(qtbot: QtBot) -> None:
    room, month = a_room(qtbot, 220)
    room.verticalScrollBar().setValue(room.verticalScrollBar().maximum())
    above = room.verticalScrollBar().value()
    assert month.day_at(QPoint(100, above + 5)) is None
    assert month.day_at(QPoint(100, above + round(month.head_height) + 20)) is not None
