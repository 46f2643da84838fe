"""Reads the agenda behind the window's back: what somebody looks at and what lies around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from ui.one_question import OneQuestion
from ui.pages.calendar.agenda_table import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.calendar import AgendaLines, CalendarLine
    from ui.pages.calendar.periods import Period
    from ui.session import OpenWorkspace

PAGE = 200
# So near to the end of what is held others are read, before anybody sees that they are missing.
NEAR = PAGE // 4

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
    """``arrived`` carries AgendaLines, and how those stand that were to be kept beside them."""

    arrived = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._question = OneQuestion(self)
        self._opened: OpenWorkspace | None = None
        self._wish: Wish | None = None
        self._held: AgendaLines | None = None
        self._kept: frozenset[DeliveryId] = frozenset()
        self.answered = False
        """Whether what arrived last is what was wished for last."""

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._opened = None
        self._question.forget()

    def keep(self, ids: Iterable[DeliveryId]) -> None:
        """Bring these along too, wherever they stand."""
        self._kept = frozenset(ids)

    def read(self, opened: OpenWorkspace, wish: Wish, day: date | None = None) -> None:
        """Read what is held of the same wish again, of another the first page; or where ``day`` begins."""
        if (opened, wish) != (self._opened, self._wish):
            self._held, self.answered = None, False
        self._opened, self._wish = opened, wish
        held = self._held
        if day is not None:
            self._ask(lambda: _around(opened, wish, day))
        elif held is None:
            self._ask(lambda: _read(opened, wish, 0, PAGE))
        else:
            self._ask(lambda: _read(opened, wish, held.first, max(PAGE, len(held.lines))))

    def more(self) -> None:
        """Read the next page as well; an answer under way shows it anyway."""
        opened, wish, held = self._opened, self._wish, self._held
        if opened is None or wish is None or held is None or self._question.awaited or held.end >= held.total:
            return
        self._ask(lambda: _longer(opened, wish, held))

    def look_at(self, first: int, last: int) -> None:
        """Somebody looks at these rows: read what is missing of them and around them, if nothing is under way."""
        opened, wish, held = self._opened, self._wish, self._held
        if opened is None or wish is None or held is None or self._question.awaited:
            return
        if held.first > max(0, first - NEAR) or held.end < min(held.total, last + NEAR):
            middle = (first + last) // 2
            self._ask(lambda: _read(opened, wish, max(0, middle - PAGE), 2 * PAGE))

    def _ask(self, read: Callable[[], AgendaLines]) -> None:
        opened, wish, kept = self._opened, self._wish, self._kept
        if opened is None:
            return
        self._question.ask(
            lambda: (read(), _of(opened, kept)),
            lambda found: self._take(opened, wish, *found),
            lambda error: self.failed.emit(error) if opened is self._opened else None,
        )

    def _take(
        self, opened: OpenWorkspace, wish: Wish | None, found: AgendaLines, kept: tuple[CalendarLine, ...]
    ) -> None:
        if opened is self._opened and wish == self._wish:
            self.answered, self._held = True, found
            self.arrived.emit(found, kept)


def _read(opened: OpenWorkspace, wish: Wish, skip: int, count: int) -> AgendaLines:
    """On a pool thread, like those below."""
    from scheduler_app.services.calendar import AgendaOrder, AgendaSort

    period, sort = wish.period, AgendaSort(AgendaOrder[_ORDERS[wish.sort]], wish.descending)
    return opened.app.calendar.agenda_page(
        opened.member.id, period.first, period.last, sort=sort, skip=skip, limit=count, wanted=wish.wanted
    )


def _longer(opened: OpenWorkspace, wish: Wish, held: AgendaLines) -> AgendaLines:
    following = _read(opened, wish, held.end, PAGE)
    # Where rows went meanwhile, the last page begins before the end of what is held.
    lines = held.lines[: following.first - held.first] + following.lines
    return type(held)(lines, held.first, following.total)


def _around(opened: OpenWorkspace, wish: Wish, day: date) -> AgendaLines:
    calendar, period = opened.app.calendar, wish.period
    row = calendar.agenda_row(opened.member.id, period.first, max(day, period.first), wanted=wish.wanted)
    return _read(opened, wish, max(0, row - PAGE), 2 * PAGE)


def _of(opened: OpenWorkspace, ids: frozenset[DeliveryId]) -> tuple[CalendarLine, ...]:
    return opened.app.calendar.lines(opened.member.id, ids) if ids else ()
