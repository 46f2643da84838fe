"""Taking deliveries somewhere else, by hand or by cut and paste: foreseen while it is on its way, done at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.workspace import Right
from ui.one_question import OneQuestion
from ui.pages.calendar.deeds import Deeds
from ui.pages.calendar.foreseen_words import Prospect, name_of, prospect, refused
from ui.pages.calendar.shifting import ShownClock, Spot, shifted
from ui.states import look_of_entry
from ui.text_direction import isolated

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class Load:
    """What is on its way, from where, and on whose clock."""

    lines: tuple[CalendarLine, ...]
    start: Spot
    clock: ShownClock


class Rearranging(QObject):
    """``foreseen`` carries a Prospect for the spot that was looked at last."""

    foreseen = Signal(object)

    def __init__(self, deeds: Deeds, parent: QObject) -> None:
        super().__init__(parent)
        self.deeds = deeds
        self.opened: OpenWorkspace | None = None
        self.load: Load | None = None
        self._spot: Spot | None = None
        self._question = OneQuestion(self)

    @property
    def ids(self) -> frozenset[DeliveryId]:
        return frozenset(line.entry.delivery_id for line in self.load.lines) if self.load else frozenset()

    @property
    def may_move(self) -> bool:
        """Whether this member moves anything at all."""
        return self.opened is not None and self.opened.member.may(Right.SCHEDULE)

    def why_not(self, lines: Sequence[CalendarLine]) -> str:
        """Why these cannot be moved or taken out by this member; empty when they can."""
        if self.opened is None or not lines:
            return self.tr("Choose a delivery first.")
        for line in lines:
            entry = line.entry
            if not self.opened.member.may_on(Right.SCHEDULE, entry.account_id):
                words = self.tr("You can see the plan of {account}, but not change it. Ask an officer of this account.")
                return words.format(account=isolated(f"@{entry.handle}"))
            if entry.state is not DeliveryState.SCHEDULED:
                state = look_of_entry(entry).word
                return self.tr("{post} can no longer be moved. Its state is: {state}").format(
                    post=isolated(entry.post_name), state=state
                )
        return ""

    def take(self, lines: Sequence[CalendarLine], start: Spot, clock: ShownClock) -> None:
        """Take these along; why it cannot be is told as a stopped prospect."""
        why = self.why_not(lines)
        if why:
            self.load = None
            self.foreseen.emit(Prospect(name_of(lines) if lines else "", (), (why,), stopped=True))
            return
        self.load, self._spot = Load(tuple(lines), start, clock), None

    def look_at(self, spot: Spot) -> None:
        """Find out what it would mean to put it here."""
        opened, load = self.opened, self.load
        if opened is None or load is None or spot == self._spot:
            return
        self._spot = spot
        walls = self._walls(opened, load, spot)
        self._question.ask(
            lambda: opened.app.moving.foresee(opened.member.id, walls),
            lambda moves: self._tell(spot, load, prospect(load.lines, moves, opened.workspace.home_zone)),
            lambda error: self._tell(spot, load, refused(load.lines, error)),
        )

    def put(self, spot: Spot) -> None:
        """Put it here, at once."""
        opened, load = self.opened, self.load
        self.let_go()
        if opened is not None and load is not None:
            self.deeds.move(load.lines, self._walls(opened, load, spot))

    def let_go(self) -> None:
        """It stays where it was."""
        self.load, self._spot = None, None

    def _walls(self, opened: OpenWorkspace, load: Load, spot: Spot) -> dict[DeliveryId, datetime]:
        zone = opened.workspace.home_zone
        return shifted(load.lines, load.start, spot, clock=load.clock, home_zone=zone)

    def _tell(self, spot: Spot, load: Load, what: Prospect) -> None:
        if load is self.load and spot == self._spot:
            self.foreseen.emit(what)
