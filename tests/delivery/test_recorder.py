"""What became of deliveries is written down, for many at once, and however long the machine is not in order."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest

from scheduler_app.delivery.finishing import Finish, Finishing
from scheduler_app.delivery.recorder import PAUSES, Recorder
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.errors import DatabaseUnavailable
from scheduler_app.storage.delivery_marks import Ending, Mark
from tests.delivery.desk import Desk

WAIT = 20.0


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


def unlucky(desk: Desk, failures: int) -> Recorder:
    return desk.recorder(finishing=Unlucky(desk.finishing(), failures))  # type: ignore[arg-type]  # as good as one


def held(desk: Desk, taken: Claim) -> Finish:
    return Finish(desk.case(taken), Ending(taken, Mark(DeliveryState.HELD, "hold.active")))


def test_an_outcome_is_written_down_when_the_database_comes_back(desk: Desk) -> None:
    delivery = desk.ready()
    (taken,) = desk.claim()
    unlucky(desk, 2).write([held(desk, taken)])
    assert desk.now(delivery).state is DeliveryState.HELD


def test_a_database_that_stays_away_is_told_and_nothing_is_made_up(desk: Desk) -> None:
    delivery = desk.ready()
    (taken,) = desk.claim()
    with pytest.raises(DatabaseUnavailable):
        unlucky(desk, len(PAUSES) + 1).write([held(desk, taken)])
    assert desk.now(delivery).state is DeliveryState.CLAIMED


def test_what_follows_on_free_accounts_is_claimed_while_more_is_wanted(desk: Desk) -> None:
    first, alone = desk.workspace.accounts
    for account in (first, first, alone):
        desk.ready(account)
    ends: list[Finish] = []
    following: list[Claim] = []
    done = threading.Event()

    def hear(ended: Sequence[Finish], claimed: tuple[Claim, ...]) -> None:
        ends.extend(ended)
        following.extend(claimed)
        if len(ends) == 2:
            done.set()

    writing = desk.recorder(heard=hear, wants_more=True)
    for one in desk.claim():
        writing.put(held(desk, one))
    assert done.wait(WAIT)
    writing.stop()
    assert [one.account_id for one in following] == [first.id]
    assert desk.now(following[0]).state is DeliveryState.CLAIMED


def test_accounts_that_were_left_when_enough_waited_are_asked_for_later(desk: Desk) -> None:
    first, second = desk.workspace.accounts
    for account in (first, first, second, second):
        desk.ready(account)
    one, other = desk.claim()
    wanted = False
    writing = Recorder(
        desk.database, desk.finishing(), lambda _ended, _next: None, wants_more=lambda: wanted, pause=lambda _: None
    )
    assert writing.write([held(desk, one)]) == ()
    wanted = True
    assert {claim.account_id for claim in writing.write([held(desk, other)])} == {first.id, second.id}


def test_what_was_put_before_the_end_is_written_before_the_end(desk: Desk) -> None:
    made = [desk.ready(account) for account in desk.workspace.accounts]
    writing = desk.recorder()
    for taken in desk.claim():
        writing.put(held(desk, taken))
    writing.stop()
    assert {desk.now(one).state for one in made} == {DeliveryState.HELD}


def test_one_end_that_cannot_be_written_does_not_take_the_others_along(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    broken, fine = (desk.ready(account) for account in desk.workspace.accounts)
    taken = {one.delivery_id: one for one in desk.claim()}
    told = threading.Semaphore(0)
    writing = desk.recorder(heard=lambda ended, _: told.release(len(ended)))
    impossible = replace(held(desk, taken[broken.id]), ending=Ending(taken[broken.id], Mark(DeliveryState.SENT)))
    with desk.database.writing():  # nobody writes until both wait
        writing.put(impossible)
        writing.put(held(desk, taken[fine.id]))
    assert told.acquire(timeout=WAIT)
    assert told.acquire(timeout=WAIT)
    writing.stop()
    assert [desk.now(one).state for one in (broken, fine)] == [DeliveryState.CLAIMED, DeliveryState.HELD]
    assert broken.id in caplog.text
    assert any(record.levelno == logging.ERROR for record in caplog.records)
