"""C3: a sender is stopped at every point, another takes its delivery over, then it wakes and goes on where it was."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.storage.database import Database
from tests.networks.standins.bulletin import BulletinClass, BulletinServer
from tests.reliability.code_points import Point
from tests.reliability.nursery import Child, Nursery, wait_until
from tests.reliability.stage import Stage, a_stage, say, tally

DATABASES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
OUTSIDE_TRANSACTIONS = [
    Point.CLAIMED,
    Point.BEFORE_FENCE,
    Point.FENCE_COMMITTED,
    Point.AFTER_FENCE,
    Point.IN_FLIGHT,
    Point.AFTER_ANSWER,
]
INSIDE_TRANSACTIONS = [Point.IN_CLAIM, Point.IN_FENCE]
# A network that only lists posts is the one on which a late zombie would be seen twice.
CLASSES = [
    BulletinClass.LOOKUP,
    pytest.param(BulletinClass.KEY, marks=pytest.mark.nightly),
    pytest.param(BulletinClass.NONE, marks=pytest.mark.nightly),
]


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest) -> str:
    found: str = request.getfixturevalue(f"{request.param}_url")
    return found


@pytest.fixture
def server(bulletin: BulletinClass) -> Iterator[BulletinServer]:
    with BulletinServer(bulletin) as running:
        yield running


@pytest.fixture
def stage(url: str, bulletin: BulletinClass, server: BulletinServer) -> Iterator[Stage]:
    database = Database(url, origin="test", clock=Clock())
    yield a_stage(database, {bulletin: server.url})
    database.close()


@pytest.mark.parametrize("bulletin", CLASSES)
@pytest.mark.parametrize("point", OUTSIDE_TRANSACTIONS)
def test_what_wakes_after_another_took_over_sends_nothing_again(
    url: str, point: Point, stage: Stage, server: BulletinServer, nursery: Nursery
) -> None:
    zombie = nursery.sender(workspace=url, stop_at={point.value: 1})
    zombie.wait_stopped()
    other = nursery.sender(workspace=url)
    wait_until(stage.settled, what="the other sender to take over")
    wake_and_finish(zombie, other)
    check(stage, server)


@pytest.mark.parametrize("bulletin", CLASSES)
@pytest.mark.parametrize("point", INSIDE_TRANSACTIONS)
def test_what_wakes_inside_its_transaction_sends_nothing_again(
    url: str, point: Point, stage: Stage, server: BulletinServer, nursery: Nursery
) -> None:
    zombie = nursery.sender(workspace=url, stop_at={point.value: 1})
    zombie.wait_stopped()
    if stage.database.is_sqlite:
        # Nobody else can write: what counts is that it notices how long it stood still.
        woken_at = time.monotonic() + 2.5
        wait_until(lambda: time.monotonic() > woken_at)
        zombie.wake()
    other = nursery.sender(workspace=url)
    wait_until(stage.settled, what="the delivery to be settled")
    wake_and_finish(zombie, other)
    check(stage, server)


def wake_and_finish(zombie: Child, other: Child) -> None:
    zombie.wake()
    assert zombie.finish() == 0
    assert other.finish() == 0


def check(stage: Stage, server: BulletinServer) -> None:
    result = tally(stage, server.visible())
    say(str(result))
    result.check()
    cannot_know = server.board.kind is BulletinClass.NONE
    assert stage.one().state in {DeliveryState.SENT, *({DeliveryState.UNKNOWN} if cannot_know else ())}
