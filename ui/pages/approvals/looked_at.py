"""What the approver has really seen: nobody approves what they did not open. Values only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scheduler_app.domain.ids import AccountId, ContentHash
    from ui.pages.approvals.case import Case, Showing

Seen = tuple["AccountId", "ContentHash"]


class Check(StrEnum):
    """What the approver looks at besides the words."""

    SOURCE = "source"
    CONFIDENTIAL = "confidential"
    PLACE = "place"


class Hindrance(StrEnum):
    """Why the button does not approve yet."""

    NOT_ALLOWED = "not_allowed"
    GIVEN = "given"
    BLOCKED = "blocked"
    NOT_OPENED = "not_opened"
    NOT_CHECKED = "not_checked"


@dataclass(slots=True)
class LookedAt:
    """Kept while one member looks. Content that changed has another hash, so it counts as not opened."""

    opened: set[Seen] = field(default_factory=set)
    checks: dict[str, set[Check]] = field(default_factory=dict)

    def forget(self) -> None:
        """Somebody else looks now, who has seen nothing yet."""
        self.opened.clear()
        self.checks.clear()

    def open(self, showing: Showing) -> None:
        self.opened.update((item.account.id, item.content_hash) for item in showing.items)

    def has_opened(self, showing: Showing) -> bool:
        return all((item.account.id, item.content_hash) in self.opened for item in showing.items)

    def check(self, case: Case, check: Check, *, done: bool) -> None:
        ticked = self.checks.setdefault(_key(case), set())
        if done:
            ticked.add(check)
        else:
            ticked.discard(check)

    def ticked(self, case: Case) -> frozenset[Check]:
        return frozenset(self.checks.get(_key(case), ()))

    def hindrance(self, case: Case, member_id: str) -> Hindrance | None:
        """The first reason why this member cannot approve now; None when they can."""
        review = case.review
        if not review.may_approve:
            return Hindrance.NOT_ALLOWED
        if any(one.member_id == member_id for one in review.given):
            return Hindrance.GIVEN
        if _stops(case):
            return Hindrance.BLOCKED
        if not all(self.has_opened(showing) for showing in case.showings):
            return Hindrance.NOT_OPENED
        if self.ticked(case) != frozenset(Check):
            return Hindrance.NOT_CHECKED
        return None


def safe_together(cases: Iterable[Case], looked_at: LookedAt, member_id: str) -> bool:
    """Whether one PIN may approve several posts: each was looked at whole, and nothing about any is special."""
    several = tuple(cases)
    return len(several) > 1 and all(case.is_plain and looked_at.hindrance(case, member_id) is None for case in several)


def _stops(case: Case) -> bool:
    from scheduler_app.domain.finding import Step

    return bool(case.checked.stopping(Step.SUBMIT))


def _key(case: Case) -> str:
    """A tick is for what was read: other words begin with none."""
    return "|".join([case.review.post.id, *sorted(case.review.seen.values())])
