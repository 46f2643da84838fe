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
ANY_MOMENT = "any moment"
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
    """Lets ``at_once`` senders live together and counts the lives it ended, by place.

    ``with_something_in_hand`` counts the times when a claim or a send was left behind.
    """

    nursery: Nursery
    stage: Stage
    rng: random.Random
    settings: dict[str, Any]
    at_once: int = 1
    at: Counter[str] = field(default_factory=Counter)
    with_something_in_hand: int = 0

    @property
    def kills(self) -> int:
        return sum(self.at.values())

    def run(self, kills: int, limit: float) -> None:
        """Kill senders until at least ``kills`` are dead, or nothing moves any more; then let one finish."""
        end = time.monotonic() + limit
        while self.kills < kills and not self.stage.settled():
            assert time.monotonic() < end, f"only {self.kills} kills in {limit} s"
            self._one_life()
        last = self.nursery.sender(**self.settings)
        wait_until(self.stage.settled, limit, "every delivery to come to rest")
        assert last.finish() == 0

    def _one_life(self) -> None:
        """Start senders, let them work for a moment or until the first comes to its point, and kill them all."""
        plans = [self._plan() for _ in range(self.at_once)]
        children = [self.nursery.sender(kill_at=plan, **self.settings) for plan in plans]
        end = time.monotonic() + self.rng.uniform(0.05, LONGEST_LIFE)
        while time.monotonic() < end and not any(self._died(child) for child in children):
            time.sleep(0.01)
        for child, plan in zip(children, plans, strict=True):
            self.at[next(iter(plan), ANY_MOMENT) if self._died(child) else ANY_MOMENT] += 1
            child.kill()
        self.with_something_in_hand += any(one.state in IN_FLIGHT for one in self.stage.now())

    def _plan(self) -> dict[str, int]:
        point = self.rng.choice((None, *_KILL_POINTS))
        return {point.value: self.rng.randint(1, 12)} if point else {}

    def _died(self, child: Child) -> bool:
        """Whether it came to its point; any other end is a failure."""
        ended = child.poll()
        assert ended in (None, -9), f"a sender ended with {ended}; see {self.nursery.log}"
        return ended is not None
