"""How near the whole engine comes to what its workers could do if nothing but the network took time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.children import Child
from bench.runner import Bench, not_promised, ratio_at_least
from bench.sending import WORKERS, SendingDesk, a_sending_desk
from tests.networks.standins.bulletin import BulletinClass, BulletinProcess


@dataclass(frozen=True, slots=True)
class Publishing:
    desk: SendingDesk
    latency: float
    count: int

    def product(self) -> float:
        """Deliveries a second, from the moment they are due to the last mark on disk."""
        return self.count / self.desk.send(self.count).wall

    def limit(self) -> float:
        return WORKERS / self.latency


@dataclass(frozen=True, slots=True)
class BesidePlainRequests(Publishing):
    """What is possible at all in one interpreter: as many threads, each with its session, and no database."""

    bare: Child

    def limit(self) -> float:
        return self.bare.ask(f"{self.count} {WORKERS}")["rate"]


@contextmanager
def _publishing(latency: float, count: int, folder: Path, quick: bool) -> Iterator[Publishing]:
    with (
        BulletinProcess(BulletinClass.KEY, latency=latency) as server,
        a_sending_desk(folder, server.url) as desk,
    ):
        yield Publishing(desk, latency, WORKERS if quick else count)


@contextmanager
def _beside_plain_requests(latency: float, count: int, folder: Path, quick: bool) -> Iterator[BesidePlainRequests]:
    with (
        BulletinProcess(BulletinClass.KEY, latency=latency) as server,
        a_sending_desk(folder, server.url) as desk,
        Child("bench.bare_child", server.url) as bare,
    ):
        yield BesidePlainRequests(desk, latency, WORKERS if quick else count, bare)


E1 = Bench(
    name="E1",
    what=f"publish with {WORKERS} workers to a server that takes 50 ms",
    limit="workers / latency",
    unit="/s",
    reach=ratio_at_least(0.88),
    rig=partial(_publishing, 0.05, WORKERS * 100),
)
E1R = Bench(
    name="E1r",
    what="the same",
    limit=f"{WORKERS} threads with a requests.Session each, and no database",
    unit="/s",
    reach=not_promised(),
    rig=partial(_beside_plain_requests, 0.05, WORKERS * 100),
)
E2 = Bench(
    name="E2",
    what=f"publish with {WORKERS} workers to a server that takes 200 ms",
    limit="workers / latency",
    unit="/s",
    reach=ratio_at_least(0.95),
    rig=partial(_publishing, 0.2, WORKERS * 40),
)
E2R = Bench(
    name="E2r",
    what="the same",
    limit=f"{WORKERS} threads with a requests.Session each, and no database",
    unit="/s",
    reach=not_promised(),
    rig=partial(_beside_plain_requests, 0.2, WORKERS * 40),
)
