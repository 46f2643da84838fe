"""A sender with nothing to do yet, in a process of its own: says for each line how large it is and what CPU it used."""

from __future__ import annotations

import sys
from time import process_time

import psutil

from bench.children import answer_lines
from bench.sending import no_pictures
from scheduler_app.clock import Clock
from scheduler_app.delivery.engine import DeliveryEngine
from scheduler_app.networks.http import HttpClient
from scheduler_app.storage.database import Database
from tests.approvers import authorities
from tests.builders import MACHINE
from tests.networks.standins.bulletin_network import BULLETIN_KEY, BulletinNetwork


def _now(_line: str) -> dict[str, float]:
    return {"rss": psutil.Process().memory_info().rss, "cpu": process_time()}


def main() -> None:
    clock = Clock()
    database = Database(f"sqlite:///{sys.argv[1]}", origin="bench", clock=clock)
    networks = {BULLETIN_KEY.name: BulletinNetwork(BULLETIN_KEY, HttpClient(clock=clock))}
    engine = DeliveryEngine(database, clock, networks, no_pictures, authorities(), machine=MACHINE)
    engine.start()
    try:
        answer_lines(_now)
    finally:
        engine.stop()
        database.close()


if __name__ == "__main__":
    main()
