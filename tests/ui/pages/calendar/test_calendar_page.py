"""The calendar through its real widgets: where things stand, and giving one another time by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Member, Role
from scheduler_app.services.calendar import CalendarLine
from tests.ui.filled_workspace import NAMES, officer, opened_by
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.pages.calendar.agenda_table import Column
from ui.pages.calendar.move_dialog import MoveDialog
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind
from ui.session import OpenWorkspace

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def page(qtbot: QtBot, english: QApplication, app: App) -> Iterator[CalendarPage]:
    page, events = CalendarPage(), CoreEvents()
    qtbot.addWidget(page)
    events.setParent(page)
    events.changed.connect(page.take_changes)
    app.on_changes(events.announce)
    page.resize(1100, 760)
    page.show_workspace(opened_by(app, Role.OFFICER))
    page.show()
    page.enter()
    page.go_to(first_day(app))
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3)
    yield page
    page.let_go()


def first_day(app: App) -> date:
    """The first day on which something is planned, on the clock at home."""
    line: CalendarLine = app.calendar.agenda(officer(app))[0]
    return line.here.date()


def test_the_month_shows_every_post_once_and_the_day_every_delivery(page: CalendarPage) -> None:
    month = page.month.month
    assert month is not None
    named = [chip.name for cell in month.cells for chip in cell.chips]
    assert set(named) <= set(NAMES)
    assert {line.entry.post_name for line in page.lines.lines} == {NAMES[0]}
    assert "3" in page.month.accessibleName()


def test_arrows_go_from_day_to_day_and_over_the_end_of_the_month(qtbot: QtBot, page: CalendarPage) -> None:
    start = page.month.day
    page.month.setFocus()
    for key, days in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 7), (Qt.Key.Key_Left, -1), (Qt.Key.Key_Up, -7)):
        qtbot.keyClick(page.month, key)
        start += timedelta(days=days)
        assert page.month.day == start
    for _ in range(6):
        qtbot.keyClick(page.month, Qt.Key.Key_Down)
    assert page.month.day == start + timedelta(weeks=6)
    qtbot.waitUntil(lambda: page.month.month is not None and page.month.month.first == page.month.day.replace(day=1))


def test_page_keys_go_from_month_to_month_and_t_comes_home(qtbot: QtBot, page: CalendarPage) -> None:
    page.go_to(date(2027, 1, 31))
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_PageDown)
    assert page.month.day == date(2027, 2, 28)
    qtbot.keyClick(page.month, Qt.Key.Key_PageUp)
    assert page.month.day == date(2027, 1, 28)
    qtbot.keyClick(page.month, Qt.Key.Key_T)
    assert page.month.month is not None
    assert page.month.day == page._now().date()


def test_enter_goes_to_the_list_of_the_day_and_escape_back(qtbot: QtBot, page: CalendarPage) -> None:
    page.activateWindow()
    qtbot.waitActive(page)
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert page.day.hasFocus()
    assert page.day.currentIndex().row() == 0
    qtbot.keyClick(page.day, Qt.Key.Key_Escape)
    assert page.month.hasFocus()


def test_m_moves_the_chosen_delivery_after_saying_what_that_means(
    qtbot: QtBot, page: CalendarPage, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = page.lines.lines[0]
    wanted = line.entry.wall.replace(hour=11, minute=30)
    said: list[str] = []

    def choose(dialog: MoveDialog) -> int:
        dialog.when.edit.selectAll()
        qtbot.keyClicks(dialog.when.edit, "11.30")
        qtbot.waitUntil(dialog.move_button.isEnabled)
        said.append(dialog.means.text())
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(MoveDialog, "exec", lambda dialog: QDialog.DialogCode(choose(dialog)))
    page.day.setCurrentIndex(page.lines.index(0))
    page.day.setFocus()
    qtbot.keyClick(page.day, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: any(one.entry.wall == wanted for one in page.lines.lines))
    assert line.entry.city in said[0]
    assert "here" in said[0]
    moved = next(one for one in app.calendar.agenda(officer(app)) if one.entry.delivery_id == line.entry.delivery_id)
    assert moved.entry.wall == wanted


def test_a_time_that_is_over_is_refused_before_anything_is_done(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    dialog = MoveDialog(opened_by(app, Role.OFFICER), page.lines.lines[0], page)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.means.text()))
    dialog.when.edit.clear()
    qtbot.keyClicks(dialog.when.edit, "1 jan 2020 10:00")
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert not dialog.move_button.isEnabled()
    assert dialog.wall == datetime(2020, 1, 1, 10)  # noqa: DTZ001 - a clock on the wall has no zone


def test_who_may_not_plan_sees_the_calendar_and_moves_nothing(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    officer_sees = opened_by(app, Role.OFFICER)
    viewer = Member(officer_sees.member.id, "Tim", frozenset({Role.VIEWER}))
    page.show_workspace(OpenWorkspace("", app, officer_sees.workspace, viewer))
    page.go_to(first_day(app))
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3)
    page.day.setCurrentIndex(page.lines.index(0))
    assert not page.move_button.isEnabled()


def test_what_another_changes_appears_and_the_choice_stays(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    page.day.setCurrentIndex(page.lines.index(2))
    kept = page.lines.lines[2].entry.delivery_id
    app.scheduling.cancel(officer(app), page.lines.lines[0].entry.delivery_id)
    qtbot.waitUntil(lambda: page.lines.lines[0].entry.state.value == "cancelled" or page.lines.rowCount() == 2)
    assert page.lines.lines[page.day.currentIndex().row()].entry.delivery_id == kept


def test_the_ui_thread_never_goes_to_the_database(
    qtbot: QtBot, page: CalendarPage, watched_ui_thread: list[str]
) -> None:
    page.turn(1)
    page.turn(-1)
    qtbot.waitUntil(lambda: page.month.month is not None and not page.month.month.empty)
    assert watched_ui_thread == []


def test_the_page_remembers_its_day(page: CalendarPage) -> None:
    page.recall({"day": "2027-03-10"})
    assert page.remembered()["day"] == "2027-03-10"
    page.recall({"day": "nonsense"})
    assert page.month.day == date(2027, 3, 10)


def test_the_agenda_shows_the_same_deliveries_as_the_month(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    page.activateWindow()
    qtbot.waitActive(page)
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_A)
    assert page.agenda.hasFocus()
    assert page.remembered()["view"] == "agenda"
    first = page.month.day.replace(day=1)
    due = [
        line.entry.delivery_id
        for day in app.calendar.month(officer(app), first.year, first.month)
        for line in day.lines
    ]
    qtbot.waitUntil(lambda: [line.entry.delivery_id for line in page.agenda.table.lines] == due)
    qtbot.keyClick(page.agenda, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert page.month.hasFocus()


def test_the_agenda_is_sorted_by_the_column_that_is_asked_for(qtbot: QtBot, page: CalendarPage) -> None:
    page.show_kind(ViewKind.AGENDA)
    qtbot.waitUntil(lambda: page.agenda.table.rowCount() >= 3)
    heads = page.agenda.horizontalHeader()
    heads.setSortIndicator(Column.ACCOUNT, Qt.SortOrder.DescendingOrder)

    def handles() -> list[str]:
        return [line.entry.handle for line in page.agenda.table.lines]

    qtbot.waitUntil(lambda: handles() == sorted(handles(), reverse=True) and handles()[0] != handles()[-1])


def test_what_is_chosen_in_the_agenda_is_chosen_in_the_month_too(qtbot: QtBot, page: CalendarPage) -> None:
    chosen = {page.lines.lines[0].entry.delivery_id, page.lines.lines[2].entry.delivery_id}
    page.show_kind(ViewKind.AGENDA)
    qtbot.waitUntil(lambda: page.agenda.table.rowCount() >= 3)
    rows = [row for row, line in enumerate(page.agenda.table.lines) if line.entry.delivery_id in chosen]
    page.agenda.selectRow(rows[0])
    qtbot.keyClick(page.agenda, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.agenda, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen <= page.choice.ids
    page.show_kind(ViewKind.MONTH)
    qtbot.waitUntil(lambda: len(page.day.selectionModel().selectedRows()) == 3)


def test_what_another_cancels_appears_in_the_agenda_and_the_choice_stays(
    qtbot: QtBot, page: CalendarPage, app: App
) -> None:
    page.show_kind(ViewKind.AGENDA)
    qtbot.waitUntil(lambda: page.agenda.table.rowCount() >= 3)
    qtbot.keyClick(page.agenda, Qt.Key.Key_Down)
    page.agenda.selectRow(1)
    kept = page.agenda.table.lines[1].entry.delivery_id
    app.scheduling.cancel(officer(app), page.agenda.table.lines[0].entry.delivery_id)
    qtbot.waitUntil(lambda: page.agenda.table.lines[0].entry.state is DeliveryState.CANCELLED)
    assert page.choice.ids == {kept}
    assert page.agenda.table.lines[page.agenda.currentIndex().row()].entry.delivery_id == kept


def test_going_to_a_day_brings_its_rows_of_the_agenda_into_sight(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    last = app.calendar.agenda(officer(app))[-1].here.date()
    page.show_kind(ViewKind.AGENDA)
    page.go_to(last)
    qtbot.waitUntil(lambda: page.agenda.currentIndex().isValid())
    assert page.agenda.table.lines[page.agenda.currentIndex().row()].here.date() == last
    assert page.choice.ids == frozenset()


def test_the_first_time_whoever_listens_to_the_screen_comes_to_the_agenda(
    qtbot: QtBot, page: CalendarPage, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    page.show_workspace(opened_by(app, Role.OFFICER))
    assert page.kind is ViewKind.AGENDA


def test_a_month_is_laid_out_once_however_often_the_keyboard_moves_in_it(qtbot: QtBot, page: CalendarPage) -> None:
    assert background.finish()
    page.go_to(page.month.day)
    before, day = page.month.month, page.month.day
    page.go_to(day.replace(day=11))
    page.go_to(day.replace(day=12))
    assert page.month.month is before
    page.turn(1)
    assert page.month.month is not before


def test_going_into_a_list_leaves_what_was_chosen_on_another_day(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    chosen = page.lines.lines[0].entry.delivery_id
    page.choice.take([chosen])
    page.go_to(first_day(app) + timedelta(days=1))
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3 and page.lines.lines[0].entry.delivery_id != chosen)
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert page.choice.ids == {page.lines.lines[0].entry.delivery_id}
