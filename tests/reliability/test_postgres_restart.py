"""The database server crashes and comes back while a sender works: nothing is lost, nothing is doubled."""

from __future__ import annotations

import os
import signal
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import psutil
import pytest

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.errors import DatabaseUnavailable
from scheduler_app.storage.database import Database
from scheduler_app.storage.hot_statement import driver_of
from tests.networks.standins.bulletin import BulletinClass, BulletinProcess
from tests.postgres_cluster import START_LIMIT, WHY_SKIPPED, PostgresCluster, server_programs
from tests.reliability.nursery import Nursery, wait_until
from tests.reliability.stage import Stage, a_stage, say, tally

pytestmark = pytest.mark.postgres
CRASHES = 3


class CrashingCluster(PostgresCluster):
    """A server that can be stopped without warning and started again; its files outlive it."""

    def __init__(self, programs: Path) -> None:
        super().__init__(programs)
        self._programs = programs
        self._keepers: list[subprocess.Popen[bytes]] = []

    def crash(self) -> None:
        """As ``pg_ctl stop -m immediate``: no connection is ended properly, nothing in memory is written."""
        pid = int((self._folder / "data" / "postmaster.pid").read_text().splitlines()[0])
        os.kill(pid, signal.SIGQUIT)
        # It ends once all that it started has ended; before that no other may take over its files and memory.
        wait_until(lambda: _ended(pid), what="the server to be gone")

    def start_again(self) -> None:
        self._keepers.append(self._keeper)
        self._keeper = self._start(self._programs)
        self._wait()

    def stop(self) -> None:
        super().stop()
        for keeper in self._keepers:
            assert keeper.stdin is not None
            keeper.stdin.close()
            keeper.wait(START_LIMIT)


def _ended(pid: int) -> bool:
    """Whether a process is over, though the shell that started it may not have asked yet."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@pytest.fixture(scope="module")
def cluster(fill_workspace: Callable[[str], None]) -> Iterator[CrashingCluster]:
    programs = server_programs()
    if programs is None:
        pytest.skip(WHY_SKIPPED)
    running = CrashingCluster(programs)
    try:
        running.make_template(fill_workspace)
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="module")
def fill_workspace() -> Callable[[str], None]:
    from tests.conftest import _fill

    return _fill


def test_a_sender_survives_its_database_server(cluster: CrashingCluster, nursery: Nursery) -> None:
    url = cluster.fresh_database()
    with ExitStack() as stack:
        servers = {kind: stack.enter_context(BulletinProcess(kind, latency=0.02)) for kind in BulletinClass}
        database = Database(url, origin="test", clock=Clock())
        stack.callback(database.close)
        stage = a_stage(database, {kind: server.url for kind, server in servers.items()}, accounts_each=6, rounds=20)
        sender = nursery.sender(workspace=url)
        for crashes in range(CRASHES):
            wait_until(partial(has_sent, stage, 40 * (crashes + 1)), what="the sender to go on")
            cluster.crash()
            cluster.start_again()
        wait_until(lambda: rested(stage), what="everything to come to rest")
        assert sender.finish() == 0
        result = tally(stage, sum((server.visible() for server in servers.values()), Counter()))
        say(f"{CRASHES} crashes of the server; {result}")
        result.check()


def has_sent(stage: Stage, least: int) -> bool:
    try:
        return sum(one.state is DeliveryState.SENT for one in stage.now()) >= least
    except DatabaseUnavailable:
        return False


def rested(stage: Stage) -> bool:
    try:
        return stage.settled()
    except DatabaseUnavailable:
        return False


def test_a_server_that_is_down_is_said_to_be_down_and_is_used_again_when_it_is_back(cluster: CrashingCluster) -> None:
    database = Database(cluster.fresh_database(), origin="test", clock=Clock())
    try:
        stage = a_stage(database, {BulletinClass.KEY: "http://127.0.0.1:1"})
        cluster.crash()
        for _ in range(3):
            with pytest.raises(DatabaseUnavailable) as caught:
                stage.now()
            assert caught.value.code == "database.not_answering"
        cluster.start_again()
        wait_until(lambda: rested(stage) or bool(stage.now()), what="the server to be used again")
        assert stage.one().state is DeliveryState.SCHEDULED
    finally:
        database.close()


def test_commits_are_durable_whatever_the_server_was_told(postgresql_database: Database) -> None:
    """The server of these tests is set up without: a crash would take back marks that a post had left."""
    with postgresql_database.writing() as writing:
        found = driver_of(writing.connection).execute("SHOW synchronous_commit").fetchone()
    assert found == ("on",)
