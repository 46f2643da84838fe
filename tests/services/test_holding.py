"""Anyone who works here may stop; only a supervisor lets go."""

from __future__ import annotations

import pytest

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.ids import HoldId, MemberId
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.holding import Holding
from scheduler_app.storage import campaigns, workspaces
from tests.builders import a_campaign, a_member
from tests.services.office import Office


@pytest.fixture
def holding(office: Office) -> Holding:
    return Holding(office.database, office.clock)


def ready(office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id)


def test_a_hold_on_everything_stops_everything_until_it_is_released(office: Office, holding: Holding) -> None:
    ready(office)
    heard = office.heard()
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", " Earthquake in host country ")
    assert office.claim() == 0
    (hold,) = holding.active(office.officer)
    assert (hold.id, hold.reason, hold.started_by) == (hold_id, "Earthquake in host country", office.officer)
    assert hold.started_at == office.clock.now()
    holding.release(office.supervisor, hold_id)
    assert holding.active(office.officer) == ()
    assert office.claim() == 5
    assert heard == [Kind.HOLDS, Kind.HOLDS]


@pytest.mark.parametrize("scope", sorted(set(HoldScope) - {HoldScope.EVERYTHING}))
def test_a_hold_stops_what_it_names(office: Office, holding: Holding, scope: HoldScope) -> None:
    campaign = a_campaign()
    with office.database.writing() as writing:
        campaigns.add(writing.connection, campaign)
    draft = office.draft()
    post_id = office.composing.create(
        office.officer, type(draft)(draft.name, draft.topic, draft.variants, draft.accounts, campaign.id)
    )
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id)
    account, mission = office.accounts[0], office.stored.missions[0]
    value, stopped = {
        HoldScope.COUNTRY: (mission.country, 1),
        HoldScope.MISSION: (mission.id, 1),
        HoldScope.NETWORK: (account.network, 5),
        HoldScope.ACCOUNT: (account.id, 1),
        HoldScope.CAMPAIGN: (campaign.id, 5),
    }[scope]
    holding.start(office.officer, scope, value, "Mourning")
    assert office.claim() == 5 - stopped


@pytest.mark.parametrize("scope", sorted(set(HoldScope) - {HoldScope.EVERYTHING}))
def test_a_hold_on_what_is_not_there_is_refused(office: Office, holding: Holding, scope: HoldScope) -> None:
    for value in ("", "nothing"):
        with pytest.raises(NotFound) as said:
            holding.start(office.officer, scope, value, "Mourning")
        assert said.value.code == "hold.nothing_there"
    assert holding.active(office.officer) == ()


def test_a_hold_has_a_reason_and_everything_needs_no_name(office: Office, holding: Holding) -> None:
    for value, reason, code in (
        ("", "  ", "hold.no_reason"),
        ("JP", "Mourning", "hold.value_not_needed"),
        ("", "a\x00b", "text.control_character"),
        ("", "a" * 501, "text.too_long"),
    ):
        with pytest.raises(InvalidInput) as said:
            holding.start(office.officer, HoldScope.EVERYTHING, value, reason)
        assert said.value.code == code


def test_who_may_stop_and_who_may_let_go(office: Office, holding: Holding) -> None:
    viewer = a_member("Tim", Role.VIEWER)
    with office.database.writing() as writing:
        workspaces.add_member(writing.connection, viewer)
    holds = [
        holding.start(actor, HoldScope.EVERYTHING, "", "Mourning")
        for actor in (office.officer, office.supervisor, office.administrator)
    ]
    for actor in (viewer.id, MemberId("nobody")):
        with pytest.raises((NotAllowed, NotFound)):
            holding.start(actor, HoldScope.EVERYTHING, "", "Mourning")
    for actor in (office.officer, office.administrator, viewer.id):
        with pytest.raises(NotAllowed):
            holding.release(actor, holds[0])
    assert [hold.id for hold in holding.active(viewer.id)] == holds


def test_a_hold_is_released_once(office: Office, holding: Holding) -> None:
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Mourning")
    holding.release(office.supervisor, hold_id)
    for over in (hold_id, HoldId("none")):
        with pytest.raises(NotFound):
            holding.release(office.supervisor, over)
