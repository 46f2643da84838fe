"""Anyone who works here may stop; only a supervisor lets go."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Claim, DeliveryState
from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.domain.ids import HoldId, IncidentId, MemberId
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.holding import Holding
from scheduler_app.storage import audit, campaigns, delivery_marks, due, incidents, sending_case, workspaces
from scheduler_app.storage.database import Writing
from scheduler_app.storage.delivery_marks import AtFence, AttemptEnd, Crossing, Ending, Mark
from tests.builders import a_campaign, a_member
from tests.services.office import Office


@pytest.fixture
def holding(office: Office) -> Holding:
    return Holding(office.database, office.clock)


def ready(office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id)


def test_a_hold_on_everything_stops_everything_and_its_release_sends_nothing(office: Office, holding: Holding) -> None:
    ready(office)
    heard = office.heard()
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", " Earthquake in host country ")
    assert office.claim() == 0
    (hold,) = holding.active(office.officer)
    assert (hold.id, hold.reason, hold.started_by) == (hold_id, "Earthquake in host country", office.officer)
    assert hold.started_at == office.clock.now()
    assert holding.release(office.supervisor, hold_id) == 5
    assert holding.active(office.officer) == ()
    assert office.claim() == 0
    assert heard == [Kind.HOLDS, Kind.INCIDENTS, Kind.DELIVERIES, Kind.HOLDS, Kind.INCIDENTS]


def test_what_is_planned_for_later_waits_for_a_decision_too(office: Office, holding: Holding) -> None:
    stopped, other = office.accounts[0], office.accounts[1]
    post_id = office.post()
    office.approve(post_id)
    office.schedule(post_id)
    hold_id = holding.start(office.officer, HoldScope.ACCOUNT, stopped.id, "Mourning")
    assert holding.release(office.supervisor, hold_id) == 1
    held = office.of_account(post_id, stopped)
    assert (held.state, held.reason) == (DeliveryState.HELD, "hold.released")
    assert office.of_account(post_id, other).state is DeliveryState.SCHEDULED


def cross(office: Office, *taken: Claim) -> tuple[Crossing | None, ...]:
    """Let a machine come to the fence with what it took."""
    with office.database.writing() as writing:
        return tuple(_cross(writing, one, office.clock.now()) for one in taken)


def _cross(writing: Writing, taken: Claim, now: datetime) -> Crossing | None:
    case = sending_case.load(writing.connection, taken.delivery_id)
    waiting = AtFence(taken, case, "a machine", now, timedelta(minutes=1))
    return delivery_marks.cross_fences(writing.connection, [waiting])[0]


def test_what_a_sender_prepares_when_the_hold_is_released_does_not_go_on(office: Office, holding: Holding) -> None:
    ready(office)
    taken = office.claims()
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Mourning")
    assert holding.release(office.supervisor, hold_id) == 5
    assert cross(office, *taken) == (None,) * len(taken)


def test_what_had_passed_its_fence_is_named_and_nothing_else(office: Office, holding: Holding) -> None:
    ready(office)
    first, second, third, *_ = office.claims()
    *_, crossing = cross(office, first, second, third)
    assert crossing is not None
    now = office.clock.now()
    sent = Mark(DeliveryState.SENT, remote_id="7", sent_at=now)
    left_before = Ending(third, sent, AttemptEnd(crossing, "sent", "a machine", now))
    with office.database.writing() as writing:
        assert delivery_marks.record(writing.connection, [left_before])
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Mourning")
    listed = holding.past_the_fence(office.officer, hold_id)
    assert {one.delivery_id for one in listed} == {first.delivery_id, second.delivery_id}
    assert {one.state for one in listed} == {DeliveryState.SENDING}
    elsewhere = holding.start(office.officer, HoldScope.ACCOUNT, office.accounts[4].id, "Mourning")
    assert first.account_id != office.accounts[4].id
    assert {one.account_id for one in holding.past_the_fence(office.officer, elsewhere)} <= {office.accounts[4].id}


def test_a_hold_opens_an_incident_or_joins_one(office: Office, holding: Holding) -> None:
    first = holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    with office.database.reading() as connection:
        (incident,) = incidents.newest(connection)
        assert incidents.of_cause(connection, first) == incident.id
    second = holding.start(office.officer, HoldScope.NETWORK, "practice", "Earthquake", incident=incident.id)
    with office.database.reading() as connection:
        assert incidents.causes(connection, incident.id) == (first, second)
        assert len(incidents.newest(connection)) == 1
    with pytest.raises(NotFound) as said:
        holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake", incident=IncidentId("none"))
    assert said.value.code == "incident.unknown"
    assert len(holding.active(office.officer)) == 2


def test_what_was_done_is_on_record(office: Office, holding: Holding) -> None:
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    holding.release(office.supervisor, hold_id)
    with office.database.reading() as connection:
        rows = list(audit.about(connection, [hold_id]))
    assert [(row.action, row.actor) for row in rows] == [
        ("hold_started", office.officer),
        ("hold_released", office.supervisor),
    ]


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
    office.stored.enrol(viewer)
    holds = [
        holding.start(actor, HoldScope.EVERYTHING, "", "Mourning")
        for actor in (office.officer, office.supervisor, office.administrator, viewer.id)
    ]
    with pytest.raises(NotFound):
        holding.start(MemberId("nobody"), HoldScope.EVERYTHING, "", "Mourning")
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


def heightened(office: Office, holding: Holding, **scope: str) -> HoldId:
    office.clock.advance(timedelta(seconds=1))
    return holding.start(
        office.officer,
        HoldScope(scope.get("scope", "everything")),
        scope.get("value", ""),
        "Unrest",
        level=CrisisLevel.HEIGHTENED,
    )


def test_at_a_heightened_level_only_what_is_approved_since_leaves(office: Office, holding: Holding) -> None:
    ready(office)
    heightened(office, holding)
    assert office.claim() == 0
    office.clock.advance(timedelta(seconds=1))
    post_id = office.post("Where to find help.", accounts=office.accounts[:1])
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id)
    assert office.claim() == 1


def test_what_was_approved_before_passes_once_it_is_approved_again(office: Office, holding: Holding) -> None:
    post_id = office.post()
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id)
    heightened(office, holding, scope="account", value=office.accounts[0].id)
    assert office.claim() == 4
    office.clock.advance(timedelta(seconds=1))
    office.approve(post_id)
    assert office.claim() == 1


def test_a_heightened_level_is_asked_about_at_the_fence_too(office: Office, holding: Holding) -> None:
    ready(office)
    taken = office.claims()
    heightened(office, holding)
    assert cross(office, *taken) == (None,) * len(taken)
    with office.database.reading() as connection:
        standing = delivery_marks.standing(connection, taken[0], now=office.clock.now())
    assert (standing.held, standing.heightened) == (False, True)


def test_what_is_due_unapproved_is_held_and_listed_when_the_level_is_lowered(office: Office, holding: Holding) -> None:
    ready(office)
    later = office.post()
    office.approve(later)
    office.schedule(later)
    hold_id = heightened(office, holding)
    with office.database.writing() as writing:
        aside = due.set_aside(writing.connection, now=office.clock.now())
    assert {(one.state, one.reason) for one in aside} == {(DeliveryState.HELD, "hold.heightened")}
    assert holding.release(office.supervisor, hold_id) == 5
    # What is still to come goes by its earlier approval again.
    assert {one.state for one in office.deliveries(later)} == {DeliveryState.SCHEDULED}
    with office.database.reading() as connection:
        rows = list(audit.about(connection, [hold_id]))
    assert [row.action for row in rows] == ["level_heightened", "level_lowered"]


def test_where_both_are_in_force_the_hold_counts(office: Office, holding: Holding) -> None:
    post_id = office.post()
    office.approve(post_id)
    ids = [one.id for one in office.schedule(post_id)]
    assert holding.stops(office.officer, ids) == {}
    heightened(office, holding)
    holding.start(office.officer, HoldScope.ACCOUNT, office.accounts[0].id, "Mourning")
    held = office.of_account(post_id, office.accounts[0]).id
    stopped = holding.stops(office.officer, ids)
    assert stopped == {one: CrisisLevel.HELD if one == held else CrisisLevel.HEIGHTENED for one in ids}


def test_what_a_hold_would_stop_is_known_before_it_begins(office: Office, holding: Holding) -> None:
    viewer = office.joined("Tim", Role.VIEWER)
    office.schedule(office.post())
    everything = holding.would_stop(viewer, HoldScope.EVERYTHING, "")
    one = holding.would_stop(viewer, HoldScope.ACCOUNT, office.accounts[0].id)
    assert (everything.deliveries, everything.posts, everything.accounts) == (5, 1, 5)
    assert (one.deliveries, one.posts, one.accounts) == (1, 1, 1)
    assert everything.next_due is not None
    assert everything.under_way == ()
    assert holding.active(office.officer) == (), "asking stops nothing"
    with pytest.raises(NotFound, match=r"hold\.nothing_there"):
        holding.would_stop(viewer, HoldScope.ACCOUNT, "nobody")


def test_what_is_past_its_fence_is_named_before_the_hold_begins(office: Office, holding: Holding) -> None:
    ready(office)
    first, *others = office.claims()
    cross(office, first)
    reach = holding.would_stop(office.officer, HoldScope.EVERYTHING, "")
    assert [one.delivery_id for one in reach.under_way] == [first.delivery_id]
    assert reach.deliveries == len(others)
