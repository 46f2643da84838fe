"""How long records are kept, by what they are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum

from scheduler_app.domain.post import Topic


class RecordClass(StrEnum):
    """The first that fits a post is its class."""

    STATEMENTS = "statements"
    CAMPAIGNS = "campaigns"
    ROUTINE = "routine"


_YEAR = timedelta(days=365.25)

# None is for ever.
DEFAULT_KEEP: Mapping[RecordClass, timedelta | None] = {
    RecordClass.STATEMENTS: None,
    RecordClass.CAMPAIGNS: 10 * _YEAR,
    RecordClass.ROUTINE: 2 * _YEAR,
}


def class_of(topic: str, campaign_id: str | None) -> RecordClass:
    """The class of a post: what a country stated outlives everything else that is true of it."""
    if topic == Topic.STATEMENT:
        return RecordClass.STATEMENTS
    return RecordClass.ROUTINE if campaign_id is None else RecordClass.CAMPAIGNS
