"""Kill a sender again and again, at random moments and at named points, until everything has come to rest."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

from scheduler_app.domain.delivery import IN_FLIGHT
from tests.faults.fault_proxy import NO_FAULT, Fault, FaultKind, FaultProxy, Seen
from tests.networks.standins.bulletin import BulletinClass, BulletinProcess
from tests.reliability.code_points import Point
from tests.reliability.nursery import Child, Nursery, wait_until
from tests.reliability.stage import Stage

# Half of the faults come before the server hears of the post, half after it made it public.
FAULTS = (
    Fault(FaultKind.DROP_BEFORE),
    Fault(FaultKind.STATUS, status=502),
    Fault(FaultKind.DROP_AFTER),
    Fault(FaultKind.STATUS_AFTER, status=502),
)
LONGEST_LIFE = 1.0
_KILL_POINTS = tuple(point for point in Point if point is not Point.STATEMENT)


def sometimes(rng: random.Random, share: float) -> Callable[[Seen], Fault]:
    """A fault for this share of all requests, also of those that only look."""
    return lambda _seen: rng.choice(FAULTS) if rng.random() < share else NO_FAULT


@dataclass(slots=True)
class World:
    """A server process of each class behind a proxy that breaks things; the servers outlive every kill."""

    servers: dict[BulletinClass, BulletinProcess]
    proxies: dict[BulletinClass, FaultProxy]

    @property
    def addresses(self) -> dict[BulletinClass, str]:
        return {kind: proxy.url for kind, proxy in self.proxies.items()}

    def visible(self) -> Counter[str]:
        return sum((server.visible() for server in self.servers.values()), Counter())

    def faults(self) -> int:
        return sum(seen.fault is not FaultKind.NONE for proxy in self.proxies.values() for seen in proxy.seen)


@contextmanager
def a_world(rng: random.Random, *, share: float = 0.2, latency: float = 0.02) -> Iterator[World]:
    with ExitStack() as stack:
        servers = {kind: stack.enter_context(BulletinProcess(kind, latency=latency)) for kind in BulletinClass}
        proxies = {
            kind: stack.enter_context(FaultProxy(server.port, sometimes(random.Random(rng.random()), share)))
            for kind, server in servers.items()
        }
        yield World(servers, proxies)


@dataclass(slots=True)
class Killer:
    """Counts the lives it ended; ``with_something_in_hand`` are those that left a claim or a send behind."""

    nursery: Nursery
    stage: Stage
    rng: random.Random
    settings: dict[str, Any]
    at: Counter[str] = field(default_factory=Counter)
    with_something_in_hand: int = 0

    @property
    def kills(self) -> int:
        return sum(self.at.values())

    def run(self, kills: int, limit: float) -> None:
        """Kill at least ``kills`` senders, and more while anything moves; then let one finish."""
        end = time.monotonic() + limit
        while self.kills < kills and not self.stage.settled():
            assert time.monotonic() < end, f"only {self.kills} kills in {limit} s"
            self._one_life()
        last = self.nursery.sender(**self.settings)
        wait_until(self.stage.settled, limit, "every delivery to come to rest")
        assert last.finish() == 0

    def _one_life(self) -> None:
        point = self.rng.choice((None, *_KILL_POINTS))
        plan = {point.value: self.rng.randint(1, 12)} if point else {}
        child = self.nursery.sender(kill_at=plan, **self.settings)
        place = "any moment"
        if self._dies_by_itself(child, self.rng.uniform(0.05, LONGEST_LIFE)):
            place = str(point)
        child.kill()
        self.at[place] += 1
        self.with_something_in_hand += any(one.state in IN_FLIGHT for one in self.stage.now())

    def _dies_by_itself(self, child: Child, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if child.poll() is not None:
                assert child.ended == -9, f"a sender ended with {child.ended}; see {self.nursery.log}"
                return True
            time.sleep(0.01)
        return False
