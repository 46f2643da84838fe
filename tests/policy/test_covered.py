"""What is taken is found again, without looking at all of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.policy.covered import Covered

_STEPS = st.lists(st.tuples(st.integers(0, 4), st.integers(1, 4)), max_size=8)


@given(_STEPS, st.integers(0, 40), st.integers(1, 6))
def test_it_meets_what_any_of_them_covers(steps: list[tuple[int, int]], start: int, length: int) -> None:
    stretches, at = [], 0
    for gap, size in steps:
        stretches.append((at + gap, at + gap + size))
        at += gap + size
    covered, grown = Covered(stretches), Covered()
    for one in reversed(stretches):
        grown.add(*one)
    wanted = any(a < start + length and start < b for a, b in stretches)
    assert covered.meets(start, start + length) is grown.meets(start, start + length) is wanted
