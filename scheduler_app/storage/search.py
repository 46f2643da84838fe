"""Finding posts by their words: the newest first, every word somewhere in the post, parts of words included.

Both databases search the same folded text in ``post_search``, so both find the same posts. SQLite has a trigram index
over it, PostgreSQL one where its ``pg_trgm`` extension can be had; without that it reads through the texts.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, column, delete, func, insert, literal, select, table, update

from scheduler_app.domain.ids import PostId
from scheduler_app.domain.option import WITHOUT_WORDS
from scheduler_app.domain.post import Post
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.tables import post_search
from scheduler_app.storage.tables import posts as posts_table

# A trigram index knows nothing shorter.
_SHORTEST_INDEXED = 3
# Words too short for the index are looked for in this many of the newest posts.
NEWEST_FOR_SHORT_WORDS = 10_000
_LONGEST_QUERY = 200

_FTS = table("post_search_fts", column("rowid"), column("words"), column("post_search_fts"))
_EACH = select(posts_table.c.id).join_from(post_search, posts_table, posts_table.c.number == post_search.c.number)
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
    """The newest posts that hold every one of ``words``, whatever a person typed; none for no words.

    When every word has only one or two letters, the newest ``NEWEST_FOR_SHORT_WORDS`` posts are looked through and no
    more. What goes beyond 200 characters is not looked at.
    """
    wanted = fold(words[:_LONGEST_QUERY]).split()
    if not wanted:
        return ()
    indexed = [word for word in wanted if len(word) >= _SHORTEST_INDEXED]
    found = _EACH
    if indexed and connection.dialect.name == "sqlite":
        found = found.join(_FTS, _FTS.c.rowid == post_search.c.number).where(
            _FTS.c.post_search_fts.op("MATCH")(" AND ".join(_quoted(word) for word in indexed))
        )
        wanted = [word for word in wanted if word not in indexed]
    if not indexed:
        newest = select(func.max(post_search.c.number)).scalar_subquery()
        found = found.where(post_search.c.number > newest - NEWEST_FOR_SHORT_WORDS)
    for word in wanted:
        found = found.where(post_search.c.words.contains(word, autoescape=True))
    newest_first = (_FTS.c.rowid if indexed and connection.dialect.name == "sqlite" else post_search.c.number).desc()
    return tuple(PostId(row.id) for row in connection.execute(found.order_by(newest_first).limit(limit)))


def fold(words: str) -> str:
    """Text as it is compared: without case, width and the like, and without what a database cannot keep."""
    kept = words.encode("utf-8", "ignore").decode().replace("\0", " ")
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", kept).casefold())


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
