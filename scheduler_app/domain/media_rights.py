"""Under which rights a picture may be shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class MediaRights:
    """Under which rights a picture may be used: who is named, and until when (UTC; None for always).

    ``consent`` says whether the people in it agreed; None when nobody can be recognised.
    """

    licence: str
    credit: str = ""
    until: datetime | None = None
    consent: bool | None = None
