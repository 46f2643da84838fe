"""What must hold for a delivery to leave, as conditions: the claim and the fence ask the same.

Each takes the table (or alias) of deliveries it speaks about.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import BigInteger, and_, bindparam, exists, literal_column, or_, select

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope
from scheduler_app.storage.columns import DatabaseNow
from scheduler_app.storage.crisis_tables import hold_exemptions
from scheduler_app.storage.tables import (
    accounts,
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
    return exists().where(holds.c.released_at.is_(None), _covers_account(), ~_lets_some_pass())


def held_here(table: Any) -> Any:
    """A hold covers this delivery and does not exempt its post; asked beside its account and mission."""
    on_campaign = exists(
        select(posts.c.id)
        .where(posts.c.id == table.c.post_id, posts.c.campaign_id == holds.c.value)
        .correlate(holds, table)
    )
    covered = or_(_covers_account(), and_(holds.c.scope == HoldScope.CAMPAIGN.value, on_campaign))
    return exists(
        select(holds.c.id)
        .where(holds.c.released_at.is_(None), covered, ~_exempts(table))
        .correlate(accounts, missions, table)
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


def held(table: Any) -> Any:
    """The same for a delivery by itself, looked at through its account and mission."""
    return exists(
        select(accounts.c.id)
        .select_from(accounts.join(missions, missions.c.id == accounts.c.mission_id))
        .where(accounts.c.id == table.c.account_id, held_here(table))
        .correlate(table)
    )
