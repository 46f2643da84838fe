"""Claims are looked at before senders take them: in their order, a few at a time, and never at the cost of sending."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from scheduler_app.delivery.looking_ahead import LookingAhead
from scheduler_app.delivery.worker_threads import WorkerThreads
from scheduler_app.domain.delivery import Claim
from scheduler_app.domain.ids import AccountId, DeliveryId
from tests.builders import NOW

WAIT = 20.0


def some_claims(count: int) -> list[Claim]:
    return [Claim(DeliveryId(f"{number:032}"), AccountId(f"{number:032}"), 1, NOW) for number in range(count)]


class Desk:
    """One sender, who waits to be let go with each claim, and what was looked at and sent so far."""

    def __init__(self, wanted: int, *, held: bool = False, look: Exception | None = None) -> None:
        self.looked: list[Claim] = []
        self.sent: list[Claim] = []
        self.all_sent = threading.Event()
        self.has_one = threading.Event()
        self.let_go = threading.Event()
        self._wanted = wanted
        self._trouble = look
        if not held:
            self.let_go.set()
        self.senders: WorkerThreads[Claim] = WorkerThreads(1, self._send, name="test")
        self.ahead = LookingAhead(self._look, self.senders, most=4)

    def _look(self, several: Sequence[Claim]) -> None:
        if self._trouble is not None:
            raise self._trouble
        self.looked += several

    def _send(self, taken: Claim) -> None:
        self.ahead.make_room()
        self.has_one.set()
        assert self.let_go.wait(WAIT)
        self.sent.append(taken)
        if len(self.sent) == self._wanted:
            self.all_sent.set()


@contextmanager
def working(desk: Desk) -> Iterator[Desk]:
    try:
        yield desk
    finally:
        desk.let_go.set()
        desk.ahead.stop()
        desk.senders.stop()


def test_each_claim_is_looked_at_once_and_sent_in_its_order() -> None:
    several = some_claims(50)
    with working(Desk(50)) as desk:
        desk.ahead.give(several[:20])
        desk.ahead.give(several[20:])
        assert desk.all_sent.wait(WAIT)
    assert desk.looked == desk.sent == several


def test_no_more_are_looked_at_than_can_be_sent_soon() -> None:
    with working(Desk(50, held=True)) as desk:
        desk.ahead.give(some_claims(50))
        assert desk.has_one.wait(WAIT)
        # One in the sender's hands, four behind it, and never more than four looked at in one go.
        assert len(desk.looked) <= 9
        assert desk.ahead.waiting() >= 41


def test_what_cannot_be_looked_at_ahead_is_sent_all_the_same() -> None:
    several = some_claims(3)
    with working(Desk(3, look=OSError())) as desk:
        desk.ahead.give(several)
        assert desk.all_sent.wait(WAIT)
    assert (desk.looked, desk.sent) == ([], several)


def test_stopping_says_how_many_were_never_handed_on() -> None:
    with working(Desk(50, held=True)) as desk:
        desk.ahead.give(some_claims(50))
        assert desk.has_one.wait(WAIT)
        never = desk.ahead.stop()
        assert never + len(desk.looked) == 50
        desk.ahead.give(some_claims(1))
        assert len(desk.looked) == 50 - never


def test_without_anything_to_look_at_there_is_no_thread() -> None:
    before = threading.active_count()
    with working(Desk(1)) as desk:
        assert threading.active_count() == before
        desk.ahead.give([])
        assert threading.active_count() == before
