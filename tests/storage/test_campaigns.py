from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.ids import CampaignId, new_id
from scheduler_app.errors import InvalidInput
from scheduler_app.storage import campaigns
from scheduler_app.storage.database import Database
from tests.builders import a_campaign

BATIK = Campaign(CampaignId(new_id()), "Batik week", date(2027, 3, 1), date(2027, 3, 7))
COFFEE = Campaign(CampaignId(new_id()), "Coffee")


def test_campaigns_are_found_as_they_were_stored(database: Database) -> None:
    with database.writing() as writing:
        campaigns.add(writing.connection, COFFEE)
        campaigns.add(writing.connection, BATIK)
    with database.reading() as connection:
        assert campaigns.all_campaigns(connection) == (BATIK, COFFEE)
        assert campaigns.by_name(connection, "Coffee") == COFFEE
        assert campaigns.by_name(connection, "coffee") is None


def test_a_name_is_taken_once(database: Database) -> None:
    with database.writing() as writing:
        campaigns.add(writing.connection, COFFEE)
        with pytest.raises(InvalidInput) as caught:
            campaigns.add(writing.connection, a_campaign("Coffee"))
    assert caught.value.code == "campaign.name_taken"


def test_a_campaign_is_changed_and_keeps_its_name(database: Database) -> None:
    with database.writing() as writing:
        campaigns.add(writing.connection, COFFEE)
        campaigns.change(writing.connection, replace(COFFEE, credit_line="With the growers.", ends=date(2027, 4, 1)))
        changed = campaigns.by_name(writing.connection, "Coffee")
    assert changed is not None
    assert (changed.id, changed.credit_line, changed.ends) == (COFFEE.id, "With the growers.", date(2027, 4, 1))
