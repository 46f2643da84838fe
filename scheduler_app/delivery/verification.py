"""Whether what is about to leave was approved: signatures, register, people, window, account and bytes.

Signatures are verified once for each statement and register; everything else is looked at for each delivery.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.approval_matrix import concerns_of
from scheduler_app.domain.approval_standing import Authority, Leaving, standing
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.post import Content
from scheduler_app.errors import InvalidInput, RegisterBroken
from scheduler_app.storage.authorities import Vouchers
from scheduler_app.storage.delivery_marks import Mark
from scheduler_app.storage.sending_case import SendingCase

# Nobody touched anything: people, or their number, were not enough when the hour came.
_NOT_IN_TIME = frozenset({ApprovalGap.MORE_NEEDED, ApprovalGap.OTHERS_NEEDED, ApprovalGap.EXPIRED})


class Verification:
    """Looks at exactly the content that a client is given.

    ``authority`` says who may sign, by the vouchers that were read with a case; it raises RegisterBroken when the
    register is not believed.
    """

    def __init__(self, authority: Callable[[Vouchers], Authority]) -> None:
        self._authority = authority

    def objection(self, case: SendingCase, content: Content, now: datetime) -> Mark | None:
        """Where the delivery goes instead, and why; None when it may leave."""
        written = content_hash(content)
        if written != case.content_hash:
            return Mark(DeliveryState.HELD, "content.changed")
        try:
            authority = self._authority(case.vouchers)
        except (RegisterBroken, InvalidInput) as error:
            return Mark(DeliveryState.HELD, error.code)
        concerns = concerns_of(content, account_kind=case.account.kind, topic=case.topic, country=case.country)
        leaving = Leaving(case.post_id, case.account, written, now, case.author_id, case.last_editor_id)
        gap = standing(case.approvals, leaving, authority, authority.matrix.needed([concerns])).gap
        if gap is None:
            return None
        return Mark(DeliveryState.MISSED if gap in _NOT_IN_TIME else DeliveryState.HELD, gap.value)
