"""From a claim to an honest outcome: look, cross the fence, call the network, write down what happened."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.delivery import on_record, retry
from scheduler_app.delivery.fence import DeliveryFence, FenceShut
from scheduler_app.delivery.pacing import Pacing
from scheduler_app.delivery.preflight import Preflight, Ready
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.attempt import NotSent, Outcome, Refused, Sent, Throttled, Unknown, outcome_name
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.errors import (
    MachineError,
    NetworkError,
    OutcomeUnknown,
    RefusalKind,
)
from scheduler_app.errors import NotSent as NotSentError
from scheduler_app.errors import Refused as RefusedError
from scheduler_app.errors import Throttled as ThrottledError
from scheduler_app.storage import accounts, delivery_marks, sending_case
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_marks import Crossing, Mark
from scheduler_app.storage.group_commit import Writing
from scheduler_app.storage.sending_case import SendingCase

log = logging.getLogger(__name__)

# A post is public and the disk is full: worth insisting, because a lost mark means a person has to look.
RECORDING_PAUSES = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 5.0, 5.0)


class Sender:
    """Sends one claimed delivery at a time, on whatever thread calls it.

    ``pause`` waits that many seconds between two tries to write an outcome down.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        preflight: Preflight,
        pacing: Pacing,
        *,
        owner: str,
        pause: Callable[[float], object],
    ) -> None:
        self._database = database
        self._clock = clock
        self._preflight = preflight
        self._pacing = pacing
        self._owner = owner
        self._pause = pause

    def send(self, taken: Claim) -> None:
        """Take one claim to its end. Never raises for what a network or a person did."""
        with self._database.reading() as connection:
            case = sending_case.load(connection, taken.delivery_id)
        now = self._clock.now()
        look = self._preflight.look(case, now)
        if isinstance(look, Mark):
            self._put_down(taken, look)
            return
        wait = self._pacing.wait_until(case.account.id, look.network.facts, now)
        if wait is not None:
            self._put_down(taken, Mark(DeliveryState.SCHEDULED, "pacing.wait", try_again_at=wait))
            return
        self._try(taken, case, look)

    def _try(self, taken: Claim, case: SendingCase, ready: Ready) -> None:
        facts = ready.network.facts
        fence = DeliveryFence(self._database, self._clock, taken, owner=self._owner, budget=facts.send_budget)
        try:
            outcome = self._publish(ready, fence, case)
        except FenceShut as shut:
            self._shut_out(taken, case, fence, shut)
            return
        now = self._clock.now()
        if fence.crossing is not None:
            self._pacing.spoke(case.account.id, now)
        mark = retry.mark_for(
            outcome,
            attempts=case.attempts + 1,
            now=now,
            last_moment=case.due_at + case.lateness_limit,
            facts=facts,
        )
        self._insist(lambda writing: self._record(writing, taken, case, fence.crossing, outcome, mark, now))
        self._remember_about_account(case, outcome)

    def _publish(self, ready: Ready, fence: DeliveryFence, case: SendingCase) -> Outcome:
        try:
            published = ready.network.publish(ready.request, fence)
        except NetworkError as error:
            return _as_outcome(error)
        except MachineError as error:
            # The database failed at the fence, or this disk at a picture: before the fence nothing left.
            return Unknown(error.code) if fence.crossing else NotSent(error.code)
        except FenceShut:
            raise
        except Exception:
            log.exception("the client of %s failed on delivery %s", case.account.network, case.delivery_id)
            return Unknown("program.error") if fence.crossing else Refused(RefusalKind.CONTENT, "program.error")
        if fence.crossing is None:
            log.error("the client of %s never called the fence for %s", case.account.network, case.delivery_id)
            return Refused(RefusalKind.CONTENT, "program.error")
        return Sent(published.remote_id, published.address) if published.remote_id else Unknown("answer.without_id")

    def _shut_out(self, taken: Claim, case: SendingCase, fence: DeliveryFence, shut: FenceShut) -> None:
        if shut.mark is None:
            log.warning("delivery %s is not ours any more; nothing was sent", taken.delivery_id)
        elif fence.crossing is None:
            self._put_down(taken, shut.mark)
        else:
            crossing, mark, now = fence.crossing, shut.mark, self._clock.now()
            stood = NotSent(mark.reason)
            self._insist(lambda writing: self._record(writing, taken, case, crossing, stood, mark, now))

    def _put_down(self, taken: Claim, mark: Mark) -> None:
        """Nothing was tried: say where the delivery goes instead."""

        def write(writing: Writing) -> None:
            if delivery_marks.record(writing.connection, taken, DeliveryState.CLAIMED, mark):
                writing.changed(Kind.ATTEMPTS)
                on_record.put_down(writing, taken, mark, owner=self._owner, at=self._clock.now())

        self._insist(write)

    def _record(
        self,
        writing: Writing,
        taken: Claim,
        case: SendingCase,
        crossing: Crossing | None,
        outcome: Outcome,
        mark: Mark,
        now: datetime,
    ) -> None:
        """The attempt and the delivery together; nothing when the delivery is not ours any more."""
        before = DeliveryState.SENDING
        if crossing is None:
            before, mark = DeliveryState.CLAIMED, _without_fence(mark)
            crossing = delivery_marks.count_try(writing.connection, taken, owner=self._owner, now=now)
        if crossing is None or not delivery_marks.record(writing.connection, taken, before, mark):
            log.warning("delivery %s was taken over; its outcome was %s", taken.delivery_id, outcome_name(outcome))
            return
        delivery_marks.end_attempt(
            writing.connection,
            crossing,
            outcome=outcome_name(outcome),
            code=mark.reason,
            at=now,
            remote_id=mark.remote_id,
            address=mark.address,
        )
        writing.changed(Kind.ATTEMPTS)
        on_record.tried(writing, case, crossing, mark, owner=self._owner, at=now)

    def _insist(self, write: Callable[[Writing], None]) -> None:
        """Write an outcome down, again and again while the machine is not in order.

        When even that fails the row stays as it is: recovery makes it *scheduled* or *unknown* after its lease.
        """
        for pause in RECORDING_PAUSES:
            try:
                self._database.write_together(write)
                return
            except MachineError as error:
                log.warning("an outcome could not be written down (%s), trying again", error.code)
                self._pause(pause)
        self._database.write_together(write)

    def _remember_about_account(self, case: SendingCase, outcome: Outcome) -> None:
        """What the whole account learns from one outcome: a wait, or a sign-in that is no longer accepted."""
        match outcome:
            case Throttled(until, _) if until is not None:
                with self._database.writing() as writing:
                    accounts.throttle(writing.connection, case.account.id, until)
                    writing.changed(Kind.ACCOUNTS)
            case Refused(RefusalKind.SIGN_IN | RefusalKind.ACCOUNT as kind, _):
                sign_in = kind is RefusalKind.SIGN_IN
                health = AccountHealth.SIGN_IN_NEEDED if sign_in else AccountHealth.SUSPENDED
                with self._database.writing() as writing:
                    accounts.set_health(writing.connection, case.account.id, health)
                    on_record.account_stopped(writing, case, health, at=self._clock.now())
                    writing.changed(Kind.ACCOUNTS)


def _as_outcome(error: NetworkError) -> Outcome:
    match error:
        case NotSentError():
            return NotSent(error.code)
        case ThrottledError():
            return Throttled(error.until, error.code)
        case RefusedError():
            return Refused(error.kind, error.code)
        case OutcomeUnknown():
            return Unknown(error.code)
    return Unknown(error.code)


def _without_fence(mark: Mark) -> Mark:
    """Nothing became visible: a refusal holds the delivery, what was in doubt is simply tried again."""
    if mark.after is DeliveryState.REFUSED:
        return Mark(DeliveryState.HELD, mark.reason)
    if mark.after is DeliveryState.UNKNOWN:
        return Mark(DeliveryState.SCHEDULED, mark.reason, try_again_at=mark.try_again_at)
    return mark
