"""What hands do in the calendar: drag, cut and paste, take out, undo; and the cards that say what it means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.ids import DeliveryId
from ui.pages.calendar.carrying import Carrying
from ui.pages.calendar.chip_painter import Marks
from ui.pages.calendar.choice import Choice
from ui.pages.calendar.deeds import Deeds
from ui.pages.calendar.foreseen_words import Prospect
from ui.pages.calendar.prospect_card import ProspectCard
from ui.pages.calendar.rearranging import Rearranging
from ui.pages.calendar.shifting import ShownClock, Spot, shown_time
from ui.pages.calendar.undo_bar import UndoBar

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine
    from ui.session import OpenWorkspace

Ids = frozenset[DeliveryId]


class Plan(Protocol):
    """What hands have to know of the page."""

    @property
    def clock(self) -> ShownClock:
        """Whose time is shown."""
        ...

    def lines_of(self, ids: Ids) -> tuple[CalendarLine, ...]:
        """Those of these deliveries that are shown, earliest first."""
        ...

    def chosen_lines(self) -> tuple[CalendarLine, ...]:
        """What is to be done something with now."""
        ...

    def spot(self) -> Spot:
        """Where the keyboard is."""
        ...


class Hands(QObject):
    """``marked`` carries the Marks that every picture shows."""

    marked = Signal(object)
    failed = Signal(object)

    def __init__(self, plan: Plan, choice: Choice, page: QWidget) -> None:
        super().__init__(page)
        self._plan, self._choice, self._page = plan, choice, page
        self.deeds = Deeds(self)
        self.way = Rearranging(self.deeds, self)
        self.ghost, self.cut_card = ProspectCard(page), ProspectCard(page)
        self.bar = UndoBar(page)
        self._dragging = False
        self._where: Callable[[], QPoint] = QPoint
        self.way.foreseen.connect(self._show)
        self.deeds.done.connect(lambda words: self.bar.say(words, undo=True))
        self.deeds.undone.connect(lambda words: self.bar.say(words, undo=False))
        self.deeds.failed.connect(self.failed)
        self.bar.undo_asked.connect(self.deeds.undo)
        choice.changed.connect(self._mark)

    def belong_to(self, opened: OpenWorkspace | None) -> None:
        self.way.opened = opened
        self.deeds.belong_to(opened)
        self.drop_cut()
        self.bar.hide()

    def attach(self, picture: QWidget, carrying: Carrying) -> None:
        """Take part in what is dragged in this picture."""
        # Whoever may only look is not shown what a move would mean; who may not move just this hears why.
        carrying.may_lift = lambda: self.way.may_move
        carrying.clicked.connect(self._click)
        carrying.lifted.connect(self._lift)
        carrying.over.connect(lambda spot, where: self._carry(spot, picture.mapTo(self._page, where)))
        carrying.dropped.connect(self._drop)
        carrying.ended.connect(self._end_drag)

    def cut(self) -> None:
        """Take what is chosen along, to be pasted on another day."""
        lines = self._plan.chosen_lines()
        self.cut_card.hide()
        self.way.take(lines, self._start_of(lines), self._plan.clock)
        self._mark()
        self.follow()

    def paste(self) -> None:
        """Put what was cut where the keyboard is."""
        if self.way.load is not None and not self._dragging:
            self.way.put(self._plan.spot())
            self.drop_cut()

    @property
    def has_cut(self) -> bool:
        return self.way.load is not None and not self._dragging

    def drop_cut(self) -> None:
        """What was cut stays where it was."""
        self.way.let_go()
        self.cut_card.hide()
        self._mark()

    def follow(self) -> None:
        """The keyboard went somewhere: what would the cut deliveries do there?"""
        if self.has_cut:
            self.way.look_at(self._plan.spot())

    def take_out(self) -> None:
        """Take what is chosen out of the plan."""
        lines = self._plan.chosen_lines()
        why = self.way.why_not(lines)
        if why:
            self.bar.say(why, undo=False)
        else:
            self.deeds.take_out(lines)

    def _start_of(self, lines: tuple[CalendarLine, ...]) -> Spot:
        """Where the first of these stands, as a place where the keyboard can be."""
        spot = self._plan.spot()
        if not lines:
            return spot
        if isinstance(spot, datetime):
            return shown_time(lines[0], self._plan.clock)
        return lines[0].here.date()

    def _click(self, ids: tuple[DeliveryId, ...], modifiers: Qt.KeyboardModifier) -> None:
        if not ids:
            return
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._choice.toggle(ids)
        else:
            self._choice.take(ids)

    def _lift(self, ids: tuple[DeliveryId, ...], spot: Spot) -> None:
        if not self._choice.ids.issuperset(ids):
            self._choice.take(ids)
        self.cut_card.hide()
        self._dragging = True
        self.way.take(self._plan.lines_of(self._choice.ids), spot, self._plan.clock)
        self._mark()

    def _carry(self, spot: Spot | None, where: QPoint) -> None:
        self._where = lambda: where
        if spot is not None:
            self.way.look_at(spot)
        if not self.ghost.isHidden():
            self.ghost.hover(where)

    def _drop(self, spot: Spot) -> None:
        self._dragging = False
        self.way.put(spot)

    def _end_drag(self) -> None:
        self._dragging = False
        self.way.let_go()
        self.ghost.hide()
        self._mark()

    def _show(self, what: Prospect) -> None:
        if self._dragging:
            self.ghost.say(what)
            self.ghost.hover(self._where())
        elif self.way.load is None:
            self.bar.say(" ".join(what.against), undo=False)
        else:
            self.cut_card.say(what, self.tr("Go to a day and press Ctrl+V to put it there, or Esc to leave it."))
            self.cut_card.show()

    def _mark(self) -> None:
        self.marked.emit(Marks(self._choice.ids, self.way.ids))
