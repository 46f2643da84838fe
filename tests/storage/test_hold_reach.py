"""What a hold would stop agrees with what it covers, on both databases."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from scheduler_app.clock import FixedClock
from scheduler_app.domain.hold import HoldScope
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.hold_reach import reach
from scheduler_app.storage.hold_scope import covered_by
from tests.builders import a_hold, a_post, a_workspace


@pytest.mark.parametrize("scope", [HoldScope.EVERYTHING, HoldScope.COUNTRY, HoldScope.MISSION, HoldScope.ACCOUNT])
def test_it_counts_what_the_hold_covers(database: Database, clock: FixedClock, scope: HoldScope) -> None:
    stored = a_workspace(database, clock, accounts=4)
    for post in (stored.store_post(a_post(stored.officer)), stored.store_post(a_post(stored.officer))):
        for account in stored.accounts:
            stored.schedule(post, account)
    mission = stored.missions[0]
    value = {
        HoldScope.EVERYTHING: "",
        HoldScope.COUNTRY: mission.country,
        HoldScope.MISSION: mission.id,
        HoldScope.ACCOUNT: stored.accounts[0].id,
    }[scope]
    hold = a_hold(stored.officer, scope=scope, value=value)
    with database.reading() as connection:
        found = reach(connection, hold)
        covered = connection.scalar(select(func.count()).select_from(deliveries).where(covered_by(hold)))
        first = connection.scalar(select(func.min(deliveries.c.due_at)).where(covered_by(hold)))
    assert found.deliveries == covered
    assert found.posts == 2
    assert found.next_due == first
