from __future__ import annotations

from scheduler_app.domain.delivery import NEEDS_A_PERSON, DeliveryState
from scheduler_app.services.outbox import STATES, OutboxTab
from tests.ui.entries import an_entry
from ui.pages.outbox.shelves import SHELVES, Shelf, shelf_of


def test_a_shelf_holds_what_the_service_lists_under_its_name() -> None:
    assert {shelf: kind.states for shelf, kind in SHELVES.items()} == {
        shelf: STATES[OutboxTab(shelf.value)] for shelf in Shelf
    }


def test_every_delivery_but_what_was_cancelled_stands_on_one_shelf() -> None:
    homeless = {state for state in DeliveryState if shelf_of(an_entry(state=state)) is None}
    assert homeless == {DeliveryState.CANCELLED}


def test_what_a_person_posts_stands_on_a_shelf_of_its_own_while_it_is_due() -> None:
    due = an_entry(by_hand=True, reason="by_hand.due")
    posting = an_entry(by_hand=True, state=DeliveryState.SENDING)
    assert shelf_of(due) is shelf_of(posting) is Shelf.BY_HAND
    assert shelf_of(an_entry(by_hand=True)) is Shelf.DUE
    assert shelf_of(an_entry(by_hand=True, state=DeliveryState.SENT)) is Shelf.SENT


def test_what_needs_a_person_stands_where_somebody_is_asked() -> None:
    waits = frozenset[DeliveryState]().union(*(kind.states for kind in SHELVES.values() if kind.waits))
    assert waits == NEEDS_A_PERSON
