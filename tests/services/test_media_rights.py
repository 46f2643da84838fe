"""Filing the rights of pictures."""

from __future__ import annotations

import pytest

from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.media_rights import RightsOfMedia
from scheduler_app.storage import media
from tests.builders import a_media_hash, a_stored_media
from tests.services.office import Office

FREE = MediaRights("CC BY 4.0", "Photo: Rina", consent=True)


@pytest.fixture
def rights(office: Office) -> RightsOfMedia:
    return RightsOfMedia(office.database, office.clock)


def test_whoever_writes_files_the_rights_of_a_picture(rights: RightsOfMedia, office: Office) -> None:
    picture = a_stored_media()
    with office.database.writing() as writing:
        media.add(writing.connection, picture)
    rights.file(office.officer, picture.hash, FREE)
    assert rights.of(office.supervisor, [picture.hash]) == {picture.hash: FREE}
    with pytest.raises(NotAllowed):
        rights.file(office.administrator, picture.hash, FREE)
    with pytest.raises(InvalidInput):
        rights.file(office.officer, picture.hash, MediaRights("x" * 400))


def test_a_picture_nobody_knows_has_no_rights(rights: RightsOfMedia, office: Office) -> None:
    with pytest.raises(NotFound):
        rights.file(office.officer, a_media_hash(), FREE)
