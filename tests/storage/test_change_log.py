from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import insert

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.storage import change_log
from scheduler_app.storage.change_log import ChangeReader
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.tables import change_log as entries
from tests.builders import NOW


def written(database: Database, origin: str, *kinds: Kind, at: datetime = NOW) -> None:
    with database.writing() as writing:
        change_log.append(writing.connection, at, origin, Changes.of(*kinds))


def news(database: Database, reader: ChangeReader) -> Changes:
    with database.reading() as connection:
        return reader.news(connection)


def test_others_changes_are_news_once_and_ones_own_never(database: Database) -> None:
    reader = ChangeReader("me")
    written(database, "other", Kind.CAMPAIGNS)
    assert news(database, reader) == Changes()
    written(database, "other", Kind.POSTS, Kind.DELIVERIES)
    written(database, "me", Kind.HOLDS)
    written(database, "third", Kind.MEDIA)
    assert news(database, reader) == Changes.of(Kind.POSTS, Kind.DELIVERIES, Kind.MEDIA)
    assert news(database, reader) == Changes()
    written(database, "me", Kind.HOLDS)
    assert news(database, reader) == Changes()


def test_a_database_in_which_nothing_was_written_has_no_news(database: Database) -> None:
    reader = ChangeReader("me")
    assert news(database, reader) == Changes()
    written(database, "other", Kind.POSTS)
    assert news(database, reader) == Changes.of(Kind.POSTS)


def test_an_entry_that_shows_late_is_news_all_the_same(database: Database) -> None:
    def numbered(connection: Connection, seq: int, kind: Kind) -> None:
        connection.execute(insert(entries).values(seq=seq, at=NOW, origin="other", kinds=kind.value))

    reader = ChangeReader("me")
    assert news(database, reader) == Changes()
    with database.writing() as writing:
        numbered(writing.connection, 1000, Kind.POSTS)
        numbered(writing.connection, 1002, Kind.MEDIA)
    assert news(database, reader) == Changes.of(Kind.POSTS, Kind.MEDIA)
    with database.writing() as writing:
        numbered(writing.connection, 1001, Kind.HOLDS)
    assert news(database, reader) == Changes.of(Kind.HOLDS)


def test_old_entries_are_forgotten_and_numbers_never_used_again(database: Database) -> None:
    reader = ChangeReader("me")
    assert news(database, reader) == Changes()
    for minutes in range(3):
        written(database, "other", Kind.POSTS, at=NOW + timedelta(minutes=minutes))
    assert news(database, reader) == Changes.of(Kind.POSTS)
    with database.writing() as writing:
        assert change_log.forget_before(writing.connection, NOW + timedelta(minutes=2)) == 2
        assert change_log.forget_before(writing.connection, NOW + timedelta(days=1)) == 1
    assert news(database, reader) == Changes()
    written(database, "other", Kind.MEDIA)
    assert news(database, reader) == Changes.of(Kind.MEDIA)
