"""A hold begins while another machine sleeps between its claim and its fence, or is cut off from the database."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from sqlalchemy.engine import make_url

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import DeliveryId, HoldId
from scheduler_app.services.holding import Holding
from scheduler_app.storage.database import Database
from tests.networks.standins.bulletin import BulletinClass, BulletinServer
from tests.reliability.code_points import Point
from tests.reliability.cut_line import CutLine
from tests.reliability.nursery import Child, Nursery, wait_until
from tests.reliability.stage import Stage, a_stage

SLEEPER, WAKEFUL = "a" * 32, "b" * 32
# Longer than a crossing of the fence may stand still here (``sender_process.Settings.longest_crossing``).
A_WHILE = 0.6
# However busy this machine is, nobody takes over meanwhile: that is what test_zombies.py is about.
UNHURRIED = {"lease": 30.0, "budget": 40.0}


@pytest.fixture
def server() -> Iterator[BulletinServer]:
    with BulletinServer(BulletinClass.LOOKUP) as running:
        yield running


@pytest.fixture
def stage(database_url: str, server: BulletinServer) -> Iterator[Stage]:
    database = Database(database_url, origin="test", clock=Clock())
    yield a_stage(database, {BulletinClass.LOOKUP: server.url}, machines=(SLEEPER, WAKEFUL))
    database.close()


@pytest.mark.parametrize("point", [Point.CLAIMED, Point.BEFORE_FENCE, Point.FENCE_COMMITTED, Point.AFTER_FENCE])
def test_a_machine_that_slept_while_a_hold_began_sends_only_what_was_past_its_fence(
    database_url: str, point: Point, stage: Stage, server: BulletinServer, nursery: Nursery
) -> None:
    sleeper = nursery.sender(workspace=database_url, machine=SLEEPER, stop_at={point.value: 1}, **UNHURRIED)
    sleeper.wait_stopped()
    hold_id = hold(stage)
    slept_until = time.monotonic() + A_WHILE
    wait_until(lambda: time.monotonic() > slept_until)
    # Nobody else sends it meanwhile either.
    wakeful = nursery.sender(workspace=database_url, machine=WAKEFUL, **UNHURRIED)
    sleeper.wake()
    comes_to_rest(stage, sleeper, wakeful)
    past = {Point.FENCE_COMMITTED, Point.AFTER_FENCE}
    assert listed(stage, hold_id) == ({stage.planned[0].id} if point in past else set())
    left = server.visible().total()
    assert left == (1 if point is Point.AFTER_FENCE else 0)
    assert stage.one().state is (DeliveryState.SENT if left else DeliveryState.HELD)
    if not left:
        assert stage.one().reason == "hold.active"


@pytest.mark.postgres
def test_a_machine_that_was_offline_while_a_hold_began_sends_nothing(
    postgresql_url: str, server: BulletinServer, nursery: Nursery
) -> None:
    address = make_url(postgresql_url)
    assert address.port
    database = Database(postgresql_url, origin="test", clock=Clock())
    stage = a_stage(database, {BulletinClass.LOOKUP: server.url}, machines=(SLEEPER,))
    with CutLine(address.port) as line:
        own = address.set(port=line.port).render_as_string(hide_password=False)
        sender = nursery.sender(workspace=own, machine=SLEEPER, stop_at={Point.BEFORE_FENCE.value: 1})
        sender.wait_stopped()
        line.cut()
        hold_id = hold(stage)
        sender.wake()
        offline_until = time.monotonic() + A_WHILE
        wait_until(lambda: time.monotonic() > offline_until)
        assert server.visible().total() == 0
        line.mend()
        comes_to_rest(stage, sender)
    assert (stage.one().state, stage.one().reason) == (DeliveryState.HELD, "hold.active")
    assert (listed(stage, hold_id), server.visible().total()) == (set(), 0)
    database.close()


def hold(stage: Stage) -> HoldId:
    holding = Holding(stage.database, Clock())
    return holding.start(stage.workspace.officer.id, HoldScope.EVERYTHING, "", "Earthquake in host country")


def listed(stage: Stage, hold_id: HoldId) -> set[DeliveryId]:
    holding = Holding(stage.database, Clock())
    return {one.delivery_id for one in holding.past_the_fence(stage.workspace.officer.id, hold_id)}


def comes_to_rest(stage: Stage, *senders: Child) -> None:
    wait_until(stage.settled, what="everything to come to rest")
    assert [sender.finish() for sender in senders] == [0] * len(senders)
