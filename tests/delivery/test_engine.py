"""The whole of sending, on the machine's own clock: what is scheduled leaves by itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from scheduler_app.clock import Clock
from scheduler_app.delivery.engine import DeliveryEngine, Pace
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.recall import RecallWay
from scheduler_app.services.recalling import Recalling
from scheduler_app.storage import claims, deliveries
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from tests.builders import MACHINE, a_delivery, an_approval, record_approvals
from tests.delivery.desk import Desk, a_desk
from tests.networks.standins.bulletin import BulletinServer
from tests.networks.standins.bulletin_network import BULLETIN_KEY

WAIT = 20.0
QUICK = Pace(
    workers=4, lease=timedelta(seconds=1), recovery_margin=timedelta(0), sweep_every=timedelta(milliseconds=200)
)
UNHURRIED = Pace(workers=4)


@pytest.fixture
def live(database_url: str, board: BulletinServer) -> Iterator[Desk]:
    clock = Clock()
    database = Database(database_url, origin="test", clock=clock)
    yield a_desk(database, clock, board.url, accounts_wanted=3)
    database.close()


@contextmanager
def started(desk: Desk, pace: Pace) -> Iterator[DeliveryEngine]:
    engine = desk.engine(pace)
    engine.start()
    try:
        yield engine
    finally:
        engine.stop()


def wait_for(desk: Desk, delivery: Delivery, state: DeliveryState) -> None:
    """Wait until the delivery stands there, woken by the database's own announcements."""
    reached = threading.Event()

    def look(_changes: Changes | None = None) -> None:
        if desk.now(delivery).state is state:
            reached.set()

    desk.database.on_changes(look)
    look()
    assert reached.wait(WAIT), f"{desk.now(delivery)} did not become {state}"


def test_what_is_due_in_a_moment_leaves_by_itself_and_once(live: Desk, board: BulletinServer) -> None:
    soon = live.clock.now() + timedelta(milliseconds=300)
    made = [live.ready(account, due_at=soon) for account in live.workspace.accounts]
    with started(live, UNHURRIED):
        for delivery in made:
            wait_for(live, delivery, DeliveryState.SENT)
    assert board.visible() == {delivery.idempotency_key: 1 for delivery in made}
    assert all((live.now(delivery).sent_at or soon) >= soon for delivery in made)


def test_what_is_scheduled_while_it_runs_is_heard_of_at_once(live: Desk) -> None:
    post = live.workspace.store_post()
    live.workspace.approve(post)
    with started(live, UNHURRIED):
        delivery = a_delivery(post, live.workspace.account, due_at=live.clock.now())
        with live.database.writing() as writing:
            deliveries.add_many(writing.connection, [delivery])
            writing.changed(Kind.DELIVERIES)
        wait_for(live, delivery, DeliveryState.SENT)


@pytest.mark.postgres
def test_what_another_machine_schedules_is_heard_of_long_before_the_sweep(
    postgresql_url: str, board: BulletinServer
) -> None:
    clock = Clock()
    here = Database(postgresql_url, origin="here", clock=clock)
    there = Database(postgresql_url, origin="there", clock=clock)
    desk = a_desk(here, clock, board.url)
    post = desk.workspace.store_post()
    desk.workspace.approve(post)
    heard = threading.Event()
    with started(desk, UNHURRIED):
        # The first listening only notes where the log stands.
        here.hear_others()
        here.on_changes(lambda _changes: heard.set())
        delivery = a_delivery(post, desk.workspace.account, due_at=clock.now())
        with there.writing() as writing:
            deliveries.add_many(writing.connection, [delivery])
            writing.changed(Kind.DELIVERIES)
        assert heard.wait(WAIT)
        wait_for(desk, delivery, DeliveryState.SENT)
    here.close()
    there.close()


def test_an_approval_given_before_the_hour_lets_it_leave_at_its_hour(live: Desk) -> None:
    post = live.workspace.store_post()
    delivery = live.workspace.schedule(post, due_at=live.clock.now() + timedelta(seconds=1))
    with started(live, UNHURRIED):
        yes = an_approval(live.workspace.workspace, post, live.workspace.accounts, live.workspace.supervisor)
        with live.database.writing() as writing:
            record_approvals(writing.connection, [yes])
            writing.changed(Kind.APPROVALS)
        wait_for(live, delivery, DeliveryState.SENT)


def test_what_a_dead_process_claimed_is_sent_after_its_lease(live: Desk, board: BulletinServer) -> None:
    delivery = live.ready()
    live.database.write_together(
        lambda writing: claims.claim(
            writing.connection,
            owner="a process that died",
            machine=MACHINE,
            now=live.clock.now(),
            lease=timedelta(milliseconds=500),
            most=1,
        )
    )
    with started(live, QUICK):
        wait_for(live, delivery, DeliveryState.SENT)
    assert board.visible() == {delivery.idempotency_key: 1}


def test_what_was_interrupted_while_sending_is_looked_for_and_settled(live: Desk, board: BulletinServer) -> None:
    delivery = live.ready()
    with live.database.writing() as writing:
        writing.connection.execute(
            deliveries_table.update().values(
                state="sending", token=1, owner="a process that died", lease_until=0, send_deadline=0
            )
        )
    with started(live, QUICK):
        wait_for(live, delivery, DeliveryState.SENT)
    assert board.visible() == {delivery.idempotency_key: 1}


def test_nothing_leaves_after_it_was_stopped(live: Desk, board: BulletinServer) -> None:
    with started(live, UNHURRIED):
        pass
    delivery = live.ready()
    assert live.now(delivery).state is DeliveryState.SCHEDULED
    assert board.visible() == {}


def test_a_confirmed_recall_is_carried_out_by_itself(live: Desk, board: BulletinServer) -> None:
    delivery, people = live.ready(), live.workspace
    recalling = Recalling(live.database, live.clock, live.workspace.authorities, {BULLETIN_KEY.name: BULLETIN_KEY})
    with started(live, UNHURRIED):
        wait_for(live, delivery, DeliveryState.SENT)
        recall_id = recalling.propose(people.officer.id, delivery.post_id, RecallWay.DELETE, "Wrong date")
        recalling.confirm(people.supervisor.id, recall_id)
        wait_for(live, delivery, DeliveryState.RECALLED)
    assert board.posts() == []
    assert recalling.status(people.officer.id, recall_id).over
