"""The audit: append-only rows in one chain per database, whoever writes and from wherever.

Services do not call ``append``: they hand entries to ``Writing.audit``, which appends all of them as the last thing
before the commit. Everybody who waits for the head of the chain then holds every other lock already, so that machines
on one server queue for it and never wait for each other in a circle.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Text,
    bindparam,
    case,
    cast,
    func,
    insert,
    literal_column,
    null,
    select,
    type_coerce,
    update,
)

from scheduler_app.domain.audit import AuditEntry, AuditRow, link_hash
from scheduler_app.domain.audit_chain import Link, Place
from scheduler_app.domain.ids import MemberId
from scheduler_app.storage.columns import to_milliseconds
from scheduler_app.storage.given_rows import GivenStatement, given_number, given_text
from scheduler_app.storage.hot_statement import HotStatement, driver_of
from scheduler_app.storage.tables import audit, audit_head

_COLUMNS = tuple(column.name for column in audit.c)

# SQLite has one writer at a time and knows no FOR UPDATE; there it is left out.
_HEAD = HotStatement(select(audit_head.c.serial, audit_head.c.hash, audit_head.c.solo).with_for_update())
# Given: a whole row, in the order of its columns. One statement for all: recovery may have thousands to say at once.
_NUMBERS = frozenset({"serial", "at", "solo"})
_APPEND = GivenStatement(
    insert(audit).from_select(
        list(_COLUMNS),
        select(
            *(given_number(place) if name in _NUMBERS else given_text(place) for place, name in enumerate(_COLUMNS))
        ),
    )
)
_MOVE_HEAD = HotStatement(
    update(audit_head).values(serial=bindparam("last", type_=BigInteger), hash=bindparam("last_hash"))
)

_ROWS = select(*(type_coerce(column, BigInteger) if column.name == "at" else column for column in audit.c))
_AFTER = HotStatement(
    _ROWS.where(audit.c.serial > bindparam("after", type_=BigInteger))
    .order_by(audit.c.serial)
    .limit(bindparam("most", type_=Integer))
)


_TEXTS_BETWEEN = (audit.c.actor, audit.c.action, audit.c.subject, audit.c.subject_id)
_AT = type_coerce(audit.c.at, BigInteger)


def _links(covered: ColumnElement[Any]) -> HotStatement:
    return HotStatement(
        select(audit.c.serial, audit.c.previous, audit.c.hash, covered)
        .where(audit.c.serial > bindparam("after", type_=BigInteger))
        .order_by(audit.c.serial)
        .limit(bindparam("most", type_=Integer))
    )


def _joined() -> ColumnElement[bytes]:
    """A JSON array as PostgreSQL's own functions would write it, but without blanks; in UTF-8."""

    def quoted(column: Any) -> Any:
        return func.to_json(cast(column, Text))

    comma: ColumnElement[str] = literal_column("','")
    values = [quoted(audit.c.previous), _AT, *map(quoted, _TEXTS_BETWEEN), audit.c.solo, quoted(audit.c.details)]
    parts = [part for value in values for part in (comma, value)]
    written = func.concat(literal_column("'['"), *parts[1:], literal_column("']'"))
    return func.convert_to(written, literal_column("'UTF8'"))


def _array() -> ColumnElement[bytes]:
    """The same by SQLite's; bytes, which may be in any of its columns and in no JSON, become null."""

    def text(column: Any) -> Any:
        return case((func.typeof(column) == literal_column("'blob'"), null()), else_=column)

    written = func.json_array(
        text(audit.c.previous), _AT, *map(text, _TEXTS_BETWEEN), audit.c.solo, text(audit.c.details)
    )
    return cast(written, LargeBinary)


# Written out by the database: faster by far than putting every link together here. As bytes, for that is what is
# hashed: as text each would be decoded only to be encoded again.
_LINKS = {
    "sqlite": _links(_array()),
    "postgresql": _links(_joined()),
}


def append(connection: Connection, entries: Iterable[AuditEntry]) -> None:
    """Add entries to the end of the chain, in their order. The transaction under way decides whether they stay."""
    if not (waiting := tuple(entries)):
        return
    serial, last_hash, solo = _HEAD.rows(connection, {})[0]
    rows = []
    for entry in waiting:
        serial += 1
        row = _row(entry, serial, last_hash, bool(solo))
        last_hash = row.hash
        rows.append(row)
    _APPEND.count(connection, rows)
    _MOVE_HEAD.count(connection, {"last": serial, "last_hash": last_hash})


def mark_solo(connection: Connection, *, solo: bool) -> None:
    """From the next entry on say in each whether the workspace is in solo mode."""
    connection.execute(update(audit_head).values(solo=solo))


def head(connection: Connection) -> Place:
    """Where the chain ends by the head's own word; ``BEGINNING`` when it is empty."""
    row = connection.execute(select(audit_head.c.serial, audit_head.c.hash)).one()
    return Place(row.serial, row.hash)


def rows_after(connection: Connection, serial: int, limit: int) -> list[AuditRow]:
    """The next rows of the chain exactly as they are stored, in order, at most ``limit``.

    Bytes that somebody passed off as text are read as lone surrogates, which no entry has.
    """
    with _any_text(connection):
        return [AuditRow._make(row) for row in _AFTER.rows(connection, {"after": serial, "most": limit})]


def links_after(connection: Connection, serial: int, limit: int) -> list[Link]:
    """The same rows, each written out by the database."""
    statement = _LINKS[connection.dialect.name]
    return statement.rows(connection, {"after": serial, "most": limit})


def newest(
    connection: Connection, *, before: int | None = None, limit: int = 50, actor: MemberId | None = None
) -> list[AuditRow]:
    """The newest rows, or those with serials below ``before``; only those of ``actor`` if one is named."""
    found = _ROWS.order_by(audit.c.serial.desc()).limit(limit)
    if before is not None:
        found = found.where(audit.c.serial < before)
    if actor is not None:
        found = found.where(audit.c.actor == actor)
    with _any_text(connection):
        return [AuditRow._make(row) for row in connection.execute(found)]


def occurs(connection: Connection, own_hash: str) -> int:
    """How many rows carry a hash; it reads all of them."""
    return connection.scalar(select(func.count()).where(audit.c.hash == own_hash)) or 0


def about(connection: Connection, subject_ids: Iterable[str]) -> Iterator[AuditRow]:
    """Everything that is on record about some things, oldest first."""
    found = _ROWS.where(audit.c.subject_id.in_(tuple(subject_ids))).order_by(audit.c.serial)
    with _any_text(connection):
        return iter([AuditRow._make(row) for row in connection.execute(found)])


@contextmanager
def _any_text(connection: Connection) -> Iterator[None]:
    """SQLite keeps any bytes as text, and its driver then refuses to read the row."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = driver_of(connection)
    driver.text_factory = partial(str, encoding="utf-8", errors="surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = str


def _row(entry: AuditEntry, serial: int, previous: str, solo: bool) -> AuditRow:
    at, actor, details = to_milliseconds(entry.at), entry.actor or "", entry.details_text()
    action, subject, subject_id = entry.action.value, entry.subject.value, entry.subject_id
    own_hash = link_hash(previous, at, actor, action, subject, subject_id, int(solo), details)
    return AuditRow(serial, at, actor, action, subject, subject_id, int(solo), details, previous, own_hash)
