from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, text

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import WorkspaceId, new_id
from scheduler_app.domain.workspace import Workspace
from scheduler_app.errors import (
    DatabaseTooNew,
    DatabaseUnavailable,
    DiskFull,
    InvalidInput,
    SchedulerError,
)
from scheduler_app.storage import migrations, workspaces
from scheduler_app.storage.database import Database
from scheduler_app.storage.opening import create_workspace, open_workspace, sqlite_is_fixed
from scheduler_app.storage.workspace_folder import Mount
from tests.builders import StoredWorkspace, a_workspace

WORKSPACE = Workspace(WorkspaceId(new_id()), "KBRI Demo", "Asia/Jakarta")


def store_it(connection: Connection) -> None:
    workspaces.create(connection, WORKSPACE)


def made(where: str | Path, clock: FixedClock) -> str | Path:
    """A workspace that somebody made and closed."""
    create_workspace(where, origin="test", clock=clock, fill=store_it).close()
    return where


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock) -> Path:
    """A SQLite workspace that somebody made and closed."""
    return Path(made(tmp_path / "w.duta", clock))


def refused(where: str | Path, clock: FixedClock, mounts: tuple[Mount, ...] | None = None) -> SchedulerError:
    with pytest.raises(SchedulerError) as caught:
        open_workspace(where, origin="test", clock=clock, mounts=mounts).close()
    return caught.value


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def where_of(url: str) -> str | Path:
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite") else url


def test_what_was_made_can_be_opened_again(blank_url: str, clock: FixedClock) -> None:
    where = made(where_of(blank_url), clock)
    database = open_workspace(where, origin="test", clock=clock)
    with database.reading() as connection:
        assert workspaces.load(connection) == WORKSPACE
    database.close()


def test_what_is_made_is_open_and_ready(blank_url: str, clock: FixedClock) -> None:
    database = create_workspace(where_of(blank_url), origin="test", clock=clock)
    a_workspace(database, clock).ready_delivery()
    database.close()


def test_nothing_is_made_where_something_is(blank_url: str, clock: FixedClock) -> None:
    where = made(where_of(blank_url), clock)
    with pytest.raises(InvalidInput) as caught:
        create_workspace(where, origin="test", clock=clock)
    assert caught.value.code == "workspace.exists_already"
    open_workspace(where, origin="test", clock=clock).close()


def test_a_filling_that_fails_leaves_nothing(blank_url: str, clock: FixedClock, tmp_path: Path) -> None:
    def fill(connection: Connection) -> None:
        store_it(connection)
        raise InvalidInput("demo.broken")

    before = names(tmp_path)
    with pytest.raises(InvalidInput, match=r"demo\.broken"):
        create_workspace(where_of(blank_url), origin="test", clock=clock, fill=fill)
    assert names(tmp_path) == before
    assert refused(where_of(blank_url), clock).code == "workspace.missing"
    made(where_of(blank_url), clock)


def test_folders_on_the_way_are_made(tmp_path: Path, clock: FixedClock) -> None:
    made(tmp_path / "a" / "b" / "100% kopi?.duta", clock)
    assert names(tmp_path / "a" / "b") == {"100% kopi?.duta"}


def test_a_closed_workspace_is_one_file_that_says_what_it_is(path: Path) -> None:
    assert names(path.parent) == {"w.duta"}
    assert path.read_bytes()[68:72] == b"Duta"


def test_what_is_no_workspace_is_refused(path: Path, clock: FixedClock) -> None:
    folder = path.parent
    (folder / "text.duta").write_text("kopi" * 100)
    sqlite3.connect(folder / "other.duta").execute("CREATE TABLE t (x)").connection.close()
    assert refused(folder / "text.duta", clock).code == "workspace.not_a_database"
    assert refused(folder / "other.duta", clock).code == "workspace.not_a_workspace"
    assert refused(folder / "none.duta", clock).code == "workspace.missing"
    assert refused(folder, clock).code == "workspace.is_a_folder"
    assert (folder / "text.duta").read_text() == "kopi" * 100


def test_a_workspace_of_a_newer_duta_is_refused_and_not_touched(blank_url: str, clock: FixedClock) -> None:
    where = made(where_of(blank_url), clock)
    database = open_workspace(where, origin="test", clock=clock)
    with database.writing() as writing:
        writing.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    error = refused(where, clock)
    assert isinstance(error, DatabaseTooNew)
    assert error.code == "workspace.too_new"
    assert error.params["found"] == "9999"


def test_broken_pages_are_found_after_an_unclean_end(path: Path, clock: FixedClock) -> None:
    database = open_workspace(path, origin="test", clock=clock)
    a_workspace_in(database, clock, posts=200)
    database.close()
    data = bytearray(path.read_bytes())
    # The newest rows lie at the end: nothing that the process below writes into.
    late = len(data) * 3 // 4 // 4096 * 4096
    data[late : late + 4096] = b"\x5a" * 4096
    path.write_bytes(data)
    leave_open(path)
    error = refused(path, clock)
    assert error.code == "workspace.corrupt"
    assert error.params["path"] == str(path)


def test_a_broken_first_page_is_found_at_once(path: Path, clock: FixedClock) -> None:
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\x5a" * 3996
    path.write_bytes(data)
    assert refused(path, clock).code == "workspace.corrupt"


def test_an_unclean_end_alone_does_no_harm(path: Path, clock: FixedClock) -> None:
    leave_open(path)
    assert names(path.parent) > {"w.duta", "w.duta-wal"}
    database = open_workspace(path, origin="test", clock=clock)
    with database.reading() as connection:
        assert workspaces.zone_rules(connection) == "left open"
    database.close()


def test_a_folder_of_another_machine_or_of_a_cloud_is_refused(path: Path, clock: FixedClock) -> None:
    elsewhere = (Mount("/", "ext4"), Mount(str(path.parent), "cifs"))
    assert refused(path, clock, elsewhere).code == "workspace.network_folder"
    with pytest.raises(DatabaseUnavailable):
        create_workspace(path.with_name("new.duta"), origin="test", clock=clock, mounts=elsewhere)
    cloud = path.parent / "OneDrive"
    cloud.mkdir()
    moved = path.rename(cloud / "w.duta")
    (path.parent / "link.duta").symlink_to(moved)
    assert refused(moved, clock).code == "workspace.synced_folder"
    assert refused(path.parent / "link.duta", clock).code == "workspace.synced_folder"
    assert names(cloud) == {"w.duta"}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="Only root can become a user who may not write.")
@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "code"),
    [
        (0o444, 0o777, "workspace.read_only_file"),
        (0o666, 0o555, "workspace.read_only_folder"),
        (0o000, 0o777, "workspace.not_readable"),
    ],
)
def test_where_one_may_not_write_is_refused(path: Path, file_mode: int, folder_mode: int, code: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        there = Path(folder, "w.duta")
        shutil.copyfile(path, there)
        there.chmod(file_mode)
        Path(folder).chmod(folder_mode)
        program = f"""
import os, sys
from scheduler_app.clock import Clock
from scheduler_app.errors import SchedulerError
from scheduler_app.storage import migrations
from scheduler_app.storage.opening import open_workspace
os.setgid(65534), os.setuid(65534)
try:
    open_workspace({str(there)!r}, origin="test", clock=Clock())
except SchedulerError as error:
    print(error.code, error.params["path"])
"""
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        Path(folder).chmod(0o777)
        assert done.stdout.split() == [code, str(there)], done.stderr
        assert names(Path(folder)) == {"w.duta"}


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """A file system of its own, of the given size."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "duta-test", str(place)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("A small disk can only be made by root with the right to mount.")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_full_disk_is_refused_and_nothing_is_half_made(tmp_path: Path, path: Path, clock: FixedClock) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        with pytest.raises(DiskFull) as caught:
            create_workspace(disk / "new.duta", origin="test", clock=clock)
        assert caught.value.code == "workspace.no_room"
        assert names(disk) == set()
        shutil.copyfile(path, disk / "w.duta")
        error = refused(disk / "w.duta", clock)
        assert isinstance(error, DiskFull)
        assert names(disk) == {"w.duta"}


def test_a_disk_that_fills_up_meanwhile_leaves_nothing_half_made(tmp_path: Path, clock: FixedClock) -> None:
    def too_much(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE filler (x)"))
        connection.execute(text("INSERT INTO filler VALUES (zeroblob(30000000))"))

    with small_disk(tmp_path / "disk", "12m") as disk:
        with pytest.raises(DiskFull):
            create_workspace(disk / "new.duta", origin="test", clock=clock, fill=too_much)
        assert names(disk) == set()
        made(disk / "new.duta", clock)


class OlderSchema:
    """A workspace one revision behind: there is only one so far, so the newest is made to look older."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path = path
        self.upgraded: list[Connection] = []
        self._rename(path, "0000")
        monkeypatch.setattr(migrations, "REVISIONS", ("0000", "0001"))
        monkeypatch.setattr(migrations, "upgrade", self.upgrade)

    def upgrade(self, connection: Connection) -> None:
        self.upgraded.append(connection)
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))

    @staticmethod
    def _rename(path: Path, revision: str) -> None:
        driver = sqlite3.connect(path)
        driver.execute("UPDATE alembic_version SET version_num = ?", [revision])
        driver.commit()
        driver.close()

    def age(self) -> None:
        self._rename(self.path, "0000")


def test_an_older_workspace_is_copied_and_then_upgraded(
    path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = OlderSchema(path, monkeypatch)
    open_workspace(path, origin="test", clock=clock).close()
    assert len(older.upgraded) == 1
    assert names(path.parent) == {"w.duta", "w-before-0000.duta"}
    copied = sqlite3.connect(path.parent / "w-before-0000.duta")
    assert copied.execute("SELECT version_num FROM alembic_version").fetchall() == [("0000",)]
    assert copied.execute("SELECT name FROM workspace").fetchall() == [("KBRI Demo",)]
    copied.close()


def test_a_failed_upgrade_leaves_the_workspace_as_it_was(
    path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    OlderSchema(path, monkeypatch)
    before = path.read_bytes()

    def fails(connection: Connection) -> None:
        connection.execute(text("DROP TABLE attempts"))
        raise DiskFull("disk.full")

    monkeypatch.setattr(migrations, "upgrade", fails)
    assert refused(path, clock).code == "disk.full"
    assert path.read_bytes() == before


def test_only_the_last_few_copies_stay(path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    older = OlderSchema(path, monkeypatch)
    for number in range(5):
        old = path.with_name(f"w-before-000{number}x.duta")
        old.touch()
        os.utime(old, (number, number))
    older.age()
    open_workspace(path, origin="test", clock=clock).close()
    assert names(path.parent) == {"w.duta", "w-before-0003x.duta", "w-before-0004x.duta", "w-before-0000.duta"}


@pytest.mark.parametrize("where", ["sqlite:///x.duta", "mysql://host/x", "postgresql://host", "nonsense://", "://"])
def test_an_address_that_makes_no_sense_is_refused(clock: FixedClock, where: str) -> None:
    assert refused(where, clock).code == "workspace.bad_address"


def test_a_server_that_does_not_answer_is_said_so_without_the_password(clock: FixedClock) -> None:
    error = refused("postgresql://sari:secret@127.0.0.1:9/duta", clock)
    assert isinstance(error, DatabaseUnavailable)
    assert error.code == "database.not_answering"
    assert "secret" not in str(error)


@pytest.mark.postgres
def test_a_server_without_a_workspace_is_told_from_one_with_a_newer_one(postgresql_url: str, clock: FixedClock) -> None:
    database = Database(postgresql_url, origin="test", clock=clock)
    with database.writing() as writing:
        for table in inspect(writing.connection).get_table_names():
            writing.connection.execute(text(f"DROP TABLE {table} CASCADE"))
    database.close()
    error = refused(postgresql_url, clock)
    assert error.code == "workspace.missing"


@pytest.mark.parametrize(
    ("version", "fixed"),
    [
        ((3, 6, 23), True),
        ((3, 7, 0), False),
        ((3, 40, 1), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 54, 1), True),
    ],
)
def test_versions_of_sqlite_with_the_reset_bug_are_known(version: tuple[int, int, int], fixed: bool) -> None:
    assert sqlite_is_fixed(version) is fixed


def a_workspace_in(database: Database, clock: FixedClock, *, posts: int) -> StoredWorkspace:
    with database.writing() as writing:
        writing.connection.execute(text("DELETE FROM workspace"))
    stored = a_workspace(database, clock)
    for _ in range(posts):
        stored.store_post()
    return stored


def leave_open(path: Path) -> None:
    """Have a process write into the file and die without closing it."""
    program = f"""
import os, sqlite3
driver = sqlite3.connect({str(path)!r}, isolation_level=None)
driver.execute("UPDATE workspace SET zone_rules = 'left open'")
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", program], check=True)
