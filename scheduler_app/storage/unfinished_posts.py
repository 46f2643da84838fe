"""Posts that somebody still has to do something about before they leave, on shelves, the newest first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.post import Topic
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.tables import SENT_BACK, approval_requests, approvals, approved_contents, posts, targets
from scheduler_app.storage.writing_tables import put_away_posts

_S = DeliveryState
# What readers have seen or may have: nothing about it is unfinished.
_OUT = tuple(state.value for state in (_S.SENDING, _S.SENT, _S.UNKNOWN, _S.RECALLED))
# Of these, what nothing leads out of: a post that has left once is on no shelf ever again.
_FOR_EVER = (_S.SENT.value, _S.RECALLED.value)

# Nothing of them has left, or not since anybody looked. In words: only then does SQLite see that it is the condition of
# an index.
_AT_HAND = posts.c.has_left == literal_column("0")


class Shelf(StrEnum):
    """The value is what settings and tests call it."""

    CHANGES_REQUESTED = "changes-requested"
    DRAFTS = "drafts"
    IN_REVIEW = "in-review"
    APPROVED = "approved"
    """Without a time on some account."""
    PUT_AWAY = "put-away"
    """Nobody goes on with it for now."""


@dataclass(frozen=True, slots=True)
class UnfinishedLine:
    """One post in a shelf. ``number`` is the key of the next page; ``accounts`` how many it is meant for."""

    number: int
    id: PostId
    name: str
    topic: Topic
    author_id: MemberId
    created_at: datetime
    accounts: int


def page(
    connection: Connection,
    shelf: Shelf,
    now: datetime,
    *,
    among: Collection[PostId] | None = None,
    before: int | None = None,
    limit: int = 50,
) -> tuple[UnfinishedLine, ...]:
    """The newest of a shelf, or those with numbers below ``before``; only ``among`` these, where they are given."""
    accounts = select(func.count()).where(targets.c.post_id == posts.c.id).scalar_subquery().label("accounts")
    chosen = (
        select(posts, accounts)
        .where(_on(shelf, now, _leading(shelf, now)))
        .order_by(posts.c.number.desc())
        .limit(limit)
    )
    if before is not None:
        chosen = chosen.where(posts.c.number < before)
    if among is not None:
        chosen = chosen.where(posts.c.id.in_(list(among)))
    return tuple(
        UnfinishedLine(
            row.number,
            PostId(row.id),
            row.name,
            Topic(row.topic),
            MemberId(row.author_id),
            row.created_at,
            row.accounts,
        )
        for row in connection.execute(chosen)
    )


def counts(connection: Connection, shelf: Shelf, now: datetime, *, most: int, author: MemberId) -> tuple[int, int]:
    """How many lie on a shelf, and how many of these are of one author; each ``most`` at the most."""
    # Used twice, it is worked out once.
    leading = _leading(shelf, now)
    here = _on(shelf, now, None if leading is None else select(leading.cte("leading")))
    counted = (
        select(func.count()).select_from(select(posts.c.id).where(here, *which).limit(most).subquery())
        for which in ((), (posts.c.author_id == author,))
    )
    every, own = connection.execute(select(*(one.scalar_subquery() for one in counted))).one()
    return every, own


def that_left(connection: Connection, *, above: int, limit: int) -> tuple[int, ...]:
    """The numbers, ``above`` one, of posts that readers have had and that are still looked through for the shelves."""
    chosen = select(posts.c.number).where(_AT_HAND, posts.c.number > above, _had())
    return tuple(connection.scalars(chosen.order_by(posts.c.number).limit(limit)))


def look_past(connection: Connection, numbers: Collection[int]) -> None:
    """Look no more at those of these posts that have left; whatever somebody has in hand is left for another time."""
    free = select(posts.c.number).where(posts.c.number.in_(numbers), _had())
    free = free.with_for_update(key_share=True, skip_locked=True)
    connection.execute(update(posts).where(posts.c.number.in_(free)).values(has_left=1))


def put_away(connection: Connection, post_id: PostId, member_id: MemberId, at: datetime) -> bool:
    """Put a post away; False when it is away already."""
    if connection.scalar(select(put_away_posts.c.post_id).where(put_away_posts.c.post_id == post_id)) is not None:
        return False
    connection.execute(insert(put_away_posts).values(post_id=post_id, member_id=member_id, at=at))
    return True


def bring_back(connection: Connection, post_id: PostId) -> bool:
    """Take a post out again; False when it was not away."""
    return bool(connection.execute(delete(put_away_posts).where(put_away_posts.c.post_id == post_id)).rowcount)


def is_asked_or_planned(connection: Connection, post_id: PostId) -> bool:
    """Whether it waits before the approvers, or has a place in the plan or left by it."""
    asked = exists().where(approval_requests.c.post_id == post_id, approval_requests.c.closed_at.is_(None))
    planned = exists().where(deliveries.c.post_id == post_id, deliveries.c.planned == 1)
    return bool(connection.scalar(select(or_(asked, planned))))


def _leading(shelf: Shelf, now: datetime) -> Select[tuple[str]] | None:
    """The posts that may lie on a shelf, where there is something of which there is little that leads to them."""
    match shelf:
        case Shelf.IN_REVIEW:
            return _open_requests()
        case Shelf.CHANGES_REQUESTED:
            return _sent_back()
        case Shelf.APPROVED:
            return _approved_without_time(now)
        case Shelf.PUT_AWAY:
            return select(put_away_posts.c.post_id)
        case Shelf.DRAFTS:
            return None


def _on(shelf: Shelf, now: datetime, leading: Select[tuple[str]] | None) -> ColumnElement[bool]:
    """What is true of the posts on a shelf: first what leads to them, then what is looked at for those alone."""
    out = exists().where(deliveries.c.post_id == posts.c.id, deliveries.c.state.in_(_OUT))
    asked = exists(_open_requests().where(approval_requests.c.post_id == posts.c.id))
    back = exists(_sent_back().where(approvals.c.post_id == posts.c.id))
    away = exists().where(put_away_posts.c.post_id == posts.c.id)
    unapproved = exists(_not_approved(now))
    first = _AT_HAND if leading is None else posts.c.id.in_(leading)
    match shelf:
        case Shelf.IN_REVIEW:
            return and_(first, ~out)
        case Shelf.CHANGES_REQUESTED:
            return and_(first, ~asked, ~away, ~out)
        case Shelf.APPROVED:
            return and_(first, ~asked, ~away, ~back, ~out, ~unapproved)
        case Shelf.PUT_AWAY:
            return and_(first, ~asked, ~out)
        case Shelf.DRAFTS:
            return and_(first, or_(unapproved, ~_meant_for_some()), ~asked, ~away, ~back, ~out)


def _had() -> Any:
    return exists().where(deliveries.c.post_id == posts.c.id, deliveries.c.state.in_(_FOR_EVER))


def _open_requests() -> Select[tuple[str]]:
    return select(approval_requests.c.post_id).where(approval_requests.c.closed_at.is_(None))


def _sent_back() -> Select[tuple[str]]:
    """The posts about which the last word is a request for changes."""
    later = approvals.alias()
    newer = or_(later.c.at > approvals.c.at, and_(later.c.at == approvals.c.at, later.c.id > approvals.c.id))
    answered = exists().where(later.c.post_id == approvals.c.post_id, newer)
    return select(approvals.c.post_id).where(SENT_BACK, ~answered)


def _meant_for_some() -> Any:
    return exists().where(targets.c.post_id == posts.c.id)


def _not_approved(now: datetime) -> Any:
    """An account whose words not enough people have approved, or not until now."""
    given = exists().where(
        approved_contents.c.post_id == targets.c.post_id,
        approved_contents.c.account_id == targets.c.account_id,
        approved_contents.c.content_hash == targets.c.content_hash,
        approved_contents.c.not_after >= now,
    )
    return select(targets.c.account_id).where(targets.c.post_id == posts.c.id, ~given).correlate(posts)


def _approved_without_time(now: datetime) -> Select[tuple[str]]:
    """The posts with an account that may show them and has no place for them in its plan."""
    planned = exists().where(
        deliveries.c.post_id == approved_contents.c.post_id,
        deliveries.c.account_id == approved_contents.c.account_id,
        deliveries.c.planned == literal_column("1"),
    )
    wanted = exists().where(
        targets.c.post_id == approved_contents.c.post_id,
        targets.c.account_id == approved_contents.c.account_id,
        targets.c.content_hash == approved_contents.c.content_hash,
    )
    return select(approved_contents.c.post_id).where(approved_contents.c.not_after >= now, ~planned, wanted)
