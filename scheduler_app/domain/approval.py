"""A supervisor's word over exactly this content, for these accounts, in this window.

This is the first form: the statement is complete and stored in canonical bytes, so that a signature over it is the
only thing added later. Who may approve and whether a delivery is covered are decided here, without a database.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduler_app.domain.ids import AccountId, ApprovalId, ContentHash, MemberId, PostId, WorkspaceId
from scheduler_app.domain.workspace import Member, Right

STATEMENT_VERSION = 1


class Decision(StrEnum):
    APPROVED = "approved"
    CHANGES_REQUESTED = "changes_requested"


@dataclass(frozen=True, slots=True)
class ApprovedContent:
    """One account and the hash of what may appear on it; ``identity`` is the network's own name for the account."""

    account_id: AccountId
    identity: str
    content_hash: ContentHash


@dataclass(frozen=True, slots=True)
class ApprovalStatement:
    """What a supervisor says. It may leave from ``not_before`` to ``not_after``, both included."""

    workspace_id: WorkspaceId
    post_id: PostId
    contents: tuple[ApprovedContent, ...]
    not_before: datetime
    not_after: datetime
    decision: Decision
    comment: str
    member_id: MemberId
    at: datetime

    def canonical_bytes(self) -> bytes:
        """The byte string that is stored and will be signed: sorted ASCII keys, no spaces, UTF-8 (RFC 8785 subset)."""
        document = {
            "accounts": sorted(
                ([c.account_id, c.identity, c.content_hash] for c in self.contents),
            ),
            "at": self.at.isoformat(),
            "comment": self.comment,
            "decision": self.decision.value,
            "member": self.member_id,
            "not_after": self.not_after.isoformat(),
            "not_before": self.not_before.isoformat(),
            "post": self.post_id,
            "version": STATEMENT_VERSION,
            "workspace": self.workspace_id,
        }
        return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class Approval:
    """A statement as recorded."""

    id: ApprovalId
    statement: ApprovalStatement


class ApprovalGap(StrEnum):
    """Why a delivery is not covered by any approval."""

    NONE_YET = "approval.none_yet"
    CONTENT_CHANGED = "approval.content_changed"
    ACCOUNT_NOT_COVERED = "approval.account_not_covered"
    ACCOUNT_CHANGED = "approval.account_changed"
    OUTSIDE_WINDOW = "approval.outside_window"
    CHANGES_REQUESTED = "approval.changes_requested"
    OWN_WORK = "approval.own_work"


def may_approve(member: Member, *, author_id: MemberId, last_editor_id: MemberId) -> bool:
    """Two people, always: never the author, never the last editor."""
    return member.may(Right.APPROVE) and member.id not in (author_id, last_editor_id)


def approval_gap(
    approvals: Iterable[Approval],
    *,
    account_id: AccountId,
    identity: str,
    content_hash: ContentHash,
    at: datetime,
    author_id: MemberId,
    last_editor_id: MemberId,
) -> ApprovalGap | None:
    """None when exactly this content may leave from this account at ``at``; otherwise the nearest reason why not.

    The latest word counts: a request for changes silences every earlier approval.
    """
    statements = sorted((a.statement for a in approvals), key=lambda s: s.at, reverse=True)
    if not statements:
        return ApprovalGap.NONE_YET
    gap = ApprovalGap.ACCOUNT_NOT_COVERED
    for statement in statements:
        if statement.decision is Decision.CHANGES_REQUESTED:
            return ApprovalGap.CHANGES_REQUESTED
        covered = next((c for c in statement.contents if c.account_id == account_id), None)
        if covered is None:
            continue
        reason = _why_not(statement, covered, identity, content_hash, at, {author_id, last_editor_id})
        if reason is None:
            return None
        gap = reason if gap is ApprovalGap.ACCOUNT_NOT_COVERED else gap
    return gap


def _why_not(
    statement: ApprovalStatement,
    covered: ApprovedContent,
    identity: str,
    content_hash: ContentHash,
    at: datetime,
    own: set[MemberId],
) -> ApprovalGap | None:
    if statement.member_id in own:
        return ApprovalGap.OWN_WORK
    if covered.content_hash != content_hash:
        return ApprovalGap.CONTENT_CHANGED
    if covered.identity != identity:
        return ApprovalGap.ACCOUNT_CHANGED
    if not statement.not_before <= at <= statement.not_after:
        return ApprovalGap.OUTSIDE_WINDOW
    return None
