"""Files made of pictures: once, for all networks that want the same, and never believed from before."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import DiskFull, InvalidInput, MachineError
from scheduler_app.media import whole_files
from scheduler_app.media.derived_files import DerivedFiles
from tests.builders import a_media_item

FACTS = MediaFacts(4, frozenset({"image/jpeg"}), 1_000_000, max_width=100)


@pytest.fixture
def item() -> MediaItem:
    return a_media_item()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "kept"
    Image.linear_gradient("L").convert("RGB").save(path, "PNG")
    return path


@pytest.fixture
def files(tmp_path: Path) -> DerivedFiles:
    return DerivedFiles(tmp_path / "derived")


def on_disk(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "derived").rglob("*") if path.is_file()]


def test_a_picture_that_fits_is_its_own_file(
    files: DerivedFiles, picture: Path, item: MediaItem, tmp_path: Path
) -> None:
    found = files.file_for(picture, item, MediaFacts(4, frozenset({"image/png"}), 1_000_000))
    assert (found.path, found.media_type, found.width, found.height) == (picture, "image/png", 256, 256)
    assert found.bytes == picture.stat().st_size
    assert on_disk(tmp_path) == []


def test_a_file_is_made_under_the_name_of_its_source_and_asked_for_again_not_made_again(
    files: DerivedFiles, picture: Path, item: MediaItem, tmp_path: Path
) -> None:
    found = files.file_for(picture, item, FACTS)
    assert (found.media_type, found.width, found.height) == ("image/jpeg", 100, 100)
    assert found.path.name.startswith(item.media_hash)
    assert found.bytes == found.path.stat().st_size
    written = found.path.stat().st_mtime_ns
    again = files.file_for(picture, replace(item, description="In other words"), FACTS)
    assert (again, again.path.stat().st_mtime_ns) == (found, written)
    alike = files.file_for(picture, item, replace(FACTS, max_items=10, max_description=500))
    assert alike == found, "networks that want the same share one file"
    assert on_disk(tmp_path) == [found.path]
    other = files.file_for(picture, replace(item, focus=(1000, 0), crop=(0, 0, 5000, 10_000)), FACTS)
    assert other.path != found.path


def test_one_file_serves_all_networks_that_take_its_bytes_and_others_get_their_own(
    files: DerivedFiles, tmp_path: Path, item: MediaItem
) -> None:
    path = tmp_path / "kept"
    Image.effect_noise((300, 300), 90).convert("RGB").save(path, "PNG")
    found = files.file_for(path, item, FACTS)
    assert files.file_for(path, item, replace(FACTS, max_bytes=found.bytes)) == found
    assert files.file_for(path, item, replace(FACTS, max_bytes=8_000_000, types=FACTS.types | {"image/webp"})) == found
    assert on_disk(tmp_path) == [found.path]
    less = files.file_for(path, item, replace(FACTS, max_bytes=found.bytes - 1))
    assert less.bytes < found.bytes
    assert less.path != found.path
    assert files.file_for(path, item, replace(FACTS, max_bytes=found.bytes + 1)) == found, "the best, not the last"
    found.path.write_bytes(b"changed")
    anew = files.file_for(path, item, replace(FACTS, max_bytes=found.bytes + 2))
    assert anew.bytes == found.bytes


def test_a_file_that_was_changed_is_made_anew(files: DerivedFiles, picture: Path, item: MediaItem) -> None:
    found = files.file_for(picture, item, FACTS)
    whole = found.path.read_bytes()
    found.path.write_bytes(whole[:-1] + b"!")
    os.utime(found.path, ns=(1, 1))
    assert files.file_for(picture, item, FACTS).path.read_bytes() == whole
    found.path.unlink()
    assert files.file_for(picture, item, FACTS).path.read_bytes() == whole


def test_what_lies_there_from_before_is_not_believed(
    files: DerivedFiles, picture: Path, item: MediaItem, tmp_path: Path
) -> None:
    found = files.file_for(picture, item, FACTS)
    whole = found.path.read_bytes()
    found.path.write_bytes(b"somebody else's picture")
    assert DerivedFiles(tmp_path / "derived").file_for(picture, item, FACTS).path.read_bytes() == whole


def test_many_who_ask_at_once_get_the_same_file(files: DerivedFiles, picture: Path, item: MediaItem) -> None:
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(files.file_for(picture, item, FACTS))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(map(str, found))) == 1


def test_old_files_are_forgotten(files: DerivedFiles, picture: Path, item: MediaItem, tmp_path: Path) -> None:
    found = files.file_for(picture, item, FACTS)
    assert files.forget(3600) == 0
    os.utime(found.path, (1, 1))
    assert files.forget(3600) == 1
    assert on_disk(tmp_path) == []
    assert files.file_for(picture, item, FACTS).path.exists()


def test_what_is_no_picture_is_said_so(files: DerivedFiles, tmp_path: Path, item: MediaItem) -> None:
    broken = tmp_path / "broken"
    broken.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    with pytest.raises(InvalidInput, match=r"media\.broken"):
        files.file_for(broken, item, FACTS)


def test_a_disk_that_is_full_or_closed_is_said_so(
    picture: Path, item: MediaItem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").write_text("a file where the folder should be")
    with pytest.raises(MachineError, match=r"media\.folder_not_writable"):
        DerivedFiles(tmp_path / "closed").file_for(picture, item, FACTS)
    full = Path("/dev/full")
    if full.exists():
        spare = str(tmp_path / "arriving-1")
        monkeypatch.setattr(whole_files.tempfile, "mkstemp", lambda **_: (os.open(full, os.O_WRONLY), spare))
        with pytest.raises(DiskFull):
            DerivedFiles(tmp_path / "full").file_for(picture, item, FACTS)
