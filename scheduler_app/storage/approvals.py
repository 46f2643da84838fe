"""Requests for approval, and what supervisors said, byte for byte."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from scheduler_app.domain.approval import (
    STATEMENT_VERSION,
    Approval,
    ApprovalStatement,
    ApprovedContent,
    Decision,
)
from scheduler_app.domain.ids import AccountId, ApprovalId, ContentHash, MemberId, PostId, WorkspaceId
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.rows_as_json import rows_as_json
from scheduler_app.storage.tables import approval_requests, approvals, approved_contents, posts

_log = logging.getLogger(__name__)

_FOR_POST = HotStatement(
    select(approvals.c.id, approvals.c.statement)
    .where(approvals.c.post_id == bindparam("post"))
    .order_by(approvals.c.at, approvals.c.id)
)

# Beside the post that a statement reads; ``from_json`` says what it holds.
FOR_POST = rows_as_json(
    approvals.c.at, approvals.c.id, approvals.c.statement, where=approvals.c.post_id == posts.c.id, beside=posts
)


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """A post that somebody asked to be looked at."""

    id: str
    post_id: PostId
    requested_by: MemberId
    requested_at: datetime


def ask(connection: Connection, request_id: str, post_id: PostId, member_id: MemberId, at: datetime) -> None:
    """Ask for approval of a post. An earlier open request for it is closed: one at a time."""
    close_requests(connection, post_id, at)
    connection.execute(
        insert(approval_requests).values(id=request_id, post_id=post_id, requested_by=member_id, requested_at=at)
    )


def open_requests(connection: Connection) -> tuple[OpenRequest, ...]:
    """The requests nobody has answered, oldest first."""
    rows = connection.execute(
        select(approval_requests)
        .where(approval_requests.c.closed_at.is_(None))
        .order_by(approval_requests.c.requested_at, approval_requests.c.id)
    )
    return tuple(OpenRequest(row.id, PostId(row.post_id), MemberId(row.requested_by), row.requested_at) for row in rows)


def close_requests(connection: Connection, post_id: PostId, at: datetime) -> int:
    """Close what is open for a post; returns how many were."""
    closed = (
        update(approval_requests)
        .where(approval_requests.c.post_id == post_id, approval_requests.c.closed_at.is_(None))
        .values(closed_at=at)
    )
    return connection.execute(closed).rowcount


def record(connection: Connection, approval: Approval) -> None:
    """Store what a supervisor said, and index it for the claim.

    A request for changes silences the post's earlier approvals, so it takes them out of the index.
    """
    statement = approval.statement
    connection.execute(
        insert(approvals).values(
            id=approval.id,
            post_id=statement.post_id,
            member_id=statement.member_id,
            decision=statement.decision.value,
            at=statement.at,
            statement=statement.canonical_bytes().decode(),
        )
    )
    if statement.decision is Decision.CHANGES_REQUESTED:
        earlier = select(approvals.c.id).where(approvals.c.post_id == statement.post_id, approvals.c.at <= statement.at)
        connection.execute(delete(approved_contents).where(approved_contents.c.approval_id.in_(earlier)))
    elif statement.contents:
        connection.execute(insert(approved_contents), [_index_row(approval, content) for content in statement.contents])


def for_post(connection: Connection, post_id: PostId) -> tuple[Approval, ...]:
    """What was said about a post, oldest first, read from the statements alone.

    If one of them cannot be read, or speaks of another post, none of them counts: the answer is empty.
    """
    return _readable(_FOR_POST.rows(connection, {"post": post_id}), post_id)


def from_json(found: str, post_id: PostId) -> tuple[Approval, ...]:
    """The same from what ``FOR_POST`` read."""
    return _readable([(approval_id, text) for _, approval_id, text in sorted(json.loads(found))], post_id)


def _readable(rows: Iterable[Sequence[str]], post_id: PostId) -> tuple[Approval, ...]:
    found = []
    for approval_id, text in rows:
        try:
            statement = _statement(text)
        except (ValueError, KeyError, TypeError):
            _log.error("approval %s cannot be read; no approval of post %s counts", approval_id, post_id)
            return ()
        if statement.post_id != post_id:
            _log.error("approval %s is filed under post %s but speaks of another", approval_id, post_id)
            return ()
        found.append(Approval(ApprovalId(approval_id), statement))
    return tuple(found)


def _index_row(approval: Approval, content: ApprovedContent) -> dict[str, object]:
    return {
        "approval_id": approval.id,
        "account_id": content.account_id,
        "post_id": approval.statement.post_id,
        "content_hash": content.content_hash,
        "not_before": approval.statement.not_before,
        "not_after": approval.statement.not_after,
    }


def signatures_of(connection: Connection, member_id: MemberId) -> tuple[str, ...]:
    """Every signature this member has given so far."""
    rows = connection.execute(select(approvals.c.signature).where(approvals.c.member_id == member_id))
    return tuple(row.signature for row in rows)


# A post for a hundred accounts is sent a hundred times in a row, each time by the same statement.
@lru_cache(maxsize=32)
def _statement(text: str) -> ApprovalStatement:
    """The statement these canonical bytes say. Raises ValueError, KeyError or TypeError when they are not canonical."""
    document = json.loads(text)
    if document["version"] != STATEMENT_VERSION:
        raise ValueError("a statement of an unknown version")
    statement = ApprovalStatement(
        workspace_id=WorkspaceId(document["workspace"]),
        post_id=PostId(document["post"]),
        contents=tuple(
            ApprovedContent(AccountId(account_id), identity, ContentHash(content_hash))
            for account_id, identity, content_hash in document["accounts"]
        ),
        not_before=datetime.fromisoformat(document["not_before"]),
        not_after=datetime.fromisoformat(document["not_after"]),
        decision=Decision(document["decision"]),
        comment=document["comment"],
        member_id=MemberId(document["member"]),
        at=datetime.fromisoformat(document["at"]),
    )
    if statement.canonical_bytes() != text.encode():
        raise ValueError("a statement that is not in canonical form")
    return statement
