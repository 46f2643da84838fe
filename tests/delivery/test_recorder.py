"""What became of deliveries is written down, for many at once, and however long the machine is not in order."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from scheduler_app.delivery.finishing import Finish, Finishing
from scheduler_app.delivery.recorder import PAUSES, Recorder
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.errors import DatabaseUnavailable
from scheduler_app.storage.delivery_marks import Ending, Mark
from tests.delivery.desk import LEASE, MACHINE, OWNER, Desk

WAIT = 20.0

Ends = Sequence[tuple[Finish, Claim | None]]


class Unlucky:
    """Does what it stands for, but not the first so many times."""

    def __init__(self, finishing: Finishing, failures: int) -> None:
        self._finishing = finishing
        self.left = failures

    def __call__(self, *arguments: object) -> object:
        if self.left:
            self.left -= 1
            raise DatabaseUnavailable("database.locked")
        return self._finishing(*arguments)  # type: ignore[arg-type]  # handed on as they came


def recorder(desk: Desk, *, failures: int = 0, heard: Callable[[Ends], None] = lambda _: None) -> Recorder:
    finishing = Finishing(desk.clock, owner=OWNER, machine=MACHINE, lease=LEASE)
    unlucky = Unlucky(finishing, failures)
    return Recorder(desk.database, unlucky, heard, pause=lambda _: None)  # type: ignore[arg-type]  # as good as one


def held(taken: Claim) -> Finish:
    return Finish(Ending(taken, Mark(DeliveryState.HELD, "hold.active")))


def test_an_outcome_is_written_down_when_the_database_comes_back(desk: Desk) -> None:
    delivery = desk.ready()
    (taken,) = desk.claim()
    recorder(desk, failures=2).write([held(taken)])
    assert desk.now(delivery).state is DeliveryState.HELD


def test_a_database_that_stays_away_is_told_and_nothing_is_made_up(desk: Desk) -> None:
    delivery = desk.ready()
    (taken,) = desk.claim()
    with pytest.raises(DatabaseUnavailable):
        recorder(desk, failures=len(PAUSES) + 1).write([held(taken)])
    assert desk.now(delivery).state is DeliveryState.CLAIMED


def test_each_end_is_told_with_what_follows_on_its_account(desk: Desk) -> None:
    first, alone = desk.workspace.accounts
    for account in (first, first, alone):
        desk.ready(account)
    taken = {one.account_id: one for one in desk.claim()}
    heard: dict[str, Claim | None] = {}
    done = threading.Event()

    def hear(ends: Ends) -> None:
        heard.update((finish.ending.taken.account_id, following) for finish, following in ends)
        if len(heard) == 2:
            done.set()

    writing = recorder(desk, heard=hear)
    for one in taken.values():
        writing.put(held(one))
    assert done.wait(WAIT)
    writing.stop()
    following = heard[first.id]
    assert following is not None
    assert desk.now(following).state is DeliveryState.CLAIMED
    assert heard[alone.id] is None


def test_what_was_put_before_the_end_is_written_before_the_end(desk: Desk) -> None:
    made = [desk.ready(account) for account in desk.workspace.accounts]
    writing = recorder(desk)
    for taken in desk.claim():
        writing.put(held(taken))
    writing.stop()
    assert {desk.now(one).state for one in made} == {DeliveryState.HELD}


def test_one_end_that_cannot_be_written_does_not_take_the_others_along(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    broken, fine = (desk.ready(account) for account in desk.workspace.accounts)
    taken = {one.delivery_id: one for one in desk.claim()}
    told = threading.Semaphore(0)
    writing = recorder(desk, heard=lambda ends: [told.release() for _ in ends] and None)
    impossible = replace(held(taken[broken.id]), ending=Ending(taken[broken.id], Mark(DeliveryState.SENT)))
    with desk.database.writing():  # nobody writes until both wait
        writing.put(impossible)
        writing.put(held(taken[fine.id]))
    assert told.acquire(timeout=WAIT)
    assert told.acquire(timeout=WAIT)
    writing.stop()
    assert [desk.now(one).state for one in (broken, fine)] == [DeliveryState.CLAIMED, DeliveryState.HELD]
    assert broken.id in caplog.text
    assert any(record.levelno == logging.ERROR for record in caplog.records)
