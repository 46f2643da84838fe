"""Reads one list of the outbox behind the window's back: a stretch of it, that grows at the end somebody scrolls to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.one_question import OneQuestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.outbox import After, CalendarEntry
    from ui.pages.outbox.shelves import Shelf

PAGE = 200
# However long a list is, no more than this is kept of it, compared and read again after a change.
MOST = 5 * PAGE


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring rows of a list. ``before`` is the place in front of the first, None at the list's beginning.

    ``more`` says that the list goes on behind the last.
    """

    rows: tuple[CalendarEntry, ...] = ()
    before: After | None = None
    more: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Whose list is read, and which. Its methods run on a pool thread."""

    app: App
    actor: MemberId
    shelf: Shelf

    def again(self, held: Stretch) -> Stretch:
        """The same stretch as it reads now; where nothing is left of it, the beginning."""
        found = self._from(held.before, max(PAGE, len(held.rows)))
        return found if found.rows or held.before is None else self._from(None, PAGE)

    def longer(self, held: Stretch) -> Stretch:
        """With the rows behind the last one."""
        following = self._from(place_of(held.rows[-1]), PAGE)
        rows = held.rows + following.rows
        surplus = max(0, len(rows) - MOST)
        before = place_of(rows[surplus - 1]) if surplus else held.before
        return Stretch(rows[surplus:], before, following.more)

    def earlier(self, held: Stretch) -> Stretch:
        """With the rows in front of the first one."""
        rows, before = self._up_to(place_of(held.rows[0]), PAGE)
        longer = rows + held.rows
        return Stretch(longer[:MOST], before, held.more or len(longer) > MOST)

    def around(self, entry: CalendarEntry) -> Stretch:
        """A page in which ``entry`` stands, wherever in the list that is."""
        _, before = self._up_to(place_of(entry), PAGE // 2)
        return self._from(before, PAGE)

    def _from(self, place: After | None, count: int) -> Stretch:
        rows = self._page(after=place, limit=count + 1)
        return Stretch(rows[:count], place, len(rows) > count)

    def _up_to(self, place: After, count: int) -> tuple[tuple[CalendarEntry, ...], After | None]:
        rows = self._page(before=place, limit=count + 1)
        return (rows[1:], place_of(rows[0])) if len(rows) > count else (rows, None)

    def _page(
        self, *, limit: int, after: After | None = None, before: After | None = None
    ) -> tuple[CalendarEntry, ...]:
        from scheduler_app.services.outbox import OutboxTab

        return self.app.outbox.page(self.actor, OutboxTab(self.shelf.value), after=after, before=before, limit=limit)


def place_of(entry: CalendarEntry) -> After:
    from scheduler_app.services.outbox import After

    return After(entry.due_at, entry.delivery_id)


class DeliveryFeed(QObject):
    """Reads for one table, one question at a time. ``arrived`` carries a Stretch."""

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._source: Source | None = None
        self._held = Stretch()
        self._question = OneQuestion(self)

    def read_from(self, app: App, actor: MemberId) -> None:
        """Read from this workspace from now on, as this member; what was held of another is forgotten."""
        self._source = Source(app, actor, self._shelf)
        self._held = Stretch()

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._source = None
        self._question.forget()

    def reload(self) -> None:
        """Read again what is shown."""
        self._ask(lambda source: source.again(self._held))

    def more(self) -> None:
        """Read on behind the last row, if there is more; an answer under way shows it anyway."""
        if self._held.more and self._held.rows and not self._question.awaited:
            self._ask(lambda source: source.longer(self._held))

    def less(self) -> None:
        """Read on in front of the first row."""
        if self._held.before is not None and self._held.rows and not self._question.awaited:
            self._ask(lambda source: source.earlier(self._held))

    def show(self, entry: CalendarEntry) -> None:
        """Go where this one stands."""
        if self._source is None or any(row.delivery_id == entry.delivery_id for row in self._held.rows):
            self.reload()
        else:
            self._ask(lambda source: source.around(entry))

    def _ask(self, read: Callable[[Source], Stretch]) -> None:
        if self._source is None:
            return
        source = self._source
        self._question.ask(
            lambda: read(source), lambda stretch: self._take(source, stretch), lambda error: self._fail(source, error)
        )

    def _take(self, source: Source, stretch: Stretch) -> None:
        if source is self._source:
            self._held = stretch
            self.arrived.emit(stretch)

    def _fail(self, source: Source, error: Exception) -> None:
        # A workspace that was closed meanwhile may well not answer.
        if source is self._source:
            self.failed.emit(error)
