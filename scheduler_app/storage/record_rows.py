"""Rows as an archive and a record sheet show them: as they are stored, under plain names."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from scheduler_app.domain.ids import PostId
from scheduler_app.errors import NotFound
from scheduler_app.storage.tables import approvals, posts


def number_of(connection: Connection, post_id: PostId) -> int:
    """The number people say aloud. Raises NotFound."""
    number = connection.scalar(select(posts.c.number).where(posts.c.id == post_id))
    if number is None:
        raise NotFound("post.unknown", post=post_id)
    return int(number)


def approvals_of(connection: Connection, post_id: PostId) -> list[dict[str, Any]]:
    """What was said about a post, oldest first: ``statement`` holds the very bytes that ``signature`` is over."""
    found = select(approvals).where(approvals.c.post_id == post_id).order_by(approvals.c.at, approvals.c.id)
    return [
        {
            "id": row.id,
            "member": row.member_id,
            "decision": row.decision,
            "at": row.at,
            "statement": row.statement,
            "signature": row.signature,
        }
        for row in connection.execute(found)
    ]


def numbered_posts(connection: Connection, after: int, limit: int) -> list[tuple[int, PostId]]:
    """The next posts by number, at most ``limit``."""
    found = select(posts.c.number, posts.c.id).where(posts.c.number > after).order_by(posts.c.number).limit(limit)
    return [(row.number, PostId(row.id)) for row in connection.execute(found)]
