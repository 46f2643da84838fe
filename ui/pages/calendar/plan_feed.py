"""Reads what the pictures show behind the window's back: the plan of a period, and what lies around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter
from ui.one_question import OneQuestion
from ui.pages.calendar import around
from ui.pages.calendar.around import Around
from ui.pages.calendar.periods import Period, ViewKind
from ui.pages.calendar.pictures import read_span
from ui.pages.calendar.shifting import ShownClock

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarDay, CalendarLine
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What is to be shown. ``countries`` are those whose special days are."""

    kind: ViewKind
    period: Period
    clock: ShownClock
    wanted: PlanFilter = EVERYTHING
    countries: frozenset[str] = frozenset()


class PlanFeed(QObject):
    """``arrived`` says that ``days`` or ``around`` are other than before."""

    arrived = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.days: tuple[CalendarDay, ...] = ()
        self.lines: tuple[CalendarLine, ...] = ()
        """Every delivery of ``days``, earliest first."""
        self.around = Around()
        self.wish: PlanWish | None = None
        self.answered = False
        """Whether ``days`` are those of the wish."""
        self._opened: OpenWorkspace | None = None
        self._plan, self._around = OneQuestion(self), OneQuestion(self)

    def wants_other(self, wish: PlanWish) -> bool:
        """Whether this is another wish than the one that was read or is being read."""
        return wish != self.wish

    def read(self, opened: OpenWorkspace, wish: PlanWish) -> None:
        """Read it, also if it is the same again; of another plan nothing is shown meanwhile."""
        if self.wish is None or (wish.period, wish.wanted) != (self.wish.period, self.wish.wanted):
            self.days, self.lines, self.answered = (), (), False
        self._opened, self.wish = opened, wish
        self._around.ask(
            lambda: around.read(opened, wish.period, wish.countries),
            lambda found: self._take_around(opened, found),
            lambda error: self._fail(opened, error),
        )
        # The agenda has a reader of its own.
        if wish.kind is not ViewKind.AGENDA:
            first, last = read_span(wish.period.first, wish.period.last, wish.clock)
            self._plan.ask(
                lambda: opened.app.calendar.days(opened.member.id, first, last, wanted=wish.wanted),
                lambda days: self._take(opened, wish, days),
                lambda error: self._fail(opened, error),
            )

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._opened, self.wish = None, None
        self._plan.forget()
        self._around.forget()

    def _take(self, opened: OpenWorkspace, wish: PlanWish, days: tuple[CalendarDay, ...]) -> None:
        if opened is self._opened and wish == self.wish:
            self.days, self.answered = days, True
            self.lines = tuple(line for day in days for line in day.lines)
            self.arrived.emit()

    def _take_around(self, opened: OpenWorkspace, found: Around) -> None:
        if opened is self._opened:
            self.around = found
            self.arrived.emit()

    def _fail(self, opened: OpenWorkspace, error: Exception) -> None:
        # A workspace that was closed meanwhile may well not answer.
        if opened is self._opened:
            self.failed.emit(error)
