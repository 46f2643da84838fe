"""Looking for what is unknown: never sends, settles only what is certain."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.delivery.reconciler import LOOK_AGAIN, MOST_LOOKS, key_still_counts, settle
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.network_facts import Idempotency, Lookup, NetworkFacts
from scheduler_app.networks.network import Absent, CannotTell, Found, Published
from scheduler_app.storage import sending_case
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries as deliveries_table
from tests.builders import NOW
from tests.delivery.desk import Desk, a_desk
from tests.delivery.test_preflight import a_case
from tests.networks.standins.bulletin import BulletinClass, BulletinServer
from tests.networks.standins.bulletin_network import BULLETIN_KEY, BULLETIN_LOOKUP, BULLETIN_NONE

FOUND = Published("7", "https://example.org/7")
KEY_FOR_AN_HOUR = replace(BULLETIN_KEY, key_lifetime=timedelta(hours=1))


@pytest.mark.parametrize(
    ("found", "facts", "unclear", "looks", "state"),
    [
        (FOUND, BULLETIN_NONE, 1, 1, DeliveryState.SENT),
        (FOUND, BULLETIN_KEY, 1, 1, DeliveryState.SENT),
        # The network keeps the key: the same request again is safe whatever the look said.
        (Absent(), BULLETIN_KEY, 3, 1, DeliveryState.SCHEDULED),
        # But a network that is down may stay down until the post would be called missed.
        (CannotTell("down"), BULLETIN_KEY, 1, 1, None),
        (CannotTell("lookup.not_offered"), replace(BULLETIN_KEY, lookup=Lookup.NONE), 1, 1, DeliveryState.SCHEDULED),
        # A list may be late: absent counts when seen twice, and for one more try only.
        (Absent(), BULLETIN_LOOKUP, 1, 1, None),
        (Absent(), BULLETIN_LOOKUP, 1, 2, DeliveryState.SCHEDULED),
        (Absent(), BULLETIN_LOOKUP, 2, 2, None),
        (CannotTell("down"), BULLETIN_LOOKUP, 1, 5, None),
        (CannotTell("lookup.not_offered"), BULLETIN_NONE, 1, 5, None),
    ],
)
def test_a_look_settles_only_what_is_certain(
    found: Found, facts: NetworkFacts, unclear: int, looks: int, state: DeliveryState | None
) -> None:
    case = replace(a_case(), first_try_at=NOW)
    mark = settle(found, case, facts, looks=looks, unclear=unclear, now=NOW)
    assert (mark.after if mark else None) is state


def test_what_may_be_public_is_not_tried_again_when_it_would_be_called_missed() -> None:
    case = replace(a_case(), first_try_at=NOW)
    facts = replace(BULLETIN_KEY, lookup=Lookup.NONE)
    late = NOW + case.lateness_limit + timedelta(seconds=1)
    assert settle(CannotTell("lookup.not_offered"), case, facts, looks=1, unclear=1, now=late) is None


@pytest.mark.parametrize(
    ("facts", "after", "counts"),
    [
        (BULLETIN_KEY, timedelta(days=900), True),
        (KEY_FOR_AN_HOUR, timedelta(minutes=54), True),
        (KEY_FOR_AN_HOUR, timedelta(minutes=55), False),
        (replace(BULLETIN_KEY, idempotency=Idempotency.NONE), timedelta(0), False),
    ],
)
def test_a_key_counts_for_as_long_as_the_network_keeps_it(facts: NetworkFacts, after: timedelta, counts: bool) -> None:
    assert key_still_counts(replace(a_case(), first_try_at=NOW), facts, NOW + after) is counts


def make_unknown(desk: Desk, *, published: bool) -> Delivery:
    """A delivery whose outcome nobody knows, and which is on the network or is not."""
    delivery = desk.ready()
    if published:
        with desk.database.reading() as connection:
            case = sending_case.load(connection, delivery.id)
        network = desk.networks[case.account.network]
        network.publish(desk.preflight().request(case, network), lambda: None)
    with desk.database.writing() as writing:
        writing.connection.execute(deliveries_table.update().values(state="unknown", attempts=1, first_try_at=NOW))
    return delivery


@pytest.mark.parametrize("kind", [BulletinClass.KEY, BulletinClass.LOOKUP])
def test_what_is_on_the_network_becomes_sent(database: Database, clock: FixedClock, kind: BulletinClass) -> None:
    with BulletinServer(kind) as board:
        desk = a_desk(database, clock, board.url, network=f"bulletin_{kind}")
        delivery = make_unknown(desk, published=True)
        assert desk.reconciler().visit() == 1
        after = desk.now(delivery)
        assert (after.state, board.visible().total()) == (DeliveryState.SENT, 1)
        assert after.address.startswith(board.url)


def test_what_a_list_does_not_show_is_tried_again_after_two_looks(database: Database, clock: FixedClock) -> None:
    with BulletinServer(BulletinClass.LOOKUP) as board:
        desk = a_desk(database, clock, board.url, network=BULLETIN_LOOKUP.name)
        delivery = make_unknown(desk, published=False)
        assert desk.reconciler().visit() == 0
        assert desk.now(delivery).state is DeliveryState.UNKNOWN
        clock.advance(LOOK_AGAIN)
        assert desk.reconciler().visit() == 1
        after = desk.now(delivery)
        assert (after.state, after.reason) == (DeliveryState.SCHEDULED, "unknown.was_absent")
        assert board.visible().total() == 0


def test_what_cannot_be_looked_for_stays_unknown_for_a_person(database: Database, clock: FixedClock) -> None:
    with BulletinServer(BulletinClass.NONE) as board:
        desk = a_desk(database, clock, board.url, network=BULLETIN_NONE.name)
        delivery = make_unknown(desk, published=True)
        for _ in range(MOST_LOOKS + 2):
            assert desk.reconciler().visit() == 0
            clock.advance(timedelta(hours=1))
        after = desk.now(delivery)
        assert (after.state, after.reason) == (DeliveryState.UNKNOWN, "lookup.not_offered")
        assert board.visible().total() == 1


def test_a_machine_that_does_not_speak_for_the_account_does_not_look(desk: Desk) -> None:
    make_unknown(desk, published=True)
    assert desk.reconciler(machine="f" * 32).visit() == 0


def test_a_network_that_is_down_leaves_it_unknown(database: Database, clock: FixedClock) -> None:
    with BulletinServer(BulletinClass.LOOKUP) as board:
        desk = a_desk(database, clock, board.url, network=BULLETIN_LOOKUP.name)
        delivery = make_unknown(desk, published=True)
    assert desk.reconciler().visit() == 0
    assert desk.now(delivery).state is DeliveryState.UNKNOWN
