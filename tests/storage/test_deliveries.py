"""Deliveries as people plan and read them, on both databases."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.delivery import ALLOWED_MOVES, MAKES_ROOM, Delivery, DeliveryState
from scheduler_app.domain.ids import ContentHash, DeliveryId, new_id
from scheduler_app.domain.slot import Slot
from scheduler_app.errors import NotFound
from scheduler_app.storage import deliveries
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from tests.builders import NOW, StoredWorkspace, a_delivery, a_workspace, standing_as

OTHER_HASH = ContentHash("1" * 64)
NEW_SLOT = Slot(datetime.fromisoformat("2027-03-02T10:00"), "Asia/Tokyo")
NEW_INSTANT = NEW_SLOT.instant().at


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock, accounts=2)


def read(stored: StoredWorkspace, delivery: Delivery) -> Delivery:
    with stored.database.reading() as connection:
        return deliveries.delivery(connection, delivery.id)


def put(stored: StoredWorkspace, delivery: Delivery, state: DeliveryState) -> None:
    with stored.database.writing() as writing:
        writing.connection.execute(
            deliveries_table.update()
            .where(deliveries_table.c.id == delivery.id)
            .values(remote_id="7", reason="why", **standing_as(state))
        )


def test_a_delivery_is_read_as_it_was_stored(stored: StoredWorkspace) -> None:
    post = stored.store_post()
    delivery = a_delivery(post, stored.account, slot=Slot(datetime.fromisoformat("2027-03-28T02:30"), "Europe/Berlin"))
    with stored.database.writing() as writing:
        deliveries.add_many(writing.connection, [delivery])
    assert read(stored, delivery) == delivery
    with stored.database.reading() as connection:
        assert deliveries.for_post(connection, post.id) == (delivery,)


def test_a_delivery_that_is_not_there_is_said_so(stored: StoredWorkspace) -> None:
    with pytest.raises(NotFound, match=r"delivery\.unknown"), stored.database.reading() as connection:
        deliveries.delivery(connection, DeliveryId(new_id()))


@pytest.mark.parametrize("planned", [DeliveryState.SCHEDULED, DeliveryState.CLAIMED])
def test_what_is_still_planned_follows_an_edit_and_the_rest_does_not(
    stored: StoredWorkspace, planned: DeliveryState
) -> None:
    first, second = stored.accounts
    post = stored.store_post()
    waiting, sent = stored.schedule(post, first), stored.schedule(post, second)
    put(stored, waiting, planned)
    put(stored, sent, DeliveryState.SENT)
    with stored.database.writing() as writing:
        targets = {first.id: OTHER_HASH, second.id: OTHER_HASH}
        assert deliveries.repin(writing.connection, post.id, targets) == 1
    after = read(stored, waiting)
    assert (after.state, after.content_hash) == (DeliveryState.SCHEDULED, OTHER_HASH)
    assert read(stored, sent).content_hash == sent.content_hash


@pytest.mark.parametrize("state", list(DeliveryState))
def test_only_what_nobody_can_have_seen_can_be_moved_or_cancelled(
    stored: StoredWorkspace, state: DeliveryState
) -> None:
    delivery = stored.schedule(stored.store_post())
    put(stored, delivery, state)
    movable = state is DeliveryState.SCHEDULED or DeliveryState.SCHEDULED in ALLOWED_MOVES[state]
    movable = movable and state is not DeliveryState.SENDING
    with stored.database.writing() as writing:
        moved = deliveries.reschedule(writing.connection, delivery.id, NEW_SLOT, NEW_INSTANT, OTHER_HASH)
    assert moved is movable
    after = read(stored, delivery)
    assert after.state is (DeliveryState.SCHEDULED if movable else state)
    if movable:
        assert (after.slot, after.due_at, after.next_try_at, after.reason) == (NEW_SLOT, NEW_INSTANT, NEW_INSTANT, "")
        put(stored, delivery, state)
    with stored.database.writing() as writing:
        assert deliveries.cancel(writing.connection, delivery.id, "cancelled.by_person") is movable


def test_a_person_may_settle_only_what_is_unknown(stored: StoredWorkspace) -> None:
    delivery = stored.schedule(stored.store_post())

    def confirm() -> bool:
        with stored.database.writing() as writing:
            return deliveries.confirm_sent(
                writing.connection, delivery.id, remote_id="7", address="https://example.org/7", at=NOW
            )

    assert not confirm()
    put(stored, delivery, DeliveryState.UNKNOWN)
    assert confirm()
    assert read(stored, delivery).state is DeliveryState.SENT


def test_new_zone_rules_move_the_instant_and_not_the_slot(stored: StoredWorkspace) -> None:
    delivery = stored.schedule(stored.store_post(), due_at=NOW + timedelta(days=1))
    with stored.database.reading() as connection:
        ((found, slot, due_at),) = deliveries.future_slots(connection, NOW)
    assert (found, slot, due_at) == (delivery.id, delivery.slot, delivery.due_at)
    moved = delivery.due_at + timedelta(hours=1)
    with stored.database.writing() as writing:
        assert deliveries.move_instant(writing.connection, delivery.id, moved, was=delivery.due_at)
    after = read(stored, delivery)
    assert (after.slot, after.due_at, after.next_try_at) == (delivery.slot, moved, moved)


@pytest.mark.parametrize("state", list(DeliveryState))
def test_the_database_itself_refuses_a_post_twice_in_the_plan_of_an_account(
    stored: StoredWorkspace, state: DeliveryState
) -> None:
    post = stored.store_post()
    first = stored.schedule(post)
    put(stored, first, state)
    if state in MAKES_ROOM:
        stored.schedule(post)
        return
    with pytest.raises(Exception, match=r"(?i)unique"):
        stored.schedule(post)
