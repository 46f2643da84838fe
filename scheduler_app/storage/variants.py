"""The variants of a post, read on the way to a screen and on the way out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, bindparam, select

from scheduler_app.domain.ids import AccountId, MediaHash, PostId, VariantId
from scheduler_app.domain.post import MediaItem, Variant, VariantScope
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.rows_as_json import rows_as_json
from scheduler_app.storage.tables import posts, variants

_READ = (
    variants.c.id,
    variants.c.scope_language,
    variants.c.scope_network,
    variants.c.scope_account_id,
    variants.c.language,
    variants.c.words,
    variants.c.pictures,
    variants.c.descriptions,
    variants.c.title,
    variants.c.link,
    variants.c.options,
)

_OF_POST = HotStatement(select(*_READ).where(variants.c.post_id == bindparam("post")))

# Beside the post that a statement reads; ``from_json`` says what it holds.
OF_POST = rows_as_json(*_READ, where=variants.c.post_id == posts.c.id, beside=posts)


def of_post(connection: Connection, post_id: PostId) -> tuple[Variant, ...]:
    """The variants of a post as written now, in no particular order."""
    return tuple(map(_variant, _OF_POST.rows(connection, {"post": post_id})))


# A post for a hundred accounts is sent a hundred times in a row, each time with the same words.
@lru_cache(maxsize=32)
def from_json(found: str) -> tuple[Variant, ...]:
    """The same from what ``OF_POST`` read."""
    return tuple(map(_variant, json.loads(found)))


def _variant(row: Sequence[Any]) -> Variant:
    return Variant(
        id=VariantId(row[0]),
        scope=VariantScope(row[1], row[2], None if row[3] is None else AccountId(row[3])),
        language=row[4],
        words=None if row[5] is None else tuple(json.loads(row[5])),
        pictures=None if row[6] is None else _pictures(row[6]),
        descriptions={MediaHash(key): value for key, value in json.loads(row[7]).items()},
        title=row[8],
        link=row[9],
        options=json.loads(row[10]),
    )


def _pictures(stored: str) -> tuple[tuple[MediaItem, ...], ...]:
    return tuple(
        tuple(MediaItem(MediaHash(one[0]), one[1], one[2], *map(_place, one[3:])) for one in part)
        for part in json.loads(stored)
    )


def _place(stored: list[int] | None) -> Any:
    return None if stored is None else tuple(stored)
