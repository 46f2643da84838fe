"""The states of a delivery and the moves between them."""

from __future__ import annotations

from itertools import product

import pytest

from scheduler_app.domain.delivery import (
    ALLOWED_MOVES,
    ENDED,
    IN_FLIGHT,
    NEEDS_A_PERSON,
    DeliveryState,
    check_move,
)
from scheduler_app.errors import BugError

# Written out again on purpose: whoever changes the table has to say it twice.
ALLOWED = {
    "scheduled": {"claimed", "held", "missed", "cancelled"},
    "claimed": {"sending", "scheduled", "held", "missed", "cancelled"},
    "sending": {"sent", "refused", "unknown", "scheduled"},
    "unknown": {"sent", "scheduled", "cancelled"},
    "held": {"scheduled", "cancelled"},
    "missed": {"scheduled", "cancelled"},
    "refused": {"scheduled", "cancelled"},
    "sent": {"recalled"},
    "cancelled": set[str](),
    "recalled": set[str](),
}


@pytest.mark.parametrize(("before", "after"), list(product(DeliveryState, DeliveryState)))
def test_every_pair_of_states_is_a_move_or_a_bug(before: DeliveryState, after: DeliveryState) -> None:
    if after.value in ALLOWED[before.value]:
        check_move(before, after)
    else:
        with pytest.raises(BugError, match=rf"from {before} to {after}"):
            check_move(before, after)


def test_the_table_knows_every_state_and_no_other() -> None:
    assert set(ALLOWED_MOVES) == set(DeliveryState) == {DeliveryState(name) for name in ALLOWED}


def reachable(start: DeliveryState, *, without: DeliveryState | None = None) -> set[DeliveryState]:
    found, waiting = {start}, [start]
    while waiting:
        for after in ALLOWED_MOVES[waiting.pop()]:
            if after not in found and after is not without:
                found.add(after)
                waiting.append(after)
    return found


def test_every_state_can_be_reached_from_scheduled() -> None:
    assert reachable(DeliveryState.SCHEDULED) == set(DeliveryState)


def test_nothing_is_ever_sent_without_crossing_the_fence() -> None:
    safe = reachable(DeliveryState.SCHEDULED, without=DeliveryState.SENDING)
    assert not safe & {DeliveryState.SENT, DeliveryState.UNKNOWN, DeliveryState.REFUSED, DeliveryState.RECALLED}


def test_nothing_comes_back_from_having_been_sent() -> None:
    assert reachable(DeliveryState.SENT) == {DeliveryState.SENT, DeliveryState.RECALLED}


def test_every_state_that_is_not_over_can_come_to_an_end() -> None:
    for state in DeliveryState:
        assert reachable(state) & ENDED


def test_what_needs_a_person_leaves_only_for_the_plan_the_record_or_the_end() -> None:
    for state in NEEDS_A_PERSON:
        assert ALLOWED_MOVES[state] <= {DeliveryState.SCHEDULED, DeliveryState.CANCELLED, DeliveryState.SENT}
    assert [state for state in NEEDS_A_PERSON if DeliveryState.SENT in ALLOWED_MOVES[state]] == [DeliveryState.UNKNOWN]


def test_the_groups_of_states_do_not_overlap() -> None:
    groups = [IN_FLIGHT, NEEDS_A_PERSON, ENDED, {DeliveryState.SCHEDULED}]
    assert sum(len(group) for group in groups) == len(DeliveryState)
    assert set().union(*groups) == set(DeliveryState)
