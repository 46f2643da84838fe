"""After this computer slept, or was off: a decision for each delivery that missed its time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from scheduler_app.domain.hold import ReviewDecision
from scheduler_app.errors import UserError
from ui import background
from ui.holding.decision_dialog import DecisionDialog, Offer
from ui.holding.missed_watch import while_asleep
from ui.holding.review_table import Choice

if TYPE_CHECKING:
    from datetime import datetime

    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.reviewing_held import HeldLine, NotDecided

_MOST = 500


class MissedDialog(DecisionDialog):
    """What nobody decides about stays missed: late posts never leave by themselves."""

    reason_asked = False

    def title(self) -> str:
        return self.tr("Missed")

    def said(self, count: str) -> str:
        words = (
            self.tr("One delivery missed its time.")
            if len(self.table.lines) == 1
            else self.tr("{count} deliveries missed their time.").format(count=count)
        )
        slept = while_asleep(self.opened, [line.entry for line in self.table.lines])
        waiting = self.tr("Nothing leaves before you decide about it.")
        return f"{slept or words} {waiting}"

    def offered(self) -> tuple[Offer, ...]:
        return (
            ("now", self.tr("&Send now"), partial(self.choose, Choice(ReviewDecision.SEND_NOW))),
            ("next", self.tr("&Next free slot"), self._look_for_slots),
            ("time", self.tr("Another &time…"), self.ask_time),
            ("cancel", self.tr("&Cancel it"), partial(self.choose, Choice(ReviewDecision.CANCEL))),
            ("later", self.tr("Decide &later"), partial(self.choose, None)),
            ("all", self.tr("Choose &all"), self.view.selectAll),
        )

    def waiting(self) -> tuple[HeldLine, ...]:
        from scheduler_app.services.outbox import OutboxTab
        from scheduler_app.services.reviewing_held import HeldLine

        found = self.opened.app.outbox.page(self.opened.member.id, OutboxTab.MISSED, limit=_MOST)
        return tuple(HeldLine(one, still_stopped=False) for one in found)

    def decide(self, ids: Sequence[DeliveryId], choice: Choice, reason: str) -> Sequence[NotDecided]:
        from scheduler_app.services.reviewing_held import NotDecided

        settling, actor, refused = self.opened.app.settling, self.opened.member.id, []
        deeds: dict[ReviewDecision, Callable[[DeliveryId], object]] = {
            ReviewDecision.SEND_NOW: partial(settling.send_again_now, actor),
            ReviewDecision.CANCEL: partial(settling.cancel, actor),
        }
        wall = choice.wall
        if wall is not None:
            deeds[ReviewDecision.NEW_TIME] = lambda one: settling.send_again(actor, one, wall)
        for one in ids:
            try:
                deeds[choice.decision](one)
            except UserError as error:
                refused.append(NotDecided(one, error.code, error.params))
        return refused

    def _look_for_slots(self) -> None:
        """For each of the chosen lines the next free slot of its account, none twice."""
        entries = [self.table.lines[row].entry for row in self.chosen_rows]
        app, actor = self.opened.app, self.opened.member.id
        ids = [one.delivery_id for one in entries]
        if ids:
            self.choices["next"].setEnabled(False)
            background.run(lambda: app.free_slots.for_waiting(actor, ids), self._take_slots, self._no_slots, self)

    def _take_slots(self, slots: Mapping[DeliveryId, datetime | None]) -> None:
        self.choices["next"].setEnabled(True)
        none = [one for one, wall in slots.items() if wall is None]
        for row, line in enumerate(self.table.lines):
            wall = slots.get(line.entry.delivery_id)
            if wall is not None:
                self.table.choose([row], Choice(ReviewDecision.NEW_TIME, wall))
        self.trouble.setText(self.tr("There is no free slot in the next ninety days. Choose another time instead."))
        self.trouble.setVisible(bool(none))

    def _no_slots(self, error: Exception) -> None:
        self.choices["next"].setEnabled(True)
        self.say_trouble(error)
