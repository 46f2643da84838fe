"""An embassy, consulate or permanent mission: where its readers are and when they rest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scheduler_app.domain.ids import MissionId

SATURDAY_AND_SUNDAY = frozenset({6, 7})


class MissionKind(StrEnum):
    EMBASSY = "embassy"
    CONSULATE = "consulate"
    PERMANENT_MISSION = "permanent_mission"
    HEADQUARTERS = "headquarters"


@dataclass(frozen=True, slots=True)
class Mission:
    """One mission.

    ``slug`` is its short name in addresses; ``country`` is ISO 3166 alpha-2; ``zone`` an IANA zone; ``languages``
    are BCP 47 tags, most important first; ``weekend`` holds ISO weekdays (Monday is 1).
    """

    id: MissionId
    slug: str
    name: str
    kind: MissionKind
    country: str
    city: str
    zone: str
    languages: tuple[str, ...]
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
