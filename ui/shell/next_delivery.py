"""Keeps an eye on what leaves next, for the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler_app.domain.changes import Kind
from ui.watch import Watch

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry
    from ui.session import OpenWorkspace


class NextDelivery(Watch):
    """``changed`` carries a CalendarEntry, or None when nothing waits."""

    concerns = frozenset({Kind.DELIVERIES, Kind.ATTEMPTS, Kind.POSTS, Kind.ACCOUNTS, Kind.MISSIONS, Kind.WORKSPACE})

    def read(self, opened: OpenWorkspace) -> CalendarEntry | None:
        from scheduler_app.services.outbox import OutboxTab

        return next(iter(opened.app.outbox.page(opened.member.id, OutboxTab.DUE, limit=1)), None)
