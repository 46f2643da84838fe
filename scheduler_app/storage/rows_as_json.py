"""Rows of other tables beside a row, as one JSON text, so that one statement reads what belongs together.

Each statement gives the interpreter away several times, and under load winning it back takes longer than reading; and
what one statement reads is all of one moment. The other way round: ``given_rows``.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Table, Text, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement


class _Gathered(FunctionElement[str]):
    """A JSON list with a list of the columns for each row, in no particular order."""

    inherit_cache = True
    type = Text()


def rows_as_json(*columns: ColumnElement[Any], where: ColumnElement[bool], beside: Table) -> ColumnElement[str]:
    """The columns of all rows for which ``where`` holds, which may speak of the row of ``beside`` that is read."""
    return select(_Gathered(*columns)).where(where).correlate(beside).scalar_subquery()


def all_as_json(*columns: ColumnElement[Any]) -> ColumnElement[str]:
    """The same columns of all rows that a whole statement finds: it returns one row, and that one list.

    SQLite's driver gives the interpreter away for each row that it fetches.
    """
    return _Gathered(*columns)


@compiles(_Gathered, "sqlite")
def _json_group_array(element: _Gathered, compiler: SQLCompiler, **kw: Any) -> str:
    # With something added it is a text like any other; otherwise a list around it would take it for a list within.
    return f"json_group_array(json_array({compiler.process(element.clauses, **kw)})) || ''"


@compiles(_Gathered, "postgresql")
def _json_agg(element: _Gathered, compiler: SQLCompiler, **kw: Any) -> str:
    return f"CAST(coalesce(json_agg(json_build_array({compiler.process(element.clauses, **kw)})), '[]') AS TEXT)"
