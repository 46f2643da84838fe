"""Somebody in the place of a supervisor who is away: by that supervisor's or an administrator's signature."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import NotAllowed, SchedulerError
from scheduler_app.services.standing_in import LONGEST, StandingIn
from scheduler_app.storage import workspaces
from tests.approvers import KeyInHand
from tests.builders import a_member
from tests.services.office import Office

WEEK, DAY = timedelta(days=7), timedelta(days=1)


@pytest.fixture
def standing_in(office: Office) -> StandingIn:
    return StandingIn(office.database, office.clock, office.stored.authorities)


def begin(standing_in: StandingIn, office: Office, stand_in: MemberId, lasts: timedelta = WEEK) -> None:
    """Budi the supervisor goes away."""
    standing_in.begin(KeyInHand(office.supervisor), office.supervisor, stand_in, office.clock.now() + lasts)


def approve(office: Office, who: MemberId, post_id: PostId) -> None:
    office.approving.approve(KeyInHand(who), post_id, office.approving.review(who, post_id).seen)


def leaves(office: Office, post_id: PostId) -> bool:
    return all(item.gap is None for item in office.approving.review(office.officer, post_id).items)


def refused(code: str) -> pytest.RaisesExc[SchedulerError]:
    return pytest.RaisesExc(SchedulerError, check=lambda error: error.code == code)


def test_a_stand_in_approves_in_the_place_of_whoever_is_away(office: Office, standing_in: StandingIn) -> None:
    post_id = office.post()
    with pytest.raises(NotAllowed):
        approve(office, office.second_officer, post_id)
    begin(standing_in, office, office.second_officer)
    approve(office, office.second_officer, post_id)
    assert leaves(office, post_id)
    row = next(row for row in office.on_record() if row.action == Action.STAND_IN_BEGUN)
    assert (row.actor, row.subject_id) == (office.supervisor, office.supervisor)


def test_nobody_stands_in_before_the_first_day_or_after_the_last(office: Office, standing_in: StandingIn) -> None:
    now, second = office.clock.now(), office.second_officer
    standing_in.begin(KeyInHand(office.supervisor), office.supervisor, second, now + WEEK, begins=now + DAY)
    for wait, may in ((timedelta(0), False), (DAY, True), (WEEK - DAY, False)):
        office.clock.advance(wait)
        assert office.approving.review(second, office.post()).may_approve is may


def test_what_was_approved_stays_approved_when_it_ends_or_begins_anew(office: Office, standing_in: StandingIn) -> None:
    post_id, second = office.post(), office.second_officer
    begin(standing_in, office, second)
    approve(office, second, post_id)
    office.clock.advance(timedelta(hours=1))
    standing_in.end(KeyInHand(office.supervisor), office.supervisor, second)
    assert leaves(office, post_id)
    with pytest.raises(NotAllowed):
        approve(office, second, office.post("Teh."))
    now = office.clock.now()
    standing_in.begin(KeyInHand(office.supervisor), office.supervisor, second, now + 4 * WEEK, begins=now + 3 * WEEK)
    assert leaves(office, post_id)


def test_an_administrator_says_it_for_somebody_who_is_away_already(office: Office, standing_in: StandingIn) -> None:
    rina, ends = KeyInHand(office.administrator), office.clock.now() + WEEK
    standing_in.begin(rina, office.supervisor, office.second_officer, ends)
    (line,) = standing_in.open(office.officer)
    assert (line.stand_in, line.away, line.by, line.said.ends) == ("Adi", "Budi", "Rina", ends)
    standing_in.end(rina, office.supervisor, office.second_officer)
    assert standing_in.open(office.officer) == ()


def test_nobody_else_says_it(office: Office, standing_in: StandingIn) -> None:
    ends = office.clock.now() + WEEK
    for who in (office.officer, office.joined("Dewi", Role.SUPERVISOR)):
        with refused("stand_in.not_yours"):
            standing_in.begin(KeyInHand(who), office.supervisor, office.second_officer, ends)
    begin(standing_in, office, office.second_officer)
    with refused("stand_in.not_yours"):
        standing_in.end(KeyInHand(office.second_officer), office.supervisor, office.second_officer)


def test_what_makes_no_sense_is_refused_with_its_reason(office: Office, standing_in: StandingIn) -> None:
    budi, rina, now = KeyInHand(office.supervisor), KeyInHand(office.administrator), office.clock.now()
    away, second = office.supervisor, office.second_officer
    keyless = a_member("Tuti", Role.OFFICER)
    with office.database.writing() as writing:
        workspaces.add_member(writing.connection, keyless)
    with refused("stand_in.oneself"):
        standing_in.begin(budi, away, away, now + WEEK)
    with refused("stand_in.not_a_supervisor"):
        standing_in.begin(rina, office.officer, second, now + WEEK)
    with refused("stand_in.in_the_past"):
        standing_in.begin(budi, away, second, now - DAY)
    with refused("stand_in.backwards"):
        standing_in.begin(budi, away, second, now + DAY, begins=now + WEEK)
    with refused("stand_in.too_long"):
        standing_in.begin(budi, away, second, now + LONGEST + DAY)
    with refused("member.unknown"):
        standing_in.begin(budi, away, keyless.id, now + WEEK)
    with refused("stand_in.none"):
        standing_in.end(budi, away, second)
    assert standing_in.open(office.officer) == ()


def test_somebody_without_a_key_cannot_stand_in(office: Office, standing_in: StandingIn) -> None:
    tuti = a_member("Tuti", Role.OFFICER)
    with office.database.writing() as writing:
        workspaces.add_member(writing.connection, tuti)
    office.stored.enrol_without_key(tuti)
    with refused("stand_in.no_key"):
        begin(standing_in, office, tuti.id)


def test_a_stand_in_never_approves_what_either_of_the_two_wrote(office: Office, standing_in: StandingIn) -> None:
    begin(standing_in, office, office.second_officer)
    of_the_one_away = office.composing.create(office.supervisor, office.draft("Teh."))
    of_the_stand_in = office.composing.create(office.second_officer, office.draft("Batik."))
    for post_id in (of_the_one_away, of_the_stand_in):
        with refused("approval.own_work"):
            approve(office, office.second_officer, post_id)


def test_what_a_leaver_said_about_stand_ins_stays_true(office: Office, standing_in: StandingIn) -> None:
    post_id = office.post()
    begin(standing_in, office, office.second_officer)
    approve(office, office.second_officer, post_id)
    office.clock.advance(DAY)
    office.stored.end(office.stored.supervisor)
    # Nobody speaks any more for somebody who has left, but what was approved in their time stays so.
    assert leaves(office, post_id)
    with pytest.raises(NotAllowed):
        approve(office, office.second_officer, office.post("Teh."))


def test_it_counts_at_the_hour_too(office: Office, standing_in: StandingIn) -> None:
    post_id = office.post()
    begin(standing_in, office, office.second_officer)
    approve(office, office.second_officer, post_id)
    office.scheduling.schedule_now(office.officer, post_id)
    assert office.claim() == len(office.deliveries(post_id))
    assert {one.state for one in office.deliveries(post_id)} == {DeliveryState.CLAIMED}
