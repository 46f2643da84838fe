"""What doubt must not be mixed up with: tries that provably left nothing, and posts that came too late."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial

from scheduler_app.clock import FixedClock
from scheduler_app.delivery import retry
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.networks.http import HttpClient
from scheduler_app.storage import deliveries, doubts
from scheduler_app.storage.database import Database, Writing
from scheduler_app.storage.delivery_marks import Mark
from scheduler_app.storage.doubts import Doubt
from tests.builders import MACHINE
from tests.delivery.desk import Desk, a_desk, running
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.networks.standins.bulletin import BulletinClass, BulletinServer
from tests.reliability.stage import FACTS

_S = DeliveryState
WAIT = 20.0


@contextmanager
def a_proxied_desk(database: Database, clock: FixedClock, kind: BulletinClass) -> Iterator[tuple[Desk, FaultProxy]]:
    with BulletinServer(kind) as server, FaultProxy(server.port) as proxy:
        http = HttpClient(clock=clock)
        yield a_desk(database, clock, proxy.url, network=FACTS[kind].name, http=http), proxy
        http.close()


def send(desk: Desk) -> None:
    for taken in desk.claim():
        desk.send(taken)


def test_tries_that_left_nothing_do_not_use_up_the_one_try_after_a_doubt(database: Database, clock: FixedClock) -> None:
    with a_proxied_desk(database, clock, BulletinClass.LOOKUP) as (desk, proxy):
        delivery = desk.ready()
        proxy.plan(Fault(FaultKind.STATUS, status=429), match="POST /posts")
        send(desk)
        clock.advance(retry.wait_after(1))
        proxy.plan(Fault(FaultKind.DROP_BEFORE), match="POST /posts")
        send(desk)
        assert (desk.now(delivery).state, desk.now(delivery).attempts) == (_S.UNKNOWN, 2)
        for _ in range(2):
            clock.advance(timedelta(minutes=1))
            desk.reconciler().visit()
        send(desk)
        assert desk.now(delivery).state is _S.SENT


def test_a_second_doubt_on_a_network_that_only_lists_posts_is_for_a_person(
    database: Database, clock: FixedClock
) -> None:
    with a_proxied_desk(database, clock, BulletinClass.LOOKUP) as (desk, proxy):
        delivery = desk.ready()
        proxy.plan(Fault(FaultKind.DROP_BEFORE), match="POST /posts", times=2)
        send(desk)
        for _ in range(6):
            clock.advance(timedelta(minutes=1))
            desk.reconciler().visit()
            send(desk)
        assert (desk.now(delivery).state, desk.now(delivery).attempts) == (_S.UNKNOWN, 2)


def test_a_post_that_may_be_public_is_never_called_missed(database: Database, clock: FixedClock) -> None:
    with a_proxied_desk(database, clock, BulletinClass.KEY) as (desk, proxy), running(desk.dispatcher()) as dispatcher:
        delivery = desk.ready()
        # It took the post, broke down before it answered, and came back after the post's time was over.
        proxy.plan(Fault(FaultKind.DROP_AFTER), match="POST /posts")
        proxy.plan(Fault(FaultKind.STATUS, status=503), times=4)
        states = []
        for _ in range(12):
            send(desk)
            dispatcher.run_due()
            assert dispatcher.wait_until_idle(WAIT)
            desk.reconciler().visit()
            states.append(desk.now(delivery).state)
            clock.advance(timedelta(minutes=4))
        assert set(states) <= {_S.UNKNOWN, _S.SENT}
        assert states[-1] is _S.SENT


def test_a_look_from_before_a_person_sent_again_settles_nothing(database: Database, clock: FixedClock) -> None:
    """A machine fell asleep between looking and writing; meanwhile it was sent again and is in doubt anew."""
    with a_proxied_desk(database, clock, BulletinClass.LOOKUP) as (desk, proxy):
        delivery = desk.ready()
        proxy.plan(Fault(FaultKind.DROP_BEFORE), match="POST /posts")
        send(desk)
        stale = look_twice(desk, clock)
        with database.writing() as writing:
            slot, due_at = delivery.slot, clock.now()
            deliveries.reschedule(writing.connection, delivery.id, slot, due_at, delivery.content_hash)
        proxy.plan(Fault(FaultKind.DROP_AFTER), match="POST /posts")
        send(desk)
        assert look_twice(desk, clock).looks == stale.looks
        absent = Mark(_S.SCHEDULED, "unknown.was_absent", try_again_at=clock.now())
        assert not database.write_together(lambda writing: doubts.settle(writing.connection, stale, absent))
        assert desk.now(delivery).state is _S.UNKNOWN


def look_twice(desk: Desk, clock: FixedClock) -> Doubt:
    look(desk, clock)
    return look(desk, clock)


def look(desk: Desk, clock: FixedClock) -> Doubt:
    clock.advance(timedelta(minutes=1))
    now = clock.now()
    with desk.database.reading() as connection:
        (found,) = doubts.due_for_a_look(connection, machine=MACHINE, now=now, most_looks=6, most=1)
    mine = desk.database.write_together(partial(begin_look, found, now))
    assert mine is not None
    return mine


def begin_look(found: Doubt, now: datetime, writing: Writing) -> Doubt | None:
    return doubts.begin_look(writing.connection, found, again_at=now)
