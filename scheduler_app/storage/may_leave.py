"""What must hold for a delivery to leave, as conditions: the claim and the fence ask the same.

Each takes the table (or alias) of deliveries it speaks about.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import BigInteger, and_, bindparam, exists, func, literal_column, or_, select

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.storage.columns import DatabaseNow
from scheduler_app.storage.crisis_tables import hold_exemptions
from scheduler_app.storage.tables import (
    accounts,
    approvals,
    approved_contents,
    holds,
    missions,
    posts,
    targets,
)

MILLISECOND = timedelta(milliseconds=1)


DATABASE_NOW = DatabaseNow()


def word(state: DeliveryState) -> Any:
    """A state written out in the statement: only then can the databases see that a partial index applies."""
    return literal_column(f"'{state.value}'")


def in_flight(table: Any) -> Any:
    """Claimed or sending, in the words of the index that keeps them one for each account."""
    return table.c.lease_until.is_not(None)


def at_rest(table: Any) -> Any:
    """Not in flight, in the words of the index by state."""
    return table.c.lease_until.is_(None)


def waiting(table: Any) -> Any:
    """Scheduled, in the words of the indexes over what waits (``delivery_tables.IS_WAITING``)."""
    return table.c.state.concat(literal_column("''")) == word(DeliveryState.SCHEDULED)


def integer(name: str) -> Any:
    return bindparam(name, type_=BigInteger)


def holds_on_account() -> Any:
    """A hold that covers an account, its mission, country or network, or everything, and lets no post pass at all."""
    return exists().where(
        holds.c.released_at.is_(None), holds.c.level == CrisisLevel.HELD.value, _covers_account(), ~_lets_some_pass()
    )


def held_here(table: Any, *levels: CrisisLevel) -> Any:
    """A hold covers this delivery and does not let its post pass; asked beside its account and mission.

    Of either level, or of the ``levels`` named.
    """
    on_campaign = exists(
        select(posts.c.id)
        .where(posts.c.id == table.c.post_id, posts.c.campaign_id == holds.c.value)
        .correlate(holds, table)
    )
    covered = or_(_covers_account(), and_(holds.c.scope == HoldScope.CAMPAIGN.value, on_campaign))
    stops = {
        CrisisLevel.HELD: and_(holds.c.level == CrisisLevel.HELD.value, ~_exempts(table)),
        CrisisLevel.HEIGHTENED: and_(holds.c.level == CrisisLevel.HEIGHTENED.value, ~_approved_since(table)),
    }
    return exists(
        select(holds.c.id)
        .where(holds.c.released_at.is_(None), covered, or_(*(stops[level] for level in levels or stops)))
        .correlate(accounts, missions, table)
    )


def heightened_since() -> Any:
    """When the latest of the levels began that ask for an approval since; asked beside account, mission and post."""
    of_campaign = and_(holds.c.scope == HoldScope.CAMPAIGN.value, holds.c.value == posts.c.campaign_id)
    return (
        select(func.max(holds.c.started_at))
        .where(
            holds.c.released_at.is_(None),
            holds.c.level == CrisisLevel.HEIGHTENED.value,
            or_(_covers_account(), of_campaign),
        )
        .correlate(accounts, missions, posts)
        .scalar_subquery()
    )


def _covers_account() -> Any:
    return or_(
        holds.c.scope == HoldScope.EVERYTHING.value,
        and_(holds.c.scope == HoldScope.ACCOUNT.value, holds.c.value == accounts.c.id),
        and_(holds.c.scope == HoldScope.MISSION.value, holds.c.value == accounts.c.mission_id),
        and_(holds.c.scope == HoldScope.NETWORK.value, holds.c.value == accounts.c.network),
        and_(holds.c.scope == HoldScope.COUNTRY.value, holds.c.value == missions.c.country),
    )


def _lets_some_pass() -> Any:
    return exists(
        select(hold_exemptions.c.post_id)
        .where(hold_exemptions.c.hold_id == holds.c.id, hold_exemptions.c.confirmed_at.is_not(None))
        .correlate(holds)
    )


def _exempts(table: Any) -> Any:
    """Two people let this very post pass the hold, and nobody edited it since."""
    return exists(
        select(hold_exemptions.c.post_id)
        .join_from(
            hold_exemptions,
            posts,
            and_(posts.c.id == hold_exemptions.c.post_id, posts.c.version == hold_exemptions.c.post_version),
        )
        .where(
            hold_exemptions.c.hold_id == holds.c.id,
            hold_exemptions.c.post_id == table.c.post_id,
            hold_exemptions.c.confirmed_at.is_not(None),
        )
        .correlate(holds, table)
    )


def _approved_since(table: Any) -> Any:
    """Somebody approved exactly this since the level was heightened. The sender counts whether enough people did."""
    return exists(
        select(approvals.c.id)
        .join_from(approvals, approved_contents, approved_contents.c.approval_id == approvals.c.id)
        .where(
            approved_contents.c.post_id == table.c.post_id,
            approved_contents.c.account_id == table.c.account_id,
            approved_contents.c.content_hash == table.c.content_hash,
            approvals.c.at >= holds.c.started_at,
        )
        .correlate(holds, table)
    )


def written_now(table: Any) -> Any:
    """What is written for the account now is what was scheduled."""
    return exists().where(
        targets.c.post_id == table.c.post_id,
        targets.c.account_id == table.c.account_id,
        targets.c.content_hash == table.c.content_hash,
    )


def approved(table: Any, at: Any) -> Any:
    """Some approval names this account, this hash and a window around ``at``. The sender verifies the statement."""
    return exists().where(
        approved_contents.c.post_id == table.c.post_id,
        approved_contents.c.account_id == table.c.account_id,
        approved_contents.c.content_hash == table.c.content_hash,
        approved_contents.c.not_before <= at,
        approved_contents.c.not_after >= at,
    )


def held(table: Any, *levels: CrisisLevel) -> Any:
    """``held_here`` for a delivery by itself, looked at through its account and mission."""
    return exists(
        select(accounts.c.id)
        .select_from(accounts.join(missions, missions.c.id == accounts.c.mission_id))
        .where(accounts.c.id == table.c.account_id, held_here(table, *levels))
        .correlate(table)
    )
