"""Which deliveries a given hold covers, for lists and for the review after it.

Claims and fences ask the other way round (``may_leave``): which holds cover a given delivery.
"""

from __future__ import annotations

from typing import Any, assert_never

from sqlalchemy import and_, exists, select, true

from scheduler_app.domain.hold import CrisisLevel, Hold, HoldScope
from scheduler_app.storage.crisis_tables import hold_exemptions
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.tables import accounts, approvals, approved_contents, missions, posts


def stopped_by(hold: Hold) -> Any:
    """Covered by this hold, and not let past it: by two people, or by an approval since the level was heightened."""
    passes = _exempt_from(hold) if hold.level is CrisisLevel.HELD else _approved_since(hold)
    return and_(covered_by(hold), ~passes)


def covered_by(hold: Hold) -> Any:
    """In the scope of this hold, exempt or not."""
    match hold.scope:
        case HoldScope.EVERYTHING:
            return true()
        case HoldScope.CAMPAIGN:
            return deliveries.c.post_id.in_(select(posts.c.id).where(posts.c.campaign_id == hold.value))
        case HoldScope.ACCOUNT:
            on = accounts.c.id == hold.value
        case HoldScope.MISSION:
            on = accounts.c.mission_id == hold.value
        case HoldScope.NETWORK:
            on = accounts.c.network == hold.value
        case HoldScope.COUNTRY:
            on = missions.c.country == hold.value
        case _:
            assert_never(hold.scope)
    chosen = select(accounts.c.id).join(missions, missions.c.id == accounts.c.mission_id).where(on)
    return deliveries.c.account_id.in_(chosen)


def _exempt_from(hold: Hold) -> Any:
    return exists(
        select(hold_exemptions.c.post_id)
        .join_from(
            hold_exemptions,
            posts,
            and_(posts.c.id == hold_exemptions.c.post_id, posts.c.version == hold_exemptions.c.post_version),
        )
        .where(
            hold_exemptions.c.hold_id == hold.id,
            hold_exemptions.c.post_id == deliveries.c.post_id,
            hold_exemptions.c.confirmed_at.is_not(None),
        )
        .correlate(deliveries)
    )


def _approved_since(hold: Hold) -> Any:
    return exists(
        select(approvals.c.id)
        .join_from(approvals, approved_contents, approved_contents.c.approval_id == approvals.c.id)
        .where(
            approved_contents.c.post_id == deliveries.c.post_id,
            approved_contents.c.account_id == deliveries.c.account_id,
            approved_contents.c.content_hash == deliveries.c.content_hash,
            approvals.c.at >= hold.started_at,
        )
        .correlate(deliveries)
    )
