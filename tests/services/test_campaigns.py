"""Keeping campaigns, and what that does to their posts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.campaigns import Campaigns
from tests.builders import a_media_hash
from tests.services.office import Office
from tests.services.rulings import Ruled


@pytest.fixture
def campaigns(office: Office) -> Campaigns:
    return Campaigns(office.database, office.clock)


def test_a_credit_line_that_is_kept_is_missed_in_the_posts(campaigns: Campaigns, office: Office) -> None:
    coffee = campaigns.named(office.officer, "Coffee week")
    campaigns.keep(office.officer, coffee)
    post_id = office.composing.create(office.officer, replace(office.draft(), campaign_id=coffee.id))
    checking = Ruled(office).checking
    assert "CMP-02" not in {one.rule for one in checking.check_post(office.officer, post_id).findings}
    campaigns.keep(
        office.officer, replace(campaigns.named(office.officer, "Coffee week"), credit_line="With the growers.")
    )
    assert "CMP-02" in {one.rule for one in checking.check_post(office.officer, post_id).findings}
    assert [one.credit_line for one in campaigns.all(office.administrator)] == ["With the growers."]
    assert [one.action for one in office.on_record() if one.subject_id == coffee.id] == [
        Action.CAMPAIGN_ADDED,
        Action.CAMPAIGN_CHANGED,
    ]


def test_what_makes_no_sense_is_refused(campaigns: Campaigns, office: Office) -> None:
    new = campaigns.named(office.officer, "Coffee week")
    with pytest.raises(InvalidInput):
        campaigns.keep(office.officer, replace(new, name=" "))
    with pytest.raises(InvalidInput):
        campaigns.keep(office.officer, replace(new, starts=date(2027, 3, 2), ends=date(2027, 3, 1)))
    with pytest.raises(NotFound):
        campaigns.keep(office.officer, replace(new, logo=a_media_hash()))
    with pytest.raises(NotAllowed):
        campaigns.keep(office.administrator, new)
