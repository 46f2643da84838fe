"""Journey J5: posts are given other times by mouse and by keyboard only, with what that means said before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.special_day import DayKind, SpecialDay
from scheduler_app.domain.workspace import Member, Role
from scheduler_app.services.calendar import CalendarLine
from tests.ui.filled_workspace import officer, opened_by, plan_post
from tests.ui.gestures import carry, press, release
from tests.ui.window_fixtures import english, speaking, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.pages.calendar.move_dialog import MoveDialog
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind, shown_in
from ui.session import OpenWorkspace
from ui.text_direction import plain

__all__ = ["english", "speaking", "words", "workspace", "workspace_template"]

DAY = timedelta(days=1)


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
    page.resize(1300, 900)
    page.show_workspace(opened_by(app, Role.OFFICER))
    page.show()
    page.enter()
    page.activateWindow()
    qtbot.waitActive(page)
    yield page
    page.let_go()


def planned(app: App, name: str, city: str, wall: datetime) -> DeliveryId:
    """One post at this time of this city's readers, and nowhere else."""
    post_id = plan_post(app, name, in_days=60)
    account = next(one for one in app.directory.accounts() if city in one.address)
    kept = None
    for day in app.calendar.days(officer(app), app.clock.now().date(), app.clock.now().date() + 70 * DAY):
        for line in day.lines:
            if line.entry.post_id != post_id:
                continue
            if line.entry.account_id == account.id:
                kept = line.entry.delivery_id
                app.scheduling.move(officer(app), line.entry.delivery_id, wall)
            else:
                app.scheduling.cancel(officer(app), line.entry.delivery_id)
    assert kept is not None
    return kept


def line_of(app: App, delivery_id: DeliveryId) -> CalendarLine:
    lines = app.calendar.agenda(officer(app), days=700)
    return next(line for line in lines if line.entry.delivery_id == delivery_id)


def clocks_go_forward() -> date:
    """The next last Sunday of March, with more than three months to it if need be."""
    today = datetime.now(UTC).date()
    for year in (today.year, today.year + 1):
        last = date(year, 3, 31)
        sunday = last - timedelta(days=(last.weekday() + 1) % 7)
        if sunday > today + 3 * DAY:
            return sunday
    raise AssertionError


def chip(page: CalendarPage, day: date) -> QPoint:
    """The middle of the only chip of a day."""
    month = page.month.month
    assert month is not None
    index = next(at for at, cell in enumerate(month.cells) if cell.day == day)
    assert month.cells[index].chips
    box = page.month._geometry().chip(index, 0)
    return QPoint(round(box.x + box.width / 2), round(box.y + box.height / 2))


def cell(page: CalendarPage, day: date) -> QPoint:
    month = page.month.month
    assert month is not None
    index = next(at for at, one in enumerate(month.cells) if one.day == day)
    box = page.month._geometry().cell(index)
    return QPoint(round(box.x + box.width / 2), round(box.y + box.height - 6))


def see(qtbot: QtBot, page: CalendarPage, day: date) -> None:
    """Go to a day with one chip on it."""
    page.go_to(day)
    qtbot.waitUntil(lambda: page.lines.rowCount() == 1)


def test_a_drag_to_the_missing_hour_says_both_clocks_and_what_is_used_instead(
    qtbot: QtBot, page: CalendarPage, app: App
) -> None:
    sunday = clocks_go_forward()
    saturday = sunday - DAY
    delivery_id = planned(app, "Night of music", "the-hague", datetime.combine(saturday, time(2, 30)))
    see(qtbot, page, saturday)
    start, end = chip(page, saturday), cell(page, sunday)
    press(page.month, start)
    carry(page.month, start, end)
    qtbot.waitUntil(page.hands.ghost.isVisible)
    said = plain(page.hands.ghost.prospect.as_text())
    assert "The Hague 03:30 · here" in said
    assert "The clocks skip 02:30 on that day. Readers will see it at 03:30." in said
    assert "weekend" in said
    assert line_of(app, delivery_id).entry.wall.date() == saturday
    release(page.month, end)
    qtbot.waitUntil(lambda: line_of(app, delivery_id).entry.due_at.date() == sunday)
    assert page.hands.ghost.isHidden()
    qtbot.waitUntil(page.hands.bar.button.isVisible)
    page.hands.bar.button.click()
    qtbot.waitUntil(lambda: line_of(app, delivery_id).entry.wall == datetime.combine(saturday, time(2, 30)))
    assert not page.hands.deeds.can_undo


def the_next_estimated_holiday(app: App) -> SpecialDay:
    today = app.clock.now().date()
    days = app.country_calendar.days(officer(app), ["SA"], today + 5 * DAY, today + 360 * DAY)
    return next(one for one in days if one.kind is DayKind.HOLIDAY and one.estimated and one.day.day > 1)


def test_a_drag_onto_a_holiday_warns_by_name_and_says_that_it_is_an_estimate(
    qtbot: QtBot, page: CalendarPage, app: App
) -> None:
    holiday = the_next_estimated_holiday(app)
    before = holiday.day - DAY
    delivery_id = planned(app, "Coffee morning", "riyadh", datetime.combine(before, time(10)))
    see(qtbot, page, before)
    start, end = chip(page, before), cell(page, holiday.day)
    press(page.month, start)
    carry(page.month, start, end)
    qtbot.waitUntil(page.hands.ghost.isVisible)
    said = plain(page.hands.ghost.prospect.as_text())
    assert f"It is probably a holiday: {holiday.names['en']}" in said
    release(page.month, end)
    qtbot.waitUntil(lambda: line_of(app, delivery_id).entry.wall == datetime.combine(holiday.day, time(10)))


def test_a_drag_that_is_given_up_moves_nothing(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    sunday = clocks_go_forward()
    delivery_id = planned(app, "Film night", "tokyo", datetime.combine(sunday, time(12)))
    see(qtbot, page, sunday)
    start, end = chip(page, sunday), cell(page, sunday - DAY)
    press(page.month, start)
    carry(page.month, start, end)
    qtbot.waitUntil(page.hands.ghost.isVisible)
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Escape)
    assert page.hands.ghost.isHidden()
    release(page.month, end)
    assert background.finish()
    assert line_of(app, delivery_id).entry.wall == datetime.combine(sunday, time(12))


def test_by_keyboard_only_a_post_is_cut_looked_at_and_put_on_another_day(
    qtbot: QtBot, page: CalendarPage, app: App
) -> None:
    sunday = clocks_go_forward()
    saturday = sunday - DAY
    delivery_id = planned(app, "Night of music", "the-hague", datetime.combine(saturday, time(2, 30)))
    see(qtbot, page, saturday)
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert page.day.hasFocus()
    page.hands.cut()
    qtbot.keyClick(page.day, Qt.Key.Key_Escape)
    qtbot.keyClick(page.month, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "03:30" in page.hands.cut_card.prospect.as_text())
    assert page.hands.cut_card.isVisible()
    page.hands.paste()
    qtbot.waitUntil(lambda: line_of(app, delivery_id).entry.due_at.date() == sunday)
    assert page.hands.cut_card.isHidden()
    qtbot.waitUntil(lambda: page.hands.deeds.can_undo)
    page.hands.deeds.undo()
    qtbot.waitUntil(lambda: line_of(app, delivery_id).entry.wall.date() == saturday)


def test_delete_takes_out_what_is_chosen_and_undo_puts_it_back(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    day = app.calendar.agenda(officer(app))[0].here.date()
    page.go_to(day)
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3)
    page.day.setFocus()
    page.day.setCurrentIndex(page.lines.index(0))
    qtbot.keyClick(page.day, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.choice.ids) == 2
    gone = page.choice.ids
    qtbot.keyClick(page.day, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.hands.deeds.can_undo)
    states = {line.entry.delivery_id: line.entry.state.value for line in app.calendar.agenda(officer(app))}
    assert {states[one] for one in gone} == {"cancelled"}
    page.hands.deeds.undo()
    qtbot.waitUntil(lambda: _scheduled(app, day) == 3)


def test_what_was_undone_is_done_again_by_either_key_until_something_else_is_done(
    qtbot: QtBot, page: CalendarPage, app: App
) -> None:
    day = app.calendar.agenda(officer(app))[0].here.date()
    page.go_to(day)
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3)
    deeds, first = page.hands.deeds, page.lines.lines[0]
    later = {first.entry.delivery_id: first.entry.wall + timedelta(days=2)}
    deeds.move([first], later)
    qtbot.waitUntil(lambda: deeds.can_undo)
    deeds.undo()
    qtbot.waitUntil(lambda: deeds.can_redo)
    page.activateWindow()
    qtbot.waitActive(page)
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: deeds.can_undo)
    assert line_of(app, first.entry.delivery_id).entry.wall == later[first.entry.delivery_id]
    assert not deeds.can_redo

    qtbot.waitUntil(lambda: page.lines.rowCount() == 2)
    deeds.take_out([page.lines.lines[0]])
    qtbot.waitUntil(lambda: _scheduled(app, day) == 1)
    qtbot.waitUntil(lambda: deeds.can_undo)
    deeds.undo()
    qtbot.waitUntil(lambda: deeds.can_redo)
    redo = next(one for one in page.commands() if one.name == "calendar.redo")
    assert redo.enabled()
    redo.run()
    qtbot.waitUntil(lambda: _scheduled(app, day) == 1 and deeds.can_undo)
    deeds.undo()
    qtbot.waitUntil(lambda: _scheduled(app, day) == 2 and deeds.can_redo)
    deeds.move([line_of(app, first.entry.delivery_id)], {first.entry.delivery_id: first.entry.wall})
    qtbot.waitUntil(lambda: deeds.can_undo and not deeds.can_redo)


def _scheduled(app: App, day: date) -> int:
    (found,) = app.calendar.days(officer(app), day, day)
    return sum(line.entry.state.value == "scheduled" for line in found.lines)


def test_several_chosen_ones_move_together_in_the_agenda(
    qtbot: QtBot, page: CalendarPage, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_kind(ViewKind.AGENDA)
    page.go_to(app.calendar.agenda(officer(app))[0].here.date())
    qtbot.waitUntil(lambda: page.agenda.table.rowCount() >= 3)
    first = page.agenda.table.lines[:3]
    page.choice.take(line.entry.delivery_id for line in first)
    wanted = first[0].entry.wall + timedelta(days=1, minutes=45)

    def choose(dialog: MoveDialog) -> MoveDialog.DialogCode:
        return MoveDialog.DialogCode.Accepted

    monkeypatch.setattr(MoveDialog, "exec", choose)
    monkeypatch.setattr(MoveDialog, "wall", wanted)
    page.agenda.setFocus()
    qtbot.keyClick(page.agenda, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: page.hands.deeds.can_undo)
    for line in first:
        assert line_of(app, line.entry.delivery_id).entry.wall == line.entry.wall + timedelta(days=1, minutes=45)


def test_ctrl_click_adds_a_chip_to_the_choice_and_takes_it_out(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    first = app.calendar.agenda(officer(app))[0].here.date()
    page.go_to(first)
    qtbot.waitUntil(lambda: page.lines.rowCount() == 3)
    control = Qt.KeyboardModifier.ControlModifier
    where = chip(page, first)
    press(page.month, where)
    release(page.month, where)
    assert len(page.choice.ids) == 3
    press(page.month, where, control)
    release(page.month, where, control)
    assert page.choice.ids == frozenset()


def test_who_may_not_plan_drags_nothing_and_hears_why_by_keyboard(qtbot: QtBot, page: CalendarPage, app: App) -> None:
    sunday = clocks_go_forward()
    delivery_id = planned(app, "Film night", "tokyo", datetime.combine(sunday, time(12)))
    officer_sees = opened_by(app, Role.OFFICER)
    tim = Member(officer_sees.member.id, "Tim", frozenset({Role.VIEWER}))
    page.show_workspace(OpenWorkspace("", app, officer_sees.workspace, tim))
    see(qtbot, page, sunday)
    start, end = chip(page, sunday), cell(page, sunday - DAY)
    press(page.month, start)
    carry(page.month, start, end)
    assert not page.month.carrying.under_way
    assert page.hands.ghost.isHidden()
    release(page.month, start)
    assert page.choice.ids == {delivery_id}, "looking at it is not moving it"
    page.hands.take_out()
    assert "not change it" in page.hands.bar.words.text()
    assert background.finish()
    assert line_of(app, delivery_id).entry.wall == datetime.combine(sunday, time(12))


def test_what_stands_in_a_neighbouring_month_can_be_dragged_without_turning_to_it(
    qtbot: QtBot, page: CalendarPage, app: App
) -> None:
    month = (app.clock.now().date().replace(day=1) + 70 * DAY).replace(day=1)
    beyond = shown_in(ViewKind.MONTH, month).last
    delivery_id = planned(app, "Film night", "tokyo", datetime.combine(beyond, time(12)))
    page.go_to(month)
    qtbot.waitUntil(lambda: delivery_id in {line.entry.delivery_id for line in page.plan.lines})
    start, end = chip(page, beyond), cell(page, beyond - DAY)
    press(page.month, start)
    carry(page.month, start, end)
    qtbot.waitUntil(page.hands.ghost.isVisible)
    release(page.month, end)
    qtbot.waitUntil(lambda: line_of(app, delivery_id).entry.wall == datetime.combine(beyond - DAY, time(12)))
    assert page.month.day == month
