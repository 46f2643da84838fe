"""The folder of pictures: once each, whole or not at all, and proven unchanged before it is sent."""

from __future__ import annotations

import hashlib
import io
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import MediaHash
from scheduler_app.errors import DiskFull, InvalidInput, MachineError
from scheduler_app.media import derived_files
from scheduler_app.media import library as library_file
from scheduler_app.media.library import MediaLibrary

NOW = datetime(2027, 10, 1, 3, 0, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> MediaLibrary:
    return MediaLibrary(tmp_path / "media", FixedClock(NOW))


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "kopi gayo ☕.png"
    path.write_bytes(png_bytes())
    return path


def png_bytes(shade: int = 90) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (12, 8), (shade, 60, 30)).save(out, "PNG")
    return out.getvalue()


def test_a_picture_is_kept_under_the_hash_of_its_bytes(library: MediaLibrary, picture: Path) -> None:
    stored = library.take_in(picture)
    assert stored.hash == hashlib.sha256(picture.read_bytes()).hexdigest()
    assert (stored.media_type, stored.width, stored.height) == ("image/png", 12, 8)
    assert (stored.original_name, stored.added_at) == ("kopi gayo ☕.png", NOW)
    assert stored.bytes == picture.stat().st_size
    kept = library.verified_path(stored.hash)
    assert kept == library.folder / stored.hash[:2] / stored.hash[2:]
    assert kept.read_bytes() == picture.read_bytes()


def test_the_same_picture_twice_is_kept_once(library: MediaLibrary, picture: Path) -> None:
    first, second = library.take_in(picture), library.take_in(picture)
    assert first.hash == second.hash
    assert [path for path in library.folder.rglob("*") if path.is_file()] == [library.path_of(first.hash)]


def test_a_changed_picture_is_noticed(library: MediaLibrary, picture: Path) -> None:
    stored = library.take_in(picture)
    library.verified_path(stored.hash).write_bytes(png_bytes(shade=91) + b"!")
    with pytest.raises(MachineError) as noticed:
        library.verified_path(stored.hash)
    assert noticed.value.code == "media.changed"


def test_a_change_is_noticed_after_an_earlier_proof(library: MediaLibrary, picture: Path) -> None:
    stored = library.take_in(picture)
    kept = library.verified_path(stored.hash)
    kept.write_bytes(b"x" * stored.bytes)
    os.utime(kept, ns=(1, 1))
    with pytest.raises(MachineError):
        library.verified_path(stored.hash)


def test_taking_it_in_again_mends_a_damaged_copy(library: MediaLibrary, picture: Path) -> None:
    stored = library.take_in(picture)
    library.path_of(stored.hash).write_bytes(b"damaged")
    library.take_in(picture)
    assert library.verified_path(stored.hash).read_bytes() == picture.read_bytes()


def test_a_missing_picture_is_said_to_be_missing(library: MediaLibrary) -> None:
    with pytest.raises(MachineError) as missing:
        library.verified_path(MediaHash("0" * 64))
    assert missing.value.code == "media.missing"


@pytest.mark.parametrize("bad", ["", "../../etc/passwd", "a" * 63, "A" * 64, "a" * 64 + "\n", "/etc/passwd"])
def test_what_is_no_hash_leads_nowhere(library: MediaLibrary, bad: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        library.path_of(MediaHash(bad))
    assert refused.value.code == "media.not_a_hash"


def test_a_file_that_is_not_there_is_named(library: MediaLibrary, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as refused:
        library.take_in(tmp_path / "none.jpg")
    assert (refused.value.code, refused.value.params) == ("media.no_such_file", {"name": "none.jpg"})


def test_a_folder_is_no_picture(library: MediaLibrary, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as refused:
        library.take_in(tmp_path)
    assert refused.value.code == "media.no_such_file"


def test_a_file_that_is_too_big_is_refused_unread(
    library: MediaLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "MAX_BYTES", 1000)
    huge = tmp_path / "huge.jpg"
    with huge.open("wb") as file:
        file.truncate(10_000_000)
    with pytest.raises(InvalidInput) as refused:
        library.take_in(huge)
    assert refused.value.code == "media.too_big"


def test_a_full_disk_leaves_nothing_half_written(picture: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is always full")
    library = MediaLibrary(picture.parent / "media", FixedClock(NOW))
    target = library.path_of(MediaHash(hashlib.sha256(picture.read_bytes()).hexdigest()))
    target.parent.mkdir(parents=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            derived_files.tempfile,
            "mkstemp",
            lambda **_: (os.open(full, os.O_WRONLY), str(target.parent / "arriving-1")),
        )
        with pytest.raises(DiskFull) as said:
            library.take_in(picture)
    assert said.value.code == "disk.full"
    assert list(target.parent.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_so(picture: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "media"
    in_the_way.write_text("a file where the folder should be")
    with pytest.raises(MachineError) as said:
        MediaLibrary(in_the_way, FixedClock(NOW)).take_in(picture)
    assert said.value.code == "media.folder_not_writable"
