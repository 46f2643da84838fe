"""A real sender: the delivery engine in a process of its own, until its standard input closes.

    python -m tests.reliability.sender_process --workspace URL --lease 2 --kill-at after_fence=3

Everything that makes people wait is shortened here (``hasten``), in the proportions of the product: a crossing of the
fence is given up long before its lease, a send long before somebody else may take it over.
"""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.delivery import fence, reconciler, retry
from scheduler_app.delivery.engine import DeliveryEngine, Pace
from scheduler_app.delivery.preflight import Preflight
from scheduler_app.delivery.verification import Verification
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import Network
from scheduler_app.storage import database
from tests.approvers import authorities
from tests.builders import MACHINE
from tests.networks.standins.bulletin_network import BulletinNetwork
from tests.reliability.code_points import (
    Trigger,
    WatchedDatabase,
    WatchedNetwork,
    kill_plan,
    statement_watch,
    stop_plan,
    watch_the_wire,
)
from tests.reliability.stage import FACTS, instant_facts


@dataclass(frozen=True, slots=True)
class Settings:
    """Times are seconds. ``kill_at`` and ``stop_at`` name points and the time at which to die or stop there."""

    workspace: str
    machine: str = MACHINE
    lease: float = 1.0
    budget: float = 1.0
    margin: float = 0.2
    settle: float = 0.15
    sweep: float = 0.1
    longest_crossing: float = 0.4
    workers: int = 8
    kill_at: Mapping[str, int] = field(default_factory=dict)
    stop_at: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sending:
    """What one sender process is made of."""

    database: WatchedDatabase
    networks: Mapping[str, Network]
    trigger: Trigger
    http: HttpClient

    def preflight(self) -> Preflight:
        return Preflight(self.networks, no_pictures, Verification(authorities().reader(self.database)))

    def close(self) -> None:
        self.database.close()
        self.http.close()


def sending(settings: Settings) -> Sending:
    """Open the workspace with a trigger at the points that were asked for."""
    trigger = Trigger(kill_plan(settings.kill_at) | stop_plan(settings.stop_at))
    hasten(settings)
    watch_the_wire()
    http = HttpClient()
    networks = {
        facts.name: WatchedNetwork(BulletinNetwork(_hurried(settings, facts), http), trigger)
        for facts in FACTS.values()
    }
    opened = WatchedDatabase(settings.workspace, origin=settings.machine, clock=Clock(), trigger=trigger)
    statement_watch(opened, trigger)
    return Sending(opened, networks, trigger, http)


def run(settings: Settings, wait: Callable[[], object]) -> None:
    """Send until ``wait`` returns."""
    made = sending(settings)
    pace = Pace(
        workers=settings.workers,
        lease=timedelta(seconds=settings.lease),
        recovery_margin=timedelta(seconds=settings.margin),
        sweep_every=timedelta(seconds=settings.sweep),
    )
    engine = DeliveryEngine(
        made.database, Clock(), made.networks, no_pictures, authorities(), machine=settings.machine, pace=pace
    )
    engine.start()
    try:
        wait()
    finally:
        engine.stop()
        made.close()


def hasten(settings: Settings) -> None:
    """Shorten the waits that no setting offers; for a process of its own only."""
    assert settings.longest_crossing < settings.lease <= settings.budget + settings.margin
    fence.LONGEST_CROSSING = timedelta(seconds=settings.longest_crossing)
    reconciler.LOOK_AGAIN = timedelta(seconds=settings.settle)
    database.IDLE_LIMIT_MS = int(settings.longest_crossing * 1000)
    retry.WAITS = tuple(timedelta(seconds=settings.settle * times) for times in (1, 2, 3))


def _hurried(settings: Settings, facts: Any) -> Any:
    return instant_facts(facts, budget=timedelta(seconds=settings.budget), settle=timedelta(seconds=settings.settle))


def no_pictures(item: MediaItem, _facts: MediaFacts) -> MediaFile:
    raise AssertionError(f"no post here has pictures, but {item.media_hash} was asked for")


def live(**settings: Any) -> None:
    """Send until told to stop by SIGTERM; how the nursery starts a sender."""
    # Blocked in every thread, so that it is this one that hears of it.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    run(Settings(**settings), lambda: signal.sigwait({signal.SIGTERM}))


def main() -> None:
    logging.basicConfig(level=logging.WARNING, format="%(process)d %(message)s")
    run(_asked_for(), sys.stdin.read)


def _asked_for() -> Settings:
    parser = argparse.ArgumentParser(description="The delivery engine until standard input closes.")
    parser.add_argument("--workspace", required=True)
    parser.add_argument("--machine", default=MACHINE)
    for name in ("lease", "budget", "margin", "settle", "sweep"):
        parser.add_argument(f"--{name}", type=float)
    parser.add_argument("--workers", type=int)
    parser.add_argument("--kill-at", type=_point, action="append", metavar="POINT=TIMES")
    parser.add_argument("--stop-at", type=_point, action="append", metavar="POINT=TIMES")
    given = {name: value for name, value in vars(parser.parse_args()).items() if value is not None}
    given |= {name: dict(given[name]) for name in ("kill_at", "stop_at") if name in given}
    return Settings(**given)


def _point(text: str) -> tuple[str, int]:
    name, _, times = text.partition("=")
    return name, int(times or 1)


if __name__ == "__main__":
    main()
