"""The machine itself is not in order: nothing is lost, nothing is doubled, and what is wrong has a name."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.clock import Clock
from scheduler_app.delivery.engine import Pace
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.errors import DatabaseUnavailable, DiskFull
from scheduler_app.networks.network import Fence, Published, PublishRequest
from scheduler_app.storage import database as database_module
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from tests.delivery.desk import Desk, a_desk
from tests.networks.standins.bulletin import BulletinServer
from tests.networks.standins.bulletin_network import BULLETIN_NONE, BulletinNetwork
from tests.reliability.nursery import wait_until

NETWORK = BULLETIN_NONE.name
SWEEPING = Pace(workers=2, sweep_every=timedelta(seconds=0.1))
_S = DeliveryState


@pytest.fixture
def board() -> Iterator[BulletinServer]:
    with BulletinServer() as server:
        yield server


class Troubled(BulletinNetwork):
    """A network during whose answer something happens to this machine."""

    def __init__(self, trouble: Callable[[], object]) -> None:
        super().__init__(BULLETIN_NONE)
        self._trouble = trouble

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        published = super().publish(request, fence)
        self._trouble()
        return published


@contextmanager
def opened(url: str) -> Iterator[Database]:
    database = Database(url, origin="test", clock=Clock())
    try:
        yield database
    finally:
        database.close()


@contextmanager
def running(desk: Desk) -> Iterator[None]:
    engine = desk.engine(SWEEPING)
    engine.start()
    try:
        yield
    finally:
        engine.stop()


def all_sent(desk: Desk, planned: list[Delivery]) -> bool:
    return {desk.now(one).state for one in planned} == {_S.SENT}


class TestADatabaseLockedByAnotherProgram:
    @pytest.fixture(autouse=True)
    def _impatient(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(database_module, "BUSY_TIMEOUT_MS", 50)

    @pytest.fixture
    def desk(self, sqlite_url: str, board: BulletinServer) -> Iterator[Desk]:
        with opened(sqlite_url) as database:
            yield a_desk(database, Clock(), board.url, network=NETWORK, accounts_wanted=3)

    @pytest.fixture
    def other(self, desk: Desk) -> Iterator[sqlite3.Connection]:
        assert desk.database.path is not None
        with closing(sqlite3.connect(desk.database.path, isolation_level=None)) as connection:
            yield connection

    def test_a_person_is_told_that_it_is_locked(self, desk: Desk, other: sqlite3.Connection) -> None:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseUnavailable) as caught:
            desk.ready()
        assert caught.value.code == "database.locked"

    def test_sending_waits_and_goes_on_afterwards(
        self, desk: Desk, other: sqlite3.Connection, board: BulletinServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        planned = [desk.ready(account) for account in desk.workspace.accounts for _ in range(3)]
        caplog.set_level(logging.WARNING)
        other.execute("BEGIN IMMEDIATE")
        with running(desk):
            wait_until(lambda: "database.locked" in caplog.text, what="the lock to be noticed")
            assert {desk.now(one).state for one in planned} == {_S.SCHEDULED}
            other.execute("ROLLBACK")
            wait_until(lambda: all_sent(desk, planned), what="everything to be sent")
        assert set(board.visible().values()) == {1}

    def test_an_outcome_is_written_down_when_the_lock_is_gone(
        self, desk: Desk, other: sqlite3.Connection, board: BulletinServer
    ) -> None:
        delivery = desk.ready()
        network = Troubled(lambda: other.execute("BEGIN IMMEDIATE"))
        send_with(desk, network, pause=lambda _seconds: other.in_transaction and other.execute("ROLLBACK"))
        assert desk.now(delivery).state is _S.SENT
        assert board.visible().total() == 1


def send_with(desk: Desk, network: BulletinNetwork, *, pause: Callable[[float], object]) -> None:
    """Send what is due through ``network``; ``pause`` is called where the sender waits to try writing again."""
    troubled = Desk(desk.database, desk.clock, desk.workspace, {NETWORK: network})
    for taken in desk.claim():
        troubled.send(taken, pause=pause)


class FullDisk:
    """A small disk of its own that can be filled to the last byte and emptied again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self) -> None:
        with self._filler.open("wb", buffering=0) as filler:
            for size in (65536, 4096, 1):
                try:
                    while True:
                        filler.write(b"\0" * size)
                except OSError:
                    continue

    def empty(self) -> None:
        self._filler.unlink(missing_ok=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[FullDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = os.geteuid() == 0 and shutil.which("mount") is not None
    if mounted:
        options = ["-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
        mounted = subprocess.run(["mount", *options], check=False, capture_output=True).returncode == 0
    if not mounted:
        pytest.skip("A disk of its own can only be mounted as root: the full disk is not tried.")
    try:
        yield FullDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True, capture_output=True)


class TestAFullDisk:
    @pytest.fixture
    def desk(self, sqlite_url: str, small_disk: FullDisk, board: BulletinServer) -> Iterator[Desk]:
        moved = small_disk.folder / "workspace.duta"
        shutil.copyfile(sqlite_url.removeprefix("sqlite:///"), moved)
        with opened(f"sqlite:///{moved}") as database:
            yield a_desk(database, Clock(), board.url, network=NETWORK, accounts_wanted=3)

    def test_a_person_is_told_that_the_disk_is_full_and_nothing_is_half_written(
        self, desk: Desk, small_disk: FullDisk
    ) -> None:
        small_disk.fill()
        with pytest.raises(DiskFull) as caught:
            desk.ready()
        assert caught.value.code == "disk.full"
        small_disk.empty()
        desk.ready()

    def test_nothing_leaves_while_the_attempt_cannot_be_put_on_record(
        self, desk: Desk, small_disk: FullDisk, board: BulletinServer
    ) -> None:
        delivery = desk.ready()
        taken = desk.claim()
        small_disk.fill()
        with pytest.raises(DiskFull):
            desk.send(taken[0])
        assert board.visible().total() == 0
        small_disk.empty()
        desk.send(taken[0])
        assert (desk.now(delivery).state, board.visible().total()) == (_S.SENT, 1)

    def test_an_outcome_is_written_down_when_there_is_room_again(
        self, desk: Desk, small_disk: FullDisk, board: BulletinServer
    ) -> None:
        delivery = desk.ready()
        pauses: list[float] = []

        def pause(seconds: float) -> None:
            pauses.append(seconds)
            if len(pauses) == 3:
                small_disk.empty()

        send_with(desk, Troubled(small_disk.fill), pause=pause)
        assert len(pauses) == 3
        assert (desk.now(delivery).state, board.visible().total()) == (_S.SENT, 1)

    def test_what_could_never_be_written_down_becomes_unknown(
        self, desk: Desk, small_disk: FullDisk, board: BulletinServer
    ) -> None:
        delivery = desk.ready()
        with pytest.raises(DiskFull):
            send_with(desk, Troubled(small_disk.fill), pause=lambda _seconds: None)
        small_disk.empty()
        assert desk.now(delivery).state is _S.SENDING
        let_deadlines_pass(desk)
        with running(desk):
            wait_until(lambda: desk.now(delivery).state is _S.UNKNOWN, what="recovery")
        assert board.visible().total() == 1

    def test_a_running_engine_goes_on_when_there_is_room_again(
        self, desk: Desk, small_disk: FullDisk, board: BulletinServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        planned = [desk.ready(account) for account in desk.workspace.accounts for _ in range(3)]
        with running(desk):
            wait_until(lambda: all_sent(desk, planned), what="the first lot")
            soon = Clock().now() + timedelta(seconds=0.3)
            more = [desk.ready(account, due_at=soon) for account in desk.workspace.accounts]
            small_disk.fill()
            wait_until(lambda: "disk.full" in caplog.text, what="the full disk to be noticed")
            small_disk.empty()
            wait_until(lambda: all_sent(desk, more), what="the rest")
        assert set(board.visible().values()) == {1}


def let_deadlines_pass(desk: Desk) -> None:
    """As if the leases and deadlines of everything under way were long over."""
    with desk.database.writing() as writing:
        writing.connection.execute(deliveries.update().values(lease_until=1, send_deadline=1))
