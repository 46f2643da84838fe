"""Stretches of a text that are taken: asked thousands of times without going through all of them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable


class Covered:
    """Stretches that do not overlap, each from a start to behind its end."""

    def __init__(self, stretches: Iterable[tuple[int, int]] = ()) -> None:
        self._stretches = sorted(stretches)

    def add(self, start: int, end: int) -> None:
        """Take a stretch that meets none of the others."""
        insort(self._stretches, (start, end))

    def meets(self, start: int, end: int) -> bool:
        """Whether any of them has a character between ``start`` and ``end``."""
        at = bisect_left(self._stretches, (end, end))
        return at > 0 and self._stretches[at - 1][1] > start
