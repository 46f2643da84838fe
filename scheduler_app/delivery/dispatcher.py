"""Hands what is due to the senders: claim a batch, one delivery for each free account, and what follows each."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.delivery import on_record
from scheduler_app.delivery.finishing import Finish, Finishing
from scheduler_app.delivery.looking_ahead import LookingAhead
from scheduler_app.delivery.recorder import Recorder
from scheduler_app.delivery.taken_ahead import TakenAhead
from scheduler_app.delivery.worker_threads import WorkerThreads
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Claim
from scheduler_app.domain.ids import AccountId
from scheduler_app.errors import MachineError
from scheduler_app.storage import claims, due
from scheduler_app.storage.database import Database
from scheduler_app.storage.group_commit import Writing

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
# Claiming for a thousand accounts takes a tenth of this even on a slow disk.
AHEAD = timedelta(seconds=1)
# So many by one statement: others who write wait less, and two machines that wake together share (docs/adr/0022).
AT_ONCE = 200


class Dispatcher:
    """Claims a little ahead and hands out at the moment itself (docs/adr/0022).

    ``run_due`` may be called from any thread at any time; calls that overlap become one more round of the one under
    way.

    ``send`` takes one claim to its end, which is written down here; None when it is not ours any more. ``most`` bounds
    what is claimed and not finished. ``on_round`` hears after each round up to which moment everything due was looked
    at; ``pause`` waits so many seconds between two tries to write an end down; ``look_ahead`` sees claims a little
    before ``send`` is called with them.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        send: Callable[[Claim], Finish | None],
        *,
        owner: str,
        machine: str,
        workers: int,
        most: int = 1000,
        lease: timedelta = LEASE,
        on_round: Callable[[datetime], None] = lambda _: None,
        pause: Callable[[float], object] = time.sleep,
        look_ahead: Callable[[Sequence[Claim]], None] = lambda _: None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._send = send
        self._owner = owner
        self._machine = machine
        self._most = most
        self._lease = lease
        self._on_round = on_round
        self._senders: WorkerThreads[Claim] = WorkerThreads(workers, self._work, name="sender")
        self._looking = LookingAhead(look_ahead, self._senders, most=workers)
        self._ahead = TakenAhead(clock, self._looking.give)
        self._workers = workers
        self._finishing = Finishing(clock, owner=owner, machine=machine, lease=lease)
        self._recorder = Recorder(database, self._finishing, self._recorded, wants_more=self._wants_more, pause=pause)
        self._rounds = 0
        self._rounds_seen = 0
        self._in_hand = 0
        self._counting = threading.Condition()
        self._round = threading.Lock()
        self._handing = threading.Lock()
        self._wanted = threading.Event()
        self._stopped = threading.Event()

    def run_due(self) -> None:
        """Claim and hand out everything due that a free account may send; set aside what may not leave."""
        self._ahead.look()
        self._wanted.set()
        while self._wanted.is_set() and not self._stopped.is_set():
            if not self._round.acquire(blocking=False):
                return
            try:
                self._wanted.clear()
                self._run_round()
            finally:
                self._round.release()

    def renew_leases(self) -> None:
        """Keep what waits in this process for a free sender."""
        if self._in_hand:
            self._database.write_together(
                lambda writing: claims.renew(writing.connection, owner=self._owner, lease=self._lease)
            )

    def wait_until_idle(self, timeout: float) -> bool:
        """Wait until nothing is in hand; False when ``timeout`` seconds were not enough."""
        with self._counting:
            return self._counting.wait_for(lambda: self._in_hand == 0, timeout)

    def stop(self) -> None:
        """Finish what is being sent, give back what only waited, claim nothing more."""
        with self._handing:
            self._stopped.set()
        self._done(self._ahead.stop())
        self._done(self._looking.stop())
        self._done(self._senders.stop())
        self._recorder.stop()
        with self._round:
            pass  # whoever was claiming has finished
        self._database.write_together(lambda writing: claims.give_back_own(writing.connection, owner=self._owner))

    def _run_round(self) -> None:
        looked_at = self._clock.now()
        self._rounds += 1
        try:
            while self._hand_out(self._claim_any(looked_at, self._most - self._in_hand)):
                looked_at = self._clock.now()
            self._set_aside(looked_at)
        except MachineError as error:
            # The half-minute sweep comes back to it; nothing is lost, the rows stay as they are.
            log.warning("nothing could be claimed: %s", error.code)
        self._on_round(looked_at)

    def _hand_out(self, taken: tuple[Claim, ...]) -> bool:
        with self._handing:
            if self._stopped.is_set():
                return False  # stop() gives them back
            with self._counting:
                self._in_hand += len(taken)
            self._ahead.give(taken)
        return bool(taken)

    def _claim_any(self, now: datetime, most: int) -> tuple[Claim, ...]:
        def write(writing: Writing) -> tuple[Claim, ...]:
            taken = claims.claim(
                writing.connection,
                owner=self._owner,
                machine=self._machine,
                now=now,
                lease=self._lease,
                most=min(most, AT_ONCE),
                ahead=AHEAD,
            )
            if taken:
                writing.changed(Kind.ATTEMPTS)
            return taken

        return self._database.write_together(write) if most > 0 else ()

    def _set_aside(self, now: datetime) -> None:
        def write(writing: Writing) -> None:
            aside = due.set_aside(writing.connection, now=now)
            if aside:
                writing.changed(Kind.ATTEMPTS)
                on_record.set_aside(writing, aside, owner=self._owner, at=now)

        self._database.write_together(write)

    def _work(self, taken: Claim) -> None:
        self._looking.make_room()
        try:
            finish = self._send(taken)
        except MachineError as error:
            log.error("delivery %s stopped short: %s; recovery will find it", taken.delivery_id, error.code)
        except Exception:
            log.exception("delivery %s stopped short; recovery will find it", taken.delivery_id)
        else:
            if finish is not None:
                self._recorder.put(finish)
                return
        self._done(1)

    def _wants_more(self) -> bool:
        """Little waits for a free sender: claim more, but not so much that other machines find nothing to do."""
        return self._looking.waiting() + self._senders.waiting() < max(1, self._workers // 4)

    def _recorded(self, ended: Sequence[Finish], following: tuple[Claim, ...]) -> None:
        """Put what follows behind what waits already."""
        if self._rounds != self._rounds_seen:
            # A round that ran meanwhile found these accounts busy, and nobody else looks at them soon.
            self._rounds_seen = self._rounds
            following += self._claim_for({one.account_id for one in ended} - {one.account_id for one in following})
        with self._counting:
            self._in_hand += len(following)
        self._done(len(ended) + len(following) - self._hand_on(following))

    def _claim_for(self, account_ids: Collection[AccountId]) -> tuple[Claim, ...]:
        try:
            return self._database.write_together(lambda writing: self._finishing(writing, (), account_ids))
        except MachineError as error:
            log.warning("nothing could be claimed: %s", error.code)  # the half-minute sweep comes back to it
            return ()

    def _hand_on(self, following: Sequence[Claim]) -> int:
        """Give claims that were counted already to the senders; returns how many."""
        with self._handing:
            if self._stopped.is_set():
                return 0  # stop() gives them back
            self._looking.give(following)
        return len(following)

    def _done(self, count: int) -> None:
        with self._counting:
            self._in_hand -= count
            self._counting.notify_all()
