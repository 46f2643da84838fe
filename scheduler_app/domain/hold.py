"""A stop with a scope and a reason. Nothing resumes by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import CampaignId, DeliveryId, HoldId, MemberId, PostId


class HoldScope(StrEnum):
    EVERYTHING = "everything"
    COUNTRY = "country"
    MISSION = "mission"
    NETWORK = "network"
    ACCOUNT = "account"
    CAMPAIGN = "campaign"


class CrisisLevel(StrEnum):
    """How much of a scope is stopped; without either it is as usual, and with both the stricter counts.

    HEIGHTENED asks for an approval given since it began: what was approved before the event is looked at again.
    HELD stops everything but what two people exempt.
    """

    HEIGHTENED = "heightened"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Hold:
    """``value`` names what the scope means: a country code, an id, a network's name; empty for everything.

    It stops altogether, or at the level *heightened* whatever was not approved since.
    """

    id: HoldId
    scope: HoldScope
    value: str
    reason: str
    started_by: MemberId
    started_at: datetime
    released_by: MemberId | None = None
    released_at: datetime | None = None
    level: CrisisLevel = CrisisLevel.HELD


def covers(hold: Hold, account: Account, *, country: str, campaign_id: CampaignId | None) -> bool:
    """Whether what a post of this campaign shows on this account, in this country, is in the scope of a hold."""
    match hold.scope:
        case HoldScope.EVERYTHING:
            return True
        case HoldScope.COUNTRY:
            return hold.value == country
        case HoldScope.MISSION:
            return hold.value == account.mission_id
        case HoldScope.NETWORK:
            return hold.value == account.network
        case HoldScope.ACCOUNT:
            return hold.value == account.id
        case HoldScope.CAMPAIGN:
            return campaign_id is not None and hold.value == campaign_id


@dataclass(frozen=True, slots=True)
class Exemption:
    """Two people's yes for one post despite a hold, as it read at ``post_version``; an edit ends it.

    In force once a second person confirmed it; ``solo`` says that one person did both, in solo mode.
    """

    hold_id: HoldId
    post_id: PostId
    post_version: int
    reason: str
    proposed_by: MemberId
    proposed_at: datetime
    confirmed_by: MemberId | None = None
    confirmed_at: datetime | None = None
    solo: bool = False


class ReviewDecision(StrEnum):
    """What becomes of a delivery that a hold stopped, once the hold is over."""

    SEND_NOW = "send_now"
    NEW_TIME = "new_time"
    BACK_TO_DRAFT = "back_to_draft"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One line of a released hold's review list; undecided while ``decision`` is None."""

    hold_id: HoldId
    delivery_id: DeliveryId
    decision: ReviewDecision | None = None
    reason: str = ""
    decided_by: MemberId | None = None
    decided_at: datetime | None = None
