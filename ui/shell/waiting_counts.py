"""Counts what waits for this member on pages that nobody may have come to yet, for the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler_app.domain.changes import Kind
from ui.place import PageName
from ui.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.session import OpenWorkspace


class WaitingCounts(Watch):
    """``changed`` carries how many wait, by PageName."""

    concerns = frozenset({Kind.POSTS, Kind.APPROVALS, Kind.DELIVERIES, Kind.ACCOUNTS, Kind.RULES})

    def read(self, opened: OpenWorkspace) -> Mapping[PageName, int]:
        from scheduler_app.domain.workspace import Right

        app, member = opened.app, opened.member
        asked = app.approving.inbox(member.id) if member.may(Right.APPROVE) else ()
        return {
            PageName.DRAFTS: app.drafts.to_do(member.id),
            PageName.APPROVALS: sum(one.may_approve for one in asked),
        }
