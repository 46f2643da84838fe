"""Posts, their variants, and the accounts they are meant for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Connection, Table, bindparam, delete, func, insert, select, text, update

from scheduler_app.domain.ids import AccountId, CampaignId, ContentHash, MemberId, PostId
from scheduler_app.domain.post import MediaItem, Post, Topic, Variant
from scheduler_app.errors import InvalidInput, NotFound, StaleEdit
from scheduler_app.storage import search
from scheduler_app.storage import variants as stored_variants
from scheduler_app.storage.columns import from_milliseconds, to_json, to_milliseconds
from scheduler_app.storage.hot_statement import HotStatement, Row
from scheduler_app.storage.tables import posts, variants
from scheduler_app.storage.tables import targets as targets_table

_MILLISECOND = timedelta(milliseconds=1)


def _adding(table: Table) -> HotStatement:
    return HotStatement(insert(table).values({column.name: bindparam(column.name) for column in table.columns}))


_ADD_POST = _adding(posts)
_ADD_VARIANT = _adding(variants)
_ADD_TARGET = _adding(targets_table)

_LINES = (
    select(
        posts.c.number,
        posts.c.id,
        posts.c.name,
        posts.c.topic,
        posts.c.campaign_id,
        posts.c.author_id,
        posts.c.last_editor_id,
        posts.c.created_at,
        posts.c.version,
        select(func.count())
        .select_from(targets_table)
        .where(targets_table.c.post_id == posts.c.id)
        .scalar_subquery()
        .label("accounts"),
    )
    .order_by(posts.c.number.desc())
    .limit(bindparam("most", type_=BigInteger))
)
_NEWEST = HotStatement(_LINES)
_NEWEST_BELOW = HotStatement(_LINES.where(posts.c.number < bindparam("below", type_=BigInteger)))

_EDITABLE = (
    "name",
    "topic",
    "campaign_id",
    "last_editor_id",
    "lateness_limit_ms",
    "purpose",
    "source",
)


@dataclass(frozen=True, slots=True)
class PostLine:
    """One post in a list. ``accounts`` is how many it is meant for."""

    number: int
    id: PostId
    name: str
    topic: Topic
    campaign_id: CampaignId | None
    author_id: MemberId
    last_editor_id: MemberId
    created_at: datetime
    version: int
    accounts: int


def add(connection: Connection, post: Post, targets: Mapping[AccountId, ContentHash]) -> int:
    """Store a new post; returns its number. Raises InvalidInput for text that no database can keep."""
    return add_many(connection, [(post, targets)])[0]


def add_many(connection: Connection, made: Sequence[tuple[Post, Mapping[AccountId, ContentHash]]]) -> tuple[int, ...]:
    """Store new posts, each with the accounts it is meant for; returns their numbers. Raises as ``add``."""
    numbers = _new_numbers(connection, len(made))
    numbered = list(zip(numbers, (post for post, _ in made), strict=True))
    with _text_that_can_be_kept():
        _ADD_POST.many(connection, (_post_row(number, post) for number, post in numbered))
        _ADD_VARIANT.many(connection, (_variant_row(post, one) for post, _ in made for one in post.variants))
        _ADD_TARGET.many(connection, (row for post, targets in made for row in _target_rows(post, targets)))
        search.add(connection, numbered)
    return numbers


def save(connection: Connection, post: Post, targets: Mapping[AccountId, ContentHash], *, expected_version: int) -> int:
    """Store an edit of a post; returns its new version.

    Raises StaleEdit when somebody saved it after ``expected_version``, NotFound when it is gone, InvalidInput as
    ``add``. Deliveries are not touched.
    """
    with _text_that_can_be_kept():
        number = _update(connection, post, expected_version)
        connection.execute(delete(variants).where(variants.c.post_id == post.id))
        connection.execute(delete(targets_table).where(targets_table.c.post_id == post.id))
        _ADD_VARIANT.many(connection, (_variant_row(post, variant) for variant in post.variants))
        _ADD_TARGET.many(connection, _target_rows(post, targets))
        search.replace(connection, number, post)
    return expected_version + 1


def post(connection: Connection, post_id: PostId) -> Post:
    """One post with its variants, the master first. Raises NotFound."""
    row = connection.execute(select(posts).where(posts.c.id == post_id)).one_or_none()
    if row is None:
        raise NotFound("post.unknown", post=post_id)
    return Post(
        id=PostId(row.id),
        name=row.name,
        topic=Topic(row.topic),
        author_id=MemberId(row.author_id),
        last_editor_id=MemberId(row.last_editor_id),
        created_at=row.created_at,
        variants=tuple(
            sorted(stored_variants.of_post(connection, post_id), key=lambda one: (one.scope.specificity, one.id))
        ),
        campaign_id=_campaign_id(row.campaign_id),
        lateness_limit=None if row.lateness_limit_ms is None else row.lateness_limit_ms * _MILLISECOND,
        version=row.version,
        purpose=row.purpose,
        source=row.source,
        embargo_until=row.embargo_until,
        expires_at=row.expires_at,
    )


def targets(connection: Connection, post_id: PostId) -> dict[AccountId, ContentHash]:
    """The accounts a post is meant for, and the hash of what is written for each now."""
    rows = connection.execute(
        select(targets_table.c.account_id, targets_table.c.content_hash)
        .where(targets_table.c.post_id == post_id)
        .order_by(targets_table.c.account_id)
    )
    return {AccountId(account_id): ContentHash(content_hash) for account_id, content_hash in rows}


def of_names(connection: Connection, names: Iterable[str]) -> set[tuple[str, tuple[str, ...]]]:
    """The names and the master's words of the posts that bear one of ``names``; at most some hundred names at once."""
    masters = (
        select(posts.c.name, variants.c.words)
        .join(variants, variants.c.post_id == posts.c.id)
        .where(
            posts.c.name.in_(list(names)),
            variants.c.scope_language.is_(None),
            variants.c.scope_network.is_(None),
            variants.c.scope_account_id.is_(None),
        )
    )
    return {(row.name, tuple(row.words or ())) for row in connection.execute(masters)}


def lock(connection: Connection, post_id: PostId) -> None:
    """Keep the post and its place in the plan from being changed by anyone else until the transaction ends.

    Raises NotFound. On SQLite whoever writes is alone anyway.
    """
    if connection.scalar(select(posts.c.number).where(posts.c.id == post_id).with_for_update()) is None:
        raise NotFound("post.unknown", post=post_id)


def page(connection: Connection, *, before: int | None = None, limit: int = 50) -> tuple[PostLine, ...]:
    """The newest posts, or those with numbers below ``before``: the last number of the page before."""
    if before is None:
        rows = _NEWEST.rows(connection, {"most": limit})
    else:
        rows = _NEWEST_BELOW.rows(connection, {"most": limit, "below": before})
    return tuple(_line(row) for row in rows)


def number(connection: Connection, post_id: PostId) -> int:
    """The number people know a post by. Raises NotFound."""
    found = connection.scalar(select(posts.c.number).where(posts.c.id == post_id))
    if found is None:
        raise NotFound("post.unknown", post=post_id)
    return int(found)


def _new_numbers(connection: Connection, count: int) -> tuple[int, ...]:
    """Numbers given out here rather than by each INSERT: the search index needs them too."""
    if connection.dialect.name == "sqlite":
        first = (connection.scalar(select(func.max(posts.c.number))) or 0) + 1
        return tuple(range(first, first + count))
    drawn = text("SELECT nextval(pg_get_serial_sequence('posts', 'number')) FROM generate_series(1, :count)")
    return tuple(connection.scalars(drawn, {"count": count}))


def _update(connection: Connection, post: Post, expected_version: int) -> int:
    """Change the post's own row, if nobody did since; returns its number."""
    changed = {key: value for key, value in _post_row(0, post).items() if key in _EDITABLE}
    # Here the columns convert by themselves; the quick statements do not.
    changed |= {"embargo_until": post.embargo_until, "expires_at": post.expires_at}
    number = connection.scalar(
        update(posts)
        .where(posts.c.id == post.id, posts.c.version == expected_version)
        .values(**changed, version=expected_version + 1)
        .returning(posts.c.number)
    )
    if number is not None:
        return int(number)
    if connection.scalar(select(posts.c.number).where(posts.c.id == post.id)) is None:
        raise NotFound("post.unknown", post=post.id)
    raise StaleEdit("post.changed_meanwhile", post=post.id)


@contextmanager
def _text_that_can_be_kept() -> Iterator[None]:
    try:
        yield
    except UnicodeEncodeError as error:
        raise InvalidInput("text.not_unicode") from error


def _kept(words: str | None) -> str | None:
    # PostgreSQL keeps no NUL; neither does anybody's screen.
    if words is not None and "\0" in words:
        raise InvalidInput("text.holds_nul")
    return words


def _post_row(number: int, post: Post) -> dict[str, Any]:
    return {
        "number": number,
        "id": post.id,
        "name": _kept(post.name),
        "topic": post.topic.value,
        "campaign_id": post.campaign_id,
        "author_id": post.author_id,
        "last_editor_id": post.last_editor_id,
        "created_at": to_milliseconds(post.created_at),
        "lateness_limit_ms": None if post.lateness_limit is None else post.lateness_limit // _MILLISECOND,
        "version": post.version,
        "purpose": _kept(post.purpose),
        "source": _kept(post.source),
        "embargo_until": _milliseconds(post.embargo_until),
        "expires_at": _milliseconds(post.expires_at),
        "has_left": 0,
    }


def _milliseconds(at: datetime | None) -> int | None:
    return None if at is None else to_milliseconds(at)


def _variant_row(post: Post, variant: Variant) -> dict[str, Any]:
    return {
        "id": variant.id,
        "post_id": post.id,
        "scope_language": variant.scope.language,
        "scope_network": variant.scope.network,
        "scope_account_id": variant.scope.account_id,
        "language": variant.language,
        "words": None if variant.words is None else to_json(variant.words),
        "pictures": None if variant.pictures is None else to_json(_pictures(variant.pictures)),
        "descriptions": to_json(dict(variant.descriptions)),
        "title": _kept(variant.title),
        "link": _kept(variant.link),
        "options": to_json(dict(variant.options)),
    }


def _pictures(parts: tuple[tuple[MediaItem, ...], ...]) -> list[list[tuple[object, ...]]]:
    return [[_picture(item) for item in part] for part in parts]


def _picture(item: MediaItem) -> tuple[object, ...]:
    words = (item.media_hash, item.media_type, item.description)
    return words if item.focus is None and item.crop is None else (*words, item.focus, item.crop)


def _target_rows(post: Post, targets: Mapping[AccountId, ContentHash]) -> Iterator[dict[str, Any]]:
    for account_id, content_hash in targets.items():
        yield {"post_id": post.id, "account_id": account_id, "content_hash": content_hash}


def _campaign_id(stored: str | None) -> CampaignId | None:
    return None if stored is None else CampaignId(stored)


def _line(row: Row) -> PostLine:
    """As ``_LINES`` has the columns."""
    number, post_id, name, topic, campaign_id, author_id, last_editor_id, created_at, version, accounts = row
    return PostLine(
        number=number,
        id=post_id,
        name=name,
        topic=Topic(topic),
        campaign_id=campaign_id,
        author_id=author_id,
        last_editor_id=last_editor_id,
        created_at=from_milliseconds(created_at),
        version=version,
        accounts=accounts,
    )
