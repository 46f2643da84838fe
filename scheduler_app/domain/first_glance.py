"""What can be told of a workspace at a glance, before everything that is needed to work in it has been read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import PostId, WorkspaceId

# A weekend's queue is looked at on Friday, the next day's each afternoon.
AHEAD = timedelta(hours=36)
# What is due and has not left yet belongs to what lies ahead as well.
STILL_DUE = timedelta(days=1)
MOST_LINES = 8
LEAVES = frozenset({DeliveryState.SCHEDULED, DeliveryState.CLAIMED})


@dataclass(frozen=True, slots=True)
class GlanceLine:
    """One delivery, as ``CalendarEntry`` has it; ``wall`` is the reader's clock, ``due_at`` the same moment in UTC."""

    post_id: PostId
    post_name: str
    handle: str
    city: str
    wall: datetime
    due_at: datetime
    state: DeliveryState
    reason: str
    approved: bool
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class FirstGlance:
    """``ahead`` are the first of the ``ahead_count`` deliveries that leave soon; ``next`` the first that is planned.

    ``week`` has the days of this week, Monday first, with how many deliveries are due on each; ``today`` is the date in
    ``home_zone``.
    """

    workspace_id: WorkspaceId
    home_zone: str
    today: date
    week: tuple[tuple[date, int], ...]
    ahead: tuple[GlanceLine, ...]
    ahead_count: int
    next: GlanceLine | None
