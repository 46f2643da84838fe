"""Forty posts due within the minute on nine accounts, pictures on their way up, and somebody presses Hold.

At most what had passed its fence leaves, exactly that is named, every machine sees the hold, it survives restarts, and
its release sends nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.clock import Clock
from scheduler_app.delivery.engine import DeliveryEngine, Pace
from scheduler_app.domain.attempt import Attempt
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.hold import HoldScope, ReviewDecision
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.services.holding import Holding
from scheduler_app.services.incidents import Incidents
from scheduler_app.services.reviewing_held import ReviewingHeld
from scheduler_app.storage import accounts as stored_accounts
from scheduler_app.storage import attempts, deliveries, missions
from scheduler_app.storage.database import Database
from tests.approvers import authorities
from tests.builders import StoredWorkspace, a_media_hash, a_mission, a_post, a_variant, a_workspace, an_account
from tests.delivery.desk import bulletin_networks
from tests.networks.contract import PIXEL
from tests.networks.standins.bulletin import BulletinServer
from tests.networks.standins.bulletin_network import BULLETIN_KEY
from tests.reliability.nursery import wait_until

MACHINES = ("a" * 32, "b" * 32)
POSTS, ACCOUNTS = 40, 9
LATENCY = 0.15
QUICK = Pace(workers=12, sweep_every=timedelta(seconds=0.2))
MOVING = {DeliveryState.SCHEDULED, DeliveryState.CLAIMED, DeliveryState.SENDING}


@pytest.fixture
def server() -> Iterator[BulletinServer]:
    with BulletinServer(latency=LATENCY) as running:
        yield running


class Minute:
    """The workspace of that minute: every machine opens it by itself."""

    def __init__(self, url: str, server: BulletinServer, picture: Path) -> None:
        self.url, self._picture = url, picture
        self._open = ExitStack()
        self.database = self.opened("test")
        self.workspace, self.planned = self._plan(server.url)

    def opened(self, origin: str) -> Database:
        database = Database(self.url, origin=origin, clock=Clock())
        self._open.callback(database.close)
        return database

    def close(self) -> None:
        self._open.close()

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Both machines at work; one process owns a SQLite workspace, so there one does it all."""
        with ExitStack() as stack:
            for machine in MACHINES[:1] if self.database.is_sqlite else MACHINES:
                database = self.database if self.database.is_sqlite else self.opened(machine)
                engine = DeliveryEngine(
                    database,
                    Clock(),
                    bulletin_networks(),
                    lambda item, _: MediaFile(self._picture, item.media_type, len(PIXEL)),
                    authorities(),
                    machine=machine,
                    pace=QUICK,
                )
                engine.start()
                stack.callback(engine.stop)
            yield

    def now(self) -> dict[DeliveryId, Delivery]:
        with self.database.reading() as connection:
            return {one.id: deliveries.delivery(connection, one.id) for one in self.planned}

    def tries(self) -> list[Attempt]:
        with self.database.reading() as connection:
            return [one for delivery in self.planned for one in attempts.for_delivery(connection, delivery.id)]

    def at_rest(self) -> bool:
        return not any(one.state in MOVING for one in self.now().values())

    def _plan(self, address: str) -> tuple[StoredWorkspace, tuple[Delivery, ...]]:
        workspace = a_workspace(self.database, Clock(), accounts=0, lateness_limit=timedelta(hours=1))
        mission = a_mission()
        made = tuple(an_account(mission, network=BULLETIN_KEY.name, address=address) for _ in range(ACCOUNTS))
        with self.database.writing() as writing:
            missions.add(writing.connection, mission)
            for account in made:
                stored_accounts.add(writing.connection, account, machine=MACHINES[0])
                stored_accounts.speaks_from(writing.connection, account.id, MACHINES[1])
        workspace = replace(workspace, missions=(mission,), accounts=made)
        now, planned = Clock().now(), []
        for number in range(POSTS):
            item = MediaItem(a_media_hash(), "image/png", "A cup of coffee")
            words = a_variant(f"Coffee week, {number}", language="en", pictures=((item,),))
            post = a_post(workspace.officer, name=f"Coffee {number}", variants=(words,), created_at=now)
            account = made[number % ACCOUNTS]
            workspace.store_post(post, [account])
            workspace.approve(post, [account])
            # The whole minute is just over: all of it is due.
            due_at = now - timedelta(seconds=60) + timedelta(seconds=60 / POSTS) * number
            planned.append(workspace.schedule(post, account, due_at=due_at))
        return workspace, tuple(planned)


@pytest.fixture
def minute(database_url: str, server: BulletinServer, tmp_path: Path) -> Iterator[Minute]:
    picture = tmp_path / "picture.png"
    picture.write_bytes(PIXEL)
    made = Minute(database_url, server, picture)
    yield made
    made.close()


def test_at_most_what_had_passed_its_fence_leaves_and_exactly_that_is_named(
    minute: Minute, server: BulletinServer
) -> None:
    officer, supervisor = minute.workspace.officer.id, minute.workspace.supervisor.id
    # On PostgreSQL begun by a machine that sends nothing itself.
    holding = Holding(minute.database, Clock())
    with minute.sending():
        assert server.wait_for(posts=ACCOUNTS + 3)
        hold_id = holding.start(officer, HoldScope.EVERYTHING, "", "Earthquake in host country")
        listed = {one.delivery_id for one in holding.past_the_fence(officer, hold_id)}
        wait_until(minute.at_rest, what="everything to come to rest")
    (hold,) = holding.active(officer)
    tries, now = minute.tries(), minute.now()
    sent = {one.delivery_id for one in tries if one.outcome == "sent"}
    ended_later = {one.delivery_id for one in tries if one.finished_at and one.finished_at > hold.started_at}
    # A network's answer comes a moment before it is written down.
    just_before = {
        one.delivery_id
        for one in tries
        if one.finished_at and timedelta(0) <= hold.started_at - one.finished_at < timedelta(milliseconds=250)
    }
    assert ended_later <= listed <= ended_later | just_before
    assert listed, "uploads were under way, so something had passed its fence"
    stopped = {one for one, delivery in now.items() if delivery.state is DeliveryState.HELD}
    assert {one for one, delivery in now.items() if delivery.state is DeliveryState.SENT} == sent
    assert len(stopped) == POSTS - len(sent) > 0
    assert {now[one].reason for one in stopped} == {"hold.active"}
    assert server.visible() == {now[one].idempotency_key: 1 for one in sent}
    _is_told_by_name(minute, listed)
    late = _survives_a_restart(minute, server, sent=len(sent))
    assert holding.release(supervisor, hold_id) == len(stopped) + 1
    _is_reviewed(minute, server, stopped | {late}, sent=len(sent))


def _is_told_by_name(minute: Minute, listed: set[DeliveryId]) -> None:
    incidents, officer = Incidents(minute.database, Clock()), minute.workspace.officer.id
    (incident,) = incidents.newest(officer)
    told = [one.subject for one in incidents.story(officer, incident.id).timeline if one.step == "past_the_fence"]
    handles = {one.id: one.handle for one in minute.workspace.accounts}
    names = {one.id: f"Coffee {number} · {handles[one.account_id]}" for number, one in enumerate(minute.planned)}
    assert sorted(told) == sorted(names[one] for one in listed)


def _survives_a_restart(minute: Minute, server: BulletinServer, *, sent: int) -> DeliveryId:
    """A post that is planned during the hold is held too, by engines that were started after it began."""
    account = minute.workspace.accounts[0]
    post = minute.workspace.store_post(a_post(minute.workspace.officer, name="After the restart"), [account])
    minute.workspace.approve(post, [account])
    late = minute.workspace.schedule(post, account, due_at=Clock().now())
    minute.planned = (*minute.planned, late)
    with minute.sending():
        wait_until(lambda: minute.now()[late.id].state is DeliveryState.HELD, what="the new post to be held")
    assert sum(server.visible().values()) == sent
    return late.id


def _is_reviewed(minute: Minute, server: BulletinServer, stopped: set[DeliveryId], *, sent: int) -> None:
    reviewing, supervisor = ReviewingHeld(minute.database, Clock(), authorities()), minute.workspace.supervisor.id
    chosen = sorted(stopped)[:3]
    with minute.sending():
        assert {line.entry.delivery_id for line in reviewing.waiting(supervisor)} == stopped
        assert reviewing.decide(supervisor, chosen, ReviewDecision.SEND_NOW, "All clear") == ()
        wait_until(
            lambda: all(minute.now()[one].state is DeliveryState.SENT for one in chosen), what="what was decided"
        )
    assert sum(server.visible().values()) == sent + len(chosen)
    assert {line.entry.delivery_id for line in reviewing.waiting(supervisor)} == stopped - set(chosen)
