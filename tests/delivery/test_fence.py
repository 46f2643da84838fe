"""Where a delivery goes whose fence stayed shut. That it stays shut is proved in tests/storage/test_delivery_marks.py
and, with a client before it, in test_sender.py.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, insert, select, update

from scheduler_app.clock import FixedClock
from scheduler_app.delivery.fence import TOO_EARLY, DeliveryFence, FenceShut, mark_for
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.errors import BugError
from scheduler_app.storage import accounts, delivery_marks, holds
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_marks import AtFence, Mark, Standing
from scheduler_app.storage.tables import register_statements, variants
from tests.builders import a_hold
from tests.delivery.desk import OWNER, Desk, a_desk
from tests.networks.standins.bulletin import BulletinServer

OPEN = Standing(ours=True, lease_valid=True, written_now=True, approved=True, held=False, heightened=False)


@pytest.mark.parametrize(
    ("standing", "mark"),
    [
        (replace(OPEN, ours=False), None),
        (replace(OPEN, held=True, lease_valid=False), Mark(DeliveryState.HELD, "hold.active")),
        (replace(OPEN, written_now=False, approved=False), Mark(DeliveryState.HELD, "content.changed")),
        (replace(OPEN, approved=False), Mark(DeliveryState.HELD, "approval.withdrawn")),
        (replace(OPEN, heightened=True), Mark(DeliveryState.HELD, "hold.heightened")),
        (replace(OPEN, lease_valid=False), Mark(DeliveryState.SCHEDULED, "lease.expired")),
    ],
)
def test_a_shut_fence_says_why(standing: Standing, mark: Mark | None) -> None:
    assert mark_for(standing) == mark


def test_nothing_crosses_before_its_moment(desk: Desk) -> None:
    delivery = desk.ready()
    (taken,) = desk.claim()
    assert isinstance(desk.clock, FixedClock)
    desk.clock.jump(-timedelta(milliseconds=1))
    fence = DeliveryFence(desk.database, desk.clock, taken, desk.case(taken), owner=OWNER, budget=timedelta(seconds=30))
    with pytest.raises(FenceShut) as shut:
        fence()
    assert shut.value.mark == TOO_EARLY
    assert (desk.now(delivery).state, fence.crossing, desk.attempts(delivery)) == (DeliveryState.CLAIMED, None, ())


def test_a_client_that_calls_the_fence_twice_is_our_bug(desk: Desk) -> None:
    desk.ready()
    (taken,) = desk.claim()
    fence = DeliveryFence(desk.database, desk.clock, taken, desk.case(taken), owner=OWNER, budget=timedelta(seconds=30))
    fence()
    with pytest.raises(BugError):
        fence()


def _hold(desk: Desk, connection: Connection) -> None:
    holds.start(connection, a_hold(desk.workspace.officer))


def _rewrite(desk: Desk, connection: Connection) -> None:
    connection.execute(update(variants).values(words='["Tea."]'))


def _sign_out(desk: Desk, connection: Connection) -> None:
    accounts.set_health(connection, desk.workspace.account.id, AccountHealth.SUSPENDED)


def _change_the_register(desk: Desk, connection: Connection) -> None:
    row = {"serial": 1000, "text": "{}", "signature": "another"}
    connection.execute(insert(register_statements).values(row))


@pytest.mark.postgres
@pytest.mark.parametrize("change", [_hold, _rewrite, _sign_out, _change_the_register])
def test_what_another_machine_commits_while_one_crosses_keeps_the_fence_shut(
    postgresql_database: Database,
    postgresql_url: str,
    clock: FixedClock,
    board: BulletinServer,
    change: Callable[[Desk, Connection], None],
) -> None:
    """Its transaction is under way; the other commits before its only statement that looks at anything."""
    desk = a_desk(postgresql_database, clock, board.url)
    desk.ready()
    (taken,) = desk.claim()
    waiting = AtFence(taken, desk.case(taken), OWNER, clock.now(), timedelta(seconds=30))
    with (
        closing(Database(postgresql_url, origin="another machine", clock=clock)) as elsewhere,
        desk.database.writing() as crossing,
    ):
        crossing.connection.execute(select(1))
        with elsewhere.writing() as writing:
            change(desk, writing.connection)
        assert delivery_marks.cross_fences(crossing.connection, [waiting]) == (None,)
    assert desk.now(taken).state is DeliveryState.CLAIMED
