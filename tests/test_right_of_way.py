"""Who stands aside, and for how long."""

from __future__ import annotations

import threading

import pytest

from scheduler_app import right_of_way
from scheduler_app.right_of_way import RightOfWay

LIMIT = 30.0


def standing_aside(way: RightOfWay) -> tuple[threading.Thread, threading.Event]:
    """A thread that stands aside, and what it sets when it goes on."""
    gone_on = threading.Event()
    thread = threading.Thread(target=lambda: (way.stand_aside(), gone_on.set()), daemon=True)
    thread.start()
    return thread, gone_on


def test_nobody_waits_while_nobody_writes() -> None:
    way = RightOfWay()
    way.stand_aside()
    way.take()
    way.give_back()
    way.stand_aside()


def test_everybody_stands_aside_until_it_is_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(right_of_way, "LONGEST_ASIDE", LIMIT)
    way = RightOfWay()
    way.take()
    others = [standing_aside(way) for _ in range(3)]
    assert not any(gone_on.wait(0.01) for _, gone_on in others)
    while way._free.is_set():  # all of them wait, or are about to
        pass
    way.give_back()
    assert all(gone_on.wait(LIMIT) for _, gone_on in others)


def test_nobody_stands_aside_for_long() -> None:
    way = RightOfWay()
    way.take()
    assert standing_aside(way)[1].wait(LIMIT)
