"""The calendar: what leaves and left, as a month or as a table, and another time for what stands there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Right
from ui.commands import Command
from ui.one_question import OneQuestion
from ui.pages.calendar import periods
from ui.pages.calendar.agenda_feed import AgendaFeed, Wish
from ui.pages.calendar.agenda_table import Column
from ui.pages.calendar.agenda_view import AgendaView
from ui.pages.calendar.calendar_commands import calendar_commands
from ui.pages.calendar.choice import Choice, ChosenRows
from ui.pages.calendar.day_list import said_of
from ui.pages.calendar.day_side import DaySide
from ui.pages.calendar.hands import Hands
from ui.pages.calendar.head import CalendarHead
from ui.pages.calendar.month_layout import lay_out
from ui.pages.calendar.month_view import MonthView
from ui.pages.calendar.move_dialog import MoveDialog
from ui.pages.calendar.periods import Period, ViewKind
from ui.pages.calendar.shifting import ShownClock, Spot
from ui.place import PageName, Place
from ui.shell.page import Page
from ui.shell.page_list import has_page

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from scheduler_app.services.calendar import CalendarDay, CalendarLine
    from ui.session import OpenWorkspace


_AT_TEN = time(10)


class CalendarPage(Page):
    """Days are those of the workspace's home zone; times are the reader's, with mine beside."""

    name = PageName.CALENDAR
    concerns = frozenset(
        {Kind.DELIVERIES, Kind.ATTEMPTS, Kind.POSTS, Kind.APPROVALS, Kind.ACCOUNTS, Kind.MISSIONS, Kind.WORKSPACE}
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ViewKind.MONTH
        self.clock = ShownClock.READERS
        self._question = OneQuestion(self)
        self._days: tuple[CalendarDay, ...] = ()
        self._read: Period | None = None
        self._sort = (Column.DATE, False)
        self._recalled = False
        self.choice = Choice(self)
        self.head = CalendarHead((ViewKind.MONTH, ViewKind.AGENDA), self)
        self.head.stepped.connect(self._step)
        self.head.kind_chosen.connect(self.show_kind)
        self.month = MonthView(self)
        self.month.day_chosen.connect(self.go_to)
        self.month.day_opened.connect(self._enter_day)
        self.month.periods_asked.connect(self.turn)
        self.side = DaySide(self.choice, self)
        self.lines, self.day = self.side.lines, self.side.view
        self.day.doubleClicked.connect(lambda index: self._open(self.lines.lines[index.row()]))
        self.day.selectionModel().currentChanged.connect(self._tell_chosen)
        self.move_button = self.side.move_button
        self.move_button.clicked.connect(self.move_chosen)
        self.feed = AgendaFeed(self)
        self.agenda = AgendaView(self.feed.more, self)
        self._agenda_rows = ChosenRows(self.agenda, self.agenda.table, self.choice)
        self.feed.arrived.connect(self._show_agenda)
        self.feed.failed.connect(self.failed)
        self.agenda.sort_asked.connect(self.sort_by)
        self.agenda.opened.connect(lambda row: self._open(self.agenda.table.lines[row]))
        self.agenda.selectionModel().currentChanged.connect(self._tell_chosen)
        self.choice.changed.connect(self._show_choice)
        self.hands = Hands(self, self.choice, self)
        self.hands.attach(self.month, self.month.carrying)
        self.hands.marked.connect(self.month.mark)
        self.hands.failed.connect(self.failed)
        self.month.tip = self._tip
        self.month.opened.connect(lambda ids: self._open(self.lines_of(frozenset(ids))[0]))
        self.month.new_asked.connect(self.new_post)
        self._lay_out()
        self._install_keys()
        self.recolour()
        self.show_kind(self.kind)

    def show_workspace(self, opened: OpenWorkspace) -> None:
        super().show_workspace(opened)
        self.choice.take(())
        self.hands.belong_to(opened)
        if not self._recalled:
            self.today()
        self._recalled = False

    def let_go(self) -> None:
        super().let_go()
        self.hands.belong_to(None)
        self._question.forget()
        self.feed.stop()

    def reload(self) -> None:
        if self.opened is None:
            return
        asked, period = self.opened, periods.shown_in(self.kind, self.month.day)
        if self.kind is ViewKind.AGENDA:
            self.feed.read(asked, Wish(period, *self._sort))
            return
        self._question.ask(
            lambda: asked.app.calendar.days(asked.member.id, period.first, period.last),
            partial(self._take, asked, period),
            lambda error: self.failed.emit(error) if asked is self.opened else None,
        )

    def look_at(self, subject: str) -> None:
        """``subject`` is a day: 2027-03-10."""
        try:
            self.go_to(date.fromisoformat(subject))
        except ValueError:
            return

    def remembered(self) -> dict[str, str]:
        return {"day": self.month.day.isoformat(), "view": self.kind.value}

    def recall(self, remembered: dict[str, str]) -> None:
        if remembered.get("view") in [kind.value for kind in self.head.kinds]:
            self.show_kind(ViewKind(remembered["view"]))
        if "day" in remembered:
            self.look_at(remembered["day"])
            self._recalled = True

    def regions(self) -> tuple[QWidget, ...]:
        return (self.head, self.agenda) if self.kind is ViewKind.AGENDA else (self.head, self.month, self.side)

    def commands(self) -> tuple[Command, ...]:
        return calendar_commands(self)

    def recolour(self) -> None:
        self.head.recolour()
        self.month.update()
        self.day.viewport().update()
        self.agenda.viewport().update()
        self.hands.bar.recolour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def show_kind(self, kind: ViewKind) -> None:
        """Show the same day in another view."""
        had_focus = self._body.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.kind = kind
        self.head.show_kind(kind)
        self._body.setCurrentWidget(self.agenda if kind is ViewKind.AGENDA else self._split)
        if had_focus:
            (self.agenda if kind is ViewKind.AGENDA else self.month).setFocus()
        self._read_period()

    def go_to(self, day: date) -> None:
        """Give a day the keyboard; the period it lies in comes into sight."""
        self.month.choose(day)
        self._read_period()
        self.hands.follow()

    def turn(self, steps: int) -> None:
        """So many periods on."""
        self.go_to(periods.turned(self.kind, self.month.day, steps))

    def today(self) -> None:
        self.go_to(self._today())

    def sort_by(self, column: int, descending: bool) -> None:
        """Sort the agenda by one of its columns."""
        self._sort = (Column(column), descending)
        self.agenda.show_sort(Column(column), descending=descending)
        self.reload()

    def lines_of(self, ids: frozenset[DeliveryId]) -> tuple[CalendarLine, ...]:
        """Those of these deliveries that are shown, earliest first."""
        shown = (
            self.agenda.table.lines
            if self.kind is ViewKind.AGENDA
            else [one for day in self._days for one in day.lines]
        )
        return tuple(sorted((line for line in shown if line.entry.delivery_id in ids), key=lambda line: line.here))

    def chosen_lines(self) -> tuple[CalendarLine, ...]:
        """What is chosen; where nothing is, the row of the list that has the keyboard."""
        chosen, current = self.lines_of(self.choice.ids), self._current()
        listed = self.agenda.hasFocus() or self.day.hasFocus()
        return chosen or ((current,) if current is not None and listed else ())

    def spot(self) -> Spot:
        """Where the keyboard is: in the agenda on the day of its row."""
        line = self._current() if self.kind is ViewKind.AGENDA else None
        return line.here.date() if line is not None else self.month.day

    def may_move(self) -> bool:
        """Whether what is chosen can be given another time by this member."""
        return not self.hands.way.why_not(self.lines_of(self.choice.ids))

    def move_chosen(self) -> None:
        """Ask for another time for the first of the chosen deliveries; the others move by the same."""
        lines, opened = self.chosen_lines(), self.opened
        why = self.hands.way.why_not(lines)
        if opened is None or why:
            self.hands.bar.say(why, undo=False)
            return
        dialog = MoveDialog(opened, lines[0], self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            by = dialog.wall - lines[0].entry.wall
            self.hands.deeds.move(lines, {line.entry.delivery_id: line.entry.wall + by for line in lines})

    def new_post(self, day: date) -> None:
        """Begin a post for this day, at ten."""
        if has_page(PageName.COMPOSER) and self.opened is not None and self.opened.member.may(Right.COMPOSE):
            self.go.emit(Place(PageName.COMPOSER, f"new:{datetime.combine(day, _AT_TEN).isoformat()}"))

    def open_chosen(self) -> None:
        """Open the chosen post where it is written."""
        line = self._current()
        if line is not None:
            self._open(line)

    def _tip(self, ids: tuple[DeliveryId, ...]) -> str:
        return "\n".join(said_of(line) for line in self.lines_of(frozenset(ids)))

    def _open(self, line: CalendarLine) -> None:
        if has_page(PageName.COMPOSER):
            self.go.emit(Place(PageName.COMPOSER, line.entry.post_id))

    def _read_period(self) -> None:
        period = periods.shown_in(self.kind, self.month.day)
        if period != self._read:
            self._read, self._days = period, ()
            self.reload()
        self._show()

    def _step(self, steps: int) -> None:
        if steps:
            self.turn(steps)
        else:
            self.today()

    def _take(self, asked: OpenWorkspace, period: Period, days: tuple[CalendarDay, ...]) -> None:
        if asked is self.opened and period == self._read:
            self._days = days
            self._show()

    def _show(self) -> None:
        day, locale = self.month.day, QLocale()
        self.head.title.setText(periods.title(locale, self.kind, day))
        if self.kind is not ViewKind.AGENDA:
            laid_out = lay_out(self._days, day.year, day.month, today=self._today(), room=self.month.room)
            self.month.show_month(laid_out)
            self.side.show_day(day, next((one.lines for one in self._days if one.day == day), ()))
        self.move_button.setEnabled(self.may_move())

    def _show_agenda(self, lines: tuple[CalendarLine, ...], has_more: bool) -> None:
        self._agenda_rows.settle(True)
        self.agenda.table.show_lines(lines, has_more=has_more)
        self._agenda_rows.settle(False)

    def _enter_day(self, day: date) -> None:
        self.go_to(day)
        if self.lines.rowCount():
            self.day.setFocus()
            if not self.lines_of(self.choice.ids):
                self.day.setCurrentIndex(self.lines.index(0))
                self.choice.take([self.lines.lines[0].entry.delivery_id])
        else:
            self.new_post(day)

    def _tell_chosen(self, index: QModelIndex) -> None:
        line = self._current()
        self.chosen.emit(line.entry.post_id if line is not None and index.isValid() else None)
        self.hands.follow()
        self.move_button.setEnabled(self.may_move())

    def _show_choice(self) -> None:
        self.move_button.setEnabled(self.may_move())

    def _current(self) -> CalendarLine | None:
        view = self.agenda if self.kind is ViewKind.AGENDA else self.day
        lines = self.agenda.table.lines if self.kind is ViewKind.AGENDA else self.lines.lines
        index = view.currentIndex()
        return lines[index.row()] if index.isValid() else None

    def _today(self) -> date:
        if self.opened is None:
            return datetime.now(UTC).date()
        return datetime.now(UTC).astimezone(zone_named(self.opened.workspace.home_zone)).date()

    def _install_keys(self) -> None:
        """Single keys, where no one types: in the pictures and the lists."""
        for where in (self.month, self.day, self.agenda):
            for command in self.commands():
                if command.letter:
                    _on_key(command.letter, where, command.run)
        _on_key(Qt.Key.Key_Escape, self.day, self.month.setFocus)
        _on_key(Qt.Key.Key_Escape, self.month, self._escape)
        _on_key(Qt.Key.Key_Escape, self.agenda, self._escape)
        for where in (self.day, self.agenda):
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                _on_key(key, where, self.open_chosen)

    def _escape(self) -> None:
        """Put back what is on its way."""
        self.month.carrying.stop()
        self.hands.drop_cut()

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self.month)
        self._split.addWidget(self.side)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(14)
        self._split.splitterMoved.connect(lambda *_: self._show())
        self._body = QStackedWidget(self)
        self._body.addWidget(self._split)
        self._body.addWidget(self.agenda)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self._body, 1)
        column.addWidget(self.hands.cut_card)
        column.addWidget(self.hands.bar)


def _on_key(key: Qt.Key | str, where: QWidget, do: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(key), where)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(do)
