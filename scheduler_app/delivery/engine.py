"""The whole of sending in one object: the same behind the window and behind ``duta run``."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from scheduler_app.clock import Clock
from scheduler_app.delivery import recovery
from scheduler_app.delivery.alarm_clock import HEARTBEAT_EVERY, SWEEP_EVERY, AlarmClock
from scheduler_app.delivery.dispatcher import AHEAD, LEASE, Dispatcher
from scheduler_app.delivery.pacing import Pacing
from scheduler_app.delivery.preflight import FileFor, Preflight
from scheduler_app.delivery.recaller import Recaller
from scheduler_app.delivery.reconciler import Reconciler
from scheduler_app.delivery.sender import Sender
from scheduler_app.delivery.verification import Verification
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.ids import new_id
from scheduler_app.errors import MachineError
from scheduler_app.networks.network import Network
from scheduler_app.storage import due
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Database

log = logging.getLogger(__name__)

# What can bring the next due moment nearer, or make something sendable that was not.
_MAY_BE_DUE = {Kind.DELIVERIES, Kind.APPROVALS, Kind.HOLDS, Kind.ACCOUNTS, Kind.POSTS, Kind.WORKSPACE}

HEAR_OTHERS_EVERY = timedelta(seconds=1)
CHANGES_KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pace:
    """How eager the engine is. Tests shorten it; people do not need to."""

    workers: int = 32
    lease: timedelta = LEASE
    recovery_margin: timedelta = recovery.MARGIN
    heartbeat_every: timedelta = HEARTBEAT_EVERY
    sweep_every: timedelta = SWEEP_EVERY


class DeliveryEngine:
    """Sends what is due from ``start`` until ``stop``.

    ``machine`` names this computer in the accounts' list of who can speak for them; ``on_jump`` hears of sleep and
    clock changes.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        networks: Mapping[str, Network],
        file_for: FileFor,
        authorities: Authorities,
        *,
        machine: str,
        pace: Pace | None = None,
        on_jump: Callable[[timedelta], None] = lambda _: None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._pace = pace or Pace()
        self._stopping = threading.Event()
        self.owner = f"{machine}:{os.getpid()}:{new_id()[-8:]}"
        preflight = Preflight(networks, file_for, Verification(authorities.reader(database)))
        sender = Sender(database, clock, preflight, Pacing(), owner=self.owner)
        self.reconciler = Reconciler(database, clock, networks, preflight, machine=machine)
        self.recaller = Recaller(database, clock, networks, preflight, machine=machine)
        self.dispatcher = Dispatcher(
            database,
            clock,
            sender.send,
            owner=self.owner,
            machine=machine,
            workers=self._pace.workers,
            lease=self._pace.lease,
            on_round=self._after_round,
            pause=self._stopping.wait,
            look_ahead=sender.look_ahead,
        )
        self.alarm = AlarmClock(
            clock, ring=self.dispatcher.run_due, on_jump=on_jump, heartbeat_every=self._pace.heartbeat_every
        )
        self._looked_at = clock.now()
        self._running = False

    def start(self) -> None:
        """Recover what was left behind, then watch the time."""
        try:
            self.tidy()
        except MachineError as error:
            # Another program has the database, or the disk is full: the sweep comes back to it.
            log.warning("nothing could be recovered yet: %s", error.code)
        self._running = True
        self.alarm.every(self._pace.sweep_every, "sweep", self.dispatcher.run_due)
        self.alarm.every(self._pace.sweep_every, "tidy", self.tidy)
        self.alarm.every(self._pace.sweep_every, "recalls", self.recaller.look_soon)
        self.alarm.every(self._pace.lease / 3, "leases", self.dispatcher.renew_leases)
        self.alarm.every(HEAR_OTHERS_EVERY, "others", self._database.hear_others)
        self.alarm.every(CHANGES_KEPT / 24, "old changes", self._forget_changes)
        self.alarm.start()
        self._database.on_changes(self._hear)
        self.alarm.ring_soon()
        self.recaller.look_soon()

    def stop(self) -> None:
        """Finish what is being sent, give the rest back. Nothing is lost; another process may go on at once."""
        self._running = False
        self._stopping.set()
        self.alarm.stop()
        self.dispatcher.stop()
        self.recaller.stop()

    def tidy(self) -> None:
        """What is done each half minute besides sending: recover, then look for what is in doubt."""
        moved = recovery.recover(self._database, self._clock, margin=self._pace.recovery_margin)
        if self.reconciler.visit() + moved and self._running:
            self.alarm.ring_soon()

    def _forget_changes(self) -> None:
        self._database.forget_changes(CHANGES_KEPT)

    def _hear(self, changes: Changes) -> None:
        if self._running and changes.kinds & _MAY_BE_DUE:
            self.alarm.ring_soon()
        if self._running and Kind.RECALLS in changes.kinds:
            self.recaller.look_soon()

    def _after_round(self, looked_at: datetime) -> None:
        self._looked_at = looked_at
        if self._running:
            self.alarm.set_for(self._next_look())

    def _next_look(self) -> datetime | None:
        # Not "after now": what became due since the last look has not been seen yet.
        with self._database.reading() as connection:
            return due.next_look(connection, after=self._looked_at, ahead=AHEAD)
