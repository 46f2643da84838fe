"""Deliveries by where they stand."""

from __future__ import annotations

import pytest

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import DeliveryId, MemberId
from scheduler_app.errors import NotFound
from scheduler_app.services.outbox import STATES, Outbox, OutboxTab
from scheduler_app.storage.delivery_lists import After
from tests.services.office import Office


@pytest.fixture
def outbox(office: Office) -> Outbox:
    return Outbox(office.database, office.clock)


def test_every_state_is_under_exactly_one_tab() -> None:
    listed = [state for states in STATES.values() for state in states]
    assert sorted(listed) == sorted(DeliveryState)
    assert set(STATES) == set(OutboxTab)


def test_each_tab_counts_and_lists_its_own(office: Office, outbox: Outbox) -> None:
    for number, state in enumerate(DeliveryState):
        account = office.accounts[number % 5]
        (delivery,) = office.schedule(office.post(f"Kopi {state}", accounts=[account]))
        office.put(delivery.id, state, remote_id="7" if state is DeliveryState.RECALLED else "")
    counts = outbox.counts(office.officer)
    assert counts == {tab: len(states) for tab, states in STATES.items()}
    for tab, states in STATES.items():
        assert {entry.state for entry in outbox.page(office.officer, tab)} == states


def test_pages_follow_each_other_without_loss(office: Office, outbox: Outbox) -> None:
    office.schedule(office.post("satu"))
    office.schedule(office.post("dua"))
    found: list[DeliveryId] = []
    after = None
    while page := outbox.page(office.officer, OutboxTab.DUE, after=after, limit=3):
        found += [entry.delivery_id for entry in page]
        after = After(page[-1].due_at, page[-1].delivery_id)
    everything = outbox.page(office.officer, OutboxTab.DUE)
    assert found == [entry.delivery_id for entry in everything]
    assert [entry.due_at for entry in everything] == sorted(entry.due_at for entry in everything)


def test_a_page_is_read_backwards_in_the_order_of_the_list(office: Office, outbox: Outbox) -> None:
    office.schedule(office.post("satu"))
    office.schedule(office.post("dua"))
    everything = outbox.page(office.officer, OutboxTab.DUE)
    fifth = After(everything[4].due_at, everything[4].delivery_id)
    assert outbox.page(office.officer, OutboxTab.DUE, before=fifth, limit=3) == everything[1:4]
    first = After(everything[0].due_at, everything[0].delivery_id)
    assert outbox.page(office.officer, OutboxTab.DUE, before=first) == ()


def test_what_was_sent_is_read_backwards_too(office: Office, outbox: Outbox) -> None:
    for delivery in office.schedule(office.post()):
        office.put(delivery.id, DeliveryState.SENT)
    everything = outbox.page(office.officer, OutboxTab.SENT)
    last = After(everything[-1].due_at, everything[-1].delivery_id)
    assert outbox.page(office.officer, OutboxTab.SENT, before=last, limit=2) == everything[-3:-1]


def test_one_line_is_found_wherever_it_stands(office: Office, outbox: Outbox) -> None:
    delivery = office.schedule(office.post())[0]
    office.put(delivery.id, DeliveryState.REFUSED)
    line = outbox.line(office.officer, delivery.id)
    assert (line.delivery_id, line.state) == (delivery.id, DeliveryState.REFUSED)
    with pytest.raises(NotFound, match=r"delivery\.unknown"):
        outbox.line(office.officer, DeliveryId("none"))


def test_what_was_sent_is_listed_newest_first(office: Office, outbox: Outbox) -> None:
    for delivery in office.schedule(office.post()):
        office.put(delivery.id, DeliveryState.SENT)
    due = [entry.due_at for entry in outbox.page(office.officer, OutboxTab.SENT)]
    assert due == sorted(due, reverse=True)


def test_tries_are_listed_for_what_exists(office: Office, outbox: Outbox) -> None:
    delivery = office.schedule(office.post())[0]
    assert outbox.attempts(office.officer, delivery.id) == ()
    with pytest.raises(NotFound):
        outbox.attempts(office.officer, DeliveryId("none"))


def test_strangers_see_nothing(outbox: Outbox) -> None:
    for look in (
        lambda: outbox.counts(MemberId("nobody")),
        lambda: outbox.page(MemberId("nobody"), OutboxTab.DUE),
        lambda: outbox.attempts(MemberId("nobody"), DeliveryId("none")),
        lambda: outbox.line(MemberId("nobody"), DeliveryId("none")),
    ):
        with pytest.raises(NotFound):
            look()
