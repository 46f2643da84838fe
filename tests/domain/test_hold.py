from __future__ import annotations

import pytest

from scheduler_app.domain.hold import Hold, HoldScope, covers
from scheduler_app.domain.ids import CampaignId, HoldId
from tests.builders import NOW, a_member, an_account

ACCOUNT = an_account()


@pytest.mark.parametrize(
    ("scope", "value", "covered"),
    [
        (HoldScope.EVERYTHING, "", True),
        (HoldScope.COUNTRY, "JP", True),
        (HoldScope.COUNTRY, "SA", False),
        (HoldScope.MISSION, ACCOUNT.mission_id, True),
        (HoldScope.MISSION, "other", False),
        (HoldScope.NETWORK, ACCOUNT.network, True),
        (HoldScope.NETWORK, "elsewhere", False),
        (HoldScope.ACCOUNT, ACCOUNT.id, True),
        (HoldScope.ACCOUNT, "other", False),
        (HoldScope.CAMPAIGN, "coffee", True),
        (HoldScope.CAMPAIGN, "batik", False),
    ],
    # Not by their values: an id is another one in each process, and all have to count the same tests.
    ids=lambda value: value.value if isinstance(value, HoldScope) else "",
)
def test_a_hold_covers_what_is_in_its_scope(scope: HoldScope, value: str, covered: bool) -> None:
    hold = Hold(HoldId("h1"), scope, value, "Gempa", a_member().id, NOW)
    assert covers(hold, ACCOUNT, country="JP", campaign_id=CampaignId("coffee")) is covered


def test_a_post_of_no_campaign_is_in_the_scope_of_none() -> None:
    hold = Hold(HoldId("h1"), HoldScope.CAMPAIGN, "", "Gempa", a_member().id, NOW)
    assert not covers(hold, ACCOUNT, country="JP", campaign_id=None)
