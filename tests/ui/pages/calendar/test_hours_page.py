"""The week and the day through their real widgets: walking through hours, dragging along them, two clocks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from tests.ui.filled_workspace import officer
from tests.ui.gestures import carry, press, release
from tests.ui.pages.calendar.test_moving_by_hand import app, line_of, page
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui import background
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind
from ui.pages.calendar.shifting import ShownClock

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine

__all__ = ["app", "english", "page", "speaking", "words", "workspace", "workspace_template"]


@pytest.fixture
def first(page: CalendarPage, app: App, qtbot: QtBot) -> CalendarLine:
    """The first delivery, with its week in sight."""
    line = app.calendar.agenda(officer(app))[0]
    page.go_to(line.here.date())
    page.show_kind(ViewKind.WEEK)
    qtbot.waitUntil(lambda: page.hours.hours is not None and bool(page.hours.hours.placed))
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3)
    return line


def middle_of(page: CalendarPage, line: CalendarLine) -> QPoint:
    geometry, hours = page.hours.geometry_now(), page.hours.hours
    assert geometry is not None
    assert hours is not None
    placed = next(one for one in hours.placed if one.chip and line.entry.delivery_id in one.chip.deliveries)
    box = geometry.chip(placed)
    return QPoint(round(box.x + box.width / 2), round(box.y + box.height / 2))


def test_w_and_d_show_the_week_and_the_day(qtbot: QtBot, page: CalendarPage) -> None:
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_W)
    assert page.hours.hasFocus()
    assert page.hours.hours is not None
    assert len(page.hours.hours.days) == 7
    qtbot.keyClick(page.hours, Qt.Key.Key_D)
    assert len(page.hours.hours.days) == 1
    qtbot.keyClick(page.hours, Qt.Key.Key_PageDown)
    assert page.hours.hours.days == (page.month.day,)


def test_arrows_go_by_half_hours_and_days_and_the_hour_comes_into_sight(
    qtbot: QtBot, page: CalendarPage, first: CalendarLine
) -> None:
    page.hours.setFocus()
    start = page.hours.spot
    qtbot.keyClick(page.hours, Qt.Key.Key_Down)
    assert page.hours.spot == start + timedelta(minutes=30)
    qtbot.keyClick(page.hours, Qt.Key.Key_Left)
    assert page.hours.spot == start + timedelta(days=-1, minutes=30)
    qtbot.keyClick(page.hours, Qt.Key.Key_End)
    geometry = page.hours.geometry_now()
    assert geometry is not None
    assert geometry.y(page.hours.spot.hour * 60) < page.hours.viewport().height()
    assert str(page.hours.spot.day) in page.hours.accessibleName()


def test_a_drag_along_my_hours_moves_the_moment(
    qtbot: QtBot, page: CalendarPage, app: App, first: CalendarLine
) -> None:
    room = page.hours.viewport()
    start = middle_of(page, first)
    geometry = page.hours.geometry_now()
    assert geometry is not None
    end = start + QPoint(0, round(geometry.hour * 2))
    press(room, start)
    carry(room, start, end)
    qtbot.waitUntil(page.hands.ghost.isVisible)
    assert "12:00" in page.hands.ghost.prospect.as_text()
    release(room, end)
    qtbot.waitUntil(lambda: line_of(app, first.entry.delivery_id).here == first.here + timedelta(hours=2))


def test_what_is_cut_among_hours_is_put_at_the_hour_with_the_keyboard(
    qtbot: QtBot, page: CalendarPage, app: App, first: CalendarLine
) -> None:
    page.choice.take([first.entry.delivery_id])
    page.hands.cut()
    page.go_to(first.here + timedelta(hours=3))
    qtbot.waitUntil(lambda: "13:00" in page.hands.cut_card.prospect.as_text())
    page.hands.paste()
    qtbot.waitUntil(lambda: line_of(app, first.entry.delivery_id).here == first.here + timedelta(hours=3))


def test_on_the_readers_clock_all_cities_stand_at_ten(qtbot: QtBot, page: CalendarPage, first: CalendarLine) -> None:
    page.tools.clocks.setCurrentIndex(page.tools.clocks.findData(ShownClock.READERS))
    page.tools.clocks.activated.emit(page.tools.clocks.currentIndex())

    def minutes() -> set[int]:
        return {one.minute for one in page.hours.hours.placed} if page.hours.hours else set()

    qtbot.waitUntil(lambda: minutes() == {600})
    assert page.hours.hours is not None
    assert page.hours.hours.now is None
    assert page.remembered()["clock-week"] == "readers"


def test_a_second_clock_stands_beside_mine(qtbot: QtBot, page: CalendarPage, first: CalendarLine) -> None:
    qtbot.waitUntil(lambda: page.tools.seconds.findText("Riyadh") >= 0)
    page.tools.seconds.setCurrentIndex(page.tools.seconds.findText("Riyadh"))
    page.tools.seconds.activated.emit(page.tools.seconds.currentIndex())
    assert page.hours.hours is not None
    assert page.hours.hours.second is not None
    assert page.hours.hours.second_hours[4].hour == 0
    assert page.remembered()["second"] == "Riyadh"


def test_a_change_elsewhere_keeps_the_scroll_and_the_hour(
    qtbot: QtBot, page: CalendarPage, app: App, first: CalendarLine
) -> None:
    bar = page.hours.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    where, spot = bar.value(), page.hours.spot
    app.scheduling.cancel(officer(app), first.entry.delivery_id)
    qtbot.waitUntil(lambda: page.lines.lines[0].entry.state.value == "cancelled")
    assert background.finish()
    assert (bar.value(), page.hours.spot) == (where, spot)


def test_the_page_comes_back_in_the_view_it_was_left_in(page: CalendarPage) -> None:
    page.recall({"day": "2027-03-10", "view": "day", "clock-month": "mine", "second": "Tokyo"})
    left = page.remembered()
    assert (left["day"], left["view"], left["clock-month"], left["second"]) == ("2027-03-10", "day", "mine", "Tokyo")
    assert page.month.day == date(2027, 3, 10)


def test_what_is_carried_to_the_edge_goes_on_beyond_it(qtbot: QtBot, page: CalendarPage, first: CalendarLine) -> None:
    room, bar = page.hours.viewport(), page.hours.verticalScrollBar()
    start = middle_of(page, first)
    before = bar.value()
    press(room, start)
    carry(room, start, QPoint(start.x(), room.height() - 2))
    carry(room, QPoint(start.x(), room.height() - 3), QPoint(start.x(), room.height() - 2))
    assert bar.value() > before
    page.give_up()
    release(room, start)
