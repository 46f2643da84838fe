from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.errors import DatabaseUnavailable, InvalidInput
from scheduler_app.storage import search, sqlite_tools
from scheduler_app.storage.database import Database
from scheduler_app.storage.sqlite_tools import compact, copy, create_pack, health_check, read_pack
from tests.builders import a_post, a_workspace

TABLES = {
    "posts": [{"name": "Kopi ☕", "number": 1, "weight": 0.5}, {"name": "00501", "number": None, "weight": None}],
    "media": [{"hash": "ab", "bytes": b"\x00\xff" * 1000}],
    'a table\'s "name"': [{"select": 1, 'col"umn': "x"}],
}


@pytest.fixture
def path(sqlite_url: str, clock: FixedClock) -> Path:
    """A closed workspace with a few posts."""
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    database = Database(sqlite_url, origin="test", clock=clock)
    stored = a_workspace(database, clock)
    for number in range(50):
        stored.store_post(a_post(stored.officer, text=f"Kopi nomor {number} " * 20))
    database.close()
    return path


def changed(path: Path, *statements: str) -> None:
    driver = sqlite3.connect(path)
    driver.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        driver.execute(statement)
    driver.commit()
    driver.close()


def test_a_pack_brings_back_what_was_put_in(tmp_path: Path) -> None:
    create_pack(tmp_path / "p.pack", TABLES, about={"made by": "Sari", "zone": "Asia/Jakarta"})
    pack = read_pack(tmp_path / "p.pack")
    assert dict(pack.about) == {"made by": "Sari", "zone": "Asia/Jakarta"}
    assert {name: list(rows) for name, rows in pack.tables.items()} == TABLES
    assert [one.name for one in tmp_path.iterdir()] == ["p.pack"]


def test_a_pack_without_rows_is_a_pack(tmp_path: Path) -> None:
    create_pack(tmp_path / "p.pack", {"posts": []}, about={})
    assert read_pack(tmp_path / "p.pack") == sqlite_tools.Pack({}, {})


def test_a_pack_that_fails_half_way_leaves_the_earlier_one(tmp_path: Path) -> None:
    def rows() -> Iterator[Mapping[str, int]]:
        for number in range(350):
            yield {"number": number}
        raise RuntimeError

    path = tmp_path / "p.pack"
    create_pack(path, TABLES, about={})
    before = path.read_bytes()
    with pytest.raises(RuntimeError):
        create_pack(path, {"posts": rows()}, about={})
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["p.pack"]


def test_a_pack_cannot_be_written_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable):
        create_pack(tmp_path / "none" / "p.pack", TABLES, about={})


def test_what_is_no_pack_is_refused(tmp_path: Path, path: Path) -> None:
    (tmp_path / "text").write_text("kopi" * 500)
    (tmp_path / "empty").touch()
    create_pack(tmp_path / "whole", {"posts": [{"words": "x" * 100_000}]}, about={})
    (tmp_path / "half").write_bytes((tmp_path / "whole").read_bytes()[:40_000])
    create_pack(tmp_path / "newer", {}, about={})
    changed(tmp_path / "newer", "PRAGMA user_version = 99")
    for name, code in {
        "none": "pack.missing",
        "text": "pack.not_a_pack",
        "empty": "pack.not_a_pack",
        path.name: "pack.not_a_pack",
        "half": "pack.broken",
        "newer": "pack.too_new",
    }.items():
        with pytest.raises(InvalidInput) as caught:
            read_pack(tmp_path / name)
        assert caught.value.code == code, name


def test_a_view_in_a_pack_is_not_looked_through(tmp_path: Path) -> None:
    create_pack(tmp_path / "p.pack", {"posts": [{"n": 1}]}, about={})
    changed(tmp_path / "p.pack", "CREATE VIEW trap AS SELECT * FROM posts, posts, posts")
    assert set(read_pack(tmp_path / "p.pack").tables) == {"posts"}


@pytest.mark.parametrize(
    "trap",
    [
        "CREATE TABLE posts (n, words AS (printf('%.*c', 1000000, 'x')))",
        "CREATE TABLE posts (n, words AS (zeroblob(1000000000)) STORED)",
        "CREATE VIRTUAL TABLE posts USING fts5(words)",
        "CREATE TABLE posts AS SELECT zeroblob(70000000) AS words",
    ],
)
def test_a_pack_that_would_unfold_is_refused(tmp_path: Path, trap: str) -> None:
    create_pack(tmp_path / "p.pack", {}, about={})
    changed(tmp_path / "p.pack", trap)
    with pytest.raises(InvalidInput) as caught:
        read_pack(tmp_path / "p.pack")
    assert caught.value.code == "pack.broken"


def test_a_pack_of_more_than_anybody_wrote_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create_pack(tmp_path / "p.pack", {"posts": ({"n": number} for number in range(6))}, about={})
    for limit in ("MOST_ROWS", "LARGEST_PACK"):
        with monkeypatch.context() as patch:
            patch.setattr(sqlite_tools, limit, 5)
            with pytest.raises(InvalidInput) as caught:
                read_pack(tmp_path / "p.pack")
        assert caught.value.code == "pack.too_large"


def test_a_sound_workspace_is_well(path: Path) -> None:
    assert health_check(path) == ()


def test_what_ails_a_workspace_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed(path, "UPDATE post_search SET words = 'other' WHERE number = 3")
    assert health_check(path) == ("health.search_broken",)
    changed(path, "DELETE FROM members")
    assert health_check(path) == ("health.foreign_keys_broken", "health.search_broken")
    monkeypatch.setattr(sqlite_tools, "LARGE_LOG", 0)
    reader = sqlite3.connect(path)
    reader.execute("UPDATE missions SET city = 'x'")
    reader.commit()
    assert "health.log_large" in health_check(path)
    reader.close()


def test_broken_pages_are_named(path: Path) -> None:
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 8192] = b"\x5a" * 8192
    path.write_bytes(data)
    assert "health.pages_broken" in health_check(path)


def test_compacting_gives_room_back_and_changes_nothing_else(path: Path, clock: FixedClock) -> None:
    changed(path, "CREATE TABLE filler (x)", "INSERT INTO filler VALUES (zeroblob(3000000))", "DROP TABLE filler")
    large = path.stat().st_size
    compact(path)
    assert path.stat().st_size < large - 2_900_000
    assert health_check(path) == ()
    database = Database(f"sqlite:///{path}", origin="test", clock=clock)
    with database.reading() as connection:
        assert len(search.posts(connection, "nomor", limit=100)) == 50
    database.close()


def test_compacting_a_workspace_somebody_has_open_is_refused(path: Path) -> None:
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseUnavailable):
        compact(path)
    writer.close()


def test_a_copy_is_whole_though_somebody_writes(path: Path) -> None:
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("UPDATE missions SET city = 'committed'")
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE missions SET city = 'under way'")
    to = path.with_name("copy.duta")
    to.write_text("an earlier one")
    copy(path, to)
    writer.close()
    copied = sqlite3.connect(to)
    assert copied.execute("SELECT city FROM missions").fetchall() == [("committed",)]
    copied.close()
    assert health_check(to) == ()


def test_a_copy_of_nothing_is_refused_and_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "to").write_text("an earlier one")
    with pytest.raises(DatabaseUnavailable):
        copy(tmp_path / "none", tmp_path / "to")
    assert (tmp_path / "to").read_text() == "an earlier one"
    assert [one.name for one in tmp_path.iterdir()] == ["to"]
