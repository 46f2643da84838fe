"""Everything the sender looks at, read in one go, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.domain.ids import DeliveryId, new_id
from scheduler_app.domain.link_answer import LinkAnswer
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import NotFound
from scheduler_app.storage import accounts, approvals, holds, link_answers, sending_case
from scheduler_app.storage.database import Database
from tests.builders import NOW, a_hold, a_member, a_post, a_workspace, an_approval


def test_a_case_holds_the_delivery_its_account_the_words_and_the_approvals(
    database: Database, clock: FixedClock
) -> None:
    stored = a_workspace(database, clock)
    post = stored.store_post(a_post(stored.officer, lateness_limit=timedelta(hours=2)))
    approval = stored.approve(post)
    delivery = stored.schedule(post)
    with database.writing() as writing:
        accounts.set_limits(writing.connection, stored.account.id, {"max_text": 5000})
    with database.reading() as connection:
        case = sending_case.load(connection, delivery.id)
    assert (case.delivery_id, case.post_id, case.content_hash) == (delivery.id, post.id, delivery.content_hash)
    assert (case.due_at, case.first_try_at, case.attempts, case.lookups) == (NOW, None, 0, 0)
    assert case.zone == delivery.slot.zone
    assert case.idempotency_key == delivery.idempotency_key
    assert case.account == replace(stored.account, limits={"max_text": 5000})
    assert case.variants == post.variants
    assert case.approvals == (approval,)
    assert (case.author_id, case.last_editor_id) == (stored.officer.id, stored.officer.id)
    assert case.lateness_limit == timedelta(hours=2)


def test_while_the_level_is_heightened_only_approvals_given_since_count(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    post = stored.store_post(a_post(stored.officer))
    stored.approve(post)
    delivery = stored.schedule(post)
    since = NOW + timedelta(minutes=1)
    with database.writing() as writing:
        began = a_hold(stored.officer, level=CrisisLevel.HEIGHTENED, started_at=since)
        elsewhere = a_hold(
            scope=HoldScope.COUNTRY, value="XX", level=CrisisLevel.HEIGHTENED, started_at=since + timedelta(minutes=1)
        )
        for hold in (began, replace(elsewhere, started_by=stored.officer.id)):
            holds.start(writing.connection, hold)
    with database.reading() as connection:
        assert sending_case.load(connection, delivery.id).approvals == ()
    again = an_approval(stored.workspace, post, [stored.account], stored.supervisor, at=since)
    with database.writing() as writing:
        approvals.record(writing.connection, again)
        assert sending_case.load(writing.connection, delivery.id).approvals == (again,)


def test_links_that_did_not_answer_are_read_with_it(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    delivery = stored.schedule(stored.store_post(a_post(stored.officer)))
    dead = LinkAnswer("https://b.kemlu.id", False, "https://b.kemlu.id", NOW)
    with database.writing() as writing:
        link_answers.put(writing.connection, (dead, LinkAnswer("https://a.kemlu.id", True, "https://c.kemlu.id", NOW)))
        assert sending_case.load(writing.connection, delivery.id).failed_links == (dead,)


def test_what_was_read_is_unchanged_until_any_of_it_changes(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock, accounts=2)
    first, second = stored.ready_delivery(), stored.ready_delivery(account=stored.accounts[1])
    with database.reading() as connection:
        cases = [sending_case.load(connection, one.id) for one in (first, second)]
        assert sending_case.unchanged(connection, cases) == {first.id, second.id}
    with database.writing() as writing:
        accounts.set_health(writing.connection, first.account_id, AccountHealth.SUSPENDED)
    with database.reading() as connection:
        assert sending_case.unchanged(connection, cases) == {second.id}
    stored.enrol(a_member("Dewi", Role.SUPERVISOR))
    with database.reading() as connection:
        assert sending_case.unchanged(connection, cases) == frozenset()


def test_a_post_without_a_limit_of_its_own_has_the_workspaces(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock, lateness_limit=timedelta(minutes=7))
    delivery = stored.ready_delivery()
    with database.reading() as connection:
        assert sending_case.load(connection, delivery.id).lateness_limit == timedelta(minutes=7)


def test_a_delivery_that_is_gone_is_said_so(database: Database, clock: FixedClock) -> None:
    a_workspace(database, clock)
    with pytest.raises(NotFound, match=r"delivery\.unknown"), database.reading() as connection:
        sending_case.load(connection, DeliveryId(new_id()))


def test_several_are_read_at_once_and_those_that_are_gone_are_left_out(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock, accounts=2)
    several = [stored.ready_delivery().id, stored.ready_delivery(account=stored.accounts[1]).id]
    with database.reading() as connection:
        found = list(sending_case.load_many(connection, [*several, DeliveryId(new_id())]))
        assert sorted(found, key=lambda case: several.index(case.delivery_id)) == [
            sending_case.load(connection, one) for one in several
        ]
