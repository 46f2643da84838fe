from __future__ import annotations

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import inspect, text
from sqlalchemy.engine import make_url

from scheduler_app.clock import FixedClock
from scheduler_app.storage import search
from scheduler_app.storage.database import Database
from tests.builders import a_post, a_workspace
from tests.postgres_cluster import PostgresCluster


def indexes(database: Database) -> set[str | None]:
    with database.reading() as connection:
        return {index["name"] for index in inspect(connection).get_indexes("post_search")}


def test_sqlite_looks_words_up_by_their_trigrams(sqlite_database: Database) -> None:
    with sqlite_database.reading() as connection:
        plan = "EXPLAIN QUERY PLAN SELECT rowid FROM post_search_fts WHERE post_search_fts MATCH 'kopi'"
        assert "VIRTUAL TABLE INDEX" in str(connection.execute(text(plan)).all())
        made = connection.scalar(text("SELECT sql FROM sqlite_master WHERE name = 'post_search_fts'"))
    assert "trigram" in made


@pytest.mark.postgres
def test_postgresql_looks_words_up_by_their_trigrams(postgresql_database: Database) -> None:
    assert "ix_post_search_words" in indexes(postgresql_database)
    with postgresql_database.reading() as connection:
        connection.execute(text("SET enable_seqscan = off"))
        plan = connection.scalars(text("EXPLAIN SELECT number FROM post_search WHERE words LIKE '%kopi%'")).all()
    assert "ix_post_search_words" in "\n".join(plan)


@pytest.mark.postgres
def test_postgresql_without_its_trigrams_searches_all_the_same(
    postgres_cluster: PostgresCluster, clock: FixedClock
) -> None:
    """A role that may make tables but no extension gets no index, and no error."""
    from scheduler_app.storage import migrations

    url = postgres_cluster.blank_database()
    name = make_url(url).database or ""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS plain")
        connection.execute("CREATE ROLE plain LOGIN")
        connection.execute("GRANT ALL ON SCHEMA public TO plain")
        connection.execute(sql.SQL("REVOKE CREATE ON DATABASE {} FROM PUBLIC").format(sql.Identifier(name)))
    database = Database(make_url(url).set(username="plain"), origin="test", clock=clock)
    try:
        with database.writing() as writing:
            migrations.upgrade(writing.connection)
        stored = a_workspace(database, clock)
        post = stored.store_post(a_post(stored.officer, text="Kopi Gayo"))
        assert indexes(database) == set()
        with database.reading() as connection:
            assert search.posts(connection, "gayo") == (post.id,)
    finally:
        database.close()
        postgres_cluster.drop(url)
