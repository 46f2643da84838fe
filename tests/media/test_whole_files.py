"""Files are whole or not there, however the writing ends."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scheduler_app.errors import DiskFull, MachineError
from scheduler_app.media import whole_files
from scheduler_app.media.whole_files import arriving, forget_broken_off, trouble, write_whole


def files_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_file_appears_under_its_name_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "of a hash" / "film"
    with arriving(tmp_path) as file:
        file.write(b"one ")
        file.write(b"two")
        assert not path.exists()
        file.settle(path)
    assert path.read_bytes() == b"one two"
    assert files_in(tmp_path) == ["of a hash/film"]


def test_what_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    def break_off() -> None:
        with arriving(tmp_path) as file:
            file.write(b"half of it")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    assert files_in(tmp_path) == []


def test_what_is_never_settled_is_gone(tmp_path: Path) -> None:
    with arriving(tmp_path) as file:
        file.write(b"there already under its hash")
        file.finish()
        assert file.path.read_bytes() == b"there already under its hash"
    assert files_in(tmp_path) == []


def test_a_full_disk_is_said_and_what_lay_there_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is always full")
    write_whole(tmp_path / "kept", b"before")
    half = tmp_path / "arriving-1"
    half.touch()
    monkeypatch.setattr(whole_files.tempfile, "mkstemp", lambda **_: (os.open(full, os.O_WRONLY), str(half)))
    with pytest.raises(DiskFull):
        write_whole(tmp_path / "kept", b"after")
    monkeypatch.setattr(whole_files.tempfile, "mkstemp", lambda **_: (os.open(full, os.O_WRONLY), str(half)))
    with arriving(tmp_path) as file, pytest.raises(DiskFull):
        file.write(bytes(10_000_000))
    assert (files_in(tmp_path), (tmp_path / "kept").read_bytes()) == (["kept"], b"before")


def test_what_a_killed_program_left_is_deleted_after_a_day_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "ab").mkdir()
    old = [tmp_path / "arriving-old", tmp_path / "ab" / "arriving-old", tmp_path / "ab" / "a picture"]
    new = tmp_path / "arriving-new"
    for path in (*old, new):
        path.write_bytes(b"half")
    for path in old:
        os.utime(path, (1, 1))
    assert forget_broken_off(tmp_path) == 2
    assert files_in(tmp_path) == ["ab/a picture", "arriving-new"]


def test_a_person_hears_what_is_wrong_with_the_folder() -> None:
    assert [trouble(OSError(number, "")).code for number in (errno.ENOSPC, errno.EDQUOT, errno.EACCES)] == [
        "disk.full",
        "disk.full",
        "media.folder_not_writable",
    ]
    assert isinstance(trouble(OSError(errno.EROFS, "")), MachineError)
