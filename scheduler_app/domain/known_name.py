"""People and institutions that posts mention: what they are called where, and whether that needs a second look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Office(StrEnum):
    """Whether naming somebody needs a second look."""

    ORDINARY = "ordinary"
    HEAD_OF_STATE = "head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    MINISTER = "minister"
    ROYAL = "royal"


@dataclass(frozen=True, slots=True)
class KnownName:
    """Somebody or something that posts mention: ``handles`` by network, ``spellings`` as written in texts."""

    name: str
    handles: Mapping[str, str] = field(default_factory=dict, hash=False)
    office: Office = Office.ORDINARY
    spellings: tuple[str, ...] = ()
