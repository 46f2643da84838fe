"""Hands what is due to the senders: claim a batch, one delivery for each free account, until nothing is due."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
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
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="sender")
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
        self._pool.shutdown(wait=True, cancel_futures=True)
        with self._round:
            pass  # whoever was claiming has finished
        self._database.write_together(lambda writing: claims.give_back_own(writing.connection, owner=self._owner))

    def _run_round(self) -> None:
        looked_at = self._clock.now()
        try:
            while self._hand_out(self._claim(looked_at, self._most - self._in_hand)):
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
            for one in taken:
                self._pool.submit(self._work, one).add_done_callback(self._done)
        return bool(taken)

    def _claim(self, now: datetime, most: int, account_id: AccountId | None = None) -> tuple[Claim, ...]:
        if most <= 0:
            return ()

        def write(writing: Writing) -> tuple[Claim, ...]:
            taken = claims.claim(
                writing.connection,
                owner=self._owner,
                machine=self._machine,
                now=now,
                lease=self._lease,
                most=most,
                account_id=account_id,
            )
            if taken:
                writing.changed(Kind.ATTEMPTS)
            return taken

        return self._database.write_together(write)

    def _set_aside(self, now: datetime) -> None:
        def write(writing: Writing) -> None:
            if due.set_aside(writing.connection, now=now):
                writing.changed(Kind.ATTEMPTS)

        self._database.write_together(write)

    def _work(self, taken: Claim) -> None:
        """Send one, then hand out what waited behind it on the same account."""
        try:
            self._send(taken)
            if not self._stopped.is_set():
                self._hand_out(self._claim(self._clock.now(), 1, taken.account_id))
        except MachineError as error:
            log.error("delivery %s stopped short: %s; recovery will find it", taken.delivery_id, error.code)
        except Exception:
            log.exception("delivery %s stopped short; recovery will find it", taken.delivery_id)

    def _done(self, _future: Future[None]) -> None:
        with self._counting:
            self._in_hand -= 1
            self._counting.notify_all()
