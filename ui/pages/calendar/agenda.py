"""The agenda as one thing: what it reads, how it is sorted, which day it was asked to show."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.plan_filter import PlanFilter
from ui.pages.calendar.agenda_feed import AgendaFeed, Wish
from ui.pages.calendar.agenda_table import Column
from ui.pages.calendar.agenda_view import AgendaView
from ui.pages.calendar.choice import Choice, ChosenRows

if TYPE_CHECKING:
    from scheduler_app.services.calendar import AgendaLines, CalendarLine
    from ui.pages.calendar.periods import Period
    from ui.session import OpenWorkspace


class Agenda(QObject):
    """``arrived`` says that there are other rows, ``sorted_anew`` that they are to be read in another order."""

    arrived = Signal()
    sorted_anew = Signal()
    failed = Signal(object)

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self._feed = AgendaFeed(self)
        self.view = AgendaView(parent)
        self._choice = choice
        self._rows = ChosenRows(self.view, self.view.table, choice)
        self._sort = (Column.DATE, False)
        self._day: date | None = None
        self._asked: tuple[OpenWorkspace, Wish] | None = None
        self._shown: tuple[OpenWorkspace, Wish] | None = None
        self._apart: tuple[CalendarLine, ...] = ()
        self._feed.arrived.connect(self._show)
        self._feed.failed.connect(self.failed)
        self.view.looked_at.connect(self._feed.look_at)
        self.view.sort_asked.connect(self.sort_by)

    @property
    def lines(self) -> tuple[CalendarLine, ...]:
        """The rows that are held, and what is chosen of the others."""
        return (*self._apart, *self.view.table.lines)

    @property
    def answered(self) -> bool:
        """Whether the rows are those that were wished for last."""
        return self._feed.answered

    def read(self, opened: OpenWorkspace, period: Period, wanted: PlanFilter) -> None:
        asked = (opened, Wish(period, *self._sort, wanted))
        if asked != self._asked:
            self._apart = ()
            self._feed.keep(())
        self._asked = asked
        self._feed.read(*asked, self._day if self._by_time else None)

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._asked = None
        self._feed.stop()

    def sort_by(self, column: int, descending: bool) -> None:
        self._sort = (Column(column), descending)
        self.view.show_sort(Column(column), descending=descending)
        self.sorted_anew.emit()

    def go_to(self, day: date) -> None:
        """Bring this day into sight once its rows are there; whoever scrolls on afterwards is left alone."""
        self._day = day

    def arrive(self) -> None:
        """The rows are there, or some; where those of the day are not, they are read."""
        day, table = self._day, self.view.table
        if day is None or not self._by_time or not table.rowCount():
            self._day = None
            return
        row = table.row_of_day(day)
        if row is not None:
            self._day = None
            self.view.show_row(row)
        elif self._asked is not None:
            self._feed.read(*self._asked, day)

    @property
    def _by_time(self) -> bool:
        return self._sort == (Column.DATE, False)

    def _show(self, found: AgendaLines, kept: tuple[CalendarLine, ...]) -> None:
        here = {line.entry.delivery_id for line in found.lines}
        known = {line.entry.delivery_id: line for line in (*self._leaving(found), *kept)}
        self._rows.settle(True)
        self.view.table.show_lines(found.lines, first=found.first, total=found.total)
        chosen = self._choice.ids - here
        self._apart = tuple(line for own, line in known.items() if own in chosen)
        self._feed.keep(line.entry.delivery_id for line in self._apart)
        self._rows.settle(False)
        self.arrive()
        self.arrived.emit()
        self.view.say_what_is_in_sight()

    def _leaving(self, found: AgendaLines) -> tuple[CalendarLine, ...]:
        """What is held of the same list and will not be, because somebody looks at other rows of it."""
        table = self.view.table
        same = self._shown == self._asked and table.rowCount() == found.total
        self._shown = self._asked
        return table.lines if same and table.first != found.first else ()
