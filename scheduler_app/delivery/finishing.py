"""The last step of deliveries: what became of each is written down, and what waits next on free accounts is claimed.

Both in one transaction, and for all deliveries that end at that moment together.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.delivery import on_record
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.attempt import Outcome, Refused, Throttled
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Claim
from scheduler_app.domain.ids import AccountId, DeliveryId
from scheduler_app.errors import RefusalKind
from scheduler_app.storage import accounts, claims, delivery_marks
from scheduler_app.storage.database import Writing
from scheduler_app.storage.delivery_marks import Ending
from scheduler_app.storage.sending_case import SendingCase

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the whole account learns from one outcome: a wait, or a sign-in that is no longer accepted."""

    throttled_until: datetime | None = None
    health: AccountHealth | None = None


@dataclass(frozen=True, slots=True)
class Finish:
    """One delivery at its end; ``case`` is what the sender looked at."""

    case: SendingCase
    ending: Ending
    lesson: Lesson | None = None

    @property
    def delivery_id(self) -> DeliveryId:
        return self.ending.taken.delivery_id

    @property
    def account_id(self) -> AccountId:
        return self.ending.taken.account_id


class Finishing:
    """What a process does at the end of its deliveries."""

    def __init__(self, clock: Clock, *, owner: str, machine: str, lease: timedelta) -> None:
        self._clock = clock
        self._owner = owner
        self._machine = machine
        self._lease = lease

    def __call__(
        self, writing: Writing, finishes: Sequence[Finish], claim_for: Collection[AccountId] = ()
    ) -> tuple[Claim, ...]:
        """Write down the ends, then claim for some accounts, those of the ended among them; returns the claims.

        Raises NotAll when one of several was taken over: each has to be written down alone.
        """
        if finishes:
            ours = delivery_marks.record(writing.connection, [one.ending for one in finishes])
            writing.changed(Kind.ATTEMPTS)
            for one in finishes:
                self._tell(writing, one, ours=ours)
        if not claim_for:
            return ()
        claims.take_turns(writing.connection)
        return claims.claim_next(
            writing.connection,
            claim_for,
            owner=self._owner,
            machine=self._machine,
            now=self._clock.now(),
            lease=self._lease,
        )

    def _tell(self, writing: Writing, finish: Finish, *, ours: bool) -> None:
        """Put it on record, and let the account learn from it."""
        ending, now = finish.ending, self._clock.now()
        if not ours:
            log.warning("delivery %s was taken over; here it ended as %s", finish.delivery_id, ending.mark)
        elif ending.attempt is None:
            on_record.put_down(writing, ending.taken, ending.mark, owner=self._owner, at=now)
        else:
            on_record.tried(writing, finish.case, ending.mark, owner=self._owner, at=ending.attempt.at)
        if finish.lesson is not None:
            _teach(writing, finish.case, finish.lesson, now)


def lesson_of(outcome: Outcome) -> Lesson | None:
    """What an outcome says about the account as a whole."""
    match outcome:
        case Throttled(until, _) if until is not None:
            return Lesson(throttled_until=until)
        case Refused(RefusalKind.SIGN_IN, _):
            return Lesson(health=AccountHealth.SIGN_IN_NEEDED)
        case Refused(RefusalKind.ACCOUNT, _):
            return Lesson(health=AccountHealth.SUSPENDED)
    return None


def _teach(writing: Writing, case: SendingCase, lesson: Lesson, now: datetime) -> None:
    if lesson.throttled_until is not None:
        accounts.throttle(writing.connection, case.account.id, lesson.throttled_until)
    if lesson.health is not None:
        accounts.set_health(writing.connection, case.account.id, lesson.health)
        on_record.account_stopped(writing, case, lesson.health, at=now)
    writing.changed(Kind.ACCOUNTS)
