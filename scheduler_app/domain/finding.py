"""One thing the rules have to say about a post."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scheduler_app.domain.fix import Fix, Place
from scheduler_app.domain.ids import AccountId
from scheduler_app.errors import Param


class Severity(StrEnum):
    """How much a finding weighs: it stops, asks for an approval more, asks for a reason, or is only said."""

    BLOCK = "block"
    NEEDS_APPROVAL = "needs_approval"
    WARN = "warn"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the strictest; findings are listed in this order."""
        return _RANKS[self]

    def at_most(self, other: Severity | None) -> Severity:
        """The milder of the two."""
        return self if other is None or self.rank >= other.rank else other


_RANKS = {one: rank for rank, one in enumerate(Severity)}


class Step(StrEnum):
    """What a blocking finding can stand in the way of."""

    SUBMIT = "submit"
    SCHEDULE = "schedule"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class Finding:
    """``rule`` is the id of the rule ("ACC-02"); ``code`` the stable word that becomes a sentence.

    ``account_id`` is None when it concerns the post as a whole; ``place`` says where in the content, None when nowhere
    in particular; ``fix`` mends it in one step, None when only a person can; ``stops`` are the steps that a block
    stands in the way of.
    """

    rule: str
    code: str
    severity: Severity
    params: Mapping[str, Param] = field(default_factory=dict)
    account_id: AccountId | None = None
    place: Place | None = None
    fix: Fix | None = None
    stops: frozenset[Step] = frozenset()
