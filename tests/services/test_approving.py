"""Two people, one version: what was seen is what is approved, and only that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from scheduler_app.domain.approval import ApprovalStatement, Decision
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.difference import Field, PieceKind
from scheduler_app.domain.ids import ContentHash, MemberId, PostId
from scheduler_app.domain.post import VariantScope
from scheduler_app.domain.slot import SlotMode
from scheduler_app.errors import ApprovalMissing, InvalidInput, NotAllowed, NotFound, StaleEdit
from scheduler_app.services.approving import WHEN_NOTHING_IS_PLANNED, Window
from scheduler_app.storage import approvals
from scheduler_app.storage.tables import approved_texts
from tests.approvers import KeyInHand
from tests.builders import a_variant
from tests.services.office import TOMORROW_AT_TEN, Office
from tests.slow_database import let_database_lag


def said_about(office: Office, post_id: PostId) -> list[ApprovalStatement]:
    with office.database.reading() as connection:
        return [approval.statement for approval in approvals.for_post(connection, post_id)]


def gaps(office: Office, post_id: PostId) -> set[str | None]:
    return {item.gap for item in office.approving.review(office.supervisor, post_id).items}


def test_an_approval_names_every_account_its_identity_and_what_was_seen(office: Office) -> None:
    post_id = office.post()
    office.approving.request(office.officer, post_id)
    heard = office.heard()
    seen = office.approving.review(office.supervisor, post_id).seen
    office.approving.approve(KeyInHand(office.supervisor), post_id, seen, comment=" Bagus. ")
    (statement,) = said_about(office, post_id)
    assert statement.workspace_id == office.stored.workspace.id
    assert (statement.member_id, statement.at) == (office.supervisor, office.clock.now())
    assert (statement.decision, statement.comment) == (Decision.APPROVED, "Bagus.")
    identities = {account.id: account.identity for account in office.accounts}
    named = {one.account_id: (one.identity, one.content_hash) for one in statement.contents}
    assert named == {account_id: (identities[account_id], seen[account_id]) for account_id in seen}
    assert office.approving.inbox(office.supervisor) == ()
    assert gaps(office, post_id) == {None}
    assert heard == [Kind.APPROVALS]


def test_the_inbox_shows_what_waits_and_the_soonest_first(office: Office) -> None:
    unplanned, later, sooner = office.post("satu"), office.post("dua"), office.post("tiga")
    office.schedule(later, TOMORROW_AT_TEN + timedelta(days=3))
    office.schedule(sooner)
    for post_id in (unplanned, later, sooner):
        office.approving.request(office.officer, post_id)
        office.clock.advance(timedelta(minutes=1))
    waiting = office.approving.inbox(office.supervisor)
    assert [one.post_id for one in waiting] == [sooner, later, unplanned]
    assert waiting[0].first_due == min(one.due_at for one in office.deliveries(sooner))
    assert (waiting[2].first_due, waiting[2].requested_by_name, waiting[2].accounts) == (None, "Sari", 5)
    assert all(one.may_approve for one in waiting)
    assert not any(one.may_approve for one in office.approving.inbox(office.officer))


def test_a_request_can_be_taken_back(office: Office) -> None:
    post_id = office.post()
    office.approving.request(office.officer, post_id)
    office.approving.take_back(office.officer, post_id)
    assert office.approving.inbox(office.supervisor) == ()
    with pytest.raises(NotFound) as said:
        office.approving.take_back(office.officer, post_id)
    assert said.value.code == "approval.not_requested"


def test_asking_twice_waits_once(office: Office) -> None:
    post_id = office.post()
    office.approving.request(office.officer, post_id)
    office.approving.request(office.second_officer, post_id)
    (waiting,) = office.approving.inbox(office.supervisor)
    assert waiting.requested_by == office.second_officer


def test_a_post_that_is_not_there_cannot_be_asked_about(office: Office) -> None:
    none = PostId("none")
    for asked in (
        lambda: office.approving.request(office.officer, none),
        lambda: office.approving.review(office.supervisor, none),
        lambda: office.approving.approve(KeyInHand(office.supervisor), none, {}),
        lambda: office.approving.request_changes(KeyInHand(office.supervisor), none, "?"),
    ):
        with pytest.raises(NotFound):
            asked()


def test_nobody_approves_without_the_right(office: Office) -> None:
    post_id = office.post()
    seen = office.read(post_id).targets
    for actor, code in (
        (office.officer, "approval.own_work"),
        (office.second_officer, "approval.not_entitled"),
        (office.administrator, "approval.not_entitled"),
    ):
        for decide in (
            lambda who: office.approving.approve(KeyInHand(who), post_id, seen),
            lambda who: office.approving.request_changes(KeyInHand(who), post_id, "No."),
        ):
            with pytest.raises(NotAllowed) as said:
                decide(actor)
            assert said.value.code == code
    with pytest.raises(NotFound):
        office.approving.approve(KeyInHand(MemberId("nobody")), post_id, seen)
    with pytest.raises(NotAllowed):
        office.approving.request(office.administrator, post_id)
    assert said_about(office, post_id) == []


def test_nobody_approves_what_they_wrote_or_last_changed(office: Office) -> None:
    own = office.composing.create(office.supervisor, office.draft())
    edited = office.post()
    office.edit(edited, "Kopi Toraja", by=office.supervisor)
    for post_id in (own, edited):
        review = office.approving.review(office.supervisor, post_id)
        assert not review.may_approve
        with pytest.raises(NotAllowed) as said:
            office.approving.approve(KeyInHand(office.supervisor), post_id, review.seen)
        assert said.value.code == "approval.own_work"


def test_what_was_edited_while_it_was_looked_at_is_not_approved(office: Office) -> None:
    post_id = office.post()
    seen = office.approving.review(office.supervisor, post_id).seen
    office.edit(post_id, "Kopi Toraja")
    for decide in (
        lambda: office.approving.approve(KeyInHand(office.supervisor), post_id, seen),
        lambda: office.approving.request_changes(KeyInHand(office.supervisor), post_id, "No.", seen=seen),
    ):
        with pytest.raises(StaleEdit) as said:
            decide()
        assert said.value.code == "approval.content_changed"


def test_approving_less_or_more_than_it_is_meant_for_is_refused(office: Office) -> None:
    post_id = office.post(accounts=office.accounts[:2])
    seen = office.read(post_id).targets
    some = dict(list(seen.items())[:1])
    for wrong in ({}, some, {**seen, office.accounts[3].id: ContentHash("0" * 64)}):
        with pytest.raises(StaleEdit):
            office.approving.approve(KeyInHand(office.supervisor), post_id, wrong)


def test_an_approval_holds_from_an_hour_before_the_first_slot_until_the_last_is_too_late(office: Office) -> None:
    post_id = office.post()
    due = [one.due_at for one in office.schedule(post_id)]
    office.approve(post_id)
    (statement,) = said_about(office, post_id)
    assert statement.not_before == min(due) - timedelta(hours=1)
    assert statement.not_after == max(due) + office.stored.workspace.lateness_limit
    assert gaps(office, post_id) == {None}


def test_a_post_with_its_own_lateness_limit_may_leave_that_late(office: Office) -> None:
    draft = office.draft()
    post_id = office.composing.create(
        office.officer,
        type(draft)(draft.name, draft.topic, draft.variants, draft.accounts, lateness_limit=timedelta(hours=6)),
    )
    due = [one.due_at for one in office.schedule(post_id)]
    office.approve(post_id)
    assert said_about(office, post_id)[0].not_after == max(due) + timedelta(hours=6)


def test_moving_inside_the_window_keeps_the_approval_and_moving_out_of_it_does_not(office: Office) -> None:
    post_id = office.post(accounts=office.accounts[:1])
    (delivery,) = office.schedule(post_id)
    office.approve(post_id)
    move = office.scheduling.move
    assert move(office.officer, delivery.id, TOMORROW_AT_TEN - timedelta(minutes=50)).gap is None
    assert move(office.officer, delivery.id, TOMORROW_AT_TEN + timedelta(hours=3)).gap == "approval.outside_window"
    assert gaps(office, post_id) == {"approval.outside_window"}


def test_an_approval_before_anything_is_planned_is_good_for_two_weeks(office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    planned = office.scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, SlotMode.SAME_LOCAL_TIME)
    assert {one.gap for one in planned} == {None}
    (statement,) = said_about(office, post_id)
    assert statement.not_before < office.clock.now()
    assert statement.not_after == office.clock.now() + WHEN_NOTHING_IS_PLANNED


def test_what_is_approved_after_its_hour_may_be_planned_again(office: Office) -> None:
    post_id = office.post()
    office.schedule(post_id)
    office.clock.advance(timedelta(days=4))
    office.approve(post_id)
    (statement,) = said_about(office, post_id)
    assert statement.not_before < office.clock.now() < statement.not_after


def test_an_approver_may_choose_the_window(office: Office) -> None:
    post_id = office.post()
    window = Window(datetime(2027, 4, 1, tzinfo=UTC), datetime(2027, 4, 2, tzinfo=UTC))
    seen = office.read(post_id).targets
    office.approving.approve(KeyInHand(office.supervisor), post_id, seen, window=window)
    (statement,) = said_about(office, post_id)
    assert (statement.not_before, statement.not_after) == (window.not_before, window.not_after)
    with pytest.raises(InvalidInput) as said:
        office.approving.approve(
            KeyInHand(office.supervisor), post_id, seen, window=Window(window.not_after, window.not_before)
        )
    assert said.value.code == "approval.window_backwards"


def test_changes_need_a_reason_and_silence_what_was_approved(office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    for empty in ("", " \n"):
        with pytest.raises(InvalidInput) as said:
            office.approving.request_changes(KeyInHand(office.supervisor), post_id, empty)
        assert said.value.code == "approval.no_reason"
    office.clock.advance(timedelta(seconds=1))
    office.approving.request_changes(KeyInHand(office.supervisor), post_id, "Which fair?")
    assert [one.comment for one in said_about(office, post_id)] == ["", "Which fair?"]
    assert gaps(office, post_id) == {"approval.changes_requested"}
    with pytest.raises(ApprovalMissing):
        office.scheduling.schedule_now(office.officer, post_id)
    assert office.claim() == 0


@pytest.mark.parametrize("comment", ["a\x00b", "\ud800", "a" * 2001])
def test_comments_that_nobody_can_read_are_refused(office: Office, comment: str) -> None:
    post_id = office.post()
    with pytest.raises(InvalidInput):
        office.approving.request_changes(KeyInHand(office.supervisor), post_id, comment)
    with pytest.raises(InvalidInput):
        office.approving.approve(KeyInHand(office.supervisor), post_id, office.read(post_id).targets, comment=comment)
    assert said_about(office, post_id) == []


def test_a_review_shows_word_by_word_what_changed_since_it_was_approved(office: Office) -> None:
    arabic = VariantScope(language="ar")
    post_id = office.post("Kopi Gayo", a_variant("تدعوكم السفارة إلى المعرض", scope=arabic, language="ar"))
    office.approve(post_id)
    changed = a_variant("تدعوكم سفارة إندونيسيا إلى المعرض", scope=arabic, language="ar")
    office.composing.give_own_words(office.officer, post_id, changed, expected_version=1)
    review = office.approving.review(office.supervisor, post_id)
    assert review.requested_by == office.officer
    differing = [item for item in review.items if item.changes]
    assert [item.account.language for item in differing] == ["ar"]
    (difference,) = differing[0].changes
    assert difference.field is Field.TEXT
    by_kind = {kind: "".join(one.words for one in difference.pieces if one.kind is kind) for kind in PieceKind}
    assert by_kind[PieceKind.REMOVED].strip() == "السفارة"
    assert by_kind[PieceKind.ADDED].strip() == "سفارة إندونيسيا"


def test_the_first_review_has_nothing_to_compare_with(office: Office) -> None:
    items = office.approving.review(office.supervisor, office.post()).items
    assert {(item.before, item.changes, item.gap) for item in items} == {(None, (), "approval.none_yet")}


def test_the_comparison_is_with_what_was_approved_last_not_with_what_was_criticised(office: Office) -> None:
    post_id = office.post("satu")
    office.approve(post_id)
    office.edit(post_id, "dua")
    office.clock.advance(timedelta(seconds=1))
    office.approving.request_changes(KeyInHand(office.supervisor), post_id, "No.")
    office.edit(post_id, "tiga")
    item = office.approving.review(office.supervisor, post_id).items[0]
    assert item.before is not None
    assert item.before.parts[0].text == "satu"


def test_an_approved_text_that_was_changed_behind_our_back_is_not_shown(office: Office) -> None:
    post_id = office.post("satu")
    office.approve(post_id)
    with office.database.writing() as writing:
        rows: Any = writing.connection.execute(approved_texts.select()).all()
        for row in rows:
            writing.connection.execute(
                approved_texts.update()
                .where(approved_texts.c.content_hash == row.content_hash)
                .values(content=row.content.replace("satu", "sat"))
            )
    assert {item.before for item in office.approving.review(office.supervisor, post_id).items} == {None}


def test_what_is_approved_planned_and_unchanged_can_be_claimed(office: Office) -> None:
    post_id = office.post()
    office.approve(post_id)
    assert office.claim() == 0
    office.scheduling.schedule_now(office.officer, post_id)
    assert office.claim() == 5


def test_with_a_clock_that_is_ahead_nobody_signs(office: Office) -> None:
    post_id = office.post()
    let_database_lag(office.database, timedelta(minutes=10))
    with pytest.raises(InvalidInput, match=r"clock\.ahead"):
        office.approve(post_id)
    assert said_about(office, post_id) == []
