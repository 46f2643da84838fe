"""Journey J5 in the whole window: three approved posts are given other times, by mouse and by keyboard only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.ui.filled_workspace import ask_for_approval, opened_by
from tests.ui.gestures import carry, press, release
from tests.ui.pages.calendar.test_moving_by_hand import (
    DAY,
    cell,
    chip,
    clocks_go_forward,
    line_of,
    planned,
    see,
    the_next_estimated_holiday,
)
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.main_window import MainWindow
from ui.pages.calendar.export.dialog import ExportDialog
from ui.pages.calendar.move_dialog import MoveDialog
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind
from ui.place import PageName, Place
from ui.text_direction import plain

__all__ = ["english", "speaking", "words", "workspace", "workspace_template"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def window(qtbot: QtBot, english: QApplication, app: App) -> Iterator[MainWindow]:
    window, events = MainWindow(), CoreEvents()
    qtbot.addWidget(window)
    events.setParent(window)
    events.changed.connect(window.pages.take_changes)
    app.on_changes(events.announce)
    window.resize(1500, 1000)
    window.show_workspace(opened_by(app, Role.OFFICER))
    window.show()
    window.go(Place(PageName.CALENDAR))
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    window.let_go()


@pytest.fixture
def page(window: MainWindow) -> CalendarPage:
    page = window.pages.page_named(PageName.CALENDAR)
    assert isinstance(page, CalendarPage)
    return page


def approve_everything(app: App) -> None:
    ask_for_approval(app)
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    key = app.unlocking.unlock(supervisor, PRACTICE_PIN)
    for post in app.composing.page(supervisor):
        app.approving.approve(key, post.id, app.approving.review(supervisor, post.id).seen)


def wall_of(app: App, delivery_id: DeliveryId) -> datetime:
    return line_of(app, delivery_id).entry.wall


def test_by_mouse_what_speaks_against_a_place_is_said_before_the_drop_and_each_move_is_one_undo(
    qtbot: QtBot, page: CalendarPage, app: App
) -> None:
    sunday, holiday = clocks_go_forward(), the_next_estimated_holiday(app)
    saturday, before = sunday - DAY, holiday.day - DAY
    soon = app.clock.now().date() + 6 * DAY
    film = planned(app, "Film night", "tokyo", datetime.combine(soon, time(12)))
    night = planned(app, "Night of music", "the-hague", datetime.combine(saturday, time(2, 30)))
    coffee = planned(app, "Coffee morning", "riyadh", datetime.combine(before, time(10)))
    approve_everything(app)
    said = {}
    for delivery_id, start, end in (
        (film, soon, soon + DAY),
        (night, saturday, sunday),
        (coffee, before, holiday.day),
    ):
        see(qtbot, page, start)
        press(page.month, chip(page, start))
        carry(page.month, chip(page, start), cell(page, end))
        qtbot.waitUntil(page.hands.ghost.isVisible)
        said[delivery_id] = plain(page.hands.ghost.prospect.as_text())
        release(page.month, cell(page, end))
        qtbot.waitUntil(lambda id_=delivery_id, day=end: wall_of(app, id_).date() == day)
        qtbot.waitUntil(lambda: page.hands.deeds.can_undo)
    assert "The Hague 03:30 · here" in said[night]
    assert "The clocks skip 02:30 on that day. Readers will see it at 03:30." in said[night]
    assert f"It is probably a holiday: {holiday.names['en']}" in said[coffee]
    assert "This move needs approval again." in said[film]
    page.show_kind(ViewKind.AGENDA)
    page.go_to(holiday.day)
    qtbot.waitUntil(
        lambda: any(
            line.entry.delivery_id == coffee and line.entry.wall.date() == holiday.day
            for line in page.agenda.table.lines
        )
    )
    for delivery_id, day in ((coffee, before), (night, saturday), (film, soon)):
        page.hands.bar.undo_asked.emit()
        qtbot.waitUntil(lambda id_=delivery_id, there=day: wall_of(app, id_).date() == there)
        qtbot.waitUntil(lambda: not page.hands.deeds._busy)
    assert not page.hands.deeds.can_undo


def test_by_keyboard_only_a_typed_time_a_cut_and_an_undo(
    qtbot: QtBot, window: MainWindow, page: CalendarPage, app: App
) -> None:
    sunday = clocks_go_forward()
    saturday = sunday - DAY
    film = planned(app, "Film night", "tokyo", datetime.combine(saturday, time(12)))
    approve_everything(app)
    see(qtbot, page, saturday)
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert page.day.hasFocus()

    qtbot.keyClick(page.day, Qt.Key.Key_X, CONTROL)
    qtbot.keyClick(page.day, Qt.Key.Key_Escape)
    assert page.month.hasFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "Tokyo 12:00" in plain(page.hands.cut_card.prospect.as_text()))
    qtbot.keyClick(page.month, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: wall_of(app, film) == datetime.combine(sunday, time(12)))
    qtbot.waitUntil(lambda: page.hands.deeds.can_undo)
    qtbot.keyClick(page.month, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: wall_of(app, film) == datetime.combine(saturday, time(12)))
    qtbot.keyClick(page.month, Qt.Key.Key_A)
    assert page.agenda.hasFocus()

    def row_of_film() -> int:
        ids = [line.entry.delivery_id for line in page.agenda.table.lines]
        return ids.index(film) if film in ids else -1

    qtbot.waitUntil(lambda: row_of_film() >= 0)
    page.agenda.selectRow(row_of_film())

    def type_a_time() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MoveDialog)
        qtbot.keyClicks(dialog.when.edit, "14:15")
        qtbot.waitUntil(dialog.move_button.isEnabled)
        qtbot.keyClick(dialog.move_button, Qt.Key.Key_Space)

    QTimer.singleShot(0, type_a_time)
    qtbot.keyClick(page.agenda, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: wall_of(app, film) == datetime.combine(saturday, time(14, 15)))


def exported(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, *, by_weeks: bool = False
) -> None:
    """By keys, as a file of the kind that ``path`` ends with; the system's own dialog gives the place."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(path), "")))
    window.activateWindow()
    qtbot.waitActive(window)
    # The menu bar lays itself out anew when commands change; keys are heard after that.
    QApplication.processEvents()
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    for box, wanted in ((dialog.form, path.suffix[1:]), (dialog.pages, ViewKind.WEEK if by_weeks else None)):
        box.setFocus()
        while wanted is not None and box.currentData() != wanted:
            before = box.currentIndex()
            qtbot.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() != before, "no key leads there"
    dialog.export.setFocus()
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        qtbot.keyClick(dialog.export, Qt.Key.Key_Space)


def test_a_fresh_calendar_reader_finds_what_was_moved_at_its_new_moment(
    qtbot: QtBot, window: MainWindow, page: CalendarPage, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    soon = app.clock.now().date() + 6 * DAY
    film = planned(app, "Film night", "tokyo", datetime.combine(soon, time(12)))
    approve_everything(app)
    see(qtbot, page, soon)
    page.show_kind(ViewKind.AGENDA)
    qtbot.waitUntil(lambda: film in [line.entry.delivery_id for line in page.agenda.table.lines])
    row = [line.entry.delivery_id for line in page.agenda.table.lines].index(film)
    page.agenda.setFocus()
    page.agenda.selectRow(row)

    def type_a_time() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MoveDialog)
        qtbot.keyClicks(dialog.when.edit, "next thu 10")
        qtbot.waitUntil(dialog.move_button.isEnabled)
        qtbot.keyClick(dialog.when.edit, Qt.Key.Key_Return)

    QTimer.singleShot(0, type_a_time)
    qtbot.keyClick(page.agenda, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: (wall_of(app, film).isoweekday(), wall_of(app, film).time()) == (4, time(10)))

    path = tmp_path / "plan.ics"
    exported(qtbot, window, path, monkeypatch)
    read = icalendar.Calendar.from_ical(path.read_bytes())
    found = {str(one["uid"]): one.start.astimezone(UTC) for one in read.walk("VEVENT")}
    for uid, begins in found.items():
        assert begins == line_of(app, DeliveryId(uid.removesuffix("@duta"))).entry.due_at
    assert f"{film}@duta" in found


def test_a_week_on_paper_has_its_legend_and_says_as_of_when_it_is(
    qtbot: QtBot, window: MainWindow, page: CalendarPage, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    draw = QPainter.drawText

    def noted(painter: QPainter, *what: object) -> object:
        written.extend(one for one in what if isinstance(one, str))
        return draw(painter, *what)

    page.go_to(app.clock.now().date() + DAY)
    monkeypatch.setattr(QPainter, "drawText", noted)
    path = tmp_path / "plan.pdf"
    exported(qtbot, window, path, monkeypatch, by_weeks=True)
    assert path.read_bytes().startswith(b"%PDF-")
    said = [plain(one) for one in written]
    home = app.clock.now().astimezone(zone_named(app.directory.workspace().home_zone))
    assert any(one.startswith("As of ") and str(home.year) in one for one in said)
    assert any(one.startswith("Waits for approval") for one in said), "the legend names the states there are"


def test_whoever_only_looks_moves_nothing(qtbot: QtBot, window: MainWindow, page: CalendarPage, app: App) -> None:
    soon = app.clock.now().date() + 6 * DAY
    film = planned(app, "Film night", "tokyo", datetime.combine(soon, time(12)))
    tim = replace(opened_by(app, Role.OFFICER).member, name="Tim", roles=frozenset({Role.VIEWER}))
    window.show_workspace(replace(opened_by(app, Role.OFFICER), member=tim))
    see(qtbot, page, soon)
    press(page.month, chip(page, soon))
    carry(page.month, chip(page, soon), cell(page, soon + DAY))
    release(page.month, cell(page, soon + DAY))
    page.month.setFocus()
    for keys in (Qt.Key.Key_M, Qt.Key.Key_Delete):
        qtbot.keyClick(page.month, keys)
        assert QApplication.activeModalWidget() is None
    qtbot.keyClick(page.month, Qt.Key.Key_X, CONTROL)
    qtbot.keyClick(page.month, Qt.Key.Key_Right)
    qtbot.keyClick(page.month, Qt.Key.Key_V, CONTROL)
    assert background.finish()
    assert wall_of(app, film) == datetime.combine(soon, time(12))
    assert line_of(app, film).entry.state is DeliveryState.SCHEDULED
