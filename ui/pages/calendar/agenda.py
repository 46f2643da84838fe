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
    from scheduler_app.services.calendar import CalendarLine
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
        self.view = AgendaView(self._feed.more, parent)
        self._rows = ChosenRows(self.view, self.view.table, choice)
        self._sort = (Column.DATE, False)
        self._day: date | None = None
        self._feed.arrived.connect(self._show)
        self._feed.failed.connect(self.failed)
        self.view.sort_asked.connect(self.sort_by)

    @property
    def lines(self) -> tuple[CalendarLine, ...]:
        return self.view.table.lines

    @property
    def answered(self) -> bool:
        """Whether the rows are those that were wished for last."""
        return self._feed.answered

    def read(self, opened: OpenWorkspace, period: Period, wanted: PlanFilter) -> None:
        self._feed.read(opened, Wish(period, *self._sort, wanted))

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._feed.stop()

    def sort_by(self, column: int, descending: bool) -> None:
        self._sort = (Column(column), descending)
        self.view.show_sort(Column(column), descending=descending)
        self.sorted_anew.emit()

    def go_to(self, day: date) -> None:
        """Bring this day into sight once its rows are there; whoever scrolls on afterwards is left alone."""
        self._day = day

    def arrive(self) -> None:
        """The rows are there."""
        if self._day is not None and self._sort == (Column.DATE, False):
            self.view.show_day(self._day)
        self._day = None

    def _show(self, lines: tuple[CalendarLine, ...], has_more: bool) -> None:
        self._rows.settle(True)
        self.view.table.show_lines(lines, has_more=has_more)
        self._rows.settle(False)
        self.arrive()
        self.arrived.emit()
