from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

import pytest

from scheduler_app.errors import DatabaseTooNew, DatabaseUnavailable, DiskFull
from scheduler_app.storage import migrations
from scheduler_app.storage.workspace_file import check_header, check_room, check_writable, trouble, was_left_open


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A file with the header of a workspace and some pages."""
    path = tmp_path / "w.duta"
    driver = sqlite3.connect(path)
    driver.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
    driver.execute(f"PRAGMA user_version = {migrations.USER_VERSION}")
    driver.execute("CREATE TABLE filler (words TEXT)")
    driver.execute("INSERT INTO filler VALUES (hex(zeroblob(20000)))")
    driver.commit()
    driver.close()
    return path


def code_of(path: Path) -> str:
    with pytest.raises((DatabaseUnavailable, DatabaseTooNew)) as caught:
        check_header(path)
    assert caught.value.params["path"] == str(path)
    return caught.value.code


def test_a_sound_file_passes(workspace: Path) -> None:
    check_header(workspace)
    check_writable(workspace)


def test_what_is_no_workspace_is_told_apart(tmp_path: Path, workspace: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "text").write_text("kopi" * 100)
    (tmp_path / "cut").write_bytes(workspace.read_bytes()[:50])
    sqlite3.connect(tmp_path / "other").execute("CREATE TABLE t (x)").connection.close()
    assert code_of(tmp_path / "nothing") == "workspace.missing"
    assert code_of(tmp_path) == "workspace.is_a_folder"
    for name in ("empty", "text", "cut"):
        assert code_of(tmp_path / name) == "workspace.not_a_database"
    assert code_of(tmp_path / "other") == "workspace.not_a_workspace"


def test_a_file_of_a_newer_duta_is_known_by_its_header(workspace: Path) -> None:
    driver = sqlite3.connect(workspace)
    driver.execute(f"PRAGMA user_version = {migrations.USER_VERSION + 1}")
    driver.close()
    assert code_of(workspace) == "workspace.too_new"


def test_a_file_that_lost_its_end_is_corrupt(workspace: Path) -> None:
    whole = workspace.read_bytes()
    workspace.write_bytes(whole[:-4096])
    assert code_of(workspace) == "workspace.corrupt"
    # With a log beside it, what is missing may well be in the log.
    workspace.with_name("w.duta-wal").write_bytes(b"x")
    assert was_left_open(workspace)
    check_header(workspace)


def test_too_little_room_is_said_before_it_runs_out(workspace: Path) -> None:
    free = shutil.disk_usage(workspace).free
    with pytest.raises(DiskFull) as caught:
        check_room(workspace, free * 2)
    assert caught.value.code == "workspace.no_room"
    assert caught.value.params["needed"] == free * 2


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_system_without_room_is_told_from_one_that_refuses(number: int) -> None:
    assert isinstance(trouble(OSError(number, "full"), "x.y", Path("w")), DiskFull)
    refused = trouble(OSError(errno.EROFS, "read-only"), "x.y", Path("w"))
    assert isinstance(refused, DatabaseUnavailable)
    assert refused.code == "x.y"
