from __future__ import annotations

import pytest
from sqlalchemy import func, select, update

from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.ids import ContentHash
from scheduler_app.storage import approved_texts
from scheduler_app.storage.database import Database
from scheduler_app.storage.tables import approved_texts as table
from tests.builders import a_content, a_media_item

COFFEE = a_content("Kopi ☕", "bagian dua", media=(a_media_item(),), title="Kopi", link="https://kopi.example")
BATIK = a_content("Batik")


def test_what_a_hash_stands_for_is_kept_once(database: Database) -> None:
    with database.writing() as writing:
        approved_texts.keep(writing.connection, [COFFEE, BATIK, COFFEE])
        approved_texts.keep(writing.connection, [COFFEE])
    with database.reading() as connection:
        assert approved_texts.content(connection, content_hash(COFFEE)) == COFFEE
        assert approved_texts.content(connection, content_hash(BATIK)) == BATIK
        assert approved_texts.content(connection, ContentHash("0" * 64)) is None
        assert connection.scalar(select(func.count()).select_from(table)) == 2


@pytest.mark.parametrize("words", ["", "not what it was", None])
def test_a_text_that_somebody_changed_is_not_shown(database: Database, words: str | None) -> None:
    with database.writing() as writing:
        approved_texts.keep(writing.connection, [COFFEE, BATIK])
        other = writing.connection.scalar(select(table.c.content).where(table.c.content_hash == content_hash(BATIK)))
        changed = update(table).where(table.c.content_hash == content_hash(COFFEE))
        writing.connection.execute(changed.values(content=other if words is None else words))
        assert approved_texts.content(writing.connection, content_hash(COFFEE)) is None


def test_the_pictures_of_what_was_kept_are_known(database: Database) -> None:
    with database.writing() as writing:
        approved_texts.keep(writing.connection, [COFFEE, BATIK])
        wanted = [content_hash(COFFEE), content_hash(BATIK), "0" * 64]
        pictures = tuple(item.media_hash for part in COFFEE.parts for item in part.media)
        assert approved_texts.media_of(writing.connection, wanted) == {wanted[0]: pictures, wanted[1]: ()}
        writing.connection.execute(update(table).values(content="not what it was"))
        assert approved_texts.media_of(writing.connection, wanted) == {}
