"""After a hold: a decision for each delivery it had stopped. Nothing leaves that nobody decided about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from scheduler_app.domain.hold import ReviewDecision
from ui.holding.decision_dialog import DecisionDialog, Offer
from ui.holding.review_table import Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from scheduler_app.domain.ids import DeliveryId, HoldId
    from scheduler_app.services.reviewing_held import HeldLine, NotDecided
    from ui.session import OpenWorkspace


class ReviewDialog(DecisionDialog):
    """Of one released hold, or of all there are."""

    def __init__(self, opened: OpenWorkspace, hold_id: HoldId | None, parent: QWidget | None = None) -> None:
        self._hold_id = hold_id
        super().__init__(opened, parent)

    def title(self) -> str:
        return self.tr("After the hold")

    def said(self, count: str) -> str:
        if len(self.table.lines) == 1:
            return self.tr("One delivery was stopped. Nothing leaves before you decide about it.")
        return self.tr("{count} deliveries were stopped. Nothing leaves before you decide about it.").format(
            count=count
        )

    def offered(self) -> tuple[Offer, ...]:
        return (
            ("keep", self.tr("&Keep its time"), partial(self.choose, Choice(ReviewDecision.NEW_TIME))),
            ("time", self.tr("Another &time…"), self.ask_time),
            ("now", self.tr("&Send now"), partial(self.choose, Choice(ReviewDecision.SEND_NOW))),
            ("draft", self.tr("&Back to draft"), partial(self.choose, Choice(ReviewDecision.BACK_TO_DRAFT))),
            ("cancel", self.tr("&Cancel it"), partial(self.choose, Choice(ReviewDecision.CANCEL))),
            ("later", self.tr("Choose a time &later"), partial(self.choose, None)),
            ("all", self.tr("Choose &all"), self.view.selectAll),
        )

    def waiting(self) -> tuple[HeldLine, ...]:
        return self.opened.app.reviewing_held.waiting(self.opened.member.id, self._hold_id)

    def decide(self, ids: Sequence[DeliveryId], choice: Choice, reason: str) -> Sequence[NotDecided]:
        return self.opened.app.reviewing_held.decide(
            self.opened.member.id, ids, choice.decision, reason, wall=choice.wall
        )
