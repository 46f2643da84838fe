"""What headquarters answered about a post, signed by the member who put it on record, and the asking before it.

Both name exactly what was meant, account by account: an answer about other words counts for nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId, WorkspaceId
from scheduler_app.errors import InvalidInput

CLEARANCE_VERSION = 1
_KIND = "clearance"


class ClearanceStep(StrEnum):
    """What one statement says. With changes: cleared as the post reads now, after what headquarters wanted changed."""

    ASKED = "asked"
    CLEARED = "cleared"
    CLEARED_WITH_CHANGES = "cleared_with_changes"
    NOT_CLEARED = "not_cleared"


ANSWERS = frozenset(ClearanceStep) - {ClearanceStep.ASKED}
YES = frozenset({ClearanceStep.CLEARED, ClearanceStep.CLEARED_WITH_CHANGES})


@dataclass(frozen=True, slots=True)
class Clearance:
    """One step about one post.

    ``contents`` are the hashes it is about, by account; ``page`` that of the page asked with. ``by`` is who answered at
    headquarters, ``on`` the day of the answer and ``reference`` its number there: empty, None and empty for an asking.
    ``member_id`` put it on record at ``at``, UTC.
    """

    id: str
    workspace_id: WorkspaceId
    post_id: PostId
    step: ClearanceStep
    contents: Mapping[AccountId, ContentHash]
    member_id: MemberId
    at: datetime
    by: str = ""
    on: date | None = None
    reference: str = ""
    comment: str = ""
    page: str = ""

    def is_about(self, contents: Mapping[AccountId, ContentHash]) -> bool:
        """Whether the post still reads on every account as it did then; fewer accounts are no more than was asked."""
        return bool(contents) and all(self.contents.get(one) == found for one, found in contents.items())

    def canonical_bytes(self) -> bytes:
        """The bytes that are stored and signed (RFC 8785)."""
        return canonical(
            {
                "answered_by": self.by,
                "answered_on": "" if self.on is None else self.on.isoformat(),
                "at": self.at.astimezone(UTC).isoformat(),
                "comment": self.comment,
                "contents": {str(account): str(found) for account, found in self.contents.items()},
                "id": self.id,
                "kind": _KIND,
                "member": self.member_id,
                "page": self.page,
                "post": self.post_id,
                "reference": self.reference,
                "step": self.step.value,
                "version": CLEARANCE_VERSION,
                "workspace": self.workspace_id,
            }
        )


@dataclass(frozen=True, slots=True)
class SignedClearance:
    """As recorded; ``said`` is None when what is stored is no such statement."""

    said: Clearance | None
    text: str
    signature: str


def clearance_from(text: str) -> Clearance:
    """What these canonical bytes say. Raises InvalidInput (clearance.unreadable) when they say none."""
    try:
        found = _read(json.loads(text))
        if found.canonical_bytes() == text.encode():
            return found
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise InvalidInput("clearance.unreadable") from error
    raise InvalidInput("clearance.unreadable")


def latest_answer(said: Iterable[Clearance], contents: Mapping[AccountId, ContentHash]) -> Clearance | None:
    """The last answer about the post as it reads now, None for none; ``said`` are believed, oldest first."""
    answers = [one for one in said if one.step in ANSWERS and one.is_about(contents)]
    return answers[-1] if answers else None


def _read(document: Mapping[str, Any]) -> Clearance:
    if document["version"] != CLEARANCE_VERSION or document["kind"] != _KIND:
        raise ValueError("a clearance of an unknown version")
    on = document["answered_on"]
    return Clearance(
        id=document["id"],
        workspace_id=WorkspaceId(document["workspace"]),
        post_id=PostId(document["post"]),
        step=ClearanceStep(document["step"]),
        contents={AccountId(account): ContentHash(found) for account, found in document["contents"].items()},
        member_id=MemberId(document["member"]),
        at=datetime.fromisoformat(document["at"]),
        by=document["answered_by"],
        on=date.fromisoformat(on) if on else None,
        reference=document["reference"],
        comment=document["comment"],
        page=document["page"],
    )
