"""Many rows as one parameter, so that one statement does for all of them.

Between two statements another thread may take the interpreter, and winning it back costs more than the statement: 32
senders that end together must not mean 32 statements. The rows travel as JSON, which both databases take apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeVar

from sqlalchemy import BigInteger, Text, bindparam, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement
from sqlalchemy.sql.type_api import TypeEngine

T = TypeVar("T")

_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class _EachGiven(FunctionElement[Any]):
    """A table with one row for each row given, as JSON, in its column ``value``."""

    inherit_cache = True
    type = Text()


class _Item(FunctionElement[T]):
    """One item of a given row, by its place."""

    inherit_cache = True

    def __init__(self, place: int, type_: TypeEngine[T]) -> None:
        super().__init__(GIVEN.c.value, literal_column(str(place)))
        self.type = type_


# The rows as a table, for statements that join it; those that only name items get it by themselves.
GIVEN = _EachGiven(bindparam("rows", type_=Text)).table_valued("value", name="given")


def given_text(place: int) -> _Item[str]:
    """A text of the given rows. Its statement takes the parameter ``rows`` that ``as_rows`` makes."""
    return _Item(place, Text())


def given_number(place: int) -> _Item[int]:
    """A whole number of the given rows, or NULL."""
    return _Item(place, BigInteger())


def as_rows(rows: Iterable[tuple[str | int | None, ...]]) -> dict[str, str]:
    """The parameter that holds the rows."""
    return {"rows": _ENCODE(list(rows))}


@compiles(_EachGiven, "sqlite")
def _json_each(element: _EachGiven, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **kw)})"


@compiles(_EachGiven, "postgresql")
def _jsonb_array_elements(element: _EachGiven, compiler: SQLCompiler, **kw: Any) -> str:
    return f"jsonb_array_elements(CAST({compiler.process(element.clauses, **kw)} AS jsonb))"


@compiles(_Item, "sqlite")
def _json_extract(element: _Item[Any], compiler: SQLCompiler, **kw: Any) -> str:
    value, place = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"json_extract({value}, '$[{place}]')"


@compiles(_Item, "postgresql")
def _item_of_jsonb(element: _Item[Any], compiler: SQLCompiler, **kw: Any) -> str:
    value, place = (compiler.process(clause, **kw) for clause in element.clauses)
    type_ = compiler.dialect.type_compiler_instance.process(element.type)
    return f"CAST({value} ->> {place} AS {type_})"
