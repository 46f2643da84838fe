"""J5: three approved posts get other times; what speaks against them is said before, and everybody reads the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QLocale, QPoint, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from scheduler_app.app import App, open_app
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.special_day import SpecialDay
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.journeys.window.people import become, member, start_sending
from tests.journeys.window.person import Person, WithMouse, front
from tests.journeys.window.whole_window import Duta, dialog_in_front, page_of
from tests.ui.filled_workspace import ask_for_approval
from tests.ui.gestures import carry, press, release
from tests.ui.pages.calendar.test_moving_by_hand import (
    DAY,
    cell,
    chip,
    clocks_go_forward,
    line_of,
    planned,
    the_next_estimated_holiday,
)
from tests.ui.patience import PATIENCE_MS
from ui.main_window import MainWindow
from ui.pages.calendar.export.dialog import ExportDialog
from ui.pages.calendar.move_dialog import MoveDialog
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind
from ui.place import PageName
from ui.text_direction import plain
from ui.zone_names import short_date_text


@dataclass(frozen=True)
class Plan:
    """Three approved posts: one soon, one on the eve of a change of clocks, one on that of an estimated holiday."""

    where: Path
    film: DeliveryId
    soon: date
    night: DeliveryId
    sunday: date
    coffee: DeliveryId
    holiday: SpecialDay


@pytest.fixture
def plan(workspace: Path) -> Plan:
    with open_app(workspace) as app:
        app.members.add(member(app, "Dewi").id, PRACTICE_PIN, "Tim", {Role.VIEWER}, own_pin=PRACTICE_PIN)
        sunday, holiday, soon = clocks_go_forward(), the_next_estimated_holiday(app), app.clock.now().date() + 6 * DAY
        film = planned(app, "Film night", "tokyo", datetime.combine(soon, time(12)))
        night = planned(app, "Night of music", "the-hague", datetime.combine(sunday - DAY, time(2, 30)))
        coffee = planned(app, "Coffee morning", "riyadh", datetime.combine(holiday.day - DAY, time(10)))
        ask_for_approval(app)
        budi = member(app, "Budi").id
        key = app.unlocking.unlock(budi, PRACTICE_PIN)
        for post in app.composing.page(budi):
            app.approving.approve(key, post.id, app.approving.review(budi, post.id).seen)
    return Plan(workspace, film, soon, night, sunday, coffee, holiday)


def open_calendar(person: Person, window: MainWindow) -> CalendarPage:
    person.press(window.sidebar.entries[PageName.CALENDAR], "Ctrl+4")
    page = page_of(window, PageName.CALENDAR, CalendarPage)
    person.until(lambda: page.plan.answered)
    return page


def turn(person: Person, page: CalendarPage, day: date, name: str) -> None:
    """Go on to the month of this day, or back."""
    onwards = day.replace(day=1) > page.month.day.replace(day=1)
    arrow = next(one for one in page.head.findChildren(QToolButton) if one.accessibleName().startswith(name))
    while page.month.day.replace(day=1) != day.replace(day=1):
        assert onwards is (day.replace(day=1) > page.month.day.replace(day=1))
        person.press(arrow, "Ctrl+PgDown" if onwards else "Ctrl+PgUp")


def go_to(person: Person, page: CalendarPage, day: date) -> None:
    """Give a day the keyboard: by the arrows of the head and a click, or by keys alone."""
    month = page.month
    if day.replace(day=1) != month.day.replace(day=1):
        turn(person, page, day, "Next" if day > month.day else "Previous")
    if isinstance(person, WithMouse):
        person.click(month, cell(page, day))
    else:
        person.go_into(month)
        while month.day != day:
            person.key("Right" if month.day < day else "Left")
    person.until(lambda: month.day == day and page.plan.answered)


def carried(person: Person, page: CalendarPage, start: date, end: date) -> str:
    """Take the only delivery of one day to another: by a drag, or cut and put there; what was said of it before."""
    go_to(person, page, start)
    person.until(lambda: page.lines.rowCount() == 1)
    if isinstance(person, WithMouse):
        month = page.month
        press(month, chip(page, start))
        carry(month, chip(page, start), cell(page, end))
        person.until(page.hands.ghost.isVisible)
        said = plain(page.hands.ghost.prospect.as_text())
        release(month, cell(page, end))
        return said
    person.key("Return")
    person.key("Ctrl+X")
    person.key("Escape")
    go_to(person, page, end)
    there = short_date_text(QLocale(), end)
    person.until(lambda: any(one.startswith(there) for one in page.hands.cut_card.prospect.clocks))
    said = plain(page.hands.cut_card.prospect.as_text())
    person.key("Ctrl+V")
    return said


def in_the_move_dialog(person: Person, begin: Callable[[], None], words: str) -> None:
    """The dialog has a loop of its own: it is filled in from within."""
    wrong: list[BaseException] = []

    def fill_in() -> None:
        dialog = front()
        try:
            assert isinstance(dialog, MoveDialog)
            person.type(words)
            person.until(dialog.move_button.isEnabled)
            person.press(dialog.move_button, "Return")
        except BaseException as error:  # noqa: BLE001 - told outside of the dialog
            wrong.append(error)
            if isinstance(dialog, MoveDialog):
                dialog.reject()

    QTimer.singleShot(0, fill_in)
    begin()
    if wrong:
        raise wrong[0]


def wall_of(app: App, delivery_id: DeliveryId) -> datetime:
    return line_of(app, delivery_id).entry.wall


def test_each_move_says_what_it_means_before_is_undone_by_itself_and_stands_in_the_agenda(
    person: Person, duta: Duta, plan: Plan
) -> None:
    desktop, app = start_sending(person, duta, plan.where)
    window = desktop.window
    become(person, window, "Sari")
    page = open_calendar(person, window)
    said = {}
    moves = (
        (plan.film, plan.soon, plan.soon + DAY),
        (plan.night, plan.sunday - DAY, plan.sunday),
        (plan.coffee, plan.holiday.day - DAY, plan.holiday.day),
    )
    for delivery_id, start, end in sorted(moves, key=lambda move: move[1]):
        said[delivery_id] = carried(person, page, start, end)
        person.until(lambda id_=delivery_id, day=end: wall_of(app, id_).date() == day)
        person.until(lambda: page.hands.deeds.can_undo)
    assert "The Hague 03:30 · here" in said[plan.night]
    assert "The clocks skip 02:30 on that day. Readers will see it at 03:30." in said[plan.night]
    assert f"It is probably a holiday: {plan.holiday.names['en']}" in said[plan.coffee]
    assert "This move needs approval again." in said[plan.film]

    latest = max(moves, key=lambda move: move[1])
    person.command(window, "calendar.agenda")
    person.until(
        lambda: any(
            line.entry.delivery_id == latest[0] and line.entry.wall.date() == latest[2]
            for line in page.agenda.table.lines
        )
    )
    for delivery_id, start, _ in sorted(moves, key=lambda move: move[1], reverse=True):
        person.command(window, "calendar.undo")
        person.until(lambda id_=delivery_id, day=start: wall_of(app, id_).date() == day)
        person.until(lambda: not page.hands.deeds._busy)
    assert not page.hands.deeds.can_undo


def test_a_typed_time_is_the_same_for_a_fresh_calendar_reader_and_a_week_is_on_paper(
    person: Person, duta: Duta, plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, app = start_sending(person, duta, plan.where)
    window = desktop.window
    become(person, window, "Sari")
    page = open_calendar(person, window)
    go_to(person, page, plan.soon)
    person.until(lambda: page.lines.rowCount() == 1)
    if isinstance(person, WithMouse):
        person.choose_row(page.day, 0)
        in_the_move_dialog(person, lambda: person.press(page.move_button), "next thu 10")
    else:
        person.key("Return")
        in_the_move_dialog(person, lambda: person.key("M"), "next thu 10")
    person.until(lambda: (wall_of(app, plan.film).isoweekday(), wall_of(app, plan.film).time()) == (4, time(10)))

    moved_to = wall_of(app, plan.film).date()
    go_to(person, page, moved_to)
    ics = tmp_path / "plan.ics"
    take_out(person, window, page, ics, monkeypatch)
    read = icalendar.Calendar.from_ical(ics.read_bytes())
    found = {str(one["uid"]): one.start.astimezone(UTC) for one in read.walk("VEVENT")}
    assert f"{plan.film}@duta" in found
    for uid, begins in found.items():
        assert begins == line_of(app, DeliveryId(uid.removesuffix("@duta"))).entry.due_at

    written: list[str] = []
    draw = QPainter.drawText

    def noted(painter: QPainter, *what: object) -> object:
        written.extend(one for one in what if isinstance(one, str))
        return draw(painter, *what)

    person.command(window, "calendar.week")
    monkeypatch.setattr(QPainter, "drawText", noted)
    paper = tmp_path / "plan.pdf"
    take_out(person, window, page, paper, monkeypatch, by_weeks=True)
    assert paper.read_bytes().startswith(b"%PDF-")
    told = [plain(one) for one in written]
    home = app.clock.now().astimezone(zone_named(app.directory.workspace().home_zone))
    assert any(one.startswith("As of ") and str(home.year) in one for one in told)
    assert any(one.startswith(("Waits for approval", "Scheduled")) for one in told), "the legend names the states"


def take_out(
    person: Person,
    window: MainWindow,
    page: CalendarPage,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    by_weeks: bool = False,
) -> None:
    """As a file of the kind that ``path`` ends with; the system's own dialog gives the place."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(path), "")))
    person.command(window, "calendar.export")
    dialog = dialog_in_front(person, ExportDialog)
    person.choose_item(dialog.form, dialog.form.findData(path.suffix[1:]))
    if by_weeks:
        person.choose_item(dialog.pages, dialog.pages.findData(ViewKind.WEEK))
    with person.qtbot.waitSignal(dialog.written, timeout=PATIENCE_MS):
        person.press(dialog.export)
    person.until(lambda: QApplication.activeModalWidget() is None)
    assert path.name in page.hands.bar.words.text()


def test_whoever_only_looks_sees_it_and_moves_nothing(person: Person, duta: Duta, plan: Plan) -> None:
    desktop, app = start_sending(person, duta, plan.where)
    window = desktop.window
    become(person, window, "Tim")
    page = open_calendar(person, window)
    go_to(person, page, plan.soon)
    person.until(lambda: page.lines.rowCount() == 1)
    if isinstance(person, WithMouse):
        press(page.month, chip(page, plan.soon))
        carry(page.month, chip(page, plan.soon), cell(page, plan.soon + DAY))
        release(page.month, cell(page, plan.soon + DAY) - QPoint(0, 2))
        person.choose_row(page.day, 0)
        assert not page.move_button.isEnabled()
    else:
        person.key("Return")
        for keys in ("M", "Del", "Ctrl+X"):
            person.key(keys)
            person.until(lambda: "not change it" in page.hands.bar.words.text())
        person.key("Escape")
        go_to(person, page, plan.soon + DAY)
        person.key("Ctrl+V")
    assert QApplication.activeModalWidget() is None
    assert page.hands.ghost.isHidden()
    person.press(window.sidebar.entries[PageName.CALENDAR], "Ctrl+4")
    assert wall_of(app, plan.film) == datetime.combine(plan.soon, time(12))
