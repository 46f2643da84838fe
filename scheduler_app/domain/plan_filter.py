"""Which part of the plan somebody wants to see."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId, CampaignId, MemberId


@dataclass(frozen=True, slots=True)
class PlanFilter:
    """What is empty does not narrow anything; what is not, lets pass only what it names.

    ``countries`` are those of the readers (ISO 3166 alpha-2), ``topics`` values of Topic, ``authors`` who wrote the
    post. ``states`` means by SCHEDULED what is approved for its moment; ``unapproved`` adds what is planned without.
    """

    accounts: frozenset[AccountId] = frozenset()
    countries: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    states: frozenset[DeliveryState] = frozenset()
    unapproved: bool = False
    authors: frozenset[MemberId] = frozenset()
    campaigns: frozenset[CampaignId] = frozenset()

    @property
    def narrows(self) -> bool:
        return self != EVERYTHING


EVERYTHING = PlanFilter()
