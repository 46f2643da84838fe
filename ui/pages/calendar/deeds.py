"""What was moved and taken out in this window since it was opened, and undoing it, the latest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal

from scheduler_app.domain.ids import DeliveryId
from ui import background
from ui.pages.calendar.foreseen_words import name_of
from ui.text_direction import isolated
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class Deed:
    """``before`` holds the wall times from which deliveries were moved, or that they had when they were taken out."""

    words: str
    before: Mapping[DeliveryId, datetime]
    taken_out: bool = False


class Deeds(QObject):
    """``done`` carries the words for what was done, ``undone`` for what was undone; ``failed`` an error."""

    done = Signal(str)
    undone = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._opened: OpenWorkspace | None = None
        self._deeds: list[Deed] = []
        self._busy = False

    @property
    def can_undo(self) -> bool:
        return bool(self._deeds) and not self._busy

    def belong_to(self, opened: OpenWorkspace | None) -> None:
        """Another workspace or member; what was done before is theirs to undo no more."""
        self._opened = opened
        self._deeds = []

    def move(self, lines: Sequence[CalendarLine], walls: Mapping[DeliveryId, datetime]) -> None:
        """Give these deliveries other times, all or none."""
        before = {line.entry.delivery_id: line.entry.wall for line in lines}
        if self._opened is None or before == walls:
            return
        app, actor = self._opened.app, self._opened.member.id
        first = walls[lines[0].entry.delivery_id]
        words = self.tr("Moved {what} to {day}, {time} in {city}.").format(
            what=name_of(lines),
            day=short_date_text(QLocale(), first.date()),
            time=clock_text(QLocale(), first),
            city=isolated(lines[0].entry.city),
        )
        self._do(lambda: app.moving.move(actor, walls), lambda _: self._keep(Deed(words, before)))

    def take_out(self, lines: Sequence[CalendarLine]) -> None:
        """Take these deliveries out of the plan, all or none."""
        if self._opened is None or not lines:
            return
        app, actor = self._opened.app, self._opened.member.id
        before = {line.entry.delivery_id: line.entry.wall for line in lines}
        words = self.tr("Took {what} out of the plan.").format(what=name_of(lines))
        deed = Deed(words, before, taken_out=True)
        self._do(lambda: app.moving.cancel(actor, before), lambda _: self._keep(deed))

    def undo(self) -> None:
        """Undo the latest."""
        if self._opened is None or not self.can_undo:
            return
        app, actor, deed = self._opened.app, self._opened.member.id, self._deeds.pop()
        if deed.taken_out:
            self._do(lambda: app.moving.put_back(actor, deed.before), lambda new: self._undone(deed, new))
        else:
            self._do(lambda: app.moving.move(actor, deed.before), lambda _: self._undone(deed, {}))

    def _do(self, op: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._busy = True

        def finish(tell: Callable[[Any], None], answer: object) -> None:
            self._busy = False
            tell(answer)

        background.run(op, lambda result: finish(then, result), lambda error: finish(self.failed.emit, error), self)

    def _keep(self, deed: Deed) -> None:
        self._deeds.append(deed)
        self.done.emit(deed.words)

    def _undone(self, deed: Deed, new: Mapping[DeliveryId, DeliveryId]) -> None:
        """What was put back has new ids; older deeds are about these now."""
        if new:
            self._deeds = [
                Deed(one.words, {new.get(id_, id_): wall for id_, wall in one.before.items()}, one.taken_out)
                for one in self._deeds
            ]
        self.undone.emit(self.tr("Undone: {what}").format(what=deed.words))
