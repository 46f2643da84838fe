"""A post and all of its deliveries, or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import Fit, SlotMode
from scheduler_app.errors import InvalidInput
from scheduler_app.services.draft import Draft, Known, master_variant
from scheduler_app.services.planned_posts import MadePost, PlannedPost, made, store
from scheduler_app.services.zones import Zones
from tests.builders import NOW, an_account
from tests.services.office import TOMORROW_AT_TEN, Office, wall

TOKYO, HAGUE = an_account(handle="tokyo"), an_account(handle="den-haag", language="nl")
KNOWN = Known({one.id: one for one in (TOKYO, HAGUE)}, frozenset(), {})
ZONES = Zones({TOKYO.id: "Asia/Tokyo", HAGUE.id: "Europe/Amsterdam"}, "Asia/Jakarta")
DRAFT = Draft("Kopi", Topic.TRADE, (master_variant("Kopi Gayo"),), (TOKYO.id, HAGUE.id))


def make(plan: PlannedPost) -> MadePost:
    return made(plan, KNOWN, ZONES, author=MemberId("sari"), now=NOW)


def test_a_plan_becomes_a_post_with_one_delivery_for_each_account() -> None:
    one = make(PlannedPost(DRAFT, TOMORROW_AT_TEN))
    assert {delivery.account_id: delivery.content_hash for delivery in one.deliveries} == one.targets
    assert {delivery.post_id for delivery in one.deliveries} == {one.post.id}
    assert (one.post.author_id, one.post.created_at, one.moved) == ("sari", NOW, ())


def test_without_a_time_it_stays_a_draft() -> None:
    assert make(PlannedPost(DRAFT)).deliveries == ()


def test_a_slot_that_clocks_move_is_told() -> None:
    (moved,) = make(PlannedPost(DRAFT, wall("2027-03-28 02:30"))).moved
    assert (moved.handle, moved.instant.fit, moved.instant.wall) == ("den-haag", Fit.GAP, wall("2027-03-28 03:30"))


@pytest.mark.parametrize("mode", SlotMode)
def test_one_account_that_cannot_be_planned_stops_all(mode: SlotMode) -> None:
    with pytest.raises(InvalidInput):
        make(PlannedPost(DRAFT, wall("2027-03-01 09:30"), mode))


def test_what_was_made_is_stored(office: Office) -> None:
    account = office.accounts[0]
    known = Known({account.id: account}, frozenset(), {})
    zones = Zones({account.id: "Asia/Tokyo"}, "Asia/Jakarta")
    plan = PlannedPost(replace(DRAFT, accounts=(account.id,)), TOMORROW_AT_TEN)
    several = [made(plan, known, zones, author=office.officer, now=NOW) for _ in range(3)]
    with office.database.writing() as writing:
        store(writing, several)
        store(writing, [])
    for one in several:
        assert office.read(one.post.id).targets == one.targets
        assert office.deliveries(one.post.id) == one.deliveries
