"""Each post lies on the one shelf where somebody has to do something about it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.errors import NotAllowed, NotFound
from scheduler_app.services.drafts import Drafts, Shelf
from tests.approvers import KeyInHand
from tests.services.office import Office


def named(office: Office, name: str) -> PostId:
    return office.composing.create(office.officer, replace(office.draft(name), name=name))


def drafts(office: Office) -> Drafts:
    return Drafts(office.database, office.clock)


def shelves(office: Office) -> dict[Shelf, list[str]]:
    return {
        shelf: [line.name for line in drafts(office).page(office.officer, shelf)]
        for shelf in Shelf
        if drafts(office).page(office.officer, shelf)
    }


def test_what_nobody_asked_about_is_a_draft_planned_or_not(office: Office) -> None:
    named(office, "Satu")
    office.schedule(named(office, "Dua"))
    assert shelves(office) == {Shelf.DRAFTS: ["Dua", "Satu"]}


def test_what_was_asked_about_waits_until_it_is_taken_back(office: Office) -> None:
    post_id = named(office, "Satu")
    office.approving.request(office.officer, post_id)
    assert shelves(office) == {Shelf.IN_REVIEW: ["Satu"]}
    office.approving.take_back(office.officer, post_id)
    assert shelves(office) == {Shelf.DRAFTS: ["Satu"]}


def test_what_came_back_says_why_and_who_says_so(office: Office) -> None:
    post_id = named(office, "Satu")
    office.approving.request(office.officer, post_id)
    office.approving.request_changes(KeyInHand(office.supervisor), post_id, "Please check the year.")
    assert shelves(office) == {Shelf.CHANGES_REQUESTED: ["Satu"]}
    (line,) = drafts(office).page(office.officer, Shelf.CHANGES_REQUESTED)
    assert (line.reason, line.by) == ("Please check the year.", office.stored.supervisor.name)
    office.approving.request(office.officer, post_id)
    assert shelves(office) == {Shelf.IN_REVIEW: ["Satu"]}


def test_what_is_approved_waits_for_a_time_and_is_finished_with_one(office: Office) -> None:
    post_id = named(office, "Satu")
    office.approve(post_id)
    assert shelves(office) == {Shelf.APPROVED: ["Satu"]}
    office.schedule(post_id)
    assert shelves(office) == {}


def test_what_was_edited_after_approval_is_before_the_approvers_again(office: Office) -> None:
    post_id = named(office, "Satu")
    office.approve(post_id)
    office.edit(post_id, "Satu, dengan tahun.")
    assert list(shelves(office)) == [Shelf.IN_REVIEW]


def test_what_has_left_is_no_draft_any_more(office: Office) -> None:
    deliveries = office.schedule(named(office, "Satu"))
    office.put(deliveries[0].id, DeliveryState.SENT)
    assert shelves(office) == {}


def test_a_page_goes_on_where_the_one_before_ended(office: Office) -> None:
    for name in ("Satu", "Dua", "Tiga"):
        named(office, name)
    first = drafts(office).page(office.officer, Shelf.DRAFTS, limit=2)
    rest = drafts(office).page(office.officer, Shelf.DRAFTS, limit=2, before=first[-1].number)
    assert [line.name for line in (*first, *rest)] == ["Tiga", "Dua", "Satu"]


def test_words_leave_only_the_posts_that_hold_them(office: Office) -> None:
    named(office, "Kopi Gayo")
    named(office, "Batik")
    found = drafts(office).page(office.officer, Shelf.DRAFTS, words="gayo")
    assert [line.name for line in found] == ["Kopi Gayo"]


def test_what_waits_is_counted_and_what_waits_for_whom(office: Office) -> None:
    post_id = named(office, "Satu")
    named(office, "Dua")
    office.approve(post_id)
    counted = drafts(office).counts(office.officer)
    assert counted.on == {
        Shelf.CHANGES_REQUESTED: 0,
        Shelf.DRAFTS: 1,
        Shelf.IN_REVIEW: 0,
        Shelf.APPROVED: 1,
        Shelf.PUT_AWAY: 0,
    }
    assert counted.to_do == 1
    for member, waiting in ((office.officer, 1), (office.second_officer, 0), (office.administrator, 0)):
        assert drafts(office).to_do(member) == drafts(office).counts(member).to_do == waiting


def test_what_is_put_away_is_out_of_sight_until_it_is_brought_back(office: Office) -> None:
    post_id = named(office, "Satu")
    drafts(office).put_away(office.officer, post_id)
    drafts(office).put_away(office.officer, post_id)
    assert shelves(office) == {Shelf.PUT_AWAY: ["Satu"]}
    drafts(office).bring_back(office.officer, post_id)
    drafts(office).bring_back(office.officer, post_id)
    assert shelves(office) == {Shelf.DRAFTS: ["Satu"]}
    assert [row.action for row in office.on_record()][-2:] == [Action.POST_PUT_AWAY, Action.POST_BROUGHT_BACK]


def test_what_others_wait_for_is_not_put_away(office: Office) -> None:
    asked, planned = named(office, "Satu"), named(office, "Dua")
    office.approving.request(office.officer, asked)
    office.schedule(planned)
    for post_id in (asked, planned):
        with pytest.raises(NotAllowed, match=r"post\.is_under_way"):
            drafts(office).put_away(office.officer, post_id)


def test_what_was_put_away_and_is_asked_about_waits_like_any_other(office: Office) -> None:
    post_id = named(office, "Satu")
    drafts(office).put_away(office.officer, post_id)
    office.approving.request(office.officer, post_id)
    assert shelves(office) == {Shelf.IN_REVIEW: ["Satu"]}


def test_what_has_left_is_looked_past_from_then_on_and_what_waits_is_not(office: Office) -> None:
    delivery, *_ = office.schedule(named(office, "Satu"))
    office.put(delivery.id, DeliveryState.SENT)
    named(office, "Dua")
    before = office.heard()
    assert drafts(office).look_past_what_left(lambda: True) == 0
    assert drafts(office).look_past_what_left(lambda: False) == 1
    assert drafts(office).look_past_what_left(lambda: False) == 0
    assert before == []
    assert shelves(office) == {Shelf.DRAFTS: ["Dua"]}


def test_strangers_see_nothing(office: Office) -> None:
    with pytest.raises(NotFound):
        drafts(office).page(MemberId("nobody"), Shelf.DRAFTS)
