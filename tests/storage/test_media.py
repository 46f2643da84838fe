from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.domain.ids import MediaHash
from scheduler_app.errors import NotFound
from scheduler_app.storage import media
from scheduler_app.storage.database import Database
from tests.builders import a_media_hash, a_stored_media


def test_a_file_is_found_as_it_was_stored(database: Database) -> None:
    picture = a_stored_media()
    unmeasured = replace(a_stored_media(), width=None, height=None, bytes=6_000_000_000)
    with database.writing() as writing:
        assert media.add(writing.connection, picture)
        assert media.add(writing.connection, unmeasured)
    with database.reading() as connection:
        assert media.media(connection, picture.hash) == picture
        assert media.media(connection, unmeasured.hash) == unmeasured


def test_the_same_bytes_are_stored_once(database: Database) -> None:
    picture = a_stored_media(name="first.png")
    again = a_stored_media(picture.hash, name="second.png")
    with database.writing() as writing:
        assert media.add(writing.connection, picture)
        assert not media.add(writing.connection, again)
        assert media.media(writing.connection, picture.hash) == picture


def test_several_at_once_leave_out_what_is_unknown(database: Database) -> None:
    pictures = [a_stored_media() for _ in range(3)]
    unknown = [a_media_hash() for _ in range(1200)]
    with database.writing() as writing:
        for picture in pictures:
            media.add(writing.connection, picture)
    with database.reading() as connection:
        found = media.several(connection, [*unknown, *(picture.hash for picture in pictures)])
        assert found == {picture.hash: picture for picture in pictures}
        assert media.several(connection, []) == {}


def test_bytes_nobody_stored_are_not_found(database: Database) -> None:
    with database.reading() as connection, pytest.raises(NotFound) as caught:
        media.media(connection, a_media_hash())
    assert caught.value.code == "media.unknown"


def test_those_that_begin_alike_are_listed_newest_first(database: Database) -> None:
    at = a_stored_media().added_at
    older, newer, other = (a_stored_media(MediaHash(beginning.ljust(64, "0"))) for beginning in ("ab1", "ab2", "cd"))
    newer, other = replace(newer, added_at=at + timedelta(hours=1)), replace(other, added_at=at + timedelta(hours=2))
    film = replace(other, seconds=12.5, sound=True, captioned=False, codec="h264")
    with database.writing() as writing:
        for one in (older, film, newer):
            media.add(writing.connection, one)
    with database.reading() as connection:
        assert [one.hash for one in media.beginning(connection, "ab", limit=9)] == [newer.hash, older.hash]
        assert media.beginning(connection, "", limit=2) == (film, newer)
        assert media.beginning(connection, "a%", limit=9) == ()


def test_files_are_found_by_parts_of_their_names_whatever_the_case(database: Database) -> None:
    wanted, other = a_stored_media(name="Batik_50%.PNG"), a_stored_media(name="batik 505.png")
    with database.writing() as writing:
        media.add(writing.connection, wanted)
        media.add(writing.connection, other)
    with database.reading() as connection:
        assert {one.hash for one in media.named_like(connection, ["BATIK"], 9)} == {wanted.hash, other.hash}
        assert [one.hash for one in media.named_like(connection, ["50%", "batik"], 9)] == [wanted.hash]
        assert len(media.named_like(connection, ["batik"], 1)) == 1
        assert media.named_like(connection, [], 9) == ()
