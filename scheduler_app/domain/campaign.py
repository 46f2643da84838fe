"""A series of posts with one purpose and a beginning and an end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scheduler_app.domain.ids import CampaignId


@dataclass(frozen=True, slots=True)
class Campaign:
    id: CampaignId
    name: str
    starts: date | None = None
    ends: date | None = None
