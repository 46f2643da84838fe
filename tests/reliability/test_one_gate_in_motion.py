"""One gate for every way in, with the whole engine in motion: worker threads, alarm clock, chores, on both databases.

While the program sends, everything that people and files can do is done to posts that lack their approval in different
ways. Which methods there are is found by walking the services: a new one is called here without anybody naming it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import or_, select

from scheduler_app.app import App
from scheduler_app.delivery.engine import Pace
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from scheduler_app.domain.recurrence import Daily, Recurrence
from scheduler_app.errors import InvalidInput, SchedulerError
from scheduler_app.storage import accounts
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from tests.approvers import KeyInHand
from tests.builders import NOW
from tests.delivery.street import ABOUT_POSTS, WAYS, Street, a_street, attempt, lay, the_program
from tests.networks.standins.bulletin import BulletinServer
from tests.reliability.bent_clock import BentClock, bend_the_scheduler
from tests.reliability.nursery import wait_until
from tests.services.test_bulk_import import Planner
from tests.services.test_roles import Post

PACE = Pace(workers=4, heartbeat_every=timedelta(seconds=0.05), sweep_every=timedelta(seconds=0.2))
SERVICES = sorted({name.partition(".")[0] for name in ABOUT_POSTS})
SECOND = timedelta(seconds=1)


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
def street(database: Database, bent: BentClock, board: BulletinServer) -> Street:
    return a_street(database, bent, board)


@pytest.fixture
def app(street: Street, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The program at work: what was approved has left already."""
    monkeypatch.chdir(tmp_path)
    app = the_program(street, tmp_path)
    try:
        app.start_sending(PACE)
        wait_until(lambda: street.good in street.gone(), what="the approved post to leave")
        yield app
    finally:
        app.stop_sending()


def rests(street: Street) -> bool:
    """Whether nothing is due or under way."""
    waits = (deliveries.c.state == DeliveryState.SCHEDULED) & (deliveries.c.next_try_at <= street.desk.clock.now())
    busy = or_(waits, deliveries.c.state.in_(IN_FLIGHT))
    with street.desk.database.reading() as connection:
        return connection.scalar(select(deliveries.c.id).where(busy).limit(1)) is None


def let_time_pass(street: Street, bent: BentClock, until: timedelta) -> None:
    """Come to the very moment of everything that is planned, one after another, and wait until the engine rests."""
    waiting = select(deliveries.c.next_try_at).where(
        deliveries.c.state == DeliveryState.SCHEDULED, deliveries.c.next_try_at <= NOW + until
    )
    while True:
        wait_until(lambda: rests(street), what="the engine to rest")
        with street.desk.database.reading() as connection:
            following = connection.scalar(waiting.order_by(deliveries.c.next_try_at).limit(1))
        if following is None:
            return
        bent.jump(max(following - bent.now(), timedelta()) + SECOND)


def hear(street: Street) -> None:
    """Let the engine look at once."""
    with street.desk.database.writing() as writing:
        writing.changed(Kind.DELIVERIES)


def still_sends(street: Street) -> None:
    """The engine is at work: what is approved leaves."""
    post_id = street.approved()
    hear(street)
    wait_until(lambda: post_id in street.gone(), what="the approved post to leave")


def call_all_of(service: str, street: Street, app: App, bent: BentClock, *, every_way: bool) -> None:
    """Call each method of a service on posts that lack their approval, and let the engine do what it then does."""
    post, laid = Post(app), dict.fromkeys(street.bad, "nothing")
    for number, name in enumerate(ABOUT_POSTS):
        if name.startswith(f"{service}."):
            bad = lay(street.desk, street.author, WAYS if every_way else (WAYS[number % len(WAYS)],))
            laid |= dict.fromkeys(bad, name)
            for post_id in bad:
                attempt(street, post, name, post_id)
    if service == "Connecting":
        # Its accounts were signed out of this machine, from which nothing could leave then.
        with street.office.database.writing() as writing:
            for one in street.office.accounts:
                accounts.speaks_from(writing.connection, one.id, app.machine)
    if service == "KeepingAccounts":
        for one in street.office.accounts:
            with suppress(InvalidInput):
                app.keeping_accounts.put_back(street.author.id, one.id)
    hear(street)
    let_time_pass(street, bent, timedelta(minutes=5))
    passed = street.gone() - {street.good}
    assert {laid.get(one, "a post that a method made") for one in passed} == set()
    if not app.directory.holds():
        still_sends(street)


@pytest.mark.parametrize("service", SERVICES)
def test_no_service_lets_an_unapproved_post_pass(street: Street, app: App, bent: BentClock, service: str) -> None:
    """Every method once, on a delivery in each state; the ways to lack an approval take turns."""
    call_all_of(service, street, app, bent, every_way=False)


@pytest.mark.nightly
@pytest.mark.parametrize("service", SERVICES)
def test_no_service_lets_an_unapproved_post_pass_in_any_way(
    street: Street, app: App, bent: BentClock, service: str
) -> None:
    call_all_of(service, street, app, bent, every_way=True)


def test_a_plan_lets_nothing_pass_at_its_hours(street: Street, app: App, bent: BentClock, tmp_path: Path) -> None:
    planner = Planner(street.office, tmp_path)
    planner.write(*(planner.row(post=f"P{number}", date=f"+{number}") for number in (1, 2, 3)))
    assert app.bulk_import.import_plan(street.author.id, planner.plan).scheduled == 3
    let_time_pass(street, bent, timedelta(days=4))
    assert street.gone() == {street.good}
    still_sends(street)


def test_a_pack_brings_in_no_approval(street: Street, app: App, bent: BentClock, tmp_path: Path) -> None:
    author = street.author.id
    app.packs.export(author, [street.good, *street.bad], tmp_path / "pack.duta")
    app.packs.import_pack(author, tmp_path / "pack.duta", [one.id for one in street.office.accounts])
    for line in app.composing.page(author):
        with suppress(SchedulerError):
            app.scheduling.schedule_now(author, line.id)
        for delivery in street.office.deliveries(line.id):
            with suppress(SchedulerError):
                app.settling.send_again_now(author, delivery.id)
    let_time_pass(street, bent, timedelta(minutes=5))
    assert street.gone() == {street.good}
    still_sends(street)


def test_what_comes_again_leaves_only_on_the_days_that_were_approved(street: Street, app: App, bent: BentClock) -> None:
    """A post that left long ago comes again every day; the program makes the days by itself; two are approved."""
    office, author, first = street.office, street.author.id, date(2027, 3, 2)
    series_id = app.recurring.start(author, street.good, Recurrence(Daily(), time(12), first))
    made = {one.day: one.post_id for one in app.recurring.occurrences(author, series_id)}
    approved = {made[first + timedelta(days=number)] for number in (1, 3)}
    for post_id in approved:
        assert post_id is not None
        app.approving.approve(KeyInHand(office.supervisor), post_id, office.read(post_id).targets)
    let_time_pass(street, bent, timedelta(days=4))
    assert street.gone() == {street.good, *approved}
    # The running program makes the days of the weeks to come, and none of them is approved.
    wait_until(lambda: len(app.recurring.occurrences(author, series_id)) > len(made), what="more days to be made")
    later = {one.post_id for one in app.recurring.occurrences(author, series_id)} - set(made.values())
    assert all(one is not None and office.deliveries(one) for one in later)
    assert street.gone() == {street.good, *approved}
    still_sends(street)


def test_a_second_person_who_may_is_what_lets_it_pass(street: Street, app: App, bent: BentClock) -> None:
    stored, supervisor = street.desk.workspace, street.office.supervisor
    post, other = stored.store_post(), stored.store_post()
    for one in (post, other):
        stored.schedule(one, due_at=NOW + timedelta(hours=1))
    app.approving.approve(KeyInHand(supervisor), post.id, app.approving.review(supervisor, post.id).seen)
    let_time_pass(street, bent, timedelta(hours=2))
    assert street.gone() == {street.good, post.id}
