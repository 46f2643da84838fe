"""The folder of pictures: once each, whole or not at all, and proven unchanged before it is sent."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import struct
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import DiskFull, InvalidInput, MachineError
from scheduler_app.media import library as library_file
from scheduler_app.media import whole_files
from scheduler_app.media.bounded_file import LONGEST_READ
from scheduler_app.media.library import MediaLibrary
from scheduler_app.networks.facts import FactSheets
from tests.media.a_film import an_mp4, box, track

NOW = datetime(2027, 10, 1, 3, 0, tzinfo=UTC)
FACTS = MediaFacts(4, frozenset({"video/mp4"}), 50_000_000)


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
            whole_files.tempfile,
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


def a_film(folder: Path, data: bytes, name: str = "tari.mp4") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def files_in(library: MediaLibrary) -> list[Path]:
    return [path for path in library.folder.rglob("*") if path.is_file()]


def test_a_film_is_kept_without_its_place_under_the_hash_of_what_is_kept(library: MediaLibrary, tmp_path: Path) -> None:
    data = an_mp4(12.5, track("soun"), told=box("udta", b"+52.0705+004.3007/"))
    stored = library.take_in(a_film(tmp_path, data))
    kept = library.verified_path(stored.hash).read_bytes()
    assert stored.hash == hashlib.sha256(kept).hexdigest()
    assert (b"+52.07" in data, b"+52.07" in kept, len(kept), stored.bytes) == (True, False, len(data), len(data))
    assert (stored.media_type, stored.seconds, stored.sound, stored.captioned) == ("video/mp4", 12.5, True, False)
    assert (stored.width, stored.height, stored.codec) == (1280, 720, "h264")
    assert library.take_in_bytes(data, "tari.mp4") == stored
    assert files_in(library) == [library.path_of(stored.hash)]


def test_a_network_gets_a_film_with_its_size_and_length(library: MediaLibrary, tmp_path: Path) -> None:
    stored = library.take_in(a_film(tmp_path, an_mp4(12.5, turned=True)))
    item = MediaItem(stored.hash, stored.media_type, "a dance")
    file = library.file_for(item, FACTS)
    assert file == MediaFile(library.path_of(stored.hash), "video/mp4", stored.bytes, 720, 1280, 12.5)
    again = MediaLibrary(library.folder, FixedClock(NOW)).file_for(item, FACTS)
    assert again == file


def test_a_film_of_half_a_gigabyte_takes_no_memory(tmp_path: Path) -> None:
    whole, size = an_mp4(75), 500 * 1024 * 1024
    film = tmp_path / "long.mp4"
    with film.open("wb") as file:
        file.write(whole + struct.pack(">I4sQ", 1, b"free", size - len(whole)))
        file.truncate(size)
    folder = tmp_path / "media"
    command = [sys.executable, "-m", "tests.media.takes_a_film_in", str(film), str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    said = json.loads(done.stdout)
    assert (said["seconds"], said["bytes"]) == (75, size)
    assert (folder / said["hash"][:2] / said["hash"][2:]).stat().st_size == size
    # A few blocks of a megabyte; the film has five hundred.
    assert said["objects"] < 16 * 1024 * 1024
    assert said["grown"] < 48 * 1024 * 1024


def test_the_longest_film_of_any_network_can_come_in() -> None:
    longest = max(max(one.media.max_film_bytes or 0, one.media.max_bytes) for one in FactSheets().values())
    assert longest <= library_file.MAX_FILM_BYTES


def test_a_film_that_is_too_long_is_refused_unread(library: MediaLibrary, tmp_path: Path) -> None:
    film = a_film(tmp_path, an_mp4())
    with film.open("r+b") as file:
        file.truncate(library_file.MAX_FILM_BYTES + 1)
    with pytest.raises(InvalidInput) as refused:
        library.take_in(film)
    assert (refused.value.code, refused.value.params["megabytes"]) == ("media.too_big", 2000)
    assert not library.folder.exists()


def test_a_film_leaves_the_disk_some_room(
    library: MediaLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "_ROOM_LEFT", 2**62)
    with pytest.raises(DiskFull):
        library.take_in(a_film(tmp_path, an_mp4()))
    assert files_in(library) == []


class Breaking(io.BytesIO):
    """A film on a disk that is pulled out, cut off or written to while it is read for keeping."""

    def __init__(self, data: bytes, break_it: Callable[[Breaking], None]) -> None:
        super().__init__(data)
        self.break_it = break_it

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > LONGEST_READ:
            self.break_it(self)
        return super().read(size)


def pulled_out(_: Breaking) -> None:
    raise OSError(errno.EIO, "the disk was pulled out")


def cut_off(film: Breaking) -> None:
    film.truncate(5000)


def grown(film: Breaking) -> None:
    at = film.tell()
    film.seek(0, os.SEEK_END)
    film.write(b"more")
    film.seek(at)


def moved_place(film: Breaking) -> None:
    found = film.getvalue().index(b"free")
    film.getbuffer()[found : found + 4] = b"udta"


@pytest.mark.parametrize(
    ("break_it", "code"),
    [
        (pulled_out, "media.not_readable"),
        (cut_off, "media.still_changing"),
        (grown, "media.still_changing"),
        (moved_place, "media.still_changing"),
    ],
)
def test_a_film_that_breaks_off_or_changes_meanwhile_leaves_nothing(
    library: MediaLibrary,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    break_it: Callable[[Breaking], None],
    code: str,
) -> None:
    path = a_film(tmp_path, an_mp4(extra=box("free", bytes(3 * LONGEST_READ))))
    breaking = Breaking(path.read_bytes(), break_it)
    plain = Path.open
    monkeypatch.setattr(Path, "open", lambda self, mode="r": breaking if self == path else plain(self, mode))
    with pytest.raises(InvalidInput) as refused:
        library.take_in(path)
    assert refused.value.code == code
    assert files_in(library) == []


def test_a_damaged_copy_of_a_film_is_mended(library: MediaLibrary, tmp_path: Path) -> None:
    film = a_film(tmp_path, an_mp4())
    stored = library.take_in(film)
    library.path_of(stored.hash).write_bytes(b"damaged")
    library.take_in(film)
    assert library.verified_path(stored.hash).read_bytes() == film.read_bytes()


def test_what_was_never_finished_is_cleared_away(library: MediaLibrary, tmp_path: Path) -> None:
    stored = library.take_in(a_film(tmp_path, an_mp4()))
    left = library.folder / "arriving-half"
    left.write_bytes(b"half a film")
    os.utime(left, (1, 1))
    assert library.forget_derived(timedelta(days=30)) == 1
    assert files_in(library) == [library.path_of(stored.hash)]
