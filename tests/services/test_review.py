"""Who can sign, and how many that is when some of them are counted once."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import Mock

import pytest

from scheduler_app.domain.approval_matrix import ApprovalMatrix
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.workspace import Role
from scheduler_app.services.review import Review
from scheduler_app.services.standing_in import StandingIn
from scheduler_app.storage import accounts
from tests.approvers import KeyInHand
from tests.services.office import Office


def ask_for(office: Office, approvals: int) -> None:
    office.stored.set_rules(ApprovalMatrix(otherwise=approvals))


def stands_in(office: Office, member_id: MemberId) -> None:
    standing_in = StandingIn(office.database, office.clock, office.stored.authorities)
    now = office.clock.now()
    standing_in.begin(KeyInHand(office.supervisor), office.supervisor, member_id, now + timedelta(days=2))


def can_sign(review: Review) -> list[tuple[str, MemberId | None]]:
    return [(one.name, one.seat) for one in review.can_approve]


def test_a_stand_in_and_whom_they_stand_for_have_one_seat(office: Office) -> None:
    stands_in(office, office.second_officer)
    review = office.approving.review(office.officer, office.post())
    assert can_sign(review) == [("Adi", office.supervisor), ("Budi", office.supervisor)]


def test_once_one_of_them_has_signed_the_other_is_not_asked_any_more(office: Office) -> None:
    ask_for(office, 2)
    stands_in(office, office.second_officer)
    post_id = office.post()
    office.approve(post_id)
    review = office.approving.review(office.officer, post_id)
    assert (can_sign(review), review.people_missing) == ([], 1)


def test_a_stand_in_makes_nobody_two_people(office: Office) -> None:
    ask_for(office, 2)
    stands_in(office, office.second_officer)
    assert office.approving.review(office.officer, office.post()).people_missing == 1
    dewi = office.joined("Dewi", Role.SUPERVISOR)
    review = office.approving.review(office.officer, office.post())
    assert (review.people_missing, len({one.seat for one in review.can_approve})) == (0, 2)
    assert dewi in {one.seat for one in review.can_approve}


def test_the_author_is_missing_where_their_seat_would_be_needed(office: Office) -> None:
    own = office.composing.create(office.supervisor, office.draft("Batik."))
    assert office.approving.review(office.officer, own).people_missing == 1
    office.stored.solo("One supervisor until Monday")
    assert office.approving.review(office.officer, own).people_missing == 0


def test_whoever_said_yes_may_say_it_again_for_an_account_that_came_later(office: Office) -> None:
    post_id = office.post(accounts=office.accounts[:1])
    office.schedule(post_id)
    office.approving.request(office.officer, post_id)
    office.approve(post_id)
    assert [one.name for one in office.approving.review(office.supervisor, post_id).given] == ["Budi"]
    version = office.read(post_id).post.version
    accounts = [one.id for one in office.accounts[:2]]
    office.composing.set_targets(office.officer, post_id, accounts, expected_version=version)
    assert office.approving.review(office.supervisor, post_id).given == ()
    (waiting,) = office.approving.inbox(office.supervisor)
    assert waiting.may_approve
    office.approve(post_id)
    assert [one.name for one in office.approving.review(office.supervisor, post_id).given] == ["Budi"]


def test_and_for_another_time_than_they_approved(office: Office) -> None:
    post_id = office.post()
    first, *_ = office.schedule(post_id)
    office.approving.request(office.officer, post_id)
    office.approve(post_id)
    office.scheduling.move(office.officer, first.id, first.slot.wall + timedelta(days=20))
    assert office.approving.review(office.supervisor, post_id).given == ()
    (waiting,) = office.approving.inbox(office.supervisor)
    assert waiting.may_approve


def test_who_said_yes_where_two_are_needed_waits_for_the_other(office: Office) -> None:
    ask_for(office, 2)
    post_id = office.post()
    office.schedule(post_id)
    office.approving.request(office.officer, post_id)
    office.approve(post_id)
    (waiting,) = office.approving.inbox(office.supervisor)
    assert not waiting.may_approve


def test_however_many_wait_the_accounts_are_read_once(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in ("Batik.", "Angklung.", "Kopi."):
        office.approving.request(office.officer, office.post(text))
    read = Mock(wraps=accounts.all_accounts)
    monkeypatch.setattr(accounts, "all_accounts", read)
    waiting = office.approving.inbox(office.supervisor)
    assert [(one.accounts, one.may_approve) for one in waiting] == [(len(office.accounts), True)] * 3
    assert read.call_count == 1
