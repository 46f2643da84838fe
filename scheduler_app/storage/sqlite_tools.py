"""What sqlite-utils is best at, on SQLite files: the search index. Nothing else in Duta imports it.

Every import of it is late: it costs a tenth of a second.
"""

from __future__ import annotations

import sqlite3


def make_trigram_index(driver: sqlite3.Connection) -> None:
    """Index the words of ``post_search`` by their trigrams, in the transaction under way.

    There are no triggers: a connection that does not trust the schema (ours) may not reach the index through one.
    """
    from sqlite_utils import Database

    Database(driver, recursive_triggers=False).table("post_search").enable_fts(["words"], tokenize="trigram")
