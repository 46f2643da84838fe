"""The schema made by the history of migrations is the schema of the tables, on both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from scheduler_app.clock import FixedClock
from scheduler_app.storage import (
    crisis_tables,
    migrations,
    policy_tables,
    recall_tables,
    series_tables,
    spending_tables,
    writing_tables,
)
from scheduler_app.storage.database import Database
from tests.builders import a_workspace

# One description of all tables; naming its parts makes sure that every one was read.
(METADATA,) = {
    one.metadata
    for one in (crisis_tables, policy_tables, recall_tables, series_tables, spending_tables, writing_tables)
}

# The search index and Alembic's own table are made outside the tables.
NOT_IN_TABLES = ("alembic_version", "post_search_fts")
INDEX_OF_TRIGRAMS = "ix_post_search_words"


@contextmanager
def opened(url: str, clock: FixedClock) -> Iterator[Database]:
    database = Database(url, origin="test", clock=clock)
    try:
        yield database
    finally:
        database.close()


def of_tables(name: str) -> bool:
    return not name.startswith(NOT_IN_TABLES) and name != INDEX_OF_TRIGRAMS


def described(connection: Connection) -> dict[str, Any]:
    """Everything the database knows about its tables that could differ."""
    seen = inspect(connection)
    return {
        table: {
            "columns": sorted(
                (
                    column["name"],
                    str(column["type"]),
                    column["nullable"],
                    column["default"],
                    column.get("autoincrement"),
                    column.get("comment"),
                )
                for column in seen.get_columns(table)
            ),
            "key": seen.get_pk_constraint(table),
            "foreign keys": sorted(map(str, seen.get_foreign_keys(table))),
            "unique": sorted(map(str, seen.get_unique_constraints(table))),
            "checks": sorted(map(str, seen.get_check_constraints(table))),
            "indexes": sorted(
                index_described(index) for index in seen.get_indexes(table) if of_tables(str(index["name"]))
            ),
            "comment": None if connection.dialect.name == "sqlite" else seen.get_table_comment(table),
        }
        for table in seen.get_table_names()
        if of_tables(table)
    }


def index_described(index: Any) -> str:
    options = {name: str(value) for name, value in index["dialect_options"].items()}
    return f"{index['name']} {index['column_names']} {index['unique']} {options}"


def test_tables_and_migrations_make_the_same_schema(blank_urls: Callable[[], str], clock: FixedClock) -> None:
    with opened(blank_urls(), clock) as database, database.writing() as writing:
        migrations.upgrade(writing.connection)
        migrated = described(writing.connection)
    with opened(blank_urls(), clock) as database, database.writing() as writing:
        METADATA.create_all(writing.connection)
        made = described(writing.connection)
    assert "lease_until" in str(migrated["deliveries"]["indexes"])
    assert "sending" in str(migrated["deliveries"]["checks"])
    assert migrated == made


def test_alembic_finds_nothing_to_change(blank_url: str, clock: FixedClock) -> None:
    with opened(blank_url, clock) as database, database.writing() as writing:
        migrations.upgrade(writing.connection)
        options = {
            "include_name": lambda name, kind, _parents: kind not in {"table", "index"} or of_tables(name),
            "compare_type": True,
        }
        context = MigrationContext.configure(writing.connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_an_empty_database_comes_to_the_newest_revision_and_stays_there(blank_url: str, clock: FixedClock) -> None:
    with opened(blank_url, clock) as database:
        with database.reading() as connection:
            assert migrations.current(connection) is None
        for _ in range(2):
            with database.writing() as writing:
                migrations.upgrade(writing.connection)
        with database.reading() as connection:
            assert migrations.current(connection) == migrations.NEWEST
        a_workspace(database, clock).ready_delivery()


def test_an_upgrade_that_fails_leaves_nothing_behind(blank_url: str, clock: FixedClock) -> None:
    class Interrupted(Exception):
        pass

    def upgrade_and_fail() -> None:
        with database.writing() as writing:
            migrations.upgrade(writing.connection)
            raise Interrupted

    with opened(blank_url, clock) as database:
        with pytest.raises(Interrupted):
            upgrade_and_fail()
        with database.reading() as connection:
            assert inspect(connection).get_table_names() == []


def test_a_sqlite_workspace_says_in_its_header_what_it_is(tmp_path: Path, clock: FixedClock) -> None:
    with opened(f"sqlite:///{tmp_path / 'x.duta'}", clock) as database:
        with database.writing() as writing:
            migrations.upgrade(writing.connection)
        with database.reading() as connection:
            assert connection.scalar(text("PRAGMA application_id")) == migrations.APPLICATION_ID
            assert connection.scalar(text("PRAGMA user_version")) == migrations.USER_VERSION
    assert (tmp_path / "x.duta").read_bytes()[68:72] == b"Duta"


def test_the_listed_revisions_are_those_in_the_folder() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    walked = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(walked)) == migrations.REVISIONS


def test_a_folder_name_with_a_percent_sign_does_not_matter(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "100%").mkdir()
    with opened(f"sqlite:///{tmp_path}/100%/x.duta", clock) as database, database.writing() as writing:
        migrations.upgrade(writing.connection)
