"""Reads one list of the outbox behind the window's back, page after page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.one_question import OneQuestion

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.outbox import After, CalendarEntry

PAGE = 200


class Shelf(StrEnum):
    """The three lists of the page."""

    COMING = "coming"
    NEEDS_YOU = "needs_you"
    SENT = "sent"


# By name: the service's own words come with SQLAlchemy, which must not be loaded before the first paint.
TABS: dict[Shelf, tuple[str, ...]] = {
    Shelf.COMING: ("SENDING", "DUE"),
    Shelf.NEEDS_YOU: ("NEEDS_ATTENTION", "MISSED"),
    Shelf.SENT: ("SENT",),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading goes on: in which of the shelf's tabs, and after which row of it."""

    tab: int = 0
    after: After | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """Rows in the order of the list; ``next`` is None at the end."""

    rows: tuple[CalendarEntry, ...]
    next: Place | None


def read(app: App, actor: MemberId, shelf: Shelf, count: int, start: Place) -> Portion:
    """At least ``count`` rows from ``start`` on, while there are some. Runs on a pool thread."""
    from scheduler_app.services.outbox import After, OutboxTab

    rows: list[CalendarEntry] = []
    place: Place | None = start
    while place is not None and len(rows) < count:
        tab = OutboxTab[TABS[shelf][place.tab]]
        page: Sequence[CalendarEntry] = app.outbox.page(actor, tab, after=place.after, limit=PAGE)
        rows.extend(page)
        if len(page) == PAGE:
            place = Place(place.tab, After(page[-1].due_at, page[-1].delivery_id))
        else:
            place = Place(place.tab + 1) if place.tab + 1 < len(TABS[shelf]) else None
    return Portion(tuple(rows), place)


class DeliveryFeed(QObject):
    """Reads for one table, one question at a time."""

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self._source: tuple[App, MemberId] | None = None
        self._held = Portion((), None)
        self._question = OneQuestion(self)

    def read_from(self, app: App, actor: MemberId) -> None:
        """Read from this workspace from now on, as this member; what was held of another is forgotten."""
        self._source = (app, actor)
        self._held = Portion((), None)

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._source = None
        self._question.forget()

    def reload(self) -> None:
        """Read again as much as is shown."""
        self._ask(max(PAGE, len(self._held.rows)), Place(), ())

    def more(self) -> None:
        """Read the next page, if there is one; an answer under way shows it anyway."""
        if not self._question.awaited and self._held.next is not None:
            self._ask(PAGE, self._held.next, self._held.rows)

    def _ask(self, count: int, start: Place, before: tuple[CalendarEntry, ...]) -> None:
        if self._source is None:
            return
        source = app, actor = self._source
        self._question.ask(
            lambda: read(app, actor, self.shelf, count, start),
            lambda portion: self._take(source, Portion(before + portion.rows, portion.next)),
            lambda error: self._fail(source, error),
        )

    def _take(self, source: tuple[App, MemberId], portion: Portion) -> None:
        if source is self._source:
            self._held = portion
            self.arrived.emit(portion)

    def _fail(self, source: tuple[App, MemberId], error: Exception) -> None:
        # A workspace that was closed meanwhile may well not answer.
        if source is self._source:
            self.failed.emit(error)
