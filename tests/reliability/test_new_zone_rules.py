"""A government changes its clocks while the engine runs: what is planned leaves at the reader's hour, once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, reset_tzpath

import pytest

from scheduler_app.delivery.engine import Pace
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.slot import Slot, forget_zone_rules
from scheduler_app.services.zone_rules import ZoneRules
from scheduler_app.storage import deliveries
from scheduler_app.storage.database import Database
from tests.builders import NOW, a_delivery
from tests.delivery.desk import Desk, a_desk
from tests.networks.standins.bulletin import BulletinServer
from tests.reliability.bent_clock import BentClock, bend_the_scheduler
from tests.reliability.nursery import wait_until
from tests.services.test_zone_rules import decree

TOKYO = "Asia/Tokyo"  # where the desk's mission is
HOUR = timedelta(hours=1)
_S = DeliveryState


@pytest.fixture
def zones(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "zones"
    folder.mkdir()
    reset_tzpath([str(folder)])
    forget_zone_rules()
    yield folder
    reset_tzpath(())
    forget_zone_rules()


@pytest.fixture
def bent(monkeypatch: pytest.MonkeyPatch) -> BentClock:
    clock = BentClock(NOW)
    bend_the_scheduler(clock, monkeypatch)
    return clock


@pytest.mark.parametrize(("ahead", "leaves_after"), [(10, 1), (8, 3)], ids=["an hour earlier", "an hour later"])
def test_what_is_planned_follows_the_new_rules(
    database: Database, bent: BentClock, zones: Path, ahead: int, leaves_after: int
) -> None:
    with BulletinServer() as board:
        desk = a_desk(database, bent, board.url)
        rules = ZoneRules(database, bent)
        rules.recompute()
        planned = planned_at(desk, (NOW + 2 * HOUR).astimezone(ZoneInfo(TOKYO)).replace(tzinfo=None))
        decree(zones, TOKYO, ahead * HOUR)
        engine = desk.engine(Pace(workers=2, heartbeat_every=timedelta(seconds=0.05)))
        engine.start()
        try:
            (moved,) = rules.recompute()
            assert moved.after == NOW + leaves_after * HOUR
            bent.jump((leaves_after - 1) * HOUR + timedelta(minutes=59))
            marker = desk.ready(due_at=bent.now() - timedelta(seconds=1))
            with database.writing() as writing:
                writing.changed(Kind.DELIVERIES)
            wait_until(lambda: desk.now(marker).state is _S.SENT, what="the engine to see the time before")
            assert desk.now(planned).state is _S.SCHEDULED
            bent.jump(timedelta(minutes=1))
            wait_until(lambda: desk.now(planned).state is _S.SENT, what="its hour by the new rules")
        finally:
            engine.stop()
        assert set(board.visible().values()) == {1}


def planned_at(desk: Desk, wall: datetime) -> Delivery:
    """A delivery read in Tokyo, approved."""
    post = desk.workspace.store_post()
    desk.workspace.approve(post)
    delivery = a_delivery(post, desk.workspace.account, slot=Slot(wall, TOKYO))
    with desk.database.writing() as writing:
        deliveries.add_many(writing.connection, [delivery])
    return delivery
