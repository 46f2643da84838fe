"""The whole engine at work: many approved deliveries, one bulletin server in a process of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

from bench.filled_workspace import FilledWorkspace, a_filled_workspace
from scheduler_app.clock import Clock
from scheduler_app.delivery.engine import DeliveryEngine, Pace
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import Fence, Published, PublishRequest
from scheduler_app.storage import delivery_lists
from tests.approvers import authorities
from tests.builders import MACHINE
from tests.networks.standins.bulletin_network import BULLETIN_KEY, BulletinNetwork

WORKERS = 32
# As many as a large service has, so that every worker always finds an account that is free.
ACCOUNTS = 96
_LONGEST = 120.0


class CountedNetwork(BulletinNetwork):
    """A bulletin network that says when so many posts were answered."""

    def __init__(self, http: HttpClient) -> None:
        super().__init__(BULLETIN_KEY, http)
        self._counting = threading.Lock()
        self._left = 0
        self.all_answered = threading.Event()

    def expect(self, count: int) -> None:
        self._left = count
        self.all_answered.clear()

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        published = super().publish(request, fence)
        with self._counting:
            self._left -= 1
            if self._left == 0:
                self.all_answered.set()
        return published


@dataclass(frozen=True, slots=True)
class Spent:
    """What sending took: wall seconds from the commit of the plan to the last mark, and CPU seconds of this process."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class SendingDesk:
    """A running engine over a workspace."""

    workspace: FilledWorkspace
    engine: DeliveryEngine
    network: CountedNetwork

    def send(self, count: int) -> Spent:
        """Put so many into the plan, all of them due at once, and wait until they are sent."""
        self.network.expect(count)
        self.workspace.schedule(count, self.workspace.clock.now())
        started, spent = perf_counter(), process_time()
        if not self.network.all_answered.wait(_LONGEST) or not self.engine.dispatcher.wait_until_idle(_LONGEST):
            raise RuntimeError(f"not all was sent: {self._standing()}")
        took = Spent(perf_counter() - started, process_time() - spent)
        if set(self._standing()) != {DeliveryState.SENT}:
            raise RuntimeError(f"not all was sent: {self._standing()}")
        return took

    def _standing(self) -> dict[DeliveryState, int]:
        with self.workspace.database.reading() as connection:
            return delivery_lists.counts_by_state(connection)


def no_pictures(item: MediaItem, _facts: MediaFacts) -> MediaFile:
    raise RuntimeError(f"no bench sends pictures, but {item.media_hash} was asked for")


@contextmanager
def a_sending_desk(folder: Path, address: str, *, workers: int = WORKERS) -> Iterator[SendingDesk]:
    """An engine with its own workspace under ``folder``; all accounts are on the server at ``address``."""
    clock = Clock()
    network = CountedNetwork(HttpClient(clock=clock))
    facts = network.facts
    with a_filled_workspace(
        folder, accounts_wanted=ACCOUNTS, network=facts.name, address=address, clock=clock
    ) as workspace:
        engine = DeliveryEngine(
            workspace.database,
            clock,
            {facts.name: network},
            no_pictures,
            authorities(),
            machine=MACHINE,
            pace=Pace(workers=workers),
        )
        engine.start()
        try:
            yield SendingDesk(workspace, engine, network)
        finally:
            engine.stop()
