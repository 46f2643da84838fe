"""A month with more in it than is read: numbers from the counts, a day's list page after page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Role
from scheduler_app.services.calendar import READ_WHOLE
from scheduler_app.storage import deliveries, posts
from tests.builders import a_delivery, a_post, targets_of
from tests.ui.filled_workspace import officer, opened_by
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.bridge import CoreEvents
from ui.pages.calendar.agenda_feed import PAGE
from ui.pages.calendar.agenda_table import Column
from ui.pages.calendar.agenda_view import AgendaView
from ui.pages.calendar.month_layout import Cell
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]

MANY = READ_WHOLE + 60


@pytest.fixture
def day(app: App) -> date:
    """A day on which much is due, and on the next day one delivery more."""
    return app.clock.now().date().replace(day=1) + timedelta(days=45)


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        account = opened.directory.accounts()[0]
        author = next(one for one in opened.directory.members() if one.id == officer(opened))
        made = [a_post(author, name=f"Post {number}", text=f"Post {number}.") for number in range(MANY + 1)]
        start = opened.clock.now().replace(day=1, hour=4, minute=0, second=0, microsecond=0) + timedelta(days=45)
        with opened.database.writing() as writing:
            posts.add_many(writing.connection, [(post, targets_of(post, [account])) for post in made])
            due = [start + timedelta(minutes=number) for number in range(MANY)]
            due.append(start + timedelta(days=1))
            planned = [a_delivery(post, account, due_at=at) for post, at in zip(made, due, strict=True)]
            deliveries.add_many(writing.connection, planned)
            writing.changed(Kind.DELIVERIES)
        yield opened
        assert background.finish()


@pytest.fixture
def page(qtbot: QtBot, english: QApplication, app: App, day: date) -> Iterator[CalendarPage]:
    page, events = CalendarPage(), CoreEvents()
    qtbot.addWidget(page)
    events.setParent(page)
    events.changed.connect(page.take_changes)
    app.on_changes(events.announce)
    page.resize(1100, 760)
    page.show_workspace(opened_by(app, Role.OFFICER))
    page.show()
    page.enter()
    page.go_to(day)
    qtbot.waitUntil(lambda: page.lines.rowCount() == PAGE)
    yield page
    page.let_go()


def cell(page: CalendarPage, day: date) -> Cell:
    assert page.month.month is not None
    return next(one for one in page.month.month.cells if one.day == day)


def test_a_full_day_says_how_much_more_there_is(page: CalendarPage, day: date) -> None:
    full, next_day = cell(page, day), cell(page, day + timedelta(days=1))
    assert full.chips
    assert sum(len(chip.deliveries) for chip in full.chips) + full.more == MANY
    assert (len(next_day.chips), next_day.more) == (1, 0)
    assert str(MANY) in page.month.accessibleName()


def test_the_list_of_a_full_day_is_read_on_when_its_end_comes_into_sight(qtbot: QtBot, page: CalendarPage) -> None:
    for pages in (2, 3):
        page.day.scrollToBottom()
        qtbot.waitUntil(lambda pages=pages: page.lines.rowCount() == pages * PAGE)
    walls = [line.entry.due_at for line in page.lines.lines]
    assert walls == sorted(walls)


def test_what_is_chosen_far_down_is_known_on_another_day_and_moves(
    qtbot: QtBot, page: CalendarPage, app: App, day: date
) -> None:
    line = page.lines.lines[PAGE - 1]
    page.day.setCurrentIndex(page.lines.index(PAGE - 1))
    assert page.chosen_lines() == (line,)
    page.hands.cut()
    page.go_to(day + timedelta(days=1))
    qtbot.waitUntil(lambda: page.lines.rowCount() == 1)
    assert page.chosen_lines() == (line,)

    page.hands.paste()

    qtbot.waitUntil(lambda: page.lines.rowCount() == 2)
    (moved,) = app.calendar.lines(officer(app), [line.entry.delivery_id])
    assert moved.here.date() == day + timedelta(days=1)
    assert page.chosen_lines() == (moved,)


def test_a_filter_counts_anew(qtbot: QtBot, page: CalendarPage, day: date) -> None:
    states = page.controls.filters.parts["states"]
    states.choose([DeliveryState.MISSED.value])
    states.changed.emit()
    qtbot.waitUntil(lambda: cell(page, day).more == 0 and page.lines.rowCount() == 0)
    states.choose(["unapproved"])
    states.changed.emit()
    qtbot.waitUntil(lambda: page.lines.rowCount() == PAGE)
    assert cell(page, day).more + sum(len(chip.deliveries) for chip in cell(page, day).chips) == MANY


def test_enter_goes_into_the_list_of_a_full_day(qtbot: QtBot, page: CalendarPage) -> None:
    page.activateWindow()
    qtbot.waitActive(page)
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key.Key_Return)
    assert page.day.hasFocus()
    assert page.kind is ViewKind.MONTH


@pytest.fixture
def agenda(qtbot: QtBot, page: CalendarPage, app: App, day: date) -> AgendaView:
    """The month as a table, from its beginning."""
    page.show_kind(ViewKind.AGENDA)
    page.go_to(day.replace(day=1))
    qtbot.waitUntil(lambda: page.agenda.table.line_at(0) is not None)
    return page.agenda


def name_in(agenda: AgendaView, row: int) -> str | None:
    line = agenda.table.line_at(row)
    return None if line is None else line.entry.post_name


def test_the_table_is_as_long_as_its_month_and_its_end_is_there_at_once(qtbot: QtBot, agenda: AgendaView) -> None:
    last = MANY
    assert agenda.table.rowCount() == MANY + 1
    assert name_in(agenda, last) is None
    assert agenda.table.index(last, Column.TITLE).data() == "…"
    agenda.scrollToBottom()
    qtbot.waitUntil(lambda: name_in(agenda, last) == f"Post {MANY}")
    assert name_in(agenda, 0) is None
    agenda.scrollToTop()
    qtbot.waitUntil(lambda: name_in(agenda, 0) == "Post 0")


def test_what_is_chosen_stays_chosen_and_known_while_somebody_looks_elsewhere(
    qtbot: QtBot, page: CalendarPage, agenda: AgendaView, app: App
) -> None:
    agenda.selectRow(1)
    chosen = page.chosen_lines()
    agenda.scrollToBottom()
    qtbot.waitUntil(lambda: name_in(agenda, MANY) is not None)
    assert name_in(agenda, 1) is None
    assert page.chosen_lines() == chosen
    app.scheduling.cancel(officer(app), chosen[0].entry.delivery_id)
    qtbot.waitUntil(lambda: [line.entry.state for line in page.chosen_lines()] == [DeliveryState.CANCELLED])
    agenda.scrollToTop()
    qtbot.waitUntil(lambda: name_in(agenda, 1) is not None)
    assert [index.row() for index in agenda.selectionModel().selectedRows()] == [1]


def test_going_to_a_day_far_down_the_table_reads_its_rows(
    qtbot: QtBot, page: CalendarPage, agenda: AgendaView, day: date
) -> None:
    page.go_to(day + timedelta(days=1))
    qtbot.waitUntil(lambda: agenda.currentIndex().row() == MANY)
    assert name_in(agenda, MANY) == f"Post {MANY}"


def test_all_that_is_chosen_at_once_is_what_was_read(page: CalendarPage, agenda: AgendaView) -> None:
    agenda.selectAll()
    assert page.choice.ids == {line.entry.delivery_id for line in agenda.table.lines}


def test_another_order_is_read_where_somebody_looks(qtbot: QtBot, agenda: AgendaView) -> None:
    agenda.scrollToBottom()
    qtbot.waitUntil(lambda: name_in(agenda, MANY) is not None)
    agenda.horizontalHeader().setSortIndicator(Column.TITLE, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: name_in(agenda, MANY) == "Post 0")
