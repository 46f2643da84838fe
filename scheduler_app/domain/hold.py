"""A stop with a scope and a reason. Nothing resumes by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduler_app.domain.ids import HoldId, MemberId


class HoldScope(StrEnum):
    EVERYTHING = "everything"
    COUNTRY = "country"
    MISSION = "mission"
    NETWORK = "network"
    ACCOUNT = "account"
    CAMPAIGN = "campaign"


@dataclass(frozen=True, slots=True)
class Hold:
    """``value`` names what the scope means: a country code, an id, a network's name; empty for everything."""

    id: HoldId
    scope: HoldScope
    value: str
    reason: str
    started_by: MemberId
    started_at: datetime
    released_by: MemberId | None = None
    released_at: datetime | None = None
