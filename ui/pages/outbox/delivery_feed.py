"""Reads one list of the outbox behind the window's back: a stretch of it, around what somebody looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.one_question import OneQuestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.services.outbox import After, CalendarEntry, Survey
    from ui.pages.outbox.shelves import Shelf

PAGE = 200
# However long a list is, no more than this is kept of it, compared and read again after a change.
MOST = 5 * PAGE
# So near to the end of what is held the next page is read, before anybody sees that it is missing.
NEAR = PAGE // 2
# Where somebody goes elsewhere, no more is read at first than is in sight and so many rows on either side.
AROUND = 8
REST_MS = 3000


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring rows of a list. ``before`` is the place in front of the first, None at the list's beginning.

    ``more`` says that the list goes on behind the last. How many rows lie ``ahead`` of it and ``behind`` is what was
    counted last: while others write it may be some too many or too few.
    """

    rows: tuple[CalendarEntry, ...] = ()
    before: After | None = None
    more: bool = False
    ahead: int = 0
    behind: int = 0

    @property
    def end(self) -> int:
        """The number of the first row behind it."""
        return self.ahead + len(self.rows)

    @property
    def whole(self) -> bool:
        """Whether it is all of the list."""
        return self.before is None and not self.more


def stretch(rows: tuple[CalendarEntry, ...], before: After | None, more: bool, *, ahead: int, total: int) -> Stretch:
    """One that lies where it was counted to lie; what it shows of its ends counts more than any number."""
    ahead = max(1, ahead) if before is not None else 0
    return Stretch(rows, before, more, ahead, max(1, total - ahead - len(rows)) if more else 0)


@dataclass(frozen=True, slots=True)
class Source:
    """Whose list is read, and which. Its methods run on a pool thread."""

    app: App
    actor: MemberId
    shelf: Shelf

    def again(self, held: Stretch) -> Stretch:
        """The same stretch as it reads now; where nothing is left of it, the beginning."""
        found = self._from(held.before, max(PAGE, len(held.rows)))
        if not found.rows and held.before is not None:
            return self._from(None, PAGE)
        return stretch(found.rows, found.before, found.more, ahead=held.ahead, total=held.end + held.behind)

    def longer(self, held: Stretch) -> Stretch:
        """With the rows behind the last one."""
        following = self._from(place_of(held.rows[-1]), PAGE)
        rows = held.rows + following.rows
        surplus = max(0, len(rows) - MOST)
        before = place_of(rows[surplus - 1]) if surplus else held.before
        total = held.end + held.behind
        return stretch(rows[surplus:], before, following.more, ahead=held.ahead + surplus, total=total)

    def earlier(self, held: Stretch) -> Stretch:
        """With the rows in front of the first one."""
        rows, before = self._up_to(place_of(held.rows[0]), PAGE)
        longer = rows + held.rows
        more, total = held.more or len(longer) > MOST, held.end + held.behind
        return stretch(longer[:MOST], before, more, ahead=held.ahead - len(rows), total=total)

    def around(self, entry: CalendarEntry) -> Stretch:
        """A page in which ``entry`` stands, wherever in the list that is."""
        _, before = self._up_to(place_of(entry), PAGE // 2)
        found, survey = self._from(before, PAGE), self.survey(before)
        return stretch(found.rows, before, found.more, ahead=survey.ahead, total=survey.total)

    def at(self, first: int, last: int, held: Stretch, survey: Survey | None) -> Stretch:
        """Rows from one to another and a few around them, found from the mark before them."""
        first, count = max(0, first - AROUND), last - max(0, first - AROUND) + 1 + AROUND
        total = held.end + held.behind
        if first == 0:
            found = self._from(None, count)
            return stretch(found.rows, None, found.more, ahead=0, total=total)
        # One more in front, which is the place before them.
        marks, each = (survey.marks, survey.each) if survey is not None else ((), 1)
        nearest = min((first - 1) // each, len(marks))
        after, skip = (marks[nearest - 1], first - 1 - nearest * each) if nearest else (None, first - 1)
        rows = self._page(after=after, skip=skip, limit=count + 2)
        if len(rows) < 2:
            return self.again(held)
        more = len(rows) > count + 1
        return stretch(rows[1 : count + 1], place_of(rows[0]), more, ahead=first, total=total)

    def survey(self, place: After | None) -> Survey:
        """How long the list is, and how many of its rows lie up to a place."""
        from scheduler_app.services.outbox import OutboxTab

        return self.app.outbox.survey(self.actor, OutboxTab(self.shelf.value), place=place)

    def _from(self, place: After | None, count: int) -> Stretch:
        rows = self._page(after=place, limit=count + 1)
        more = len(rows) > count
        return Stretch(rows[:count], place, more, behind=int(more))

    def _up_to(self, place: After, count: int) -> tuple[tuple[CalendarEntry, ...], After | None]:
        rows = self._page(before=place, limit=count + 1)
        return (rows[1:], place_of(rows[0])) if len(rows) > count else (rows, None)

    def _page(
        self, *, limit: int, after: After | None = None, before: After | None = None, skip: int = 0
    ) -> tuple[CalendarEntry, ...]:
        from scheduler_app.services.outbox import OutboxTab

        tab = OutboxTab(self.shelf.value)
        return self.app.outbox.page(self.actor, tab, after=after, before=before, limit=limit, skip=skip)


def place_of(entry: CalendarEntry) -> After:
    from scheduler_app.services.outbox import After

    return After(entry.due_at, entry.delivery_id)


class DeliveryFeed(QObject):
    """Reads for one table. ``arrived`` carries a Stretch.

    What is read beforehand nobody waits for: it is dropped where somebody went elsewhere meanwhile. How long the list
    is, and where its rows lie, is found out beside it and comes later; after changes not at once again, as it takes a
    walk along the whole list.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._source: Source | None = None
        self._held = Stretch()
        self._survey: Survey | None = None
        self._question, self._walk = OneQuestion(self), OneQuestion(self)
        self._beforehand = OneQuestion(self)
        self._preparing: Stretch | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._walk_again)
        self._changed = False

    def read_from(self, app: App, actor: MemberId) -> None:
        """Read from this workspace from now on, as this member; what was held of another is forgotten."""
        self._source = Source(app, actor, self._shelf)
        self._held, self._survey, self._preparing = Stretch(), None, None

    def stop(self) -> None:
        """The workspace is no longer open here."""
        self._source = None
        self._rest.stop()
        for question in (self._question, self._beforehand, self._walk):
            question.forget()

    def reload(self) -> None:
        """Read again what is shown."""
        self._ask(lambda source: source.again(self._held), changed=True)

    def look_at(self, first: int, last: int) -> None:
        """Somebody looks at these rows: read what is missing of them and around them, if nobody waits for others."""
        held = self._held
        if not held.rows or self._question.awaited:
            return
        if first > held.end + PAGE or last < held.ahead - PAGE:
            survey = self._survey
            self._ask(lambda source: source.at(first, last, held, survey))
        elif last >= held.end - NEAR and held.more:
            self.more()
        elif first < held.ahead + NEAR:
            self.less()

    def more(self) -> None:
        """Read on behind the last row, if there is more."""
        held = self._held
        if held.more and held.rows:
            self._prepare(held, lambda source: source.longer(held))

    def less(self) -> None:
        """Read on in front of the first row."""
        held = self._held
        if held.before is not None and held.rows:
            self._prepare(held, lambda source: source.earlier(held))

    def show(self, entry: CalendarEntry) -> None:
        """Go where this one stands."""
        if self._source is None or any(row.delivery_id == entry.delivery_id for row in self._held.rows):
            self.reload()
        else:
            self._ask(lambda source: source.around(entry))

    def _ask(self, read: Callable[[Source], Stretch], *, changed: bool = False) -> None:
        if self._source is None:
            return
        source = self._source
        self._question.ask(
            lambda: read(source),
            lambda found: self._take(source, found, changed=changed),
            lambda error: self._fail(source, error),
        )

    def _prepare(self, held: Stretch, read: Callable[[Source], Stretch]) -> None:
        """Read what lies next to what is held, as long as it is held."""
        if self._source is None or self._question.awaited or self._preparing is held:
            return
        source, self._preparing = self._source, held
        self._beforehand.ask(
            lambda: read(source),
            lambda found: self._add(source, held, found),
            lambda error: self._fail(source, error),
        )

    def _add(self, source: Source, held: Stretch, found: Stretch) -> None:
        if held is self._held:
            self._take(source, found, changed=False)

    def _take(self, source: Source, found: Stretch, *, changed: bool) -> None:
        if source is self._source:
            self._held = found
            self.arrived.emit(found)
            self._changed = self._changed or changed
            self._walk_again()

    def _walk_again(self) -> None:
        """Find out how long the list is, once there is reason to and the last time is a while ago."""
        source, before = self._source, self._held.before
        if source is None or self._held.whole or not self._changed or self._rest.isActive():
            return
        self._changed = False
        self._rest.start()
        self._walk.ask(
            lambda: source.survey(before),
            lambda survey: self._place(source, before, survey),
            lambda error: self._fail(source, error),
        )

    def _place(self, source: Source, before: After | None, survey: Survey) -> None:
        if source is not self._source:
            return
        self._survey, held = survey, self._held
        if held.before != before:
            # Somebody went on meanwhile.
            self._changed = True
            return
        placed = stretch(held.rows, before, held.more, ahead=survey.ahead, total=survey.total)
        if placed != held:
            self._held = placed
            self.arrived.emit(placed)

    def _fail(self, source: Source, error: Exception) -> None:
        # It is tried again when somebody looks again.
        self._preparing = None
        # A workspace that was closed meanwhile may well not answer.
        if source is self._source:
            self.failed.emit(error)
