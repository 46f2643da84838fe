"""Two people, exactly this content, these accounts, this window."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.approval import (
    Approval,
    ApprovalGap,
    ApprovalStatement,
    ApprovedContent,
    Decision,
    approval_gap,
    may_approve,
)
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId, WorkspaceId
from scheduler_app.domain.workspace import Role
from tests.builders import NOW, a_member, an_approval

TOKYO, HAGUE = AccountId("tokyo"), AccountId("hague")
HASH, OTHER_HASH = ContentHash("a" * 64), ContentHash("b" * 64)
AUTHOR, EDITOR, SUPERVISOR = MemberId("author"), MemberId("editor"), a_member("Budi", Role.SUPERVISOR)
MINUTE = timedelta(minutes=1)


def approved(
    account: AccountId = TOKYO,
    content_hash: ContentHash = HASH,
    *,
    identity: str = "@tokyo",
    minutes: int = 0,
    decision: Decision = Decision.APPROVED,
) -> Approval:
    return an_approval(
        supervisor=SUPERVISOR,
        contents=(ApprovedContent(account, identity, content_hash),),
        not_before=NOW - 10 * MINUTE,
        not_after=NOW + 10 * MINUTE,
        at=NOW + minutes * MINUTE,
        decision=decision,
    )


def gap(
    approvals: Iterable[Approval],
    *,
    account: AccountId = TOKYO,
    identity: str = "@tokyo",
    content_hash: ContentHash = HASH,
    at: datetime = NOW,
    author: MemberId = AUTHOR,
    editor: MemberId = EDITOR,
) -> ApprovalGap | None:
    return approval_gap(
        approvals,
        account_id=account,
        identity=identity,
        content_hash=content_hash,
        at=at,
        author_id=author,
        last_editor_id=editor,
    )


def test_exactly_what_was_approved_may_leave() -> None:
    assert gap([approved()]) is None


def test_each_single_difference_is_a_gap_of_its_own() -> None:
    assert gap([]) is ApprovalGap.NONE_YET
    assert gap([approved()], content_hash=OTHER_HASH) is ApprovalGap.CONTENT_CHANGED
    assert gap([approved()], account=HAGUE) is ApprovalGap.ACCOUNT_NOT_COVERED
    assert gap([approved()], identity="@somebody-else") is ApprovalGap.ACCOUNT_CHANGED
    assert gap([approved()], author=SUPERVISOR.id) is ApprovalGap.OWN_WORK
    assert gap([approved()], editor=SUPERVISOR.id) is ApprovalGap.OWN_WORK
    assert gap([approved(decision=Decision.CHANGES_REQUESTED)]) is ApprovalGap.CHANGES_REQUESTED


def test_the_window_includes_both_its_ends_and_nothing_beyond() -> None:
    tick = timedelta(milliseconds=1)
    for at, expected in (
        (NOW - 10 * MINUTE, None),
        (NOW + 10 * MINUTE, None),
        (NOW - 10 * MINUTE - tick, ApprovalGap.OUTSIDE_WINDOW),
        (NOW + 10 * MINUTE + tick, ApprovalGap.OUTSIDE_WINDOW),
    ):
        assert gap([approved()], at=at) is expected


def test_an_earlier_approval_still_covers_an_account_a_later_one_does_not_name() -> None:
    assert gap([approved(), approved(HAGUE, minutes=1)]) is None


def test_an_earlier_approval_of_these_very_words_still_counts_after_a_later_one_of_others() -> None:
    assert gap([approved(), approved(content_hash=OTHER_HASH, minutes=1)]) is None


def test_a_request_for_changes_silences_everything_before_it_and_nothing_after_it() -> None:
    refused = approved(minutes=1, decision=Decision.CHANGES_REQUESTED)
    assert gap([approved(), refused]) is ApprovalGap.CHANGES_REQUESTED
    assert gap([approved(), refused, approved(minutes=2)]) is None
    assert gap([approved(), refused, approved(HAGUE, minutes=2)]) is ApprovalGap.CHANGES_REQUESTED


def test_the_reason_is_that_of_the_latest_word_about_the_account() -> None:
    said = [approved(identity="@old"), approved(content_hash=OTHER_HASH, minutes=1)]
    assert gap(said) is ApprovalGap.CONTENT_CHANGED
    assert gap([approved(content_hash=OTHER_HASH), approved(identity="@old", minutes=1)]) is ApprovalGap.ACCOUNT_CHANGED


def test_the_order_they_are_kept_in_does_not_matter() -> None:
    said = [
        approved(),
        approved(content_hash=OTHER_HASH, minutes=1),
        approved(minutes=2, decision=Decision.CHANGES_REQUESTED),
        approved(HAGUE, minutes=3),
    ]
    assert {gap(arranged) for arranged in permutations(said)} == {ApprovalGap.CHANGES_REQUESTED}


@given(
    st.lists(
        st.builds(
            approved,
            st.sampled_from([TOKYO, HAGUE]),
            st.sampled_from([HASH, OTHER_HASH]),
            identity=st.sampled_from(["@tokyo", "@else"]),
            minutes=st.integers(-5, 5),
            decision=st.sampled_from(Decision),
        ),
        max_size=6,
        unique_by=lambda one: one.statement.at,
    )
)
def test_nothing_leaves_without_a_word_that_fits_and_no_later_no(said: list[Approval]) -> None:
    latest_no = max(
        (one.statement.at for one in said if one.statement.decision is Decision.CHANGES_REQUESTED), default=None
    )
    fits = [
        one
        for one in said
        if one.statement.decision is Decision.APPROVED
        and one.statement.contents == (ApprovedContent(TOKYO, "@tokyo", HASH),)
        and (latest_no is None or one.statement.at > latest_no)
    ]
    assert (gap(said) is None) is bool(fits)


@pytest.mark.parametrize("role", Role)
def test_only_a_supervisor_approves_and_never_their_own_work(role: Role) -> None:
    member = a_member("Rina", role)
    allowed = role is Role.SUPERVISOR
    assert may_approve(member, author_id=AUTHOR, last_editor_id=EDITOR) is allowed
    assert not may_approve(member, author_id=member.id, last_editor_id=EDITOR)
    assert not may_approve(member, author_id=AUTHOR, last_editor_id=member.id)


def test_somebody_who_left_approves_nothing() -> None:
    gone = a_member("Rina", Role.SUPERVISOR, active=False)
    assert not may_approve(gone, author_id=AUTHOR, last_editor_id=EDITOR)


STATEMENT = ApprovalStatement(
    workspace_id=WorkspaceId("w" * 32),
    post_id=PostId("p" * 32),
    contents=(ApprovedContent(TOKYO, "@東京", HASH), ApprovedContent(HAGUE, "@den-haag", OTHER_HASH)),
    not_before=datetime(2027, 3, 1, 9, 0, tzinfo=UTC),
    not_after=datetime(2027, 3, 2, 9, 0, 0, 500_000, tzinfo=UTC),
    decision=Decision.APPROVED,
    comment='Bagus "sekali"\n',
    member_id=MemberId("m" * 32),
    at=datetime(2027, 3, 1, 8, 59, tzinfo=UTC),
)


def test_the_bytes_of_a_statement_are_written_once_and_for_all() -> None:
    assert STATEMENT.canonical_bytes().decode() == (
        '{"accounts":[["hague","@den-haag","' + "b" * 64 + '"],["tokyo","@東京","' + "a" * 64 + '"]],'
        '"at":"2027-03-01T08:59:00+00:00","comment":"Bagus \\"sekali\\"\\n","decision":"approved",'
        '"member":"' + "m" * 32 + '","not_after":"2027-03-02T09:00:00.500000+00:00",'
        '"not_before":"2027-03-01T09:00:00+00:00","post":"' + "p" * 32 + '","version":1,'
        '"workspace":"' + "w" * 32 + '"}'
    )


def test_the_order_of_the_accounts_changes_nothing() -> None:
    assert replace(STATEMENT, contents=STATEMENT.contents[::-1]).canonical_bytes() == STATEMENT.canonical_bytes()


@pytest.mark.parametrize(
    "other",
    [
        replace(STATEMENT, workspace_id=WorkspaceId("x")),
        replace(STATEMENT, post_id=PostId("x")),
        replace(STATEMENT, contents=STATEMENT.contents[:1]),
        replace(STATEMENT, contents=(replace(STATEMENT.contents[0], identity="@x"), STATEMENT.contents[1])),
        replace(STATEMENT, not_before=STATEMENT.not_before + timedelta(microseconds=1)),
        replace(STATEMENT, not_after=STATEMENT.not_after + timedelta(microseconds=1)),
        replace(STATEMENT, decision=Decision.CHANGES_REQUESTED),
        replace(STATEMENT, comment=""),
        replace(STATEMENT, member_id=MemberId("x")),
        replace(STATEMENT, at=STATEMENT.at + timedelta(microseconds=1)),
    ],
)
def test_every_difference_in_a_statement_shows_in_its_bytes(other: ApprovalStatement) -> None:
    assert other.canonical_bytes() != STATEMENT.canonical_bytes()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_comment_is_kept_letter_for_letter(comment: str) -> None:
    assert json.loads(replace(STATEMENT, comment=comment).canonical_bytes())["comment"] == comment
