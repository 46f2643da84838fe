"""The laptop slept, or somebody set the clock: what is still in time leaves once, what is not waits for a person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from scheduler_app.delivery.engine import Pace
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from tests.builders import NOW
from tests.delivery.desk import Desk, a_desk
from tests.networks.standins.bulletin import BulletinServer
from tests.reliability.bent_clock import BentClock, bend_the_scheduler
from tests.reliability.nursery import wait_until

# Only the heartbeat is quick: nothing here may be owed to a sweep that happened to come.
HEARTBEAT_ONLY = Pace(workers=4, heartbeat_every=timedelta(seconds=0.05), sweep_every=timedelta(hours=3))
MINUTE = timedelta(minutes=1)
_S = DeliveryState


@pytest.fixture
def bent(monkeypatch: pytest.MonkeyPatch) -> BentClock:
    clock = BentClock(NOW)
    bend_the_scheduler(clock, monkeypatch)
    return clock


@pytest.fixture
def board() -> Iterator[BulletinServer]:
    with BulletinServer() as server:
        yield server


@pytest.fixture
def desk(database: Database, bent: BentClock, board: BulletinServer) -> Desk:
    return a_desk(database, bent, board.url, accounts_wanted=2, lateness_limit=15 * MINUTE)


@contextmanager
def running(desk: Desk, pace: Pace = HEARTBEAT_ONLY) -> Iterator[None]:
    engine = desk.engine(pace)
    engine.start()
    try:
        yield
    finally:
        engine.stop()


def due_in(desk: Desk, minutes: int) -> list[Delivery]:
    """One delivery on each account, and the engine hears of them."""
    made = [desk.ready(account, due_at=NOW + minutes * MINUTE) for account in desk.workspace.accounts]
    with desk.database.writing() as writing:
        writing.changed(Kind.DELIVERIES)
    return made


def states(desk: Desk, *several: list[Delivery]) -> set[DeliveryState]:
    return {desk.now(one).state for some in several for one in some}


def sent_once(board: BulletinServer, *several: list[Delivery]) -> bool:
    visible = board.visible()
    return [visible[one.idempotency_key] for some in several for one in some] == [1] * visible.total()


def test_after_sleep_what_is_in_time_leaves_once_and_what_is_late_waits_for_a_person(
    desk: Desk, bent: BentClock, board: BulletinServer
) -> None:
    late, in_time, just_now, to_come = due_in(desk, 2), due_in(desk, 8), due_in(desk, 19), due_in(desk, 60)
    with running(desk):
        bent.jump(20 * MINUTE)
        wait_until(
            lambda: states(desk, late, in_time, just_now) == {_S.MISSED, _S.SENT}, what="the heartbeat to notice"
        )
        assert states(desk, late) == {_S.MISSED}
        assert states(desk, in_time, just_now) == {_S.SENT}
        assert states(desk, to_come) == {_S.SCHEDULED}
    assert sent_once(board, in_time, just_now)


def test_sleeping_twice_sends_no_burst_twice(desk: Desk, bent: BentClock, board: BulletinServer) -> None:
    first, second = due_in(desk, 10), due_in(desk, 30)
    with running(desk):
        bent.jump(11 * MINUTE)
        wait_until(lambda: states(desk, first) == {_S.SENT}, what="the first burst")
        bent.jump(20 * MINUTE)
        wait_until(lambda: states(desk, second) == {_S.SENT}, what="the second burst")
    assert sent_once(board, first, second)


def test_a_clock_set_back_sends_nothing_again_and_what_is_due_still_leaves(
    desk: Desk, bent: BentClock, board: BulletinServer
) -> None:
    before = due_in(desk, 0)
    with running(desk):
        wait_until(lambda: states(desk, before) == {_S.SENT}, what="what was due")
        bent.jump(-60 * MINUTE)
        after = due_in(desk, -61)
        wait_until(lambda: states(desk, after) == {_S.SENT}, what="what is due by the new clock")
    assert sent_once(board, before, after)


def test_chores_go_on_after_the_clock_was_set_back(desk: Desk, bent: BentClock, board: BulletinServer) -> None:
    sweeping = Pace(workers=4, heartbeat_every=timedelta(seconds=0.05), sweep_every=timedelta(seconds=0.2))
    with running(desk, sweeping):
        bent.jump(-60 * MINUTE)
        left_behind = desk.ready(due_at=bent.now() - MINUTE)
        with desk.database.writing() as writing:
            dead = {"state": "claimed", "owner": "dead", "token": 1, "lease_until": 1}
            writing.connection.execute(deliveries.update().where(deliveries.c.id == left_behind.id).values(**dead))
        wait_until(lambda: states(desk, [left_behind]) == {_S.SENT}, what="recovery to find what was left behind")
    assert sent_once(board, [left_behind])


def test_a_clock_put_forward_and_back_again_sends_nothing_twice(
    desk: Desk, bent: BentClock, board: BulletinServer
) -> None:
    early, later = due_in(desk, 10), due_in(desk, 45)
    with running(desk):
        bent.jump(15 * MINUTE)
        wait_until(lambda: states(desk, early) == {_S.SENT}, what="what the wrong clock made due")
        bent.jump(-15 * MINUTE)
        by_the_right_clock = due_in(desk, 0)
        wait_until(lambda: states(desk, by_the_right_clock) == {_S.SENT}, what="the clock to be right again")
        assert states(desk, later) == {_S.SCHEDULED}
    assert sent_once(board, early, by_the_right_clock)
