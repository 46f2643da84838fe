"""How the words of posts are indexed on each database."""

from __future__ import annotations

from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from scheduler_app.storage.hot_statement import driver_of
from scheduler_app.storage.sqlite_tools import make_trigram_index


def make_search_index(connection: Connection) -> None:
    """Index ``post_search`` as well as this database can, in the transaction under way."""
    if connection.dialect.name == "sqlite":
        make_trigram_index(driver_of(connection))
    elif _has_trigrams(connection):
        index = "CREATE INDEX ix_post_search_words ON post_search USING gin (words gin_trgm_ops)"
        connection.execute(text(index))


def _has_trigrams(connection: Connection) -> bool:
    """Whether PostgreSQL's own trigram extension is there, or can be made to be."""
    if connection.scalar(text("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'")) is None:
        return False
    try:
        with connection.begin_nested():
            connection.execute(text("CREATE EXTENSION IF NOT EXISTS pg_trgm"))
    except ProgrammingError:  # this role may not
        return False
    return True
