"""HLD: a hold covers what the claim would see it cover."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import CampaignId
from scheduler_app.policy.example import NOW, an_example
from scheduler_app.policy.hold_rules import covers
from tests.builders import a_hold

SUBJECT = an_example(post={"campaign": Campaign(CampaignId("week"), "Film week")})


@pytest.mark.parametrize(
    ("scope", "value"),
    [
        (HoldScope.EVERYTHING, ""),
        (HoldScope.COUNTRY, "NL"),
        (HoldScope.MISSION, "the-hague"),
        (HoldScope.NETWORK, "practice"),
        (HoldScope.ACCOUNT, "account"),
        (HoldScope.CAMPAIGN, "week"),
    ],
)
def test_each_scope_covers_its_own(scope: HoldScope, value: str) -> None:
    hold = a_hold(scope=scope, value=value)
    assert covers(hold, SUBJECT)
    assert not covers(replace(hold, released_at=NOW), SUBJECT)
    if scope is not HoldScope.EVERYTHING:
        assert not covers(replace(hold, value="another"), SUBJECT)


def test_a_post_without_a_campaign_is_in_none() -> None:
    assert not covers(a_hold(scope=HoldScope.CAMPAIGN, value="week"), an_example())
