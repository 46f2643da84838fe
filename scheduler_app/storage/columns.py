"""Column types that read the same on SQLite and PostgreSQL, and the database's own clock.

Times are stored as whole milliseconds since 1970 in UTC: they sort, compare and add alike in both databases and in
statements that run without SQLAlchemy's conversions.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Dialect, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def to_milliseconds(at: datetime) -> int:
    """Whole milliseconds since 1970; ``at`` must know its zone."""
    return (at - _EPOCH) // _MILLISECOND


def from_milliseconds(value: int) -> datetime:
    return _EPOCH + value * _MILLISECOND


def maybe_from_milliseconds(value: int | None) -> datetime | None:
    return None if value is None else from_milliseconds(value)


def to_json(value: object) -> str:
    return _ENCODER.encode(value)


class UtcTime(TypeDecorator[datetime]):
    """An aware datetime in UTC, as milliseconds."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_milliseconds(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return maybe_from_milliseconds(value)


class JsonText(TypeDecorator[Any]):
    """JSON kept as text: nothing is searched inside it, and both databases keep it byte for byte."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else to_json(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class DatabaseNow(FunctionElement[int]):
    """Milliseconds since 1970 by the database's clock: the only clock that leases are compared with."""

    type = BigInteger()
    inherit_cache = True


@compiles(DatabaseNow, "sqlite")
def _sqlite_now(element: DatabaseNow, compiler: SQLCompiler, **kw: Any) -> str:
    return "CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS INTEGER)"


@compiles(DatabaseNow, "postgresql")
def _postgresql_now(element: DatabaseNow, compiler: SQLCompiler, **kw: Any) -> str:
    return "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"
