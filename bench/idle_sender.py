"""What the sender takes while it only waits: memory with little and with much scheduled, and the processor."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from bench.children import Child
from bench.filled_workspace import a_filled_workspace
from bench.runner import Bench, Reach, ratio_at_most

_MEGABYTE = 1e6
FEW, MANY = 1_000, 1_000_000
ACCOUNTS = 1_000


@dataclass(frozen=True, slots=True)
class Idle:
    """Two senders side by side: one with much to wait for, one with little."""

    many: Child
    few: Child
    seconds: float

    def watch(self, child: Child) -> dict[str, float]:
        """Megabytes, and hundredths of one processor, over some seconds."""
        before, started = child.ask("now"), perf_counter()
        threading.Event().wait(self.seconds)
        after, took = child.ask("now"), perf_counter() - started
        return {"rss": after["rss"] / _MEGABYTE, "cpu": (after["cpu"] - before["cpu"]) / took * 100}


@dataclass(frozen=True, slots=True)
class Watching:
    idle: Idle
    what: str

    def product(self) -> float:
        return self.idle.watch(self.idle.many)[self.what]

    def limit(self) -> float:
        return self.idle.watch(self.idle.few)[self.what]


@contextmanager
def _watching(what: str, folder: Path, quick: bool) -> Iterator[Watching]:
    many, few = (100, 10) if quick else (MANY, FEW)
    with (
        Child("bench.idle_child", _waiting(folder / "many", many)) as much,
        Child("bench.idle_child", _waiting(folder / "few", few)) as little,
    ):
        yield Watching(Idle(much, little, seconds=0.2 if quick else 10.0), what)


def _waiting(folder: Path, count: int) -> Path:
    """A workspace with ``count`` deliveries waiting for next month."""
    folder.mkdir()
    accounts = min(ACCOUNTS, count)
    with a_filled_workspace(folder, accounts_wanted=accounts) as workspace:
        later = workspace.clock.now() + timedelta(days=30)
        for _ in range(count // accounts):
            workspace.schedule(accounts, later, each=accounts)
    return folder / "workspace.duta"


M2 = Bench(
    name="M2",
    what="memory of the sender with 1,000,000 deliveries waiting",
    limit="with 1,000",
    unit="MB",
    reach=ratio_at_most(1.1),
    rig=partial(_watching, "rss"),
)
M2_CPU = Bench(
    name="M2cpu",
    what="processor of the idle sender with 1,000,000 deliveries waiting",
    limit="with 1,000",
    unit="%",
    reach=Reach("<= 0.5 %", lambda product, _limit, _ratio: product <= 0.5),
    rig=partial(_watching, "cpu"),
)
