"""Claiming and handing out, against a real server and both databases."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from scheduler_app.clock import FixedClock
from scheduler_app.delivery.dispatcher import Dispatcher
from scheduler_app.delivery.finishing import Finish
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from tests.builders import MACHINE, NOW
from tests.delivery.desk import OWNER, Desk, a_desk, running
from tests.networks.standins.bulletin import BulletinServer

WAIT = 20.0


class SlowSender:
    """Holds on to each claim until told to let go, then sends it."""

    def __init__(self, desk: Desk) -> None:
        self._sender = desk.sender()
        self.has_one = threading.Semaphore(0)
        self.let_go = threading.Event()

    def send(self, taken: Claim) -> Finish | None:
        self.has_one.release()
        assert self.let_go.wait(WAIT)
        return self._sender.send(taken)


def slow_dispatcher(desk: Desk, slow: SlowSender, **options: int) -> Dispatcher:
    settings = {"workers": 2, **options}
    return Dispatcher(desk.database, desk.clock, slow.send, owner=OWNER, machine=MACHINE, **settings)


def test_everything_due_is_sent_once_also_behind_one_another(desk: Desk, board: BulletinServer) -> None:
    due = [desk.ready(account) for account in desk.workspace.accounts for _ in range(4)]
    waiting = desk.ready(due_at=NOW + timedelta(hours=1))
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
        assert dispatcher.wait_until_idle(WAIT)
    assert {desk.now(one).state for one in due} == {DeliveryState.SENT}
    assert board.visible() == {one.idempotency_key: 1 for one in due}
    assert desk.now(waiting).state is DeliveryState.SCHEDULED


def test_one_account_has_one_delivery_under_way(desk: Desk) -> None:
    first, second = desk.ready(), desk.ready()
    slow = SlowSender(desk)
    with running(slow_dispatcher(desk, slow)) as dispatcher:
        dispatcher.run_due()
        assert slow.has_one.acquire(timeout=WAIT)
        assert [desk.now(one).state for one in (first, second)] == [DeliveryState.CLAIMED, DeliveryState.SCHEDULED]
        slow.let_go.set()
        assert dispatcher.wait_until_idle(WAIT)


def test_no_more_is_claimed_than_may_be_in_hand(database: Database, clock: FixedClock, board: BulletinServer) -> None:
    desk = a_desk(database, clock, board.url, accounts_wanted=5)
    made = [desk.ready(account) for account in desk.workspace.accounts]
    slow = SlowSender(desk)
    with running(slow_dispatcher(desk, slow, most=3)) as dispatcher:
        dispatcher.run_due()
        states = [desk.now(one).state for one in made]
        assert states.count(DeliveryState.CLAIMED) == 3
        slow.let_go.set()
        assert dispatcher.wait_until_idle(WAIT)


def test_what_may_not_leave_is_set_aside(desk: Desk) -> None:
    unapproved = desk.workspace.schedule(desk.workspace.store_post())
    with running(desk.dispatcher()) as dispatcher:
        dispatcher.run_due()
    assert desk.now(unapproved).state is DeliveryState.MISSED


def test_a_stopped_dispatcher_finishes_what_is_being_sent_and_gives_back_the_rest(desk: Desk) -> None:
    made = [desk.ready(account) for account in desk.workspace.accounts]
    slow = SlowSender(desk)
    dispatcher = slow_dispatcher(desk, slow, workers=1)
    dispatcher.run_due()
    assert slow.has_one.acquire(timeout=WAIT)
    stopping = threading.Thread(target=dispatcher.stop)
    stopping.start()
    slow.let_go.set()
    stopping.join(WAIT)
    assert sorted(desk.now(one).state for one in made) == [DeliveryState.SCHEDULED, DeliveryState.SENT]
    dispatcher.run_due()
    assert sorted(desk.now(one).state for one in made) == [DeliveryState.SCHEDULED, DeliveryState.SENT]


def test_a_round_says_up_to_when_everything_was_looked_at(desk: Desk) -> None:
    rounds: list[datetime] = []
    dispatcher = Dispatcher(
        desk.database,
        desk.clock,
        desk.sender().send,
        owner=OWNER,
        machine=MACHINE,
        workers=1,
        on_round=rounds.append,
    )
    with running(dispatcher):
        dispatcher.run_due()
    assert rounds == [NOW]


def test_calls_from_many_threads_send_nothing_twice(desk: Desk, board: BulletinServer) -> None:
    due = [desk.ready(account) for account in desk.workspace.accounts for _ in range(3)]
    with running(desk.dispatcher()) as dispatcher:
        threads = [threading.Thread(target=dispatcher.run_due) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(WAIT)
        assert dispatcher.wait_until_idle(WAIT)
    assert board.visible() == {one.idempotency_key: 1 for one in due}


def test_a_sender_that_fails_leaves_the_account_to_recovery_and_the_others_go_on(desk: Desk) -> None:
    first, second = desk.workspace.accounts
    broken, fine = desk.ready(first), desk.ready(second)
    sender = desk.sender()

    def send(taken: Claim) -> Finish | None:
        if taken.delivery_id == broken.id:
            raise RuntimeError("out of luck")
        return sender.send(taken)

    dispatcher = Dispatcher(desk.database, desk.clock, send, owner=OWNER, machine=MACHINE, workers=2)
    dispatcher.run_due()
    assert dispatcher.wait_until_idle(WAIT)
    assert [desk.now(one).state for one in (broken, fine)] == [DeliveryState.CLAIMED, DeliveryState.SENT]
    dispatcher.stop()
    assert desk.now(broken).state is DeliveryState.SCHEDULED


def test_leases_are_renewed_while_something_is_in_hand(desk: Desk) -> None:
    delivery = desk.ready()
    slow = SlowSender(desk)
    dispatcher = Dispatcher(
        desk.database, desk.clock, slow.send, owner=OWNER, machine=MACHINE, workers=1, lease=timedelta(seconds=30)
    )
    with running(dispatcher):
        dispatcher.run_due()
        assert slow.has_one.acquire(timeout=WAIT)
        before = _lease(desk, delivery.id)
        while _lease(desk, delivery.id) == before:
            dispatcher.renew_leases()
        slow.let_go.set()
        assert dispatcher.wait_until_idle(WAIT)
    assert desk.now(delivery).state is DeliveryState.SENT


def _lease(desk: Desk, delivery_id: str) -> int:
    with desk.database.reading() as connection:
        value = connection.execute(deliveries.select().where(deliveries.c.id == delivery_id)).one().lease_until
    return int(value)
