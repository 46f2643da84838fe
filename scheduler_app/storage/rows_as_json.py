"""Rows of other tables beside a row, as one JSON text, so that one statement reads what belongs together.

Each statement gives the interpreter away several times, and under load winning it back takes longer than reading; and
what one statement reads is all of one moment. The other way round: ``given_rows``.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Table, Text, literal_column, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement


class _Gathered(FunctionElement[str]):
    """A JSON list with a list of the columns for each row; the same rows always come in the same order."""

    inherit_cache = True
    type = Text()


class _Row(FunctionElement[str]):
    """The columns of one row as the text of a JSON list."""

    inherit_cache = True
    type = Text()


class _AllRows(FunctionElement[str]):
    """A text of each row, one after the other."""

    inherit_cache = True
    type = Text()


# JSON writes such characters within its texts in another way, so they can stand between two of them: taken for text
# within another list, each would be written out once more, and read once more.
_BETWEEN_TEXTS = "\x1e"
_BETWEEN_ROWS = "\x1d"


def rows_as_json(*columns: ColumnElement[Any], where: ColumnElement[bool], beside: Table) -> ColumnElement[str]:
    """The columns of all rows for which ``where`` holds, which may speak of the row of ``beside`` that is read."""
    return select(_Gathered(*columns)).where(where).correlate(beside).scalar_subquery()


def row_as_json(*columns: ColumnElement[Any]) -> ColumnElement[str]:
    """The columns of one row as one text: two rows are the same where their texts are, whatever statement asks."""
    return _Row(*columns)


def as_one_text(*texts: ColumnElement[str]) -> ColumnElement[str]:
    """Several of these texts as one; ``texts_of`` tells them apart again."""
    one = texts[0]
    for text in texts[1:]:
        one = one.concat(literal_column(f"'{_BETWEEN_TEXTS}'")).concat(text)
    return one


def texts_of(one: str) -> list[str]:
    """The texts that were put into one."""
    return one.split(_BETWEEN_TEXTS)


def all_in_one(text: ColumnElement[str]) -> ColumnElement[str]:
    """Such a text of all rows that a whole statement finds: it returns one row. ``rows_of`` tells them apart again.

    SQLite's driver gives the interpreter away for each row that it fetches.
    """
    return _AllRows(text, literal_column(f"'{_BETWEEN_ROWS}'"))


def rows_of(found: str) -> list[str]:
    """The texts of all rows, in no particular order."""
    return found.split(_BETWEEN_ROWS) if found else []


@compiles(_Gathered, "sqlite")
def _json_group_array(element: _Gathered, compiler: SQLCompiler, **kw: Any) -> str:
    # With something added it is a text like any other; otherwise a list around it would take it for a list within.
    return f"json_group_array(json_array({compiler.process(element.clauses, **kw)})) || ''"


@compiles(_Gathered, "postgresql")
def _json_agg(element: _Gathered, compiler: SQLCompiler, **kw: Any) -> str:
    row = f"json_build_array({compiler.process(element.clauses, **kw)})"
    return f"CAST(coalesce(json_agg({row} ORDER BY CAST({row} AS TEXT)), '[]') AS TEXT)"


@compiles(_Row, "sqlite")
def _json_array(element: _Row, compiler: SQLCompiler, **kw: Any) -> str:
    return f"(json_array({compiler.process(element.clauses, **kw)}) || '')"


@compiles(_Row, "postgresql")
def _json_build_array(element: _Row, compiler: SQLCompiler, **kw: Any) -> str:
    return f"CAST(json_build_array({compiler.process(element.clauses, **kw)}) AS TEXT)"


@compiles(_AllRows, "sqlite")
def _group_concat(element: _AllRows, compiler: SQLCompiler, **kw: Any) -> str:
    return f"coalesce(group_concat({compiler.process(element.clauses, **kw)}), '')"


@compiles(_AllRows, "postgresql")
def _string_agg(element: _AllRows, compiler: SQLCompiler, **kw: Any) -> str:
    return f"coalesce(string_agg({compiler.process(element.clauses, **kw)}), '')"
