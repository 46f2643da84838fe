"""What stops is stopped at every door: asking, approving, planning, moving."""

from __future__ import annotations

from datetime import date

import pytest

from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.override import Reason
from scheduler_app.domain.slot import SlotMode
from scheduler_app.errors import PolicyBlocked
from tests.approvers import KeyInHand
from tests.services.office import TOMORROW_AT_TEN, Office, wall
from tests.services.rulings import Ruled

LOCAL = SlotMode.SAME_LOCAL_TIME


@pytest.fixture
def ruled(office: Office) -> Ruled:
    found = Ruled(office)
    found.only_ours()
    return found


def test_a_post_in_order_passes_every_door(ruled: Ruled, office: Office) -> None:
    post_id = office.post()
    ruled.approving.request(office.officer, post_id)
    ruled.approving.approve(KeyInHand(office.supervisor), post_id, office.read(post_id).targets)
    first, *_ = ruled.scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, LOCAL)
    ruled.scheduling.move(office.officer, first.delivery_id, wall("2027-03-02 11:00"))


def test_what_blocks_is_neither_asked_about_nor_approved_and_names_the_rule(ruled: Ruled, office: Office) -> None:
    account = office.accounts[0]
    ruled.ends_on(account.id, date(2027, 2, 1))
    post_id = office.post()
    for act in (
        lambda: ruled.approving.request(office.officer, post_id),
        lambda: ruled.approving.approve(KeyInHand(office.supervisor), post_id, office.read(post_id).targets),
    ):
        with pytest.raises(PolicyBlocked) as caught:
            act()
        assert caught.value.code == "policy.blocked"
        assert caught.value.params == {
            "post": "Kopi Gayo",
            "rule": "ACC-02",
            "because": "account.term_over",
            "account": account.handle,
            "count": 1,
        }
    assert office.approving.inbox(office.supervisor) == ()


def test_an_approver_may_always_ask_for_changes(ruled: Ruled, office: Office) -> None:
    ruled.ends_on(office.accounts[0].id, date(2027, 2, 1))
    post_id = office.post()
    assert ruled.approving.request_changes(KeyInHand(office.supervisor), post_id, "Take the closed account out")


def test_a_plan_beyond_the_term_is_refused_and_one_inside_is_not(ruled: Ruled, office: Office) -> None:
    ruled.ends_on(office.accounts[0].id, date(2027, 3, 2))
    post_id = office.post()
    with pytest.raises(PolicyBlocked):
        ruled.scheduling.schedule(office.officer, post_id, wall("2027-03-03 10:00"), LOCAL)
    planned = ruled.scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, LOCAL)
    mine = next(one for one in planned if one.account_id == office.accounts[0].id)
    with pytest.raises(PolicyBlocked):
        ruled.scheduling.move(office.officer, mine.delivery_id, wall("2027-03-03 10:00"))
    assert office.of_account(post_id, office.accounts[0]).slot.wall == TOMORROW_AT_TEN


def test_one_account_out_of_order_does_not_keep_the_others_from_being_planned(ruled: Ruled, office: Office) -> None:
    ruled.ends_on(office.accounts[0].id, date(2027, 2, 1))
    others = [one.id for one in office.accounts[1:]]
    planned = ruled.scheduling.schedule(office.officer, office.post(), TOMORROW_AT_TEN, LOCAL, only=others)
    assert len(planned) == len(others)


def test_a_warning_wants_a_reason_before_anybody_is_asked(ruled: Ruled, office: Office) -> None:
    ruled.protect(office.accounts[0].id, office.accounts[1].id)
    post_id = office.post()
    with pytest.raises(PolicyBlocked) as caught:
        ruled.approving.request(office.officer, post_id)
    assert (caught.value.code, caught.value.params["rule"], caught.value.params["count"]) == (
        "policy.reason_needed",
        "ACC-05",
        2,
    )
    ruled.overriding.keep(office.officer, post_id, "ACC-05", Reason.CONFIRMED, "")
    ruled.approving.request(office.officer, post_id)


def test_planning_does_not_wait_for_reasons(ruled: Ruled, office: Office) -> None:
    ruled.file(office.accounts[0].id, AccountPapers(protected=True))
    assert ruled.scheduling.schedule(office.officer, office.post(), TOMORROW_AT_TEN, LOCAL)
