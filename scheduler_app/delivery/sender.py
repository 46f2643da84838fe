"""From a claim to an honest outcome: look, cross the fence, call the network, say what happened."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.delivery import retry
from scheduler_app.delivery.fence import TOO_EARLY, DeliveryFence, FenceShut, Outdated
from scheduler_app.delivery.finishing import Finish, lesson_of
from scheduler_app.delivery.pacing import Pacing
from scheduler_app.delivery.preflight import Preflight, Ready
from scheduler_app.delivery.steps import Steps
from scheduler_app.domain.attempt import NotSent, Outcome, Refused, Sent, Throttled, Unknown, outcome_name
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.post import Variant
from scheduler_app.errors import (
    MachineError,
    NetworkError,
    NotFound,
    OutcomeUnknown,
    RefusalKind,
)
from scheduler_app.errors import NotSent as NotSentError
from scheduler_app.errors import Refused as RefusedError
from scheduler_app.errors import Throttled as ThrottledError
from scheduler_app.right_of_way import RIGHT_OF_WAY
from scheduler_app.storage import sending_case
from scheduler_app.storage.database import Connection, Database
from scheduler_app.storage.delivery_marks import AttemptEnd, Ending, Mark
from scheduler_app.storage.reading_together import ReadingTogether
from scheduler_app.storage.sending_case import SendingCase

log = logging.getLogger(__name__)

# What time alone can change may be so old when a delivery leaves; connecting to a server takes longer.
STAYS_FRESH = timedelta(seconds=1)
# Nobody edits so often; a person is to look at what happens there.
MOST_LOOKS = 5
# Of what was looked at ahead; far more than wait at one time.
MOST_KEPT = 1000


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was found ready to leave ahead of its turn, and when."""

    case: SendingCase
    at: datetime
    ready: Ready


class Sender:
    """Sends one claimed delivery at a time, on whatever thread calls it."""

    def __init__(self, database: Database, clock: Clock, preflight: Preflight, pacing: Pacing, *, owner: str) -> None:
        self._database = database
        self._cases = ReadingTogether(database, _cases)
        self._clock = clock
        self._preflight = preflight
        self._steps = Steps(database, clock)
        self._pacing = pacing
        self._owner = owner
        self._ahead: dict[Claim, _Looked] = {}

    def send(self, taken: Claim) -> Finish | None:
        """Take one claim to its end, which the caller writes down; None when it is not ours any more.

        Never raises for what a network or a person did.
        """
        ahead = self._found_ahead(taken)
        case, ready = (ahead.case, ahead.ready) if ahead else (self._read(taken), None)
        for _ in range(MOST_LOOKS):
            try:
                return self._send(taken, case, ready)
            except Outdated:
                log.info("delivery %s was changed while it was about to leave", taken.delivery_id)
                case, ready = self._read(taken), None
        return Finish(case, Ending(taken, Mark(DeliveryState.HELD, "content.changed")))

    def look_ahead(self, several: Sequence[Claim]) -> None:
        """Look at what ``send`` will soon be called with; it looks again at what may not leave or was seen long ago."""
        with self._database.reading() as connection:
            cases = sending_case.load_many(connection, [taken.delivery_id for taken in several])
        if len(self._ahead) > MOST_KEPT:
            self._ahead.clear()  # nobody came for them
        claims = {taken.delivery_id: taken for taken in several}
        for case in cases:
            # Pictures are compared right before they leave.
            if not _has_pictures(case.variants):
                now = self._clock.now()
                look = self._preflight.look(case, now)
                if isinstance(look, Ready):
                    self._ahead[claims[case.delivery_id]] = _Looked(case, now, look)
            RIGHT_OF_WAY.stand_aside()

    def _found_ahead(self, taken: Claim) -> _Looked | None:
        ahead = self._ahead.pop(taken, None)
        recently = ahead is not None and timedelta(0) <= self._clock.now() - ahead.at <= STAYS_FRESH
        return ahead if recently else None

    def _read(self, taken: Claim) -> SendingCase:
        case = self._cases(taken.delivery_id)
        if case is None:
            raise NotFound("delivery.unknown", delivery=taken.delivery_id)
        return case

    def _send(self, taken: Claim, case: SendingCase, ready: Ready | None) -> Finish | None:
        now = self._clock.now()
        if now < taken.not_before:
            return Finish(case, Ending(taken, TOO_EARLY))
        look = ready or self._preflight.look(case, now)
        if isinstance(look, Mark):
            return Finish(case, Ending(taken, self._half_out(case, look)))
        wait = self._pacing.wait_until(case.account.id, look.network.facts, now)
        if wait is not None:
            return Finish(case, Ending(taken, Mark(DeliveryState.SCHEDULED, "pacing.wait", try_again_at=wait)))
        request = self._steps.remembered(look.request, case.attempts)
        return self._try(taken, case, replace(look, request=request))

    def _half_out(self, case: SendingCase, mark: Mark) -> Mark:
        """Where readers see the beginning of a thread, it is never called missed."""
        half_out = mark.after is DeliveryState.MISSED and case.attempts and self._steps.made(case.delivery_id)
        return Mark(DeliveryState.HELD, "thread.half_out") if half_out else mark

    def _try(self, taken: Claim, case: SendingCase, ready: Ready) -> Finish | None:
        facts = ready.network.facts
        fence = DeliveryFence(self._database, self._clock, taken, case, owner=self._owner, budget=facts.send_budget)
        try:
            outcome = self._publish(ready, fence, case)
        except FenceShut as shut:
            return self._shut_out(taken, case, fence, shut)
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
        if fence.crossing is None:
            mark = _without_fence(mark)
        attempt = AttemptEnd(fence.crossing, outcome_name(outcome), self._owner, now)
        return Finish(case, Ending(taken, mark, attempt), lesson_of(outcome))

    def _publish(self, ready: Ready, fence: DeliveryFence, case: SendingCase) -> Outcome:
        try:
            published = ready.network.publish(ready.request, fence)
        except NetworkError as error:
            return _as_outcome(error)
        except MachineError as error:
            # The database failed at the fence, or this disk at a picture: before the fence nothing left.
            return Unknown(error.code) if fence.crossing else NotSent(error.code)
        except (FenceShut, Outdated):
            raise
        except Exception:
            log.exception("the client of %s failed on delivery %s", case.account.network, case.delivery_id)
            return Unknown("program.error") if fence.crossing else Refused(RefusalKind.CONTENT, "program.error")
        if fence.crossing is None:
            log.error("the client of %s never called the fence for %s", case.account.network, case.delivery_id)
            return Refused(RefusalKind.CONTENT, "program.error")
        return Sent(published.remote_id, published.address) if published.remote_id else Unknown("answer.without_id")

    def _shut_out(self, taken: Claim, case: SendingCase, fence: DeliveryFence, shut: FenceShut) -> Finish | None:
        if shut.mark is None:
            log.warning("delivery %s is not ours any more; nothing was sent", taken.delivery_id)
            return None
        if fence.crossing is None:
            return Finish(case, Ending(taken, shut.mark))
        stood = AttemptEnd(fence.crossing, outcome_name(NotSent(shut.mark.reason)), self._owner, self._clock.now())
        return Finish(case, Ending(taken, shut.mark, stood))


def _cases(connection: Connection, delivery_ids: Iterable[DeliveryId]) -> dict[DeliveryId, SendingCase]:
    return {case.delivery_id: case for case in sending_case.load_many(connection, delivery_ids)}


def _has_pictures(variants: Iterable[Variant]) -> bool:
    return any(pictures for variant in variants for pictures in variant.pictures or ())


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
