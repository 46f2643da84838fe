"""Requests for approval, and what supervisors said, byte for byte with its signature."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, delete, insert, or_, select, update

from scheduler_app.domain.approval import Approval, ApprovalStatement, Decision, statement_from
from scheduler_app.domain.ids import AccountId, ApprovalId, ContentHash, MemberId, PostId
from scheduler_app.errors import BugError, InvalidInput
from scheduler_app.storage.columns import from_milliseconds
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.rows_as_json import rows_as_json
from scheduler_app.storage.tables import SENT_BACK, approval_requests, approvals, approved_contents, posts

_log = logging.getLogger(__name__)

_FOR_POST = HotStatement(
    select(approvals.c.id, approvals.c.statement, approvals.c.signature, approvals.c.at)
    .where(approvals.c.post_id == bindparam("post"))
    .order_by(approvals.c.at, approvals.c.id)
)

# Beside the post that a statement reads; ``from_json`` says what it holds.
FOR_POST = rows_as_json(
    approvals.c.at,
    approvals.c.id,
    approvals.c.statement,
    approvals.c.signature,
    where=approvals.c.post_id == posts.c.id,
    beside=posts,
)


_OPEN = (
    select(approval_requests)
    .where(approval_requests.c.closed_at.is_(None))
    .order_by(approval_requests.c.requested_at, approval_requests.c.id)
)


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """A post that somebody asked to be looked at."""

    id: str
    post_id: PostId
    requested_by: MemberId
    requested_at: datetime


@dataclass(frozen=True, slots=True)
class SentBackLine:
    """A post whose author was asked for changes, and when."""

    post_id: PostId
    post_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ApprovedSpan:
    """An account of a post that enough people have approved: what may appear on it, and from when to when it leaves."""

    account_id: AccountId
    content_hash: ContentHash
    not_before: datetime
    not_after: datetime


def ask(connection: Connection, request_id: str, post_id: PostId, member_id: MemberId, at: datetime) -> None:
    """Ask for approval of a post. An earlier open request for it is closed: one at a time."""
    close_requests(connection, post_id, at)
    connection.execute(
        insert(approval_requests).values(id=request_id, post_id=post_id, requested_by=member_id, requested_at=at)
    )


def open_requests(connection: Connection) -> tuple[OpenRequest, ...]:
    """The requests nobody has answered, oldest first."""
    return tuple(_request(row) for row in connection.execute(_OPEN))


def open_request(connection: Connection, post_id: PostId) -> OpenRequest | None:
    """What nobody has answered yet about a post."""
    row = connection.execute(_OPEN.where(approval_requests.c.post_id == post_id)).first()
    return None if row is None else _request(row)


def _request(row: Row[Any]) -> OpenRequest:
    return OpenRequest(row.id, PostId(row.post_id), MemberId(row.requested_by), row.requested_at)


def close_requests(connection: Connection, post_id: PostId, at: datetime) -> int:
    """Close what is open for a post; returns how many were."""
    closed = (
        update(approval_requests)
        .where(approval_requests.c.post_id == post_id, approval_requests.c.closed_at.is_(None))
        .values(closed_at=at)
    )
    return connection.execute(closed).rowcount


def sent_back(connection: Connection, author_id: MemberId, most: int) -> tuple[SentBackLine, ...]:
    """The posts of an author to which the last word is a request for changes, the longest waiting first.

    For lists: what was signed is read elsewhere.
    """
    later, request = approvals.alias(), approval_requests
    newer = or_(later.c.at > approvals.c.at, and_(later.c.at == approvals.c.at, later.c.id > approvals.c.id))
    answered = select(later.c.id).where(later.c.post_id == approvals.c.post_id, newer).exists()
    asked_again = select(request.c.id).where(request.c.post_id == approvals.c.post_id, request.c.closed_at.is_(None))
    rows = connection.execute(
        select(posts.c.id, posts.c.name, approvals.c.at)
        .join_from(approvals, posts, posts.c.id == approvals.c.post_id)
        .where(
            SENT_BACK,
            posts.c.author_id == author_id,
            ~answered,
            ~asked_again.exists(),
        )
        .order_by(approvals.c.at, approvals.c.id)
        .limit(most)
    )
    return tuple(SentBackLine(PostId(row.id), row.name, row.at) for row in rows)


def record(connection: Connection, approval: Approval) -> None:
    """Store what a supervisor said. A request for changes takes the post out of the index of what may leave."""
    statement = approval.statement
    if statement is None:
        raise BugError("an approval without a statement was to be recorded")
    connection.execute(
        insert(approvals).values(
            id=approval.id,
            post_id=statement.post_id,
            member_id=statement.member_id,
            decision=statement.decision.value,
            at=statement.at,
            statement=approval.text,
            signature=approval.signature,
        )
    )
    if statement.decision is Decision.CHANGES_REQUESTED:
        index(connection, statement.post_id, approval.id, ())


def index(connection: Connection, post_id: PostId, approval_id: ApprovalId, spans: Iterable[ApprovedSpan]) -> None:
    """Say anew which accounts of a post have all the approvals they need; ``approval_id`` is the latest of them.

    The claim looks here for what may leave. The sender believes none of it and reads the statements.
    """
    connection.execute(delete(approved_contents).where(approved_contents.c.post_id == post_id))
    rows = [
        {
            "approval_id": approval_id,
            "account_id": span.account_id,
            "post_id": post_id,
            "content_hash": span.content_hash,
            "not_before": span.not_before,
            "not_after": span.not_after,
        }
        for span in spans
    ]
    if rows:
        connection.execute(insert(approved_contents), rows)


def for_post(connection: Connection, post_id: PostId) -> tuple[Approval, ...]:
    """What was said about a post, oldest first; what cannot be read, or speaks of another, has no statement."""
    return _read(_FOR_POST.rows(connection, {"post": post_id}), post_id)


def from_json(found: str, post_id: PostId) -> tuple[Approval, ...]:
    """The same from what ``FOR_POST`` read."""
    rows = sorted(json.loads(found))
    return _read([(approval_id, text, signature, at) for at, approval_id, text, signature in rows], post_id)


def _read(rows: Iterable[Sequence[Any]], post_id: PostId) -> tuple[Approval, ...]:
    found = []
    for approval_id, text, signature, at in rows:
        statement = _statement(text)
        if statement is not None and statement.post_id != post_id:
            statement = None
        if statement is None:
            _log.error("approval %s of post %s is not what was signed", approval_id, post_id)
        when = from_milliseconds(at) if statement is None else statement.at
        found.append(Approval(ApprovalId(approval_id), text, signature, statement, when))
    return tuple(found)


def signatures_of(connection: Connection, member_id: MemberId) -> tuple[str, ...]:
    """Every signature this member has given so far."""
    rows = connection.execute(select(approvals.c.signature).where(approvals.c.member_id == member_id))
    return tuple(row.signature for row in rows)


# A post for a hundred accounts is sent a hundred times in a row, each time by the same statement.
@lru_cache(maxsize=64)
def _statement(text: str) -> ApprovalStatement | None:
    try:
        return statement_from(text)
    except InvalidInput:
        return None
