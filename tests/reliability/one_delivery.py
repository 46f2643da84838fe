"""One delivery from claim to rest on a single thread, so that its statements come in the same order each time."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.delivery import recovery
from scheduler_app.delivery.finishing import Finishing
from scheduler_app.delivery.pacing import Pacing
from scheduler_app.delivery.reconciler import Reconciler
from scheduler_app.delivery.recorder import Recorder
from scheduler_app.delivery.sender import Sender
from scheduler_app.domain.changes import Kind
from scheduler_app.storage import claims, due
from scheduler_app.storage.database import Writing
from tests.reliability.sender_process import Sending, Settings, sending


def live(rounds: int, **settings: Any) -> None:
    """Play the delivery to its rest, or to the statement at which this process is to die."""
    asked = Settings(**settings)
    made = sending(asked)
    play(made, asked, rounds)
    made.close()


def play(made: Sending, settings: Settings, rounds: int) -> None:
    """What the engine does with one delivery, one thing after another, ``rounds`` times."""
    clock = Clock()
    sender = Sender(made.database, clock, made.preflight(), Pacing(), owner="one")
    finishing = Finishing(clock, owner="one", machine=settings.machine, lease=timedelta(seconds=settings.lease))
    recorder = Recorder(
        made.database, finishing, lambda _ended, _next: None, wants_more=lambda: False, pause=lambda _: None
    )
    reconciler = Reconciler(made.database, clock, made.networks, made.preflight(), machine=settings.machine)
    for _ in range(rounds):
        recovery.recover(made.database, clock, margin=timedelta(0))
        reconciler.visit()
        for taken in made.database.write_together(_claimed(settings)):
            finish = sender.send(taken)
            if finish is not None:
                recorder.write([finish])
        made.database.write_together(_set_aside)
        # The next look is due only when the network has had time to settle.
        time.sleep(2 * settings.settle)


def _claimed(settings: Settings) -> Any:
    def write(writing: Writing) -> Any:
        taken = claims.claim(
            writing.connection,
            owner="one",
            machine=settings.machine,
            now=Clock().now(),
            lease=timedelta(seconds=settings.lease),
            most=1,
        )
        if taken:
            writing.changed(Kind.ATTEMPTS)
        return taken

    return write


def _set_aside(writing: Writing) -> None:
    due.set_aside(writing.connection, now=Clock().now())
