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
    from collections.abc import Iterable

    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.calendar import CalendarDay, CalendarLine
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What is to be shown. ``countries`` are those whose special days are.

    In a month a day has ``room`` for so many chips; of days with more no more is read than they show.
    """

    kind: ViewKind
    period: Period
    clock: ShownClock
    wanted: PlanFilter = EVERYTHING
    countries: frozenset[str] = frozenset()
    room: int = 0


class PlanFeed(QObject):
    """``arrived`` says that ``days`` or ``around`` are other than before."""

    arrived = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.days: tuple[CalendarDay, ...] = ()
        self.lines: tuple[CalendarLine, ...] = ()
        """The deliveries of ``days`` that were read, earliest first."""
        self.apart: tuple[CalendarLine, ...] = ()
        """What is chosen of the others, in the list of its day."""
        self.around = Around()
        self.wish: PlanWish | None = None
        self.answered = False
        """Whether ``days`` are those of the wish."""
        self._opened: OpenWorkspace | None = None
        self._plan, self._around = OneQuestion(self), OneQuestion(self)

    def wants_other(self, wish: PlanWish) -> bool:
        """Whether this is another wish than the one that was read or is being read."""
        return wish != self.wish

    def keep(self, chosen: Iterable[CalendarLine]) -> None:
        """Go on knowing these, also when the list that shows them turns to another day."""
        here = {line.entry.delivery_id for line in self.lines}
        self.apart = tuple(line for line in chosen if line.entry.delivery_id not in here)

    def read(self, opened: OpenWorkspace, wish: PlanWish) -> None:
        """Read it, also if it is the same again; of another plan nothing is shown meanwhile."""
        if self.wish is None or (wish.period, wish.wanted) != (self.wish.period, self.wish.wanted):
            self.days, self.lines, self.apart, self.answered = (), (), (), False
        self._opened, self.wish = opened, wish
        self._around.ask(
            lambda: around.read(opened, wish.period, wish.countries),
            lambda found: self._take_around(opened, found),
            lambda error: self._fail(opened, error),
        )
        # The agenda has a reader of its own.
        if wish.kind is not ViewKind.AGENDA:
            kept = frozenset(line.entry.delivery_id for line in self.apart)
            self._plan.ask(
                lambda: _read(opened, wish, kept),
                lambda found: self._take(opened, wish, *found),
                lambda error: self._fail(opened, error),
            )

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._opened, self.wish = None, None
        self._plan.forget()
        self._around.forget()

    def _take(
        self,
        opened: OpenWorkspace,
        wish: PlanWish,
        days: tuple[CalendarDay, ...],
        kept: tuple[CalendarLine, ...],
    ) -> None:
        if opened is self._opened and wish == self.wish:
            self.days, self.answered = days, True
            self.lines = tuple(line for day in days for line in day.lines)
            self.keep(kept)
            self.arrived.emit()

    def _take_around(self, opened: OpenWorkspace, found: Around) -> None:
        if opened is self._opened:
            self.around = found
            self.arrived.emit()

    def _fail(self, opened: OpenWorkspace, error: Exception) -> None:
        # A workspace that was closed meanwhile may well not answer.
        if opened is self._opened:
            self.failed.emit(error)


def _read(
    opened: OpenWorkspace, wish: PlanWish, kept: frozenset[DeliveryId]
) -> tuple[tuple[CalendarDay, ...], tuple[CalendarLine, ...]]:
    """The plan, and how those stand that are known beside it. On a pool thread."""
    calendar, actor = opened.app.calendar, opened.member.id
    first, last = read_span(wish.period.first, wish.period.last, wish.clock)
    if wish.kind is ViewKind.MONTH:
        days = calendar.overview(actor, first, last, room=wish.room, wanted=wish.wanted)
    else:
        days = calendar.days(actor, first, last, wanted=wish.wanted)
    return days, calendar.lines(actor, kept) if kept else ()
