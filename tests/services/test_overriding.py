"""Going on in spite of a warning: with a reason, for these words, counted."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.override import OverrideRate, Reason
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from tests.services.office import Office
from tests.services.rulings import Ruled


@pytest.fixture
def ruled(office: Office) -> Ruled:
    found = Ruled(office)
    found.only_ours()
    return found


def a_warned_post(ruled: Ruled, text: str = "Saya minum kopi Gayo.") -> PostId:
    """An institution that says I, on all five accounts."""
    return ruled.office.post(text)


def keep(ruled: Ruled, post_id: PostId, reason: Reason = Reason.MEANT_SO, words: str = "") -> int:
    return ruled.overriding.keep(ruled.office.officer, post_id, "ACC-01", reason, words)


def test_a_reason_settles_the_warning_for_exactly_these_words(ruled: Ruled, office: Office) -> None:
    post_id = a_warned_post(ruled)
    assert len(ruled.checking.check_post(office.officer, post_id).open_warnings) == 5
    assert keep(ruled, post_id, Reason.AGREED, "It is a quotation") == 5
    checked = ruled.checking.check_post(office.officer, post_id)
    assert checked.open_warnings == ()
    assert {one.words for one in checked.overrides} == {"It is a quotation"}
    office.edit(post_id, "Saya minum kopi Gayo!")
    assert len(ruled.checking.check_post(office.officer, post_id).open_warnings) == 5


def test_a_warning_about_an_hour_that_is_only_meant_can_be_kept_too(ruled: Ruled, office: Office) -> None:
    ruled.rules.change(office.administrator, "TIM-02", on=True)
    post_id = office.post(accounts=office.accounts[:1])
    night = datetime.fromisoformat("2027-03-04T23:15")
    with pytest.raises(NotFound):
        ruled.overriding.keep(office.officer, post_id, "TIM-02", Reason.AGREED, "")
    assert ruled.overriding.keep(office.officer, post_id, "TIM-02", Reason.AGREED, "", wall=night) == 1
    desk = ruled.checking.desk(office.officer, office.read(post_id).draft, post_id=post_id, wall=night)
    checked = desk(office.read(post_id).draft)
    assert [checked.is_kept(one) for one in checked.findings if one.rule == "TIM-02"] == [True]


def test_it_stands_in_the_audit_with_hash_and_reason(ruled: Ruled, office: Office) -> None:
    post_id = a_warned_post(ruled)
    keep(ruled, post_id, Reason.URGENT)
    entry = office.on_record()[-1]
    details = json.loads(entry.details)
    assert (entry.action, entry.subject_id, entry.actor) == (Action.WARNING_KEPT, post_id, office.officer)
    assert (details["rule"], details["reason"]) == ("ACC-01", "urgent")
    assert details["hashes"] == office.read(post_id).targets


def test_what_blocks_cannot_be_kept(ruled: Ruled, office: Office) -> None:
    ruled.ends_on(office.accounts[0].id, date(2027, 2, 1))
    with pytest.raises(NotAllowed, match=r"policy\.cannot_be_kept"):
        ruled.overriding.keep(office.officer, office.post(), "ACC-02", Reason.URGENT, "")


def test_a_rule_that_says_nothing_cannot_be_kept(ruled: Ruled, office: Office) -> None:
    with pytest.raises(NotFound, match=r"policy\.no_such_finding"):
        keep(ruled, office.post())


def test_other_wants_words(ruled: Ruled, office: Office) -> None:
    post_id = a_warned_post(ruled)
    with pytest.raises(InvalidInput, match=r"policy\.no_reason"):
        keep(ruled, post_id, Reason.OTHER, "  ")
    keep(ruled, post_id, Reason.OTHER, "The ambassador's own words")


def test_whoever_may_not_write_may_not_keep(ruled: Ruled, office: Office) -> None:
    with pytest.raises(NotAllowed):
        ruled.overriding.keep(office.administrator, a_warned_post(ruled), "ACC-01", Reason.URGENT, "")


def test_a_rule_that_is_set_aside_more_often_than_not_is_reported(ruled: Ruled, office: Office) -> None:
    for number in range(6):
        post_id = a_warned_post(ruled, f"Saya minum kopi nomor {number}.")
        ruled.checking.check_post(office.officer, post_id)
        if number < 4:
            keep(ruled, post_id)
    (rate,) = ruled.overriding.rates(office.administrator)
    assert rate == OverrideRate("ACC-01", warned=6, kept=4)
    assert rate.too_often
    office.clock.advance(timedelta(days=91))
    assert ruled.overriding.rates(office.administrator) == ()


def test_questions_to_confirm_count_in_no_rate(ruled: Ruled, office: Office) -> None:
    ruled.protect(office.accounts[0].id)
    post_id = office.post()
    ruled.overriding.keep(office.officer, post_id, "ACC-05", Reason.CONFIRMED, "")
    assert ruled.overriding.rates(office.administrator) == ()
