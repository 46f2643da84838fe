"""After a hold nothing goes on by itself: a decision for each delivery, or one for many."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.hold import CrisisLevel, HoldScope, ReviewDecision
from scheduler_app.domain.ids import DeliveryId, HoldId, PostId
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed
from scheduler_app.services.exempting import Exempting
from scheduler_app.services.holding import Holding
from scheduler_app.services.reviewing_held import ReviewingHeld
from scheduler_app.services.settling import Settling
from scheduler_app.storage import audit, due, incidents
from tests.services.office import TOMORROW_AT_TEN, Office

_D = ReviewDecision


@pytest.fixture
def holding(office: Office) -> Holding:
    return Holding(office.database, office.clock)


@pytest.fixture
def reviewing(office: Office) -> ReviewingHeld:
    return ReviewingHeld(office.database, office.clock, office.stored.authorities)


def released(office: Office, holding: Holding, *, approved: bool = True) -> tuple[HoldId, PostId, list[DeliveryId]]:
    """A hold on everything that is over, and the five deliveries of a post planned for tomorrow that it covered."""
    post_id = office.post()
    if approved:
        office.approve(post_id)
    office.schedule(post_id)
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    holding.release(office.supervisor, hold_id)
    return hold_id, post_id, [one.id for one in office.deliveries(post_id)]


def states(office: Office, post_id: PostId) -> list[tuple[DeliveryState, str]]:
    return [(one.state, one.reason) for one in office.deliveries(post_id)]


def test_what_a_hold_stopped_waits_and_is_listed(office: Office, holding: Holding, reviewing: ReviewingHeld) -> None:
    hold_id, post_id, ids = released(office, holding)
    assert states(office, post_id) == [(DeliveryState.HELD, "hold.released")] * 5
    assert [line.entry.delivery_id for line in reviewing.waiting(office.officer)] == ids
    (over,) = reviewing.released(office.officer)
    assert (over.hold.id, over.lines, over.undecided) == (hold_id, 5, 5)


def test_each_decision_does_what_it_says(office: Office, holding: Holding, reviewing: ReviewingHeld) -> None:
    _, post_id, ids = released(office, holding)
    later = TOMORROW_AT_TEN + timedelta(days=1)
    assert reviewing.decide(office.supervisor, [ids[0]], _D.NEW_TIME, "As planned") == ()
    left = reviewing.decide(office.supervisor, [ids[1]], _D.NEW_TIME, "A day later", wall=later)
    assert left == ()
    reviewing.decide(office.supervisor, [ids[2]], _D.BACK_TO_DRAFT, "Other words are needed")
    reviewing.decide(office.supervisor, [ids[3]], _D.CANCEL, "Not this time")
    now = {one.id: one for one in office.deliveries(post_id)}
    assert [(now[one].state, now[one].reason) for one in ids[2:]] == [
        (DeliveryState.CANCELLED, "delivery.back_to_draft"),
        (DeliveryState.CANCELLED, "delivery.cancelled_by_member"),
        (DeliveryState.HELD, "hold.released"),
    ]
    assert (now[ids[1]].state, now[ids[1]].slot.wall) == (DeliveryState.SCHEDULED, later)
    assert [line.entry.delivery_id for line in reviewing.waiting(office.officer)] == [
        one for one in ids if now[one].state is DeliveryState.HELD
    ]


def test_send_now_goes_out_now(office: Office, holding: Holding, reviewing: ReviewingHeld) -> None:
    post_id = office.post()
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id)
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake")
    holding.release(office.supervisor, hold_id)
    assert office.claim() == 0
    ids = [line.entry.delivery_id for line in reviewing.waiting(office.officer)]
    assert reviewing.decide(office.supervisor, ids[:2], _D.SEND_NOW, "All clear") == ()
    assert {claim.delivery_id for claim in office.claims()} == set(ids[:2])


def test_what_cannot_be_done_waits_on_and_says_why(office: Office, holding: Holding, reviewing: ReviewingHeld) -> None:
    _, post_id, ids = released(office, holding, approved=False)
    office.clock.advance(timedelta(days=3))
    unapproved = reviewing.decide(office.supervisor, ids, _D.SEND_NOW, "All clear")
    assert {one.code for one in unapproved} == {"approval.none_yet"}
    too_late = reviewing.decide(office.supervisor, ids, _D.NEW_TIME, "As planned")
    assert {one.code for one in too_late} == {"slot.in_the_past"}
    assert states(office, post_id) == [(DeliveryState.HELD, "hold.released")] * 5
    assert len(reviewing.waiting(office.officer)) == 5


def test_another_hold_still_stops_it(office: Office, holding: Holding, reviewing: ReviewingHeld) -> None:
    _, _, ids = released(office, holding)
    holding.start(office.officer, HoldScope.ACCOUNT, office.accounts[0].id, "Mourning")
    stopped = [line.entry.delivery_id for line in reviewing.waiting(office.officer) if line.still_stopped]
    assert len(stopped) == 1
    (left,) = reviewing.decide(office.supervisor, stopped, _D.SEND_NOW, "All clear")
    assert (left.delivery_id, left.code) == (stopped[0], "review.still_held")
    assert stopped[0] in ids


def test_a_delivery_is_decided_once(office: Office, holding: Holding, reviewing: ReviewingHeld) -> None:
    _, _, ids = released(office, holding)
    reviewing.decide(office.supervisor, ids[:1], _D.NEW_TIME, "As planned")
    (again,) = reviewing.decide(office.supervisor, ids[:1], _D.CANCEL, "Not this time")
    assert again.code == "delivery.not_waiting"


def test_what_is_settled_elsewhere_waits_here_no_longer(
    office: Office, holding: Holding, reviewing: ReviewingHeld
) -> None:
    hold_id, _, ids = released(office, holding)
    Settling(office.database, office.clock, office.stored.authorities).cancel(office.officer, ids[0])
    assert len(reviewing.waiting(office.officer)) == 4
    decided = [line.decision for line, _ in reviewing.decisions(office.officer, hold_id)]
    assert sorted(decided, key=str) == sorted([_D.CANCEL, None, None, None, None], key=str)


def test_only_a_supervisor_decides_and_says_why(office: Office, holding: Holding, reviewing: ReviewingHeld) -> None:
    _, post_id, ids = released(office, holding)
    for actor in (office.officer, office.administrator):
        with pytest.raises(NotAllowed):
            reviewing.decide(actor, ids, _D.CANCEL, "Not this time")
    with pytest.raises(InvalidInput):
        reviewing.decide(office.supervisor, ids, _D.CANCEL, "  ")
    assert states(office, post_id) == [(DeliveryState.HELD, "hold.released")] * 5


def test_each_decision_is_on_record_and_in_the_incident(
    office: Office, holding: Holding, reviewing: ReviewingHeld
) -> None:
    hold_id, _, ids = released(office, holding)
    reviewing.decide(office.supervisor, ids, _D.CANCEL, "Not this time")
    with office.database.reading() as connection:
        rows = list(audit.about(connection, ids))
        incident = incidents.of_cause(connection, hold_id)
        assert incident is not None
        told = [event for event in incidents.timeline(connection, incident) if event.step == "review_decided"]
    assert [row.action for row in rows].count("held_reviewed") == 5
    assert len(told) == 5
    assert told[0].words == "Not this time"


def test_what_was_stopped_and_is_let_past_waits_for_a_decision_at_once(
    office: Office, holding: Holding, reviewing: ReviewingHeld
) -> None:
    hold_id, post_id = stopped(office, holding, CrisisLevel.HELD)
    assert reviewing.waiting(office.officer) == ()
    exempting = Exempting(office.database, office.clock, office.stored.authorities)
    exempting.propose(office.supervisor, hold_id, post_id, "People need it")
    exempting.confirm(office.joined("Dewi", Role.SUPERVISOR), hold_id, post_id)
    ids = [line.entry.delivery_id for line in reviewing.waiting(office.officer)]
    assert len(ids) == 5
    assert reviewing.decide(office.supervisor, ids[:1], _D.SEND_NOW, "It is for people in need") == ()
    assert [claim.delivery_id for claim in office.claims()] == ids[:1]
    # What nobody decided about is on the list after the release as well, exempt or not.
    assert holding.release(office.supervisor, hold_id) == 4
    assert [line.entry.delivery_id for line in reviewing.waiting(office.officer)] == ids[1:]
    decided = {entry.delivery_id: line.decision for line, entry in reviewing.decisions(office.officer, hold_id)}
    assert decided == {ids[0]: _D.SEND_NOW, **dict.fromkeys(ids[1:])}


def test_what_is_stopped_anew_after_a_decision_is_asked_about_again(
    office: Office, holding: Holding, reviewing: ReviewingHeld
) -> None:
    hold_id, post_id = stopped(office, holding, CrisisLevel.HEIGHTENED)
    office.approve(post_id)
    first, *_ = (line.entry.delivery_id for line in reviewing.waiting(office.officer))
    assert reviewing.decide(office.supervisor, [first], _D.SEND_NOW, "Looked at again") == ()
    with office.database.writing() as writing:
        writing.connection.exec_driver_sql("UPDATE deliveries SET state = 'held', reason = 'hold.heightened'")
    assert holding.release(office.supervisor, hold_id) == 5
    assert first in {line.entry.delivery_id for line in reviewing.waiting(office.officer)}


def test_a_heightened_level_asks_for_the_approval_first(
    office: Office, holding: Holding, reviewing: ReviewingHeld
) -> None:
    hold_id, _ = stopped(office, holding, CrisisLevel.HELD)
    holding.start(office.officer, HoldScope.EVERYTHING, "", "Unrest", level=CrisisLevel.HEIGHTENED)
    holding.release(office.supervisor, hold_id)
    lines = reviewing.waiting(office.officer)
    assert all(line.still_stopped for line in lines)
    (left,) = reviewing.decide(office.supervisor, [lines[0].entry.delivery_id], _D.SEND_NOW, "All clear")
    assert left.code == "review.approve_again"


def stopped(office: Office, holding: Holding, level: CrisisLevel) -> tuple[HoldId, PostId]:
    """Five deliveries that were due, and held by a hold in force."""
    post_id = office.post()
    office.approve(post_id)
    office.scheduling.schedule_now(office.officer, post_id)
    office.clock.advance(timedelta(seconds=1))
    hold_id = holding.start(office.officer, HoldScope.EVERYTHING, "", "Earthquake", level=level)
    with office.database.writing() as writing:
        assert len(due.set_aside(writing.connection, now=office.clock.now())) == 5
    office.clock.advance(timedelta(seconds=1))
    return hold_id, post_id
