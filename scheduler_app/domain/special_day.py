"""Days on which a reader's country rests, mourns, fasts or must not be disturbed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from scheduler_app.domain.finding import Severity


class DayKind(StrEnum):
    HOLIDAY = "holiday"
    FASTING = "fasting"
    SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """One day of a country (ISO 3166 alpha-2; empty for everywhere).

    ``names`` are by language; there is always an English one. ``estimated`` days depend on the sighting of the moon
    and may fall a day earlier or later.
    """

    day: date
    country: str
    kind: DayKind
    names: Mapping[str, str] = field(hash=False)
    estimated: bool = False

    def name(self, language: str) -> str:
        """In ``language`` where that is known, else in English."""
        return self.names.get(language) or self.names["en"]


@dataclass(frozen=True, slots=True)
class SensitivePeriod:
    """Days the administrator marked: election silence, negotiation, mourning. Both ends are included.

    ``country`` is empty for everywhere. ``severity`` is BLOCK or NEEDS_APPROVAL.
    """

    id: str
    name: str
    country: str
    first: date
    last: date
    severity: Severity = Severity.NEEDS_APPROVAL

    def covers(self, day: date, country: str) -> bool:
        return self.first <= day <= self.last and self.country in ("", country)
