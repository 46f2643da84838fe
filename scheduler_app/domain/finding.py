"""One thing the rules have to say about a post."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scheduler_app.domain.ids import AccountId
from scheduler_app.errors import Param


class Severity(StrEnum):
    BLOCK = "block"
    NEEDS_APPROVAL = "needs_approval"
    WARN = "warn"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """``code`` is the stable word that becomes a sentence; ``account_id`` is None when it concerns every account."""

    code: str
    severity: Severity
    params: Mapping[str, Param] = field(default_factory=dict)
    account_id: AccountId | None = None
