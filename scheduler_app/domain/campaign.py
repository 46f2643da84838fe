"""A series of posts with one purpose and a beginning and an end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scheduler_app.domain.ids import CampaignId, MediaHash


@dataclass(frozen=True, slots=True)
class Campaign:
    """``credit_line`` and ``logo`` (a picture) are what its partners were promised; each post carries them."""

    id: CampaignId
    name: str
    starts: date | None = None
    ends: date | None = None
    credit_line: str = ""
    logo: MediaHash | None = None
