"""Holding stored posts, drafts and plain words against the rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from scheduler_app.domain.finding import Finding, Severity, Step
from scheduler_app.domain.hold import CrisisLevel, HoldScope
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.policy import spelling
from scheduler_app.services.draft import master_variant
from scheduler_app.services.holding import Holding
from tests.builders import an_account
from tests.services.office import TOMORROW_AT_TEN, Office, wall
from tests.services.rulings import Ruled


@pytest.fixture
def ruled(office: Office) -> Ruled:
    found = Ruled(office)
    found.only_ours()
    return found


def test_an_ordinary_post_waits_for_nothing_but_its_approval(ruled: Ruled, office: Office) -> None:
    post_id = office.post()
    assert {one.rule for one in ruled.found(post_id, stops=True)} == {"APR-01"}
    office.approve(post_id)
    assert ruled.found(post_id, stops=True) == []


def test_a_post_is_looked_at_where_it_is_planned(ruled: Ruled, office: Office) -> None:
    account = office.accounts[0]
    ruled.ends_on(account.id, date(2027, 3, 1))
    post_id = office.post()
    assert ruled.codes(post_id) == []
    office.schedule(post_id, TOMORROW_AT_TEN)
    (found,) = ruled.found(post_id)
    assert (found.code, found.account_id, found.severity) == ("account.term_over", account.id, Severity.BLOCK)
    assert Step.SEND in found.stops


def test_a_hold_is_seen_on_what_it_covers(ruled: Ruled, office: Office) -> None:
    post_id = office.post()
    Holding(office.database, office.clock).start(office.officer, HoldScope.COUNTRY, "JP", "Mourning")
    assert ruled.codes(post_id) == ["hold.covers_it"]


def test_a_heightened_level_asks_for_an_approval_given_since(ruled: Ruled, office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    office.clock.advance(timedelta(seconds=1))
    Holding(office.database, office.clock).start(
        office.officer, HoldScope.COUNTRY, "JP", "Unrest", level=CrisisLevel.HEIGHTENED
    )
    assert ruled.codes(post_id) == ["hold.approve_again"]
    office.clock.advance(timedelta(seconds=1))
    office.approve(post_id)
    assert ruled.codes(post_id) == []


def test_a_change_after_the_approval_is_seen(ruled: Ruled, office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    office.edit(post_id, "Kopi Toraja.", by=office.second_officer)
    assert {one.code for one in ruled.found(post_id, stops=True)} == {"approval.of_other_words"}


def test_a_draft_is_checked_without_being_stored(ruled: Ruled, office: Office) -> None:
    ruled.ends_on(office.accounts[0].id, date(2027, 3, 1))
    draft = office.draft()
    today = ruled.checking.check_draft(office.officer, draft)
    later = ruled.checking.check_draft(office.officer, draft, wall=TOMORROW_AT_TEN)
    assert "account.term_over" not in {one.code for one in today.findings}
    assert "account.term_over" in {one.code for one in later.findings}
    assert office.composing.page(office.officer) == ()


def test_the_same_moment_is_another_day_for_some(ruled: Ruled, office: Office) -> None:
    """Late in the evening at home it is the next day already in Tokyo."""
    tokyo = office.accounts[0]
    ruled.ends_on(tokyo.id, date(2027, 3, 1))
    draft, evening = office.draft(), wall("2027-03-01 23:00")
    for mode, over in ((SlotMode.SAME_LOCAL_TIME, False), (SlotMode.SAME_MOMENT, True)):
        checked = ruled.checking.check_draft(office.officer, draft, wall=evening, mode=mode)
        assert ("account.term_over" in {one.code for one in checked.findings}) is over


def test_a_post_without_words_yet_says_so(ruled: Ruled, office: Office) -> None:
    wordless = replace(office.draft(), variants=(replace(master_variant(""), words=None),))
    with pytest.raises(InvalidInput, match=r"post\.no_words"):
        ruled.checking.check_draft(office.officer, wordless)


def test_a_rule_that_is_tuned_speaks_at_once(ruled: Ruled, office: Office) -> None:
    post_id = office.post()
    ruled.rules.change(office.administrator, "CMP-01", parameters={"purpose_required": True})
    assert ruled.codes(post_id) == ["campaign.no_purpose"]
    ruled.rules.change(office.administrator, "CMP-01", scope={"topics": [Topic.CRAFT.value]})
    assert ruled.codes(post_id) == []


def test_topics_that_headquarters_clear_ask_for_an_approval_more(ruled: Ruled, office: Office) -> None:
    post_id = office.composing.create(office.officer, office.draft(topic=Topic.STATEMENT))
    checked = ruled.checking.check_post(office.officer, post_id)
    assert checked.needing_approval == {"APR-05"}
    assert [one.account_id for one in checked.findings if one.rule == "APR-05"] == [None]


def test_accounts_of_networks_that_are_not_known_here_are_left_out(ruled: Ruled, office: Office) -> None:
    from scheduler_app.storage import accounts

    stranger = an_account(office.stored.missions[0], network="from-the-future")
    with office.database.writing() as writing:
        accounts.add(writing.connection, stranger, machine=office.stored.machine)
    checked = ruled.checking.check_draft(office.officer, office.draft(accounts=[office.accounts[0], stranger]))
    assert set(checked.hashes) == {office.accounts[0].id}


def test_words_alone_are_tried_on_the_rules_about_words(ruled: Ruled, office: Office) -> None:
    (found,) = ruled.checking.check_text(office.officer, "Saya senang.", "id")
    assert (found.rule, found.place and (found.place.start, found.place.end)) == ("ACC-01", (0, 4))
    assert ruled.checking.check_text(office.officer, "Kami senang.", "id") == ()
    with pytest.raises(InvalidInput):
        ruled.checking.check_text(office.officer, "Kami", "not a language")


def test_a_post_that_is_not_there_cannot_be_checked(ruled: Ruled, office: Office) -> None:
    from scheduler_app.domain.ids import PostId

    with pytest.raises(NotFound):
        ruled.checking.check_post(office.officer, PostId("0" * 32))


def test_dictionaries_are_asked_when_a_post_is_checked_and_by_a_desk_when_it_is_told_to(
    office: Office,
) -> None:
    def misspelt(found: Iterable[Finding]) -> list[object]:
        return [one.params["word"] for one in found if one.rule == "TXT-07"]

    spelling._remembered.clear()
    checking = Ruled(office).checking
    post_id = office.post("Kopi ini zqwertyx dari Gayo.")
    assert misspelt(checking.check_post(office.officer, post_id).findings) == ["zqwertyx"] * len(office.accounts)
    draft = office.draft("Kopi ini xyzzyqwe dari Gayo.", accounts=office.accounts[:1])
    desk = checking.desk(office.officer, draft)
    assert misspelt(desk(draft).findings) == []
    desk.spell(draft)
    assert misspelt(desk(draft).findings) == ["xyzzyqwe"]


def test_the_languages_of_the_workspace_are_told_with_their_dictionaries(ruled: Ruled, office: Office) -> None:
    known = dict(ruled.checking.dictionaries(office.officer))
    assert known["id"] == ("id_ID.dic",)
    assert known["ja"] == ()


def test_an_account_is_held_against_the_limits_of_its_own_server(ruled: Ruled, office: Office) -> None:
    from scheduler_app.storage import accounts

    small, large = office.accounts[:2]
    with office.database.writing() as writing:
        accounts.set_limits(writing.connection, small.id, {"max_text": 10, "max_words": 3})
        accounts.set_limits(writing.connection, large.id, {"max_text": 5000})
    ruled.rules.change(office.administrator, "TXT-01", on=True)
    draft = office.draft("word " * 500, accounts=[small, large])
    found = ruled.checking.check_draft(office.officer, draft).findings
    assert [one.account_id for one in found if one.rule == "TXT-01"] == [small.id]
