"""How one list of rows becomes another, as few removals and insertions: values only."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Run:
    """Rows ``first`` to ``last``, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class RowChanges:
    """First the removals, last ones first, in the old numbering; then the insertions, first ones first, in the new."""

    removals: tuple[Run, ...]
    insertions: tuple[Run, ...]


def between(before: Sequence[Hashable], after: Sequence[Hashable]) -> RowChanges:
    """What turns the keys ``before`` into the keys ``after``; a key stands once in a list.

    The longest run of keys that keep their order stays, so that one moved row does not disturb the others.
    """
    place = {key: position for position, key in enumerate(after)}
    staying = _longest_rising([(place[key], row) for row, key in enumerate(before) if key in place])
    old_rows = {row for _, row in staying}
    new_rows = {position for position, _ in staying}
    removals = runs([row for row in range(len(before)) if row not in old_rows])
    insertions = runs([row for row in range(len(after)) if row not in new_rows])
    return RowChanges(tuple(reversed(removals)), tuple(insertions))


def runs(rows: Sequence[int]) -> list[Run]:
    """Rising numbers as runs of neighbours."""
    if not rows:
        return []
    breaks = [0, *(i + 1 for i, (a, b) in enumerate(pairwise(rows)) if b != a + 1), len(rows)]
    return [Run(rows[start], rows[end - 1]) for start, end in pairwise(breaks)]


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence of ``pairs`` whose first numbers rise (patience sorting)."""
    tops: list[int] = []
    top_pairs: list[int] = []
    previous: list[int] = []
    for index, (value, _) in enumerate(pairs):
        pile = bisect_left(tops, value)
        previous.append(top_pairs[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(value)
            top_pairs.append(index)
        else:
            tops[pile] = value
            top_pairs[pile] = index
    found: list[tuple[int, int]] = []
    at = top_pairs[-1] if top_pairs else -1
    while at >= 0:
        found.append(pairs[at])
        at = previous[at]
    return found[::-1]
