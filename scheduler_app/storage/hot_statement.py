"""Statements run thousands of times: written once in SQLAlchemy Core, executed compiled, straight on the driver.

SQLAlchemy's own execution costs about five times the driver's. What is saved here is paid for by a rule: parameters and
results are plain integers and strings as the columns store them, never converted.

For SQLite, what is fixed in a statement is written out in it: its driver looks up each parameter by name every time,
and a claim has twenty that never change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ClauseElement, Connection

Row = tuple[Any, ...]

_NAMED = re.compile(r":(\w+)")


class HotStatement:
    """One Core statement, compiled once per database kind."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, tuple[str, dict[str, Any]]] = {}

    def rows(self, connection: Connection, params: Mapping[str, Any]) -> list[Row]:
        """Run it and return every row. Only for statements that return rows."""
        found: list[Row] = self._execute(connection, params).fetchall()
        return found

    def count(self, connection: Connection, params: Mapping[str, Any]) -> int:
        """Run it and return how many rows it touched."""
        touched: int = self._execute(connection, params).rowcount
        return touched

    def many(self, connection: Connection, params: Iterable[Mapping[str, Any]]) -> None:
        """Run it once for each set of parameters, every set naming all of them."""
        text, fixed = self._compiled.get(connection.dialect.name) or self._compile(connection)
        driver_of(connection).cursor().executemany(text, ({**fixed, **one} for one in params) if fixed else params)

    def _execute(self, connection: Connection, params: Mapping[str, Any]) -> Any:
        text, fixed = self._compiled.get(connection.dialect.name) or self._compile(connection)
        return driver_of(connection).execute(text, {**fixed, **params})

    def _compile(self, connection: Connection) -> tuple[str, dict[str, Any]]:
        dialect_class: Any = type(connection.dialect)
        name = connection.dialect.name
        dialect = dialect_class(paramstyle="named" if name == "sqlite" else "pyformat")
        compiled: Any = self._statement.compile(dialect=dialect)
        fixed = {key: bind.value for key, bind in compiled.binds.items() if not bind.required}
        written = {key: _written(value) for key, value in fixed.items()} if name == "sqlite" else {}
        text = _NAMED.sub(lambda found: written.get(found[1], found[0]), str(compiled)) if written else str(compiled)
        self._compiled[name] = text, {key: value for key, value in fixed.items() if key not in written}
        return self._compiled[name]


def _written(value: str | int | None) -> str:
    """A value as SQLite reads it within a statement."""
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "NULL" if value is None else str(int(value))


def driver_of(connection: Connection) -> Any:
    """The sqlite3 or psycopg connection underneath; both have ``execute``."""
    return connection.connection.driver_connection
