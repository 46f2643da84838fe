"""Two sender processes on one database: no double, never two in flight on one account, and both really work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import attempts
from tests.networks.standins.bulletin import BulletinClass, BulletinProcess
from tests.reliability.nursery import Nursery, wait_until
from tests.reliability.stage import Stage, a_stage, say, tally

MACHINES = ("a" * 32, "b" * 32)
# Without kills nothing has to be hurried, and nothing may be given up because this machine is busy.
UNHURRIED = {"lease": 10.0, "budget": 15.0, "longest_crossing": 5.0}


@pytest.fixture
def server() -> Iterator[BulletinProcess]:
    with BulletinProcess(BulletinClass.NONE, latency=0.02) as running:
        yield running


# On SQLite the lock beside the file keeps the second process out: here it is forced aside.
@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    found: str = request.getfixturevalue(f"{request.param}_url")
    return found


@pytest.fixture
def stage(url: str, server: BulletinProcess) -> Iterator[Stage]:
    database = Database(url, origin="test", clock=Clock())
    # Each round is due by itself, so that both wake for it at the same instant.
    apart = timedelta(milliseconds=60)
    yield a_stage(database, {server.kind: server.url}, accounts_each=12, rounds=25, apart=apart, machines=MACHINES)
    database.close()


def test_two_processes_share_the_work_and_never_an_account(
    url: str, stage: Stage, server: BulletinProcess, nursery: Nursery
) -> None:
    senders = [nursery.sender(workspace=url, machine=machine, workers=6, **UNHURRIED) for machine in MACHINES]
    wait_until(stage.settled, what="both to send everything")
    for sender in senders:
        assert sender.finish() == 0
    result = tally(stage, server.visible())
    worked = tries_by_machine(stage.database)
    say(f"{result}; tries {dict(worked)}")
    result.check()
    assert {one.state for one in stage.now()} == {DeliveryState.SENT}
    assert set(server.most_at_once().values()) == {1}
    assert set(worked) == set(MACHINES)


def tries_by_machine(database: Database) -> Counter[str]:
    with database.reading() as connection:
        return Counter(str(owner).partition(":")[0] for owner in connection.scalars(select(attempts.c.owner)))
