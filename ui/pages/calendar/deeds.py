"""What was moved and taken out in this window since it was opened, undoing it, the latest first, and doing it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
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
    """``before`` holds the wall times from which deliveries were moved, or that they had when they were taken out.

    ``after`` holds those to which they were moved, nothing where they were taken out.
    """

    words: str
    before: Mapping[DeliveryId, datetime]
    after: Mapping[DeliveryId, datetime] = field(default_factory=dict)

    @property
    def taken_out(self) -> bool:
        return not self.after

    def about(self, new: Mapping[DeliveryId, DeliveryId]) -> Deed:
        """The same about deliveries that have other ids now."""
        before = {new.get(id_, id_): wall for id_, wall in self.before.items()}
        return Deed(self.words, before, {new.get(id_, id_): wall for id_, wall in self.after.items()})


class Deeds(QObject):
    """``done`` carries the words for what was done, also again; ``undone`` for what was undone; ``failed`` an error."""

    done = Signal(str)
    undone = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._opened: OpenWorkspace | None = None
        self._deeds: list[Deed] = []
        self._taken_back: list[Deed] = []
        self._busy = False

    @property
    def can_undo(self) -> bool:
        return bool(self._deeds) and not self._busy

    @property
    def can_redo(self) -> bool:
        return bool(self._taken_back) and not self._busy

    def belong_to(self, opened: OpenWorkspace | None) -> None:
        """Another workspace or member; what was done before is theirs to undo no more."""
        self._opened = opened
        self._deeds, self._taken_back = [], []

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
        self._do(lambda: app.moving.move(actor, walls), lambda _: self._keep(Deed(words, before, dict(walls))))

    def take_out(self, lines: Sequence[CalendarLine]) -> None:
        """Take these deliveries out of the plan, all or none."""
        if self._opened is None or not lines:
            return
        app, actor = self._opened.app, self._opened.member.id
        before = {line.entry.delivery_id: line.entry.wall for line in lines}
        words = self.tr("Took {what} out of the plan.").format(what=name_of(lines))
        deed = Deed(words, before)
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

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._opened is None or not self.can_redo:
            return
        app, actor, deed = self._opened.app, self._opened.member.id, self._taken_back.pop()
        if deed.taken_out:
            self._do(lambda: app.moving.cancel(actor, deed.before), lambda _: self._done_again(deed))
        else:
            self._do(lambda: app.moving.move(actor, deed.after), lambda _: self._done_again(deed))

    def _do(self, op: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._busy = True

        def finish(tell: Callable[[Any], None], answer: object) -> None:
            self._busy = False
            tell(answer)

        background.run(op, lambda result: finish(then, result), lambda error: finish(self.failed.emit, error), self)

    def _keep(self, deed: Deed) -> None:
        self._deeds.append(deed)
        self._taken_back = []
        self.done.emit(deed.words)

    def _done_again(self, deed: Deed) -> None:
        self._deeds.append(deed)
        self.done.emit(deed.words)

    def _undone(self, deed: Deed, new: Mapping[DeliveryId, DeliveryId]) -> None:
        """What was put back has new ids; the other deeds are about these now."""
        self._deeds = [one.about(new) for one in self._deeds]
        self._taken_back = [one.about(new) for one in (*self._taken_back, deed)]
        self.undone.emit(self.tr("Undone: {what}").format(what=deed.words))
