"""Takes sent posts back, or corrects them, on the accounts this machine speaks for.

A step is taken by a committed row before anything is asked of a network, and is *done* only after the network said so.
A machine that dies in between leaves it *unknown*; as doing it twice is harmless, it is simply done again.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.delivery.preflight import Preflight, Ready
from scheduler_app.delivery.worker_threads import WorkerThreads
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.incident import IncidentEvent, IncidentStep
from scheduler_app.domain.recall import RecallAction, RecallState, RecallStep
from scheduler_app.errors import MachineError, NetworkError, NotSent, Refused, Throttled
from scheduler_app.networks.network import Deletes, Edits, Network
from scheduler_app.storage import delivery_lists, incidents, recall_marks, sending_case
from scheduler_app.storage.database import Database
from scheduler_app.storage.group_commit import Writing
from scheduler_app.storage.recall_marks import RecallMark
from scheduler_app.storage.sending_case import SendingCase

log = logging.getLogger(__name__)

# After these a person looks: what is unknown stays so, what cannot be sent has failed.
MOST_TRIES = 6
TRY_AGAIN = timedelta(minutes=2)
LEASE = timedelta(minutes=5)
_WORKERS = 4
_MOST = 50

_ON_RECORD = {
    RecallState.DONE: Action.RECALL_DONE,
    RecallState.FAILED: Action.RECALL_FAILED,
    RecallState.UNKNOWN: Action.RECALL_UNKNOWN,
}


class NotToBeSeen(Exception):
    """A correction may not become visible after all: edited, not approved, held, or not ours any more."""


class _Fence:
    """The fence of one correction. A deletion shows nothing new and has none: it is in doubt from the start."""

    def __init__(self, database: Database, clock: Clock, step: RecallStep) -> None:
        self._database = database
        self._clock = clock
        self._step = step
        self.crossed = step.action is RecallAction.DELETE

    def __call__(self) -> None:
        self.crossed = self._database.write_together(
            lambda writing: recall_marks.cross_fence(writing.connection, self._step, now=self._clock.now())
        )
        if not self.crossed:
            raise NotToBeSeen


class Recaller:
    """``look_soon`` may be called from any thread; the work is done on threads of its own."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        networks: Mapping[str, Network],
        preflight: Preflight,
        *,
        machine: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._networks = networks
        self._preflight = preflight
        self._machine = machine
        self._looker: WorkerThreads[str] = WorkerThreads(1, self._look, name="recall-looker")
        self._workers: WorkerThreads[RecallStep] = WorkerThreads(_WORKERS, self._work, name="recaller")

    def look_soon(self) -> None:
        """Look for confirmed recalls, and carry out what is due."""
        self._looker.give(["look"])

    def stop(self) -> None:
        """Finish what is under way; what only waits is found again by whoever looks next."""
        self._looker.stop()
        self._workers.stop()

    def due(self) -> tuple[RecallStep, ...]:
        """What this machine has to carry out now; steps that died half-way become *unknown* first."""

        def give_up(writing: Writing) -> None:
            if recall_marks.give_up(writing.connection, now=self._clock.now()):
                writing.changed(Kind.RECALLS)

        self._database.write_together(give_up)
        with self._database.reading() as connection:
            return recall_marks.due(
                connection, machine=self._machine, now=self._clock.now(), most_tries=MOST_TRIES, most=_MOST
            )

    def carry_out(self, step: RecallStep) -> bool:
        """Take one step to its end; False when another machine was quicker. Never raises for what a network did."""
        if not self._database.write_together(lambda writing: recall_marks.take(writing.connection, step, lease=LEASE)):
            return False
        mine = replace(step, state=RecallState.WORKING, token=step.token + 1, tries=step.tries + 1)
        mark = self._try(mine)
        if step.state is RecallState.UNKNOWN and mark.after is not RecallState.DONE:
            # Whatever this try came to: an earlier one may have been seen.
            mark = RecallMark(RecallState.UNKNOWN, mark.code, mark.try_again_at or self._next_try(mine))
        self._database.write_together(lambda writing: self._record(writing, mine, mark))
        return True

    def _look(self, _word: str) -> None:
        try:
            if found := self.due():
                self._workers.give(found)
        except MachineError as error:
            log.warning("recalls could not be looked for: %s", error.code)  # the sweep comes back to it
        except Exception:
            log.exception("recalls could not be looked for")

    def _work(self, step: RecallStep) -> None:
        try:
            self.carry_out(step)
        except MachineError as error:
            log.error("recall step %s stopped short: %s; it will be found", step.id, error.code)
        except Exception:
            log.exception("recall step %s stopped short; it will be found", step.id)

    def _try(self, step: RecallStep) -> RecallMark:
        with self._database.reading() as connection:
            case = sending_case.load(connection, step.delivery_id, correction=step.post_id)
            remote_id = delivery_lists.remote_id(connection, step.delivery_id)
        network = self._networks.get(case.account.network)
        if network is None:
            return RecallMark(RecallState.FAILED, "network.unknown")
        if case.account.health is not AccountHealth.READY:
            return RecallMark(RecallState.FAILED, "account.not_ready")
        fence = _Fence(self._database, self._clock, step)
        try:
            return self._ask(step, case, network, remote_id, fence)
        except NotToBeSeen:
            return self._later(step, "recall.not_now")
        except (NetworkError, MachineError) as error:
            return self._mark_for(step, error, in_doubt=fence.crossed)
        except Exception:
            log.exception("the client of %s failed on recall step %s", case.account.network, step.id)
            after = RecallState.UNKNOWN if fence.crossed else RecallState.FAILED
            return RecallMark(after, "program.error", self._next_try(step))

    def _ask(self, step: RecallStep, case: SendingCase, network: Network, remote_id: str, fence: _Fence) -> RecallMark:
        """A deletion as it is; a correction through the same gate as everything that is sent, at this moment."""
        if step.action is RecallAction.DELETE and isinstance(network, Deletes):
            network.delete(case.account, remote_id)
        elif step.action is RecallAction.EDIT and isinstance(network, Edits):
            now = self._clock.now()
            look = self._preflight.look(replace(case, content_hash=step.content_hash, due_at=now), now)
            if not isinstance(look, Ready):
                return RecallMark(RecallState.FAILED, look.reason)
            network.edit(look.request, remote_id, fence)
        else:
            return RecallMark(RecallState.FAILED, "recall.not_offered")
        return RecallMark(RecallState.DONE)

    def _mark_for(self, step: RecallStep, error: NetworkError | MachineError, *, in_doubt: bool) -> RecallMark:
        match error:
            case Refused():
                return RecallMark(RecallState.FAILED, error.code)
            case Throttled():
                return RecallMark(RecallState.WAITING, error.code, error.until or self._next_try(step))
            case NotSent():
                return self._later(step, error.code)
            case MachineError() if not in_doubt:
                # The database failed at the fence, or this disk at a picture: nothing left.
                return self._later(step, error.code)
        return RecallMark(RecallState.UNKNOWN, error.code, self._next_try(step))

    def _next_try(self, step: RecallStep) -> datetime:
        return self._clock.now() + TRY_AGAIN * step.tries

    def _later(self, step: RecallStep, code: str) -> RecallMark:
        if step.tries >= MOST_TRIES:
            return RecallMark(RecallState.FAILED, code)
        return RecallMark(RecallState.WAITING, code, self._next_try(step))

    def _record(self, writing: Writing, step: RecallStep, mark: RecallMark) -> None:
        now = self._clock.now()
        if not recall_marks.record(writing.connection, step, mark, at=now):
            log.warning("recall step %s was taken over; its outcome was %s", step.id, mark.after)
            return
        writing.changed(Kind.RECALLS, Kind.DELIVERIES)
        if mark.after in _ON_RECORD:
            self._tell(writing, step, mark, now)

    def _tell(self, writing: Writing, step: RecallStep, mark: RecallMark, now: datetime) -> None:
        line = delivery_lists.entry(writing.connection, step.delivery_id)
        details = {"recall": step.recall_id, "action": step.action, "code": mark.code}
        writing.audit(
            AuditEntry(now, None, _ON_RECORD[mark.after], Subject.DELIVERY, step.delivery_id, details),
        )
        incident_id = incidents.of_cause(writing.connection, step.recall_id)
        if incident_id is not None:
            subject = f"{line.post_name} · {line.handle}: {step.action.value} {mark.after.value}"
            incidents.write(
                writing.connection,
                IncidentEvent(incident_id, now, IncidentStep.RECALL_RESULT, None, subject, mark.code),
            )
            writing.changed(Kind.INCIDENTS)
