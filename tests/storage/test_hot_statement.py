"""Core statements run compiled, straight on the driver, on both databases."""

from __future__ import annotations

from sqlalchemy import BigInteger, bindparam, func, insert, literal, literal_column, select, update

from scheduler_app.storage.database import Database
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.tables import holds, members

_ADD = HotStatement(
    insert(members).values(
        id=bindparam("id"), name=bindparam("name"), roles=bindparam("roles"), active=literal_column("true")
    )
)
_NAMED = HotStatement(select(members.c.id).where(members.c.name == bindparam("name")).order_by(members.c.id))
_FIXED = HotStatement(select(members.c.id).where(members.c.name == "Sari"))
_RENAME = HotStatement(update(members).where(members.c.name == bindparam("old")).values(name=bindparam("new")))
_MAYBE = HotStatement(select(func.coalesce(bindparam("at", type_=BigInteger), 7)))
_SAID = ("it's :told %s %% \\ 'Sari'", -7, "")
_FIXED_VALUES = HotStatement(select(*map(literal, _SAID), bindparam("told", type_=BigInteger)))
_NO_VALUE = HotStatement(update(holds).values(released_at=None))


def add(database: Database, *names: str) -> None:
    with database.writing() as writing:
        rows = [{"id": name.lower(), "name": name, "roles": "[]"} for name in names]
        _ADD.many(writing.connection, rows)


def test_rows_come_back_as_the_columns_store_them(database: Database) -> None:
    add(database, "Sari", "Budi")
    with database.reading() as connection:
        assert _NAMED.rows(connection, {"name": "Budi"}) == [("budi",)]
        assert _NAMED.rows(connection, {"name": "Rina"}) == []


def test_values_fixed_in_the_statement_need_not_be_given(database: Database) -> None:
    add(database, "Sari")
    with database.reading() as connection:
        assert _FIXED.rows(connection, {}) == [("sari",)]


def test_fixed_values_come_back_as_they_were_written(database: Database) -> None:
    with database.reading() as connection:
        assert _FIXED_VALUES.rows(connection, {"told": 3}) == [(*_SAID, 3)]


def test_a_count_says_how_many_rows_were_touched(database: Database) -> None:
    add(database, "Sari", "Budi")
    with database.writing() as writing:
        assert _RENAME.count(writing.connection, {"old": "Sari", "new": "Rina"}) == 1
        assert _RENAME.count(writing.connection, {"old": "Sari", "new": "Rina"}) == 0
        assert _NO_VALUE.count(writing.connection, {}) == 0


def test_a_parameter_may_be_nothing(database: Database) -> None:
    with database.reading() as connection:
        assert _MAYBE.rows(connection, {"at": None}) == [(7,)]
        assert _MAYBE.rows(connection, {"at": 8}) == [(8,)]


def test_nothing_to_add_adds_nothing(database: Database) -> None:
    add(database)
    with database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(members)) == 0
