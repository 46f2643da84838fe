"""A hold begins while senders in other processes are busy: from its commit on nothing crosses the fence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.storage import holds
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import attempts
from tests.builders import a_hold
from tests.networks.standins.bulletin import BulletinClass, BulletinProcess
from tests.reliability.nursery import Nursery, wait_until
from tests.reliability.stage import Stage, a_stage

MACHINES = ("a" * 32, "b" * 32)
MOVING = {DeliveryState.SCHEDULED, DeliveryState.CLAIMED, DeliveryState.SENDING}
UNHURRIED = {"lease": 10.0, "budget": 15.0, "longest_crossing": 5.0}


@pytest.fixture
def server() -> Iterator[BulletinProcess]:
    with BulletinProcess(BulletinClass.NONE, latency=0.02) as running:
        yield running


@pytest.fixture
def stage(database_url: str, server: BulletinProcess) -> Iterator[Stage]:
    database = Database(database_url, origin="test", clock=Clock())
    yield a_stage(database, {server.kind: server.url}, accounts_each=12, rounds=25, machines=MACHINES)
    database.close()


def test_nothing_leaves_after_a_hold_began(
    database_url: str, stage: Stage, server: BulletinProcess, nursery: Nursery
) -> None:
    senders = [nursery.sender(workspace=database_url, machine=machine, **UNHURRIED) for machine in MACHINES]
    wait_until(lambda: count(stage, DeliveryState.SENT) >= 40, what="the senders to be busy")
    with stage.database.writing() as writing:
        holds.start(writing.connection, a_hold(stage.workspace.supervisor))
    began = Clock().now()
    wait_until(lambda: not any(one.state in MOVING for one in stage.now()), what="the senders to come to rest")
    for sender in senders:
        assert sender.finish() == 0
    with stage.database.reading() as connection:
        last = connection.execute(select(func.max(attempts.c.started_at))).scalar_one()
    assert last <= began
    assert count(stage, DeliveryState.HELD) > 0
    assert server.visible().total() == count(stage, DeliveryState.SENT)
    assert {one.reason for one in stage.now() if one.state is DeliveryState.HELD} == {"hold.active"}


def count(stage: Stage, state: DeliveryState) -> int:
    return sum(one.state is state for one in stage.now())
