"""Whatever is in memory when the rules have looked once stays out of the collector's way."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from scheduler_app.services.laid_aside import lay_aside


class Thing:
    """Something that refers to itself: only the collector takes it away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _unfrozen() -> Iterator[None]:
    """As a process begins, and as the tests after these expect it."""
    lay_aside.cache_clear()
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_what_is_there_is_not_looked_through_again() -> None:
    before = gc.get_freeze_count()
    lay_aside()
    assert gc.get_freeze_count() > before + 1000


def test_garbage_is_taken_away_first_and_later_garbage_as_ever() -> None:
    early = weakref.ref(Thing())
    lay_aside()
    late = weakref.ref(Thing())
    gc.collect()
    assert (early(), late()) == (None, None)


def test_it_is_done_once() -> None:
    lay_aside()
    known = gc.get_freeze_count()
    kept = [Thing() for _ in range(100)]
    lay_aside()
    assert gc.get_freeze_count() <= known
    assert len(kept) == 100
