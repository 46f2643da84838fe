"""Reads the agenda behind the window's back, page after page, and again as much as is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from ui.one_question import OneQuestion
from ui.pages.calendar.agenda_table import Column

if TYPE_CHECKING:
    from scheduler_app.services.calendar import AgendaAfter, AgendaLines, CalendarLine
    from ui.pages.calendar.periods import Period
    from ui.session import OpenWorkspace

PAGE = 200

# By name: the service's own words come with SQLAlchemy, which must not be loaded before the first paint.
_ORDERS = {
    Column.DATE: "DUE",
    Column.READERS_TIME: "READERS_TIME",
    Column.MY_TIME: "DUE",
    Column.ACCOUNT: "ACCOUNT",
    Column.TITLE: "TITLE",
    Column.STATE: "STATE",
    Column.OWNER: "OWNER",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the table is to show, and in which order."""

    period: Period
    sort: Column = Column.DATE
    descending: bool = False
    wanted: PlanFilter = EVERYTHING


class AgendaFeed(QObject):
    """``arrived`` carries the lines so far and whether there are more."""

    arrived = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._question = OneQuestion(self)
        self._opened: OpenWorkspace | None = None
        self._wish: Wish | None = None
        self._held: tuple[CalendarLine, ...] = ()
        self._after: AgendaAfter | None = None
        self.answered = False
        """Whether what arrived last is what was wished for last."""

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._opened = None
        self._question.forget()

    def read(self, opened: OpenWorkspace, wish: Wish) -> None:
        """Read from the beginning: of the same wish as much as is held, of another the first page."""
        count = max(PAGE, len(self._held)) if (opened, wish) == (self._opened, self._wish) else PAGE
        self.answered = self.answered and (opened, wish) == (self._opened, self._wish)
        self._opened, self._wish = opened, wish
        self._ask(count, None, ())

    def more(self) -> None:
        """Read the next page; an answer under way shows it anyway."""
        if not self._question.awaited and self._after is not None:
            self._ask(PAGE, self._after, self._held)

    def _ask(self, count: int, after: AgendaAfter | None, before: tuple[CalendarLine, ...]) -> None:
        opened, wish = self._opened, self._wish
        if opened is None or wish is None:
            return
        self._question.ask(
            lambda: _read(opened, wish, count, after),
            lambda found: self._take(opened, wish, before, found),
            lambda error: self.failed.emit(error) if opened is self._opened else None,
        )

    def _take(self, opened: OpenWorkspace, wish: Wish, before: tuple[CalendarLine, ...], found: AgendaLines) -> None:
        if opened is self._opened and wish == self._wish:
            self.answered = True
            self._held, self._after = before + found.lines, found.after
            self.arrived.emit(self._held, self._after is not None)


def _read(opened: OpenWorkspace, wish: Wish, count: int, after: AgendaAfter | None) -> AgendaLines:
    """On a pool thread."""
    from scheduler_app.services.calendar import AgendaOrder, AgendaSort

    period, sort = wish.period, AgendaSort(AgendaOrder[_ORDERS[wish.sort]], wish.descending)
    return opened.app.calendar.agenda_page(
        opened.member.id, period.first, period.last, sort=sort, after=after, limit=count, wanted=wish.wanted
    )
