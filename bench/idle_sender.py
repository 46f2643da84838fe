"""What the sender takes while it only waits: memory with little and with much scheduled, and the processor."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from bench.children import Child
from bench.filled_workspace import a_filled_workspace
from bench.runner import Bench, Reach, ratio_at_most

_MEGABYTE = 1e6
FEW, MANY = 1_000, 1_000_000
ACCOUNTS = 1_000


@dataclass(frozen=True, slots=True)
class Memory:
    """Two senders side by side: one with much to wait for, one with little."""

    many: Child
    few: Child

    def product(self) -> float:
        return self.many.ask("now")["rss"] / _MEGABYTE

    def limit(self) -> float:
        return self.few.ask("now")["rss"] / _MEGABYTE


@dataclass(frozen=True, slots=True)
class Processor:
    """The same two, watched for some seconds: hundredths of one processor."""

    many: Child
    few: Child
    seconds: float

    def product(self) -> float:
        return self._watched(self.many)

    def limit(self) -> float:
        return self._watched(self.few)

    def _watched(self, child: Child) -> float:
        before, started = child.ask("now")["cpu"], perf_counter()
        threading.Event().wait(self.seconds)
        return (child.ask("now")["cpu"] - before) / (perf_counter() - started) * 100


@contextmanager
def _two_senders(folder: Path, quick: bool) -> Iterator[tuple[Child, Child]]:
    many, few = (100, 10) if quick else (MANY, FEW)
    with (
        Child("bench.idle_child", _waiting(folder / "many", many)) as much,
        Child("bench.idle_child", _waiting(folder / "few", few)) as little,
    ):
        yield much, little


@contextmanager
def _memory(folder: Path, quick: bool) -> Iterator[Memory]:
    with _two_senders(folder, quick) as (many, few):
        # Until the first sweep, half a minute after the start, has been through everything.
        threading.Event().wait(0.1 if quick else 35)
        yield Memory(many, few)


@contextmanager
def _processor(folder: Path, quick: bool) -> Iterator[Processor]:
    with _two_senders(folder, quick) as (many, few):
        yield Processor(many, few, seconds=0.2 if quick else 10)


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
    rig=_memory,
)
M2_CPU = Bench(
    name="M2cpu",
    what="processor of the idle sender with 1,000,000 deliveries waiting",
    limit="with 1,000",
    unit="%",
    reach=Reach("<= 0.5 %", lambda product, _limit, _ratio: product <= 0.5),
    rig=_processor,
)
