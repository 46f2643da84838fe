"""Applying fixes to stored posts: a new version, like an edit of one's own."""

from __future__ import annotations

from datetime import date

import pytest

from scheduler_app.domain.finding import Severity
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.draft import master_variant
from tests.services.office import Office
from tests.services.rulings import Ruled

LINE = "With the support of the exporters' association."


@pytest.fixture
def ruled(office: Office) -> Ruled:
    found = Ruled(office)
    found.only_ours()
    return found


def test_a_missing_line_is_inserted_once_for_all_who_follow(ruled: Ruled, office: Office) -> None:
    post_id = ruled.post_for(ruled.campaign(LINE))
    assert ruled.mending.fix(office.officer, post_id, "CMP-02") == 1
    after = office.read(post_id)
    assert {one.parts[0].text for one in after.contents.values()} == {f"Kopi Gayo.\n\n{LINE}"}
    assert (after.post.version, len(after.post.variants)) == (2, 1)
    assert ruled.codes(post_id) == []


def test_accounts_out_of_order_are_taken_out_one_after_another(ruled: Ruled, office: Office) -> None:
    for account in office.accounts[:2]:
        ruled.ends_on(account.id, date(2027, 2, 1))
    post_id = office.post()
    assert ruled.mending.fix(office.officer, post_id, "ACC-02") == 2
    assert set(office.read(post_id).targets) == {one.id for one in office.accounts[2:]}


def test_the_last_account_is_never_taken_out(ruled: Ruled, office: Office) -> None:
    ruled.ends_on(office.accounts[0].id, date(2027, 2, 1))
    post_id = office.post(accounts=office.accounts[:1])
    with pytest.raises(InvalidInput, match=r"policy\.no_fix"):
        ruled.mending.fix(office.officer, post_id, "ACC-02")
    assert set(office.read(post_id).targets) == {office.accounts[0].id}


def test_what_needs_a_person_is_said_to(ruled: Ruled, office: Office) -> None:
    ruled.rules.change(office.administrator, "CMP-01", parameters={"purpose_required": True}, severity=Severity.WARN)
    post_id = office.post()
    with pytest.raises(InvalidInput, match=r"policy\.no_fix"):
        ruled.mending.fix(office.officer, post_id, "CMP-01")
    with pytest.raises(NotFound, match=r"policy\.no_such_finding"):
        ruled.mending.fix(office.officer, post_id, "CMP-02")


def test_whoever_may_not_write_may_not_mend(ruled: Ruled, office: Office) -> None:
    post_id = ruled.post_for(ruled.campaign(LINE))
    with pytest.raises(NotAllowed):
        ruled.mending.fix(office.administrator, post_id, "CMP-02")
    assert office.read(post_id).post.master.words == master_variant("Kopi Gayo.").words
