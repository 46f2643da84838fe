"""How far one account of a recall may have come."""

from __future__ import annotations

from itertools import product

import pytest

from scheduler_app.domain.recall import RECALL_MOVES, RECALL_OVER, RecallState, check_recall_move
from scheduler_app.errors import BugError

# Written out again on purpose: whoever changes the table has to say it twice.
ALLOWED = {
    "proposed": {"waiting", "by_hand", "withdrawn"},
    "waiting": {"working", "done_by_hand"},
    "working": {"done", "failed", "unknown", "waiting"},
    "unknown": {"working", "unknown", "done_by_hand"},
    "failed": {"waiting", "done_by_hand"},
    "by_hand": {"done_by_hand"},
    "done": set[str](),
    "done_by_hand": set[str](),
    "withdrawn": set[str](),
}


@pytest.mark.parametrize(("before", "after"), list(product(RecallState, RecallState)))
def test_every_pair_of_states_is_a_move_or_a_bug(before: RecallState, after: RecallState) -> None:
    if after.value in ALLOWED[before.value]:
        check_recall_move(before, after)
    else:
        with pytest.raises(BugError):
            check_recall_move(before, after)


def test_nothing_is_done_that_nobody_worked_on() -> None:
    assert {before for before, after in RECALL_MOVES.items() if RecallState.DONE in after} == {RecallState.WORKING}
    assert {RecallState.DONE, RecallState.DONE_BY_HAND, RecallState.WITHDRAWN} == RECALL_OVER
