from __future__ import annotations

from datetime import timedelta

from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.storage import change_log
from scheduler_app.storage.database import Database
from tests.builders import NOW


def test_others_changes_are_seen_once_and_ones_own_never(database: Database) -> None:
    with database.writing() as writing:
        connection = writing.connection
        assert change_log.newest(connection) == 0
        assert change_log.since(connection, 0, not_from="me") == (0, Changes())
        change_log.append(connection, NOW, "other", Changes.of(Kind.POSTS, Kind.DELIVERIES))
        change_log.append(connection, NOW, "me", Changes.of(Kind.HOLDS))
        change_log.append(connection, NOW, "third", Changes.of(Kind.MEDIA))
    with database.reading() as connection:
        seen, changes = change_log.since(connection, 0, not_from="me")
        assert changes == Changes.of(Kind.POSTS, Kind.DELIVERIES, Kind.MEDIA)
        assert seen == change_log.newest(connection)
        assert change_log.since(connection, seen, not_from="me") == (seen, Changes())


def test_ones_own_changes_alone_move_the_mark(database: Database) -> None:
    with database.writing() as writing:
        change_log.append(writing.connection, NOW, "me", Changes.of(Kind.POSTS))
        newest = change_log.newest(writing.connection)
        assert change_log.since(writing.connection, 0, not_from="me") == (newest, Changes())


def test_old_entries_are_forgotten_and_numbers_never_used_again(database: Database) -> None:
    with database.writing() as writing:
        connection = writing.connection
        for minutes in range(3):
            change_log.append(connection, NOW + timedelta(minutes=minutes), "other", Changes.of(Kind.POSTS))
        before = change_log.newest(connection)
        assert change_log.forget_before(connection, NOW + timedelta(minutes=2)) == 2
        assert change_log.forget_before(connection, NOW + timedelta(days=1)) == 1
        change_log.append(connection, NOW, "other", Changes.of(Kind.MEDIA))
        assert change_log.since(connection, before, not_from="me") == (before + 1, Changes.of(Kind.MEDIA))
