"""One gate for every way in: whatever is called, a post that is not approved as it must be never gets to *sending*.

Every public method of every service is called, by somebody with every role who wrote all of it, on posts that lack
their approval in different ways; then the sender runs. An approved post beside them leaves, so the sender did work.
The same with the whole engine in motion, on both databases, is in ``tests/reliability/test_one_gate_in_motion.py``.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.errors import SchedulerError
from scheduler_app.services.packs import Packs
from scheduler_app.storage.database import Database
from tests.delivery.street import (
    ABOUT_NO_POST,
    ABOUT_POSTS,
    GIVEN,
    UNAPPROVED,
    WAYS,
    Street,
    a_street,
    attempt,
    needs,
    the_program,
)
from tests.networks.standins.bulletin import BulletinServer
from tests.services.test_bulk_import import Planner
from tests.services.test_roles import METHODS, Post


@pytest.fixture
def street(sqlite_database: Database, clock: FixedClock, board: BulletinServer) -> Street:
    return a_street(sqlite_database, clock, board)


@pytest.fixture
def post(street: Street, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Post:
    monkeypatch.chdir(tmp_path)
    return Post(the_program(street, tmp_path))


def test_every_method_about_posts_is_called() -> None:
    assert [name for name in METHODS if name not in ABOUT_NO_POST and not needs(name) <= GIVEN] == []


@pytest.mark.parametrize("name", ABOUT_POSTS)
def test_no_method_lets_an_unapproved_post_pass(street: Street, post: Post, name: str) -> None:
    # Nor does the good one leave from a machine that its account was signed out of, nor from one out of service.
    stopped = name.startswith("Holding.") or name in ("Connecting.disconnect", "KeepingAccounts.take_out")
    for post_id in street.bad:
        attempt(street, post, name, post_id)
    street.send()
    # Everything that comes later than its hour, too.
    street.office.clock.advance(timedelta(minutes=1))
    street.send()
    gone = street.gone()
    assert gone - {street.good} == set()
    assert stopped or street.good in gone


def test_a_plan_lets_nothing_pass(street: Street, tmp_path: Path) -> None:
    planner = Planner(street.office, tmp_path)
    planner.write(*(planner.row(post=f"P{number}", date="+1") for number in range(3)))
    before = len(street.office.composing.page(street.author.id))
    assert planner.service.import_plan(street.author.id, planner.plan).imported == 3
    assert len(street.office.composing.page(street.author.id)) == before + 3
    for _ in range(48):
        street.office.clock.advance(timedelta(hours=1))
        street.send()
    assert street.gone() - {street.good} == set()


def test_a_pack_brings_in_no_approval(street: Street, tmp_path: Path) -> None:
    planner = Planner(street.office, tmp_path)
    packs = Packs(street.office.database, street.office.clock, planner.library)
    packs.export(street.author.id, [street.good, *street.bad], tmp_path / "pack.duta")
    chosen = [one.id for one in street.office.accounts]
    packs.import_pack(street.author.id, tmp_path / "pack.duta", chosen)
    for line in street.office.composing.page(street.author.id):
        with suppress(SchedulerError):
            street.office.scheduling.schedule_now(street.author.id, line.id)
    street.send()
    assert street.gone() - {street.good} == set()


def test_a_second_person_who_may_is_what_lets_it_pass(street: Street) -> None:
    post_id = street.bad[WAYS.index(UNAPPROVED)]
    street.office.approve(post_id)
    street.send()
    assert street.gone() == {street.good, post_id}
