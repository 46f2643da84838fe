from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.storage import migrations
from scheduler_app.storage.database import Database
from scheduler_app.storage.first_look import FirstLook, look
from tests.builders import a_workspace


@pytest.fixture
def path(sqlite_database: Database, clock: FixedClock) -> Path:
    a_workspace(sqlite_database, clock)
    assert sqlite_database.path is not None
    return sqlite_database.path


def zone_in(path: Path) -> str | None:
    return look(path, lambda seen: seen.workspace()[1])


def test_it_looks_beside_whoever_owns_the_file_and_leaves_no_trace(path: Path, sqlite_database: Database) -> None:
    with sqlite_database.writing() as writing:
        writing.connection.exec_driver_sql("UPDATE workspace SET home_zone = 'Asia/Tokyo'")
        assert zone_in(path) != "Asia/Tokyo", "what is not committed is not there"
    assert zone_in(path) == "Asia/Tokyo"


def test_it_cannot_write(path: Path) -> None:
    def write(seen: FirstLook) -> None:
        seen._connection.execute("UPDATE workspace SET name = 'x'")

    assert look(path, write) is None


def test_what_only_opening_can_tell_has_no_look(path: Path, sqlite_database: Database, tmp_path: Path) -> None:
    sqlite_database.close()
    older = tmp_path / "older.duta"
    shutil.copyfile(path, older)
    driver = sqlite3.connect(older)
    driver.execute(f"PRAGMA user_version = {migrations.USER_VERSION - 1}")
    driver.close()
    (synced := tmp_path / "Dropbox").mkdir()
    shutil.copyfile(path, synced / "workspace.duta")
    (tmp_path / "cut.duta").write_bytes(path.read_bytes()[:5000])
    (tmp_path / "words.duta").write_text("kopi" * 1000)
    assert zone_in(path)
    for other in (older, synced / "workspace.duta", tmp_path / "cut.duta", tmp_path / "words.duta", tmp_path / "no"):
        assert zone_in(other) is None, other
