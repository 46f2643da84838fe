"""When the card over a chip comes and goes: a mouse that rests, or the keyboard in a list of deliveries."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPersistentModelIndex, QPoint, QRect, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from scheduler_app.domain.ids import DeliveryId
from scheduler_app.errors import SchedulerError
from ui.announcing import announce
from ui.one_question import OneQuestion
from ui.pages.calendar.carrying import Picture
from ui.pages.calendar.chip_card import ChipCard
from ui.pages.calendar.chip_facts import ChipFacts, facts_of, read
from ui.pages.calendar.resting import Resting
from ui.pages.calendar.row_focus import RowFocus

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine
    from ui.session import OpenWorkspace


class Rows(Protocol):
    """A model with one delivery in each row, which a screen reader may be told more of."""

    def line_at(self, row: int) -> CalendarLine | None:
        """What stands in a row, where that was read."""

    def describe(self, line: CalendarLine, words: str) -> None:
        """Say this of it where somebody asks for more than a row shows."""
        ...


class ChipCards(QObject):
    """One card for the whole page. What is known stands there at once; what is to be read follows.

    Where that may not or cannot be read, the card says less: ``failed`` carries only what is Duta's own mistake.
    """

    failed = Signal(object)

    def __init__(self, lines_of: Callable[[frozenset[DeliveryId]], tuple[CalendarLine, ...]], page: QWidget) -> None:
        super().__init__(page)
        self.card = ChipCard(page)
        self._lines_of, self._page = lines_of, page
        self._opened: OpenWorkspace | None = None
        self._about: tuple[CalendarLine, ...] = ()
        self._place: Callable[[], None] = lambda: None
        self._question = OneQuestion(self)

    def belong_to(self, opened: OpenWorkspace | None) -> None:
        self._opened = opened
        self.hide()

    def hide(self) -> None:
        """Nothing is asked about any more."""
        self._about = ()
        self._question.forget()
        self.card.hide()

    def watch_picture(self, picture: Picture, surface: QWidget) -> None:
        """Show the card where the mouse rests on a chip of this picture."""
        resting = Resting(picture, surface, self)
        resting.begun.connect(lambda ids, where: self._hover(ids, surface.mapTo(self._page, where)))
        resting.ended.connect(self.hide)

    def watch_rows(self, view: QAbstractItemView, rows: Rows, *, beside: bool) -> None:
        """Say of the row with the keyboard what the card says; ``beside`` it stands the card, where there is room."""
        watch = RowFocus(view, self)
        watch.went_to.connect(lambda index: self._at_row(view, rows, index, beside=beside))
        watch.left.connect(self.hide)

    def _hover(self, ids: tuple[DeliveryId, ...], where: QPoint) -> None:
        self._ask(self._lines_of(frozenset(ids)), lambda: self.card.hover(where), lambda _: None)

    def _at_row(self, view: QAbstractItemView, rows: Rows, index: QPersistentModelIndex, *, beside: bool) -> None:
        line = rows.line_at(index.row()) if index.isValid() else None
        if line is None:
            self.hide()
            return

        def place() -> None:
            box = view.visualRect(view.model().index(index.row(), 0))
            corner = view.viewport().mapTo(self._page, box.topLeft())
            edge = view.mapTo(self._page, QPoint())
            self.card.stand_beside(QRect(edge.x() - 6, corner.y(), view.width() + 12, box.height()))

        def tell(facts: ChipFacts) -> None:
            rows.describe(line, facts.as_text())
            # The row itself was heard when the keyboard came to it.
            announce(view, " ".join((facts.words, *facts.findings)))

        self._ask((line,), place if beside else lambda: None, tell)

    def _ask(
        self, lines: tuple[CalendarLine, ...], place: Callable[[], None], tell: Callable[[ChipFacts], None]
    ) -> None:
        opened = self._opened
        if opened is None or not lines:
            self.hide()
            return
        self._about, known = lines, facts_of(lines)
        self.card.say(known)
        place()

        def take(answer: tuple[str, tuple[str, ...]]) -> None:
            if self._about == lines and self._opened is opened:
                facts = known.with_read(*answer)
                self.card.say(facts)
                place()
                tell(facts)

        self._question.ask(lambda: read(opened, lines), take, self._could_not)

    def _could_not(self, error: Exception) -> None:
        if not isinstance(error, SchedulerError):
            self.failed.emit(error)
