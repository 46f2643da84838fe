"""Finding posts by their words: the newest first, every word somewhere in the post, parts of words included.

Both databases search the same folded text in ``post_search``, so both find the same posts. SQLite has a trigram index
over it, PostgreSQL one where its ``pg_trgm`` extension can be had; without that it reads through the texts.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import (
    BigInteger,
    Connection,
    Text,
    bindparam,
    column,
    delete,
    func,
    insert,
    literal,
    select,
    table,
    type_coerce,
    update,
)

from scheduler_app.domain.ids import PostId
from scheduler_app.domain.option import WITHOUT_WORDS
from scheduler_app.domain.post import Post, Topic
from scheduler_app.storage.hot_statement import HotStatement, Row
from scheduler_app.storage.tables import post_search, variants
from scheduler_app.storage.tables import posts as posts_table

# A trigram index knows nothing shorter.
_SHORTEST_INDEXED = 3
# Words too short for the index are looked for in this many of the newest posts.
NEWEST_FOR_SHORT_WORDS = 10_000
_LONGEST_QUERY = 200


@dataclass(frozen=True, slots=True)
class FoundPost:
    """A post that was looked for; ``words`` are those of its master, part after part."""

    id: PostId
    name: str
    topic: Topic
    words: tuple[str, ...]


_FTS = table("post_search_fts", column("rowid"), column("words"), column("post_search_fts"))
_MASTERS_WORDS = (
    select(variants.c.words)
    .where(
        variants.c.post_id == posts_table.c.id,
        variants.c.scope_language.is_(None),
        variants.c.scope_network.is_(None),
        variants.c.scope_account_id.is_(None),
    )
    .limit(1)
    .scalar_subquery()
)
_EACH = select(
    posts_table.c.id, posts_table.c.name, posts_table.c.topic, type_coerce(_MASTERS_WORDS, Text).label("said")
).join_from(post_search, posts_table, posts_table.c.number == post_search.c.number)
_MATCHES = _FTS.c.post_search_fts.op("MATCH")(bindparam("match", type_=Text))
# What somebody types as a rule: words that the index knows, on SQLite.
_BY_INDEX = HotStatement(
    _EACH.join(_FTS, _FTS.c.rowid == post_search.c.number)
    .where(_MATCHES)
    .order_by(_FTS.c.rowid.desc())
    .limit(bindparam("most", type_=BigInteger))
)
_ADD = HotStatement(insert(post_search).values(number=bindparam("number"), words=bindparam("words")))


def add(connection: Connection, numbered: Sequence[tuple[int, Post]]) -> None:
    """Make new posts findable, in the transaction that stores them; their numbers are the highest there are."""
    _ADD.many(connection, ({"number": number, "words": _words(post)} for number, post in numbered))
    if numbered and connection.dialect.name == "sqlite":
        new = select(post_search.c.number, post_search.c.words).where(post_search.c.number >= numbered[0][0])
        connection.execute(insert(_FTS).from_select(["rowid", "words"], new))


def replace(connection: Connection, number: int, post: Post) -> None:
    """Make a changed post findable by its new words only."""
    words = _words(post)
    if connection.dialect.name == "sqlite":
        before = select(literal("delete"), post_search.c.number, post_search.c.words).where(
            post_search.c.number == number
        )
        connection.execute(insert(_FTS).from_select(["post_search_fts", "rowid", "words"], before))
        connection.execute(insert(_FTS).values(rowid=number, words=words))
    connection.execute(update(post_search).where(post_search.c.number == number).values(words=words))


def remove(connection: Connection, number: int) -> None:
    """Let a post no longer be found."""
    if connection.dialect.name == "sqlite":
        before = select(literal("delete"), post_search.c.number, post_search.c.words)
        gone = before.where(post_search.c.number == number)
        connection.execute(insert(_FTS).from_select(["post_search_fts", "rowid", "words"], gone))
    connection.execute(delete(post_search).where(post_search.c.number == number))


def posts(connection: Connection, words: str, limit: int = 50) -> tuple[PostId, ...]:
    """As ``found``, but only which they are."""
    return tuple(one.id for one in found(connection, words, limit))


def found(connection: Connection, words: str, limit: int = 50) -> tuple[FoundPost, ...]:
    """The newest posts that hold every one of ``words``, whatever a person typed; none for no words.

    When every word has only one or two letters, the newest ``NEWEST_FOR_SHORT_WORDS`` posts are looked through and no
    more. What goes beyond 200 characters is not looked at.
    """
    wanted = fold(words[:_LONGEST_QUERY]).split()
    if not wanted:
        return ()
    indexed = [word for word in wanted if len(word) >= _SHORTEST_INDEXED]
    match = {"match": " AND ".join(_quoted(word) for word in indexed)}
    by_index = bool(indexed) and connection.dialect.name == "sqlite"
    if by_index and len(indexed) == len(wanted):
        return tuple(_found(row) for row in _BY_INDEX.rows(connection, {**match, "most": limit}))
    chosen, newest_first = _EACH, post_search.c.number.desc()
    if by_index:
        chosen = chosen.join(_FTS, _FTS.c.rowid == post_search.c.number).where(_MATCHES).params(**match)
        newest_first = _FTS.c.rowid.desc()
        wanted = [word for word in wanted if word not in indexed]
    if not indexed:
        newest = select(func.max(post_search.c.number)).scalar_subquery()
        chosen = chosen.where(post_search.c.number > newest - NEWEST_FOR_SHORT_WORDS)
    for word in wanted:
        chosen = chosen.where(post_search.c.words.contains(word, autoescape=True))
    return tuple(_found(tuple(row)) for row in connection.execute(chosen.order_by(newest_first).limit(limit)))


def fold(words: str) -> str:
    """Text as it is compared: without case, width and the like, and without what a database cannot keep."""
    kept = words.encode("utf-8", "ignore").decode().replace("\0", " ")
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", kept).casefold())


def _found(row: Row) -> FoundPost:
    post_id, name, topic, said = row
    return FoundPost(PostId(post_id), name, Topic(topic), tuple(json.loads(said)) if said else ())


def _quoted(word: str) -> str:
    """A word as FTS5 takes it: nothing in it is an operator."""
    return '"' + word.replace('"', '""') + '"'


def _words(post: Post) -> str:
    texts = [post.name]
    for variant in post.variants:
        texts += [variant.title or "", *(variant.words or ()), *variant.descriptions.values()]
        texts += [item.description for part in variant.pictures or () for item in part]
        texts += [value for name, value in variant.options.items() if name not in WITHOUT_WORDS]
    return fold("\n".join(texts))
