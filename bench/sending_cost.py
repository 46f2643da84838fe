"""What one delivery costs the processor, beside a bare post of the same words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.children import Child
from bench.runner import Bench, ratio_at_most
from tests.networks.standins.bulletin import BulletinClass, BulletinProcess


@dataclass(frozen=True, slots=True)
class SendingCost:
    sender: Child
    bare: Child
    count: int

    def product(self) -> float:
        """Microseconds of CPU for each delivery, with everything the sending process does meanwhile."""
        return self.sender.ask(str(self.count))["cpu"] * 1e6

    def limit(self) -> float:
        return self.bare.ask(str(self.count))["cpu"] * 1e6


@contextmanager
def _sending_cost(folder: Path, quick: bool) -> Iterator[SendingCost]:
    with (
        BulletinProcess(BulletinClass.KEY) as server,
        Child("bench.sending_child", folder, server.url) as sender,
        Child("bench.bare_child", server.url) as bare,
    ):
        yield SendingCost(sender, bare, 32 if quick else 2_000)


E3 = Bench(
    name="E3",
    what="CPU of one delivery by the whole engine",
    limit="a bare requests.Session.post",
    unit="us",
    reach=ratio_at_most(3.0),
    rig=_sending_cost,
)
