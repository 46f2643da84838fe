"""The sender as a program of its own, in a fresh interpreter: killed, started again, and told to stop."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.storage.database import Database
from tests.networks.standins.bulletin import BulletinClass, BulletinProcess
from tests.reliability.nursery import wait_until
from tests.reliability.stage import a_stage, tally

ROOT = Path(__file__).parents[2]


@contextmanager
def a_sender(url: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "tests.reliability.sender_process", "--workspace", url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, cwd=ROOT) as process:
        try:
            yield process
        finally:
            process.kill()


def test_a_killed_program_is_followed_by_another_that_finishes_and_stops_when_told(sqlite_url: str) -> None:
    database = Database(sqlite_url, origin="test", clock=Clock())
    try:
        with BulletinProcess(BulletinClass.LOOKUP, latency=0.02) as server:
            stage = a_stage(database, {server.kind: server.url}, accounts_each=4, rounds=15)
            with a_sender(sqlite_url) as first:
                wait_until(lambda: any(one.state is DeliveryState.SENT for one in stage.now()), what="a first post")
                first.kill()
            with a_sender(sqlite_url) as second:
                wait_until(stage.settled, what="the second program to finish")
                assert second.stdin is not None
                second.stdin.close()
                assert second.wait(20) == 0
            tally(stage, server.visible()).check()
    finally:
        database.close()
