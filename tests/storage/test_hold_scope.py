"""What a hold covers when asked from its side is what claims and fences find from theirs."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from scheduler_app.clock import FixedClock
from scheduler_app.domain.hold import CrisisLevel, Exemption, HoldScope
from scheduler_app.storage import campaigns, exemptions, holds
from scheduler_app.storage.database import Database
from scheduler_app.storage.delivery_tables import deliveries
from scheduler_app.storage.hold_scope import covered_by, stopped_by
from scheduler_app.storage.may_leave import held
from tests.builders import NOW, a_campaign, a_hold, a_post, a_workspace, an_approval, record_approvals


@pytest.mark.parametrize("level", list(CrisisLevel))
@pytest.mark.parametrize("scope", list(HoldScope))
def test_both_sides_agree(database: Database, clock: FixedClock, scope: HoldScope, level: CrisisLevel) -> None:
    stored, campaign = a_workspace(database, clock, accounts=5), a_campaign()
    with database.writing() as writing:
        campaigns.add(writing.connection, campaign)
    posts = [
        stored.store_post(a_post(stored.officer)),
        stored.store_post(a_post(stored.officer, campaign_id=campaign.id)),
        stored.store_post(a_post(stored.officer, campaign_id=campaign.id)),
    ]
    for post in posts:
        for account in stored.accounts:
            stored.schedule(post, account)
    account, mission = stored.accounts[0], stored.missions[0]
    value = {
        HoldScope.EVERYTHING: "",
        HoldScope.COUNTRY: mission.country,
        HoldScope.MISSION: mission.id,
        HoldScope.NETWORK: account.network,
        HoldScope.ACCOUNT: account.id,
        HoldScope.CAMPAIGN: campaign.id,
    }[scope]
    hold = a_hold(stored.officer, scope=scope, value=value, level=level)
    with database.writing() as writing:
        connection = writing.connection
        holds.start(connection, hold)
        one = Exemption(hold.id, posts[2].id, 1, "People need it", stored.supervisor.id, NOW)
        exemptions.propose(connection, one)
        exemptions.confirm(connection, one, stored.administrator.id, NOW)
        for post, at in ((posts[1], NOW - timedelta(seconds=1)), (posts[2], NOW)):
            record_approvals(
                connection, [an_approval(stored.workspace, post, stored.accounts, stored.supervisor, at=at)]
            )

        def found(condition: object) -> set[str]:
            return set(connection.scalars(select(deliveries.c.id).where(condition)))

        covered, stopped = found(covered_by(hold)), found(stopped_by(hold))
        assert stopped == found(held(deliveries))
        assert stopped < covered
        assert len(covered) == {HoldScope.EVERYTHING: 15, HoldScope.NETWORK: 15, HoldScope.CAMPAIGN: 10}.get(scope, 3)
