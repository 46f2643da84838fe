"""How long records are kept, which are past their time, and deleting one with everything that hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Inspector,
    Select,
    and_,
    column,
    delete,
    exists,
    func,
    inspect,
    or_,
    select,
    table,
    union,
)

from scheduler_app.domain.delivery import ENDED
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.retention import DEFAULT_KEEP, RecordClass
from scheduler_app.storage import search
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.series_tables import series, series_arrangements
from scheduler_app.storage.tables import approved_contents, approved_texts, posts, retention, targets

_DAY = timedelta(days=1)
_CLASS_IS = {
    RecordClass.STATEMENTS: posts.c.topic == Topic.STATEMENT.value,
    RecordClass.CAMPAIGNS: and_(posts.c.topic != Topic.STATEMENT.value, posts.c.campaign_id.is_not(None)),
    RecordClass.ROUTINE: and_(posts.c.topic != Topic.STATEMENT.value, posts.c.campaign_id.is_(None)),
}


@dataclass(frozen=True, slots=True)
class PastItsTime:
    """A post whose record has been kept long enough."""

    post_id: PostId
    number: int
    name: str
    record_class: RecordClass


def keep(connection: Connection) -> dict[RecordClass, timedelta | None]:
    """How long each class is kept; None is for ever."""
    chosen = {row.record_class: row.days for row in connection.execute(select(retention))}
    return {
        one: (None if chosen[one] is None else chosen[one] * _DAY) if one in chosen else DEFAULT_KEEP[one]
        for one in RecordClass
    }


def set_keep(connection: Connection, record_class: RecordClass, days: int | None) -> None:
    """Keep a class for so many days from now on; None is for ever."""
    connection.execute(delete(retention).where(retention.c.record_class == record_class.value))
    connection.execute(retention.insert().values(record_class=record_class.value, days=days))


def past_their_time(
    connection: Connection, record_class: RecordClass, before: datetime, limit: int = 100
) -> tuple[PastItsTime, ...]:
    """Posts of a class of which everything had ended before ``before``; what was never planned is no record yet.

    A post that a series repeats is kept as long as the series runs, and as long again afterwards.
    """
    of_post = deliveries.c.post_id == posts.c.id
    ended_late = func.coalesce(deliveries.c.sent_at, deliveries.c.due_at) >= before
    lasting = or_(deliveries.c.state.not_in([state.value for state in ENDED]), ended_late)
    # Asked of each post by itself: where only some are wanted, the others are not looked at.
    found = (
        select(posts.c.id, posts.c.number, posts.c.name)
        .where(
            _CLASS_IS[record_class],
            exists().where(of_post),
            ~exists().where(of_post, lasting),
            ~_comes_again(before).correlate(posts).exists(),
        )
        .order_by(posts.c.number)
        .limit(limit)
    )
    return tuple(PastItsTime(PostId(row.id), row.number, row.name, record_class) for row in connection.execute(found))


def _comes_again(before: datetime) -> Select[tuple[str]]:
    runs = or_(series.c.ended_from.is_(None), series.c.ended_from > before.date().isoformat())
    return (
        select(series.c.id)
        .join_from(series, series_arrangements, series_arrangements.c.series_id == series.c.id)
        .where(series_arrangements.c.post_id == posts.c.id, runs)
    )


def forget(connection: Connection, one: PastItsTime) -> None:
    """Delete a post and everything that hangs on it, the words that only its approvals kept included."""
    said = connection.scalars(
        union(*(select(kept.c.content_hash).where(kept.c.post_id == one.post_id) for kept in _NAMING_CONTENTS))
    ).all()
    search.remove(connection, one.number)
    # It remembers what the database has answered once.
    _delete_with_children(inspect(connection), connection, "posts", column("id") == one.post_id)
    still_said = or_(
        *(
            select(kept.c.content_hash).where(kept.c.content_hash == approved_texts.c.content_hash).exists()
            for kept in _NAMING_CONTENTS
        )
    )
    connection.execute(delete(approved_texts).where(approved_texts.c.content_hash.in_(said), ~still_said))


_NAMING_CONTENTS = (targets, deliveries, approved_contents)


def _delete_with_children(known: Inspector, connection: Connection, name: str, chosen: ColumnElement[bool]) -> None:
    """Delete rows of a table after the rows of every other table that lead to them.

    The database itself is asked which those are: nobody who adds a table has to think of it here.
    """
    for child in known.get_table_names():
        for key in known.get_foreign_keys(child):
            if key["referred_table"] == name:
                (own,), (theirs,) = key["constrained_columns"], key["referred_columns"]
                parents: Select[tuple[object]] = select(column(theirs)).select_from(table(name)).where(chosen)
                _delete_with_children(known, connection, child, column(own).in_(parents))
    connection.execute(delete(table(name)).where(chosen))
