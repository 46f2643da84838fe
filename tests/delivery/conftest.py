"""A sending desk on a bulletin server, once on each kind of database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.storage.database import Database
from tests.delivery.desk import Desk, a_desk
from tests.networks.standins.bulletin import BulletinServer


@pytest.fixture
def board() -> Iterator[BulletinServer]:
    with BulletinServer() as server:
        yield server


@pytest.fixture
def desk(database: Database, clock: FixedClock, board: BulletinServer) -> Desk:
    return a_desk(database, clock, board.url, accounts_wanted=2)
