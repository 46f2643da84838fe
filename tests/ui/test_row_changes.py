from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.row_changes import Run, between

KEYS = st.lists(st.integers(0, 30), unique=True)


def applied(before: list[int], after: list[int]) -> list[int]:
    changes = between(before, after)
    rows = list(before)
    for run in changes.removals:
        del rows[run.first : run.last + 1]
    for run in changes.insertions:
        rows[run.first : run.first] = after[run.first : run.last + 1]
    return rows


@given(KEYS, KEYS)
def test_the_changes_turn_one_list_into_the_other(before: list[int], after: list[int]) -> None:
    assert applied(before, after) == after


@given(KEYS)
def test_a_list_that_stays_needs_no_change(rows: list[int]) -> None:
    changes = between(rows, rows)
    assert changes.removals == ()
    assert changes.insertions == ()


def test_one_row_that_moves_leaves_the_others_alone() -> None:
    changes = between([1, 2, 3, 4, 5], [2, 3, 4, 5, 1])
    assert changes.removals == (Run(0, 0),)
    assert changes.insertions == (Run(4, 4),)


def test_neighbours_go_and_come_together() -> None:
    changes = between([1, 2, 3, 4], [1, 4, 7, 8])
    assert changes.removals == (Run(1, 2),)
    assert changes.insertions == (Run(2, 3),)
