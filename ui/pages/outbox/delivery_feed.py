"""Reads one list of the outbox behind the window's back, page after page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import background

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
    """Reads for one table. One question at a time: what is asked meanwhile is asked again afterwards."""

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self._source: tuple[App, MemberId] | None = None
        self._held = Portion((), None)
        self._busy = False
        self._stale = False

    def read_from(self, app: App, actor: MemberId) -> None:
        self._source = (app, actor)
        self.reload()

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._source = None

    def reload(self) -> None:
        """Read again as much as is shown."""
        if self._busy:
            self._stale = True
            return
        self._ask(max(PAGE, len(self._held.rows)), Place(), ())

    def more(self) -> None:
        """Read the next page, if there is one."""
        if not self._busy and self._held.next is not None:
            self._ask(PAGE, self._held.next, self._held.rows)

    def _ask(self, count: int, start: Place, before: tuple[CalendarEntry, ...]) -> None:
        if self._source is None:
            return
        app, actor = self._source
        self._busy = True
        background.run(
            lambda: read(app, actor, self.shelf, count, start),
            lambda portion: self._take(Portion(before + portion.rows, portion.next)),
            self._fail,
            self,
        )

    def _take(self, portion: Portion) -> None:
        self._busy = False
        if self._source is None:
            return
        self._held = portion
        self.arrived.emit(portion)
        self._ask_again()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        if self._source is not None:
            self.failed.emit(error)
        self._ask_again()

    def _ask_again(self) -> None:
        if self._stale:
            self._stale = False
            self.reload()
