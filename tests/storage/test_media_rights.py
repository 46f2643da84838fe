from __future__ import annotations

from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.storage import media, media_rights
from scheduler_app.storage.database import Database
from tests.builders import NOW, a_stored_media


def test_rights_are_found_as_they_were_filed_and_replaced(database: Database) -> None:
    first, second = a_stored_media(), a_stored_media()
    bought = MediaRights("bought for the web", "Photo: Rina", NOW, consent=True)
    with database.writing() as writing:
        for one in (first, second):
            media.add(writing.connection, one)
        media_rights.file(writing.connection, first.hash, MediaRights("CC BY 4.0"))
        media_rights.file(writing.connection, first.hash, bought)
        assert media_rights.of_several(writing.connection, [first.hash, second.hash]) == {first.hash: bought}
        assert media_rights.of_several(writing.connection, []) == {}
