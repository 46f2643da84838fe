"""What headquarters was asked and answered, byte for byte with the signature of whoever put it on record."""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy import Connection, bindparam, insert, select

from scheduler_app.domain.clearance import Clearance, SignedClearance, clearance_from
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.errors import BugError, InvalidInput
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.tables import clearances

# Every look at a stored post asks for them.
_FOR_POST = HotStatement(
    select(clearances.c.statement, clearances.c.signature)
    .where(clearances.c.post_id == bindparam("post"))
    .order_by(clearances.c.id)
)


def record(connection: Connection, signed: SignedClearance) -> None:
    """Store what was said. Nothing is ever changed: the latest answer about what is written counts."""
    said = signed.said
    if said is None:
        raise BugError("a clearance without a statement was to be recorded")
    connection.execute(
        insert(clearances).values(
            id=said.id,
            post_id=said.post_id,
            member_id=said.member_id,
            statement=signed.text,
            signature=signed.signature,
        )
    )


def for_post(connection: Connection, post_id: PostId) -> tuple[SignedClearance, ...]:
    """Everything that was said about a post, oldest first; what speaks of another has no statement."""
    found = []
    for text, signature in _FOR_POST.rows(connection, {"post": post_id}):
        said = _said(text)
        found.append(SignedClearance(said if said is not None and said.post_id == post_id else None, text, signature))
    return tuple(found)


def signatures_of(connection: Connection, member_id: MemberId) -> tuple[str, ...]:
    """The signatures under everything this member put on record about clearances."""
    rows = connection.execute(select(clearances.c.signature).where(clearances.c.member_id == member_id))
    return tuple(row.signature for row in rows)


@lru_cache(maxsize=64)
def _said(text: str) -> Clearance | None:
    try:
        return clearance_from(text)
    except InvalidInput:
        return None
