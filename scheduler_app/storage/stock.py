"""The stock of the workspace: snippets, hashtag sets and templates."""

from __future__ import annotations

from typing import Any, assert_never

from sqlalchemy import Connection, delete, insert, select, update

from scheduler_app.domain.ids import StockId
from scheduler_app.domain.stock import HashtagSet, Snippet, Stocked, StockKind, Template, TemplateVariant, kind_of
from scheduler_app.storage.writing_tables import stock


def put(connection: Connection, one: Stocked) -> bool:
    """Store one, in the place of the stored one of its id; False, and nothing stored, when its name is taken."""
    kind = kind_of(one).value
    same_name = select(stock.c.id).where(stock.c.kind == kind, stock.c.name == one.name, stock.c.id != one.id)
    if connection.scalar(same_name) is not None:
        return False
    values = {"kind": kind, "name": one.name, "said": _said(one)}
    if not connection.execute(update(stock).where(stock.c.id == one.id).values(**values)).rowcount:
        connection.execute(insert(stock).values(id=one.id, **values))
    return True


def remove(connection: Connection, stock_id: StockId) -> Stocked | None:
    """Take one out; returns what it was, None when there is none of that id."""
    row = connection.execute(select(stock).where(stock.c.id == stock_id)).one_or_none()
    connection.execute(delete(stock).where(stock.c.id == stock_id))
    return None if row is None else _stocked(row.id, row.kind, row.name, row.said)


def everything(connection: Connection) -> tuple[Stocked, ...]:
    """All of it, by kind and name."""
    rows = connection.execute(select(stock).order_by(stock.c.kind, stock.c.name))
    return tuple(_stocked(row.id, row.kind, row.name, row.said) for row in rows)


def _said(one: Stocked) -> Any:
    match one:
        case Snippet(words=words):
            return words
        case HashtagSet(tags=tags):
            return list(tags)
        case Template(variants=variants):
            return [[list(variant.words), variant.language, variant.network] for variant in variants]


def _stocked(stock_id: str, kind: str, name: str, said: Any) -> Stocked:
    found = StockKind(kind)
    match found:
        case StockKind.SNIPPET:
            return Snippet(StockId(stock_id), name, said)
        case StockKind.HASHTAGS:
            return HashtagSet(StockId(stock_id), name, tuple(said))
        case StockKind.TEMPLATE:
            variants = (TemplateVariant(tuple(words), language, network) for words, language, network in said)
            return Template(StockId(stock_id), name, tuple(variants))
        case _:
            assert_never(found)
