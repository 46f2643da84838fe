"""Many rows as one parameter, so that one statement does for all of them.

Between two statements another thread may take the interpreter, and winning it back costs more than the statement: 32
senders that end together must not mean 32 statements. The rows travel as JSON, which both databases take apart; a row
that is alone needs no taking apart, and costs a third less as plain parameters. Texts of thousands of characters travel
beside the JSON as they are, all in one: written as JSON and read again, they would cost more than the statement.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar, cast

from sqlalchemy import BigInteger, ClauseElement, Connection, LargeBinary, Text, bindparam, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement
from sqlalchemy.sql.type_api import TypeEngine
from sqlalchemy.sql.visitors import iterate, replacement_traverse

from scheduler_app.storage.hot_statement import HotStatement, Row

T = TypeVar("T")

GivenRow = tuple[str | int | None, ...]
_MOST_ITEMS = 16
_PARAMETERS = tuple(f"given_{place}" for place in range(_MOST_ITEMS))
_LONG = "long_texts"
_NONE: Mapping[str, Any] = MappingProxyType({})

_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class _EachGiven(FunctionElement[Any]):
    """A table with one row for each row given, as JSON, in its column ``value``."""

    inherit_cache = True
    type = Text()


class _Item(FunctionElement[T]):
    """One item of a given row, by its place."""

    inherit_cache = True

    def __init__(self, place: int, type_: TypeEngine[T], *more: Any) -> None:
        super().__init__(GIVEN.c.value, literal_column(str(place)), *more)
        self.place = place
        self.type = type_


class _LongItem(_Item[str]):
    """A text that does not travel in its row: where it stands among all of them does, in bytes."""

    def __init__(self, place: int) -> None:
        super().__init__(place, Text(), bindparam(_LONG, type_=LargeBinary))


# The rows as a table, for statements that join it; those that only name items get it by themselves.
GIVEN = _EachGiven(bindparam("rows", type_=Text)).table_valued("value", name="given")


def given_text(place: int) -> _Item[str]:
    """A text of the given rows."""
    return _Item(place, Text())


def given_number(place: int) -> _Item[int]:
    """A whole number of the given rows, or NULL."""
    return _Item(place, BigInteger())


def given_long_text(place: int) -> _LongItem:
    """A text of the given rows that may be thousands of characters long; never NULL."""
    return _LongItem(place)


class GivenStatement:
    """A hot statement that names items of given rows: for one row and for many, each compiled once."""

    def __init__(self, statement: ClauseElement) -> None:
        self._long = sorted({one.place for one in iterate(statement) if isinstance(one, _LongItem)})
        self._of_many = HotStatement(statement)
        self._of_one = HotStatement(cast(ClauseElement, replacement_traverse(statement, {}, _own_parameter)))

    def rows(self, connection: Connection, given: Sequence[GivenRow], params: Mapping[str, Any]) -> list[Row]:
        """Run it for these rows and return every row it gives back."""
        statement, rows = self._for(given)
        return statement.rows(connection, {**params, **rows})

    def count(self, connection: Connection, given: Sequence[GivenRow], params: Mapping[str, Any] = _NONE) -> int:
        """Run it for these rows and return how many it touched."""
        statement, rows = self._for(given)
        return statement.count(connection, {**params, **rows})

    def _for(self, given: Sequence[GivenRow]) -> tuple[HotStatement, dict[str, Any]]:
        if len(given) == 1:
            return self._of_one, {_PARAMETERS[place]: item for place, item in enumerate(given[0])}
        return self._of_many, self._beside(given) if self._long else as_rows(given)

    def _beside(self, given: Sequence[GivenRow]) -> dict[str, Any]:
        """The parameters of rows whose long texts travel beside them."""
        rows, texts, end = [], [], 0
        for row in given:
            items: list[Any] = list(row)
            for place in self._long:
                text = items[place].encode()
                items[place] = (end + 1, len(text))  # databases count from 1
                texts.append(text)
                end += len(text)
            rows.append(items)
        return {"rows": _ENCODE(rows), _LONG: b"".join(texts)}


def as_rows(rows: Iterable[GivenRow]) -> dict[str, str]:
    """The parameter ``rows`` of a statement that joins GIVEN."""
    return {"rows": _ENCODE(list(rows))}


def _own_parameter(element: Any, **_: Any) -> Any:
    """What stands in the place of an item where there is one row; None leaves an element as it is."""
    return bindparam(_PARAMETERS[element.place], type_=element.type) if isinstance(element, _Item) else None


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


@compiles(_LongItem, "sqlite")
def _piece(element: _LongItem, compiler: SQLCompiler, **kw: Any) -> str:
    value, place, texts = (compiler.process(clause, **kw) for clause in element.clauses)
    start, length = (f"json_extract({value}, '$[{place}][{which}]')" for which in (0, 1))
    return f"CAST(substr({texts}, {start}, {length}) AS TEXT)"


@compiles(_LongItem, "postgresql")
def _piece_of_bytes(element: _LongItem, compiler: SQLCompiler, **kw: Any) -> str:
    value, place, texts = (compiler.process(clause, **kw) for clause in element.clauses)
    start, length = (f"CAST({value} -> {place} ->> {which} AS INTEGER)" for which in (0, 1))
    return f"convert_from(substring(CAST({texts} AS BYTEA) FROM {start} FOR {length}), 'UTF8')"
