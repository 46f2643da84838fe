"""The line after which the world may have seen a post.

Crossing it is one durable transaction: everything that the sender looked at stands as it was, byte for byte, the lease
is still ours, the approval stands, no hold covers it and the attempt is on record. A machine that was stopped at the
line and woken later must not send what another machine may have taken over, so the clocks are read once more on the
far side.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from scheduler_app.clock import Clock
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.errors import BugError
from scheduler_app.storage import delivery_marks, sending_case
from scheduler_app.storage.database import Database, Writing
from scheduler_app.storage.delivery_marks import AtFence, Crossing, Mark, Standing
from scheduler_app.storage.sending_case import SendingCase

# Nothing leaves before its moment: the clock was set back after the delivery was handed to a sender.
TOO_EARLY = Mark(DeliveryState.SCHEDULED, "clock.set_back")

# Far longer than any commit takes, far shorter than any send deadline.
LONGEST_CROSSING = timedelta(seconds=5)

_OUTDATED = Crossing(0)


class FenceShut(Exception):
    """It may not leave. ``mark`` says where it goes; None when another machine owns it now."""

    def __init__(self, mark: Mark | None) -> None:
        super().__init__(mark.reason if mark else "delivery.not_ours")
        self.mark = mark


class Outdated(Exception):
    """Something is other now than when the sender looked: it has to look again."""


class DeliveryFence:
    """The fence of one claimed delivery: for what was found in ``case``, and for nothing else.

    ``crossing`` is the attempt on record once it was crossed.
    """

    def __init__(
        self, database: Database, clock: Clock, taken: Claim, case: SendingCase, *, owner: str, budget: timedelta
    ) -> None:
        self._database = database
        self._clock = clock
        self._taken = taken
        self._case = case
        self._owner = owner
        self._budget = budget
        self.crossing: Crossing | None = None

    def __call__(self) -> None:
        if self.crossing is not None:
            raise BugError("a client called the fence twice")
        started, began = self._clock.monotonic(), self._clock.now()
        if began < self._taken.not_before:
            raise FenceShut(TOO_EARLY)
        waiting = AtFence(self._taken, self._case, self._owner, began, self._budget)
        crossed = self._database.write_in_bulk(_cross, waiting)
        if crossed is _OUTDATED:
            raise Outdated
        if crossed is None:
            raise FenceShut(self._why_shut())
        self.crossing = crossed
        stood = max(self._clock.monotonic() - started, (self._clock.now() - began).total_seconds())
        if stood > LONGEST_CROSSING.total_seconds():
            raise FenceShut(Mark(DeliveryState.SCHEDULED, "machine.stood_still", try_again_at=self._clock.now()))

    def _why_shut(self) -> Mark | None:
        with self._database.reading() as connection:
            standing = delivery_marks.standing(connection, self._taken, now=self._clock.now())
        return mark_for(standing)


def _cross(writing: Writing, waiting: Sequence[AtFence]) -> Sequence[Crossing | None]:
    crossed = delivery_marks.cross_fences(writing.connection, waiting)
    if None not in crossed:
        return crossed
    (alone,) = waiting
    return (None,) if sending_case.unchanged(writing.connection, [alone.case]) else (_OUTDATED,)


def mark_for(standing: Standing) -> Mark | None:
    """Where a delivery goes whose fence stayed shut; None when it is not ours to move."""
    if not standing.ours:
        return None
    if standing.held:
        return Mark(DeliveryState.HELD, "hold.active")
    if not standing.written_now:
        return Mark(DeliveryState.HELD, "content.changed")
    if not standing.approved:
        return Mark(DeliveryState.HELD, "approval.withdrawn")
    if standing.heightened:
        return Mark(DeliveryState.HELD, "hold.heightened")
    return Mark(DeliveryState.SCHEDULED, "lease.expired")
