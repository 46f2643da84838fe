"""After this computer slept, or was off: a decision for each delivery that missed its time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from scheduler_app.domain.hold import ReviewDecision
from scheduler_app.domain.slot import zone_named
from scheduler_app.errors import UserError
from ui.holding.decision_dialog import DecisionDialog, Offer
from ui.holding.review_table import Choice

if TYPE_CHECKING:
    from scheduler_app.domain.ids import DeliveryId
    from scheduler_app.services.outbox import CalendarEntry
    from scheduler_app.services.reviewing_held import HeldLine, NotDecided

_MOST = 500


class MissedDialog(DecisionDialog):
    """What nobody decides about stays missed: late posts never leave by themselves."""

    reason_asked = False

    def title(self) -> str:
        return self.tr("Missed")

    def said(self, count: str) -> str:
        return self.tr("{count} deliveries missed their time. Nothing leaves before you decide about it.").format(
            count=count
        )

    def offered(self) -> tuple[Offer, ...]:
        return (
            ("now", self.tr("&Send now"), partial(self.choose, Choice(ReviewDecision.SEND_NOW))),
            ("next", self.tr("&Next day, same hour"), self._choose_next_day),
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

    def _choose_next_day(self) -> None:
        for row in self.chosen_rows:
            entry = self.table.lines[row].entry
            self.table.choose([row], Choice(ReviewDecision.NEW_TIME, self._next_day(entry)))

    def _next_day(self, entry: CalendarEntry) -> datetime:
        """The same hour on the first day after today, where its readers are."""
        today = self.opened.app.clock.now().astimezone(zone_named(entry.zone)).date()
        return datetime.combine(today + timedelta(days=1), entry.wall.time())
