"""Hands what is due to the senders: claim a batch, one delivery for each free account, until nothing is due."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.delivery import on_record
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


class Dispatcher:
    """Claims and hands out. ``run_due`` may be called from any thread at any time; calls that overlap become one more
    round of the one under way.

    ``send`` takes one claim to its end. ``most`` bounds what is claimed and not finished. ``on_round`` hears after each
    round up to which moment everything due was looked at.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        send: Callable[[Claim], None],
        *,
        owner: str,
        machine: str,
        workers: int,
        most: int = 1000,
        lease: timedelta = LEASE,
        on_round: Callable[[datetime], None] = lambda _: None,
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
        # One thread claims for all accounts that have just spoken: senders go on at once, and one commit does for many.
        self._follower: WorkerThreads[AccountId] = WorkerThreads(1, self._follow, name="follower")
        self._freed: deque[AccountId] = deque()
        self._in_hand = 0
        self._counting = threading.Condition()
        self._round = threading.Lock()
        self._handing = threading.Lock()
        self._wanted = threading.Event()
        self._stopped = threading.Event()

    def run_due(self) -> None:
        """Claim and hand out everything due that a free account may send; set aside what may not leave."""
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
        self._done(self._senders.stop())
        self._follower.stop()
        self._done(len(self._freed))
        with self._round:
            pass  # whoever was claiming has finished
        self._database.write_together(lambda writing: claims.give_back_own(writing.connection, owner=self._owner))

    def _run_round(self) -> None:
        looked_at = self._clock.now()
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
            self._senders.give(taken)
        return bool(taken)

    def _claim_any(self, now: datetime, most: int) -> tuple[Claim, ...]:
        return self._claim(now, most, None) if most > 0 else ()

    def _claim(self, now: datetime, most: int, *account_ids: AccountId | None) -> tuple[Claim, ...]:
        """Claim at most ``most`` for each of some accounts; None stands for all of them together."""

        def write(writing: Writing) -> tuple[Claim, ...]:
            taken = tuple(
                claim
                for account_id in account_ids
                for claim in claims.claim(
                    writing.connection,
                    owner=self._owner,
                    machine=self._machine,
                    now=now,
                    lease=self._lease,
                    most=most,
                    account_id=account_id,
                )
            )
            if taken:
                writing.changed(Kind.ATTEMPTS)
            return taken

        return self._database.write_together(write)

    def _set_aside(self, now: datetime) -> None:
        def write(writing: Writing) -> None:
            aside = due.set_aside(writing.connection, now=now)
            if aside:
                writing.changed(Kind.ATTEMPTS)
                on_record.set_aside(writing, aside, owner=self._owner, at=now)

        self._database.write_together(write)

    def _work(self, taken: Claim) -> None:
        """Send one; what waits behind it on the same account follows."""
        try:
            self._send(taken)
        except MachineError as error:
            log.error("delivery %s stopped short: %s; recovery will find it", taken.delivery_id, error.code)
        except Exception:
            log.exception("delivery %s stopped short; recovery will find it", taken.delivery_id)
        else:
            self._freed.append(taken.account_id)
            self._follower.give([taken.account_id])
            return
        self._done(1)

    def _follow(self, _account_id: AccountId) -> None:
        """Hand out what waited behind the deliveries that have ended since the last look."""
        freed = [self._freed.popleft() for _ in range(len(self._freed))]
        try:
            if freed and not self._stopped.is_set():
                self._hand_out(self._claim(self._clock.now(), 1, *freed))
        except MachineError as error:
            log.warning("nothing could be claimed: %s", error.code)  # the half-minute sweep comes back to it
        except Exception:
            log.exception("nothing could be claimed")
        self._done(len(freed))

    def _done(self, count: int) -> None:
        with self._counting:
            self._in_hand -= count
            self._counting.notify_all()
