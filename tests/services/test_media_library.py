"""Pictures for posts: kept once, and known to the workspace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MediaHash, MemberId
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.draft import master_variant
from scheduler_app.services.media_library import MediaCollection
from tests.services.office import Office


@pytest.fixture
def collection(office: Office, tmp_path: Path) -> MediaCollection:
    return MediaCollection(office.database, office.clock, MediaLibrary(tmp_path / "media", office.clock))


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "kopi.png"
    Image.new("RGB", (30, 20), (90, 40, 20)).save(path)
    return path


def test_a_picture_is_kept_and_known(office: Office, collection: MediaCollection, picture: Path) -> None:
    heard = office.heard()
    stored = collection.take_in(office.officer, picture)
    assert (stored.media_type, stored.width, stored.height) == ("image/png", 30, 20)
    assert collection.file(office.officer, stored.hash).read_bytes() == picture.read_bytes()
    assert heard == [Kind.MEDIA]


def test_the_same_picture_again_is_the_one_we_have(office: Office, collection: MediaCollection, picture: Path) -> None:
    first = collection.take_in(office.officer, picture)
    heard = office.heard()
    again = picture.rename(picture.with_name("coffee.png"))
    assert collection.take_in(office.second_officer, again) == first
    assert heard == []


def test_a_file_that_is_no_picture_leaves_nothing_behind(
    office: Office, collection: MediaCollection, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.png"
    bad.write_text("no picture")
    with pytest.raises(InvalidInput):
        collection.take_in(office.officer, bad)
    assert not (tmp_path / "media").exists()


def test_who_may_not_write_adds_no_pictures(office: Office, collection: MediaCollection, picture: Path) -> None:
    with pytest.raises(NotAllowed):
        collection.take_in(office.administrator, picture)
    with pytest.raises(NotFound):
        collection.take_in(MemberId("nobody"), picture)


def test_a_picture_nobody_took_in_is_not_there(office: Office, collection: MediaCollection) -> None:
    with pytest.raises(NotFound):
        collection.file(office.officer, MediaHash("0" * 64))


def test_a_picture_is_named_by_the_beginning_of_its_hash(
    office: Office, collection: MediaCollection, picture: Path
) -> None:
    stored = collection.take_in(office.officer, picture)
    assert collection.named(office.officer, stored.hash[:8].upper()) == stored
    assert collection.latest(office.officer) == (stored,)
    for shade in range(1, 18):
        Image.new("RGB", (30, 20), (shade, 40, 20)).save(picture)
        collection.take_in(office.officer, picture)
    several = next(
        letter
        for letter in "0123456789abcdef"
        if sum(one.hash.startswith(letter) for one in collection.latest(office.officer)) > 1
    )
    with pytest.raises(InvalidInput, match=r"media\.not_unique"):
        collection.named(office.officer, several)
    for nothing in ("", "zz"):
        with pytest.raises(NotFound):
            collection.named(office.officer, nothing)


def test_what_a_window_shows_is_read_at_once(office: Office, collection: MediaCollection, picture: Path) -> None:
    stored = collection.take_in(office.officer, picture)
    assert collection.known(office.officer, [stored.hash, MediaHash("0" * 64)]) == {stored.hash: stored}


def test_pictures_are_found_by_words_of_their_names(office: Office, collection: MediaCollection, picture: Path) -> None:
    coffee = collection.take_in(office.officer, picture)
    other = picture.with_name("sunset at toba.png")
    Image.new("RGB", (4, 4)).save(other)
    lake = collection.take_in(office.officer, other)
    assert collection.found(office.officer, "TOBA sunset") == (lake,)
    assert set(collection.found(office.officer, " ")) == {lake, coffee}


def test_what_posts_said_of_a_picture_is_found(office: Office, collection: MediaCollection, picture: Path) -> None:
    stored = collection.take_in(office.officer, picture)
    shown = (MediaItem(stored.hash, stored.media_type, "A cup of coffee"),)
    office.composing.create(
        office.officer, replace(office.draft(), variants=(master_variant("Kopi", language="id", pictures=shown),))
    )
    assert collection.said_of(office.officer, stored.hash) == {"id": "A cup of coffee"}
