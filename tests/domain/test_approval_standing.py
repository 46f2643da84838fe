"""Enough people, the right people, exactly this content, these accounts, this window: whatever the database says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Approval, ApprovalGap, ApprovedContent, Decision
from scheduler_app.domain.approval_matrix import ApprovalMatrix, ApprovalRule, Needed
from scheduler_app.domain.approval_standing import Authority, Leaving, Standing, hindrance, standing
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId, WorkspaceId
from scheduler_app.domain.stand_in import SignedStandIn
from scheduler_app.domain.workspace import Member, Right, Role, Workspace
from tests import approvers
from tests.approvers import a_stand_in, set_rules
from tests.builders import NOW, a_member, a_post, an_account, an_approval
from tests.registers import LONG_AGO, Chancery

HASH, OTHER_HASH = ContentHash("a" * 64), ContentHash("b" * 64)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
TOKYO, HAGUE = an_account(handle="@tokyo"), an_account(handle="@hague")
SARI, ADI = a_member("Sari"), a_member("Adi")
BUDI, DEWI, CITRA = (a_member(name, Role.SUPERVISOR) for name in ("Budi", "Dewi", "Citra"))
RINA = a_member("Rina", Role.ADMINISTRATOR)
EVERYBODY = (SARI, ADI, BUDI, DEWI, CITRA, RINA)
POST = a_post(SARI)
EMBASSY = Workspace(WorkspaceId("embassy"), "KBRI", "Asia/Jakarta")


def a_chancery(*members: Member) -> Chancery:
    chancery = Chancery(EMBASSY.id)
    chancery.enrol(*(members or EVERYBODY))
    return chancery


def yes(
    by: Member = BUDI,
    account: Account = TOKYO,
    content_hash: ContentHash = HASH,
    *,
    minutes: float = 0,
    needed: Needed | None = None,
    solo: bool = False,
    decision: Decision = Decision.APPROVED,
    window: timedelta = 10 * MINUTE,
) -> Approval:
    return an_approval(
        EMBASSY,
        POST,
        supervisor=by,
        contents=(ApprovedContent.on(account, content_hash),),
        not_before=NOW - window,
        not_after=NOW + window,
        at=NOW + minutes * MINUTE,
        decision=decision,
        needed=needed,
        solo=solo,
    )


def no(by: Member = BUDI, *, minutes: float = 1) -> Approval:
    return yes(by, minutes=minutes, decision=Decision.CHANGES_REQUESTED)


@dataclass
class Look:
    """What is about to leave, and who may say so."""

    chancery: Chancery = field(default_factory=a_chancery)
    stand_ins: Iterable[SignedStandIn] = ()
    account: Account = TOKYO
    content_hash: ContentHash = HASH
    at: datetime = NOW
    author: MemberId = SARI.id
    editor: MemberId = ADI.id
    needed: Needed = field(default_factory=Needed)

    @property
    def authority(self) -> Authority:
        return approvers.authority(self.chancery, self.stand_ins)

    def standing(self, *said: Approval) -> Standing:
        leaving = Leaving(POST.id, self.account, self.content_hash, self.at, self.author, self.editor)
        return standing(said, leaving, self.authority, self.needed)

    def gap(self, *said: Approval) -> ApprovalGap | None:
        return self.standing(*said).gap


def test_exactly_what_was_approved_may_leave() -> None:
    found = Look().standing(yes())
    assert (found.gap, found.given) == (None, (BUDI.id,))
    assert (found.since, found.until) == (NOW - 10 * MINUTE, NOW + 10 * MINUTE)


def test_each_single_difference_is_a_gap_of_its_own() -> None:
    assert Look().gap() is ApprovalGap.NONE_YET
    assert Look(content_hash=OTHER_HASH).gap(yes()) is ApprovalGap.CONTENT_CHANGED
    assert Look(account=HAGUE).gap(yes()) is ApprovalGap.ACCOUNT_NOT_COVERED
    assert Look(author=BUDI.id).gap(yes()) is ApprovalGap.OWN_WORK
    assert Look(editor=BUDI.id).gap(yes()) is ApprovalGap.OWN_WORK
    assert Look().gap(no()) is ApprovalGap.CHANGES_REQUESTED
    for change in ({"identity": "1"}, {"handle": "@toky"}, {"network": "other"}, {"address": "https://x.invalid"}):
        assert Look(account=replace(TOKYO, **change)).gap(yes()) is ApprovalGap.ACCOUNT_CHANGED  # type: ignore[arg-type]  # by name


def test_the_window_includes_both_its_ends_and_nothing_beyond() -> None:
    tick = timedelta(milliseconds=1)
    for at, expected in (
        (NOW - 10 * MINUTE, None),
        (NOW + 10 * MINUTE, None),
        (NOW - 10 * MINUTE - tick, ApprovalGap.OUTSIDE_WINDOW),
        (NOW + 10 * MINUTE + tick, ApprovalGap.OUTSIDE_WINDOW),
    ):
        assert Look(at=at).gap(yes()) is expected


def test_an_earlier_approval_still_covers_an_account_a_later_one_does_not_name() -> None:
    assert Look().gap(yes(), yes(account=HAGUE, minutes=1)) is None


def test_an_earlier_approval_of_these_very_words_still_counts_after_a_later_one_of_others() -> None:
    assert Look().gap(yes(), yes(content_hash=OTHER_HASH, minutes=1)) is None


def test_a_request_for_changes_silences_everything_before_it_and_nothing_after_it() -> None:
    assert Look().gap(yes(), no()) is ApprovalGap.CHANGES_REQUESTED
    assert Look().gap(yes(), no(), yes(minutes=2)) is None
    assert Look().gap(yes(), no(), yes(account=HAGUE, minutes=2)) is ApprovalGap.CHANGES_REQUESTED
    assert Look().gap(yes(), no(SARI)) is None, "who may not approve silences nobody"


def test_the_order_they_are_kept_in_does_not_matter() -> None:
    said = [yes(), yes(content_hash=OTHER_HASH, minutes=1), no(minutes=2), yes(account=HAGUE, minutes=3)]
    assert {Look().gap(*arranged) for arranged in permutations(said)} == {ApprovalGap.CHANGES_REQUESTED}


def test_two_are_needed_where_the_matrix_or_an_approver_was_told_so() -> None:
    two = Needed(2)
    assert Look(needed=two).gap(yes()) is ApprovalGap.MORE_NEEDED
    assert Look(needed=two).gap(yes(), yes(minutes=1)) is ApprovalGap.MORE_NEEDED, "one person twice is one person"
    assert Look(needed=two).gap(yes(), yes(DEWI)) is None
    assert Look().gap(yes(needed=two)) is ApprovalGap.MORE_NEEDED
    assert Look().gap(yes(needed=two), yes(DEWI)) is None


def test_some_of_a_section_may_have_to_be_among_them() -> None:
    section = Needed(1, ("statements",), ((DEWI.id, CITRA.id),))
    assert Look(needed=section).gap(yes()) is ApprovalGap.OTHERS_NEEDED
    assert Look(needed=section).gap(yes(CITRA)) is None
    assert Look(needed=replace(section, approvals=2)).gap(yes(CITRA)) is ApprovalGap.MORE_NEEDED
    assert Look(needed=replace(section, approvals=2)).gap(yes(CITRA), yes()) is None


def test_approvals_expire() -> None:
    chancery = a_chancery()
    set_rules(chancery, ApprovalMatrix(expires_after=2 * DAY))
    old = yes(minutes=-2 * 24 * 60, window=9 * DAY)
    found = Look(chancery).standing(old)
    assert (found.gap, found.until) == (None, NOW)
    assert Look(chancery, at=NOW + timedelta(milliseconds=1)).gap(old) is ApprovalGap.EXPIRED


def test_nobody_needed_means_that_the_author_signs() -> None:
    nobody = Needed(0, ("practice",))
    by_author = yes(SARI, needed=nobody)
    assert Look(needed=nobody).gap() is ApprovalGap.NONE_YET
    assert Look(needed=nobody).gap(by_author) is None
    assert Look(needed=nobody).gap(yes(needed=nobody)) is None
    assert Look().gap(by_author) is ApprovalGap.OWN_WORK, "the rule was drawn tighter since"
    assert Look(needed=nobody).gap(yes(SARI)) is ApprovalGap.OWN_WORK, "one was needed when the author signed"
    assert Look(needed=nobody, author=BUDI.id, editor=BUDI.id).gap(by_author) is ApprovalGap.NOT_ENTITLED


def test_in_solo_mode_the_author_is_enough_as_long_as_it_lasts() -> None:
    by_author = yes(SARI, solo=True, needed=Needed(3))
    assert Look().gap(by_author) is ApprovalGap.SOLO_IS_OVER
    chancery = a_chancery()
    chancery.solo("The other supervisor is in hospital", NOW - DAY)
    assert Look(chancery, needed=Needed(3)).gap(by_author) is None
    assert Look(chancery).gap(yes(SARI)) is ApprovalGap.OWN_WORK, "it was not said in solo mode"
    assert Look(chancery, author=BUDI.id, editor=BUDI.id).gap(by_author) is ApprovalGap.NOT_ENTITLED
    chancery.solo(None, NOW)
    assert Look(chancery).gap(by_author) is ApprovalGap.SOLO_IS_OVER


@pytest.mark.parametrize("role", Role)
def test_only_a_supervisor_approves(role: Role) -> None:
    member = a_member("Eka", role)
    expected = None if role is Role.SUPERVISOR else ApprovalGap.NOT_ENTITLED
    look = Look(a_chancery(member))
    assert look.gap(yes(member)) is expected
    assert hindrance(look.authority, member.id, TOKYO.id, own=frozenset(), needed=Needed(), at=NOW) is expected


def test_what_was_signed_by_somebody_unknown_or_not_yet_entitled_counts_for_nothing() -> None:
    assert Look(a_chancery(SARI)).gap(yes()) is ApprovalGap.NOT_ENTITLED
    later = Chancery(EMBASSY.id)
    later.enrol(BUDI, at=NOW + MINUTE)
    assert Look(later).gap(yes()) is ApprovalGap.NOT_ENTITLED
    assert Look(later).gap(yes(minutes=2)) is None


def test_the_role_at_the_time_of_signing_counts() -> None:
    chancery = a_chancery()
    chancery.enrol(replace(BUDI, roles=frozenset({Role.OFFICER})), at=NOW)
    assert Look(chancery).gap(yes(minutes=-1)) is None
    assert Look(chancery).gap(yes(minutes=1)) is ApprovalGap.NOT_ENTITLED


def test_what_a_leaver_signed_before_stays_valid_and_nothing_later_or_dated_back_does() -> None:
    chancery, before = a_chancery(), yes(minutes=-5)
    chancery.end(BUDI, NOW, kept=[before.signature])
    assert Look(chancery).gap(before) is None
    assert Look(chancery).gap(yes(minutes=1)) is ApprovalGap.NOT_ENTITLED
    assert Look(chancery).gap(yes(minutes=-4)) is ApprovalGap.NOT_ENTITLED


def test_a_right_that_was_not_granted_on_an_account_is_none() -> None:
    chancery = Chancery(EMBASSY.id)
    chancery.enrol(BUDI, grants={TOKYO.id: frozenset({Right.COMPOSE})})
    assert Look(chancery).gap(yes()) is ApprovalGap.NOT_ENTITLED
    assert Look(chancery, account=HAGUE).gap(yes(account=HAGUE)) is None


def test_a_stand_in_speaks_in_the_place_of_who_is_away_and_only_then() -> None:
    chancery = a_chancery()
    eka = a_member("Eka")
    chancery.enrol(eka)
    away = [a_stand_in(chancery, BUDI, eka, NOW - DAY, NOW + DAY)]
    assert Look(chancery).gap(yes(eka)) is ApprovalGap.NOT_ENTITLED
    assert Look(chancery, away).gap(yes(eka)) is None
    assert Look(chancery, away).gap(yes(eka, minutes=-2 * 24 * 60, window=9 * DAY)) is ApprovalGap.NOT_ENTITLED
    assert Look(chancery, away, needed=Needed(2)).gap(yes(eka), yes()) is ApprovalGap.MORE_NEEDED, "one place, one word"
    assert Look(chancery, away, needed=Needed(2)).gap(yes(eka), yes(DEWI)) is None
    assert Look(chancery, away, author=BUDI.id).gap(yes(eka)) is ApprovalGap.OWN_WORK, "it is Budi's own work"
    assert Look(chancery, away, author=eka.id).gap(yes(eka)) is ApprovalGap.OWN_WORK
    section = Needed(1, (), ((BUDI.id,),))
    assert Look(chancery, away, needed=section).gap(yes(eka)) is None


def test_a_supervisor_who_stands_in_for_another_satisfies_a_rule_about_the_other() -> None:
    chancery = a_chancery()
    away = [a_stand_in(chancery, BUDI, DEWI, NOW - DAY, NOW + DAY)]
    section = Needed(1, (), ((BUDI.id,),))
    assert Look(chancery, needed=section).gap(yes(DEWI)) is ApprovalGap.OTHERS_NEEDED
    assert Look(chancery, away, needed=section).gap(yes(DEWI)) is None
    assert Look(chancery, away, needed=Needed(2)).gap(yes(DEWI)) is ApprovalGap.MORE_NEEDED, "two places, one person"


def test_only_who_is_away_or_an_administrator_names_a_stand_in_and_the_later_word_counts() -> None:
    chancery = a_chancery()
    by_rina = a_stand_in(chancery, BUDI, SARI, NOW - DAY, NOW + DAY, by=RINA)
    by_adi = a_stand_in(chancery, BUDI, SARI, NOW - DAY, NOW + DAY, by=ADI)
    ended = a_stand_in(chancery, BUDI, SARI, NOW - MINUTE, NOW - MINUTE)
    look = {"author": ADI.id}
    assert Look(chancery, [by_rina], **look).gap(yes(SARI)) is None  # type: ignore[arg-type]  # by name
    assert Look(chancery, [by_adi], **look).gap(yes(SARI)) is ApprovalGap.NOT_ENTITLED  # type: ignore[arg-type]  # by name
    assert Look(chancery, [by_rina, ended], **look).gap(yes(SARI)) is ApprovalGap.NOT_ENTITLED  # type: ignore[arg-type]  # by name
    for forged in (replace(by_rina, said=None), replace(by_rina, signature=by_adi.signature)):
        assert Look(chancery, [forged], **look).gap(yes(SARI)) is ApprovalGap.NOT_ENTITLED  # type: ignore[arg-type]  # by name


def forged(approval: Approval) -> Iterable[Approval]:
    """The same record after somebody reached into the database."""
    statement = approval.statement
    assert statement is not None
    wider = replace(statement, not_after=statement.not_after + DAY)
    yield replace(approval, signature="")
    yield replace(approval, signature=("A" if approval.signature[0] != "A" else "B") + approval.signature[1:])
    yield replace(approval, statement=None)
    yield Approval.said(approval.id, wider, approval.signature)
    yield Approval.said(approval.id, replace(statement, member_id=DEWI.id), approval.signature)
    yield Approval.said(approval.id, replace(statement, workspace_id=WorkspaceId("other")), approval.signature)
    yield replace(approval, statement=replace(statement, post_id=PostId("other")))


def test_what_was_changed_behind_our_back_stops_everything_before_it() -> None:
    for one in forged(yes(minutes=1)):
        assert Look().gap(yes(DEWI), one) is ApprovalGap.TAMPERED
        assert Look().gap(one, yes(DEWI, minutes=2)) is None, "a fresh word is enough"


def test_a_seat_is_kept_by_its_owner() -> None:
    chancery = a_chancery()
    away = [a_stand_in(chancery, BUDI, SARI, NOW - DAY, NOW + DAY)]
    chancery.enrol(replace(SARI, roles=frozenset({Role.SUPERVISOR})), at=NOW + MINUTE / 2)
    said = (yes(), yes(SARI, minutes=0.1), yes(SARI, minutes=1))
    look = Look(chancery, away, author=ADI.id, needed=Needed(2))
    assert look.standing(*said).given == tuple(sorted((BUDI.id, SARI.id)))
    assert look.gap(*said) is None
    assert look.gap(*said[1:]) is ApprovalGap.MORE_NEEDED, "nobody counts twice by two seats"


MEMBERS = st.sampled_from((SARI, ADI, BUDI, DEWI, CITRA))
RULES = st.builds(
    ApprovalRule,
    name=st.sampled_from("abc"),
    approvals=st.integers(1, 3),
    one_of=st.frozensets(st.sampled_from((BUDI.id, DEWI.id, CITRA.id)), max_size=2),
)
SAID = st.builds(
    yes,
    MEMBERS,
    st.sampled_from([TOKYO, HAGUE]),
    st.sampled_from([HASH, OTHER_HASH]),
    minutes=st.integers(-9, 9),
    needed=st.builds(Needed, st.integers(0, 3)),
    solo=st.booleans(),
    decision=st.sampled_from([Decision.APPROVED, Decision.APPROVED, Decision.CHANGES_REQUESTED]),
)


@given(
    rules=st.lists(RULES, max_size=3, unique_by=lambda one: one.name),
    otherwise=st.integers(1, 3),
    said=st.lists(SAID, max_size=7, unique_by=lambda one: one.at),
    author=MEMBERS,
    editor=MEMBERS,
    stand_in=st.none() | st.tuples(MEMBERS, MEMBERS).filter(lambda two: two[0] != two[1]),
)
def test_nothing_leaves_on_fewer_distinct_people_than_are_needed(
    rules: list[ApprovalRule],
    otherwise: int,
    said: list[Approval],
    author: Member,
    editor: Member,
    stand_in: tuple[Member, Member] | None,
) -> None:
    chancery = a_chancery()
    set_rules(chancery, ApprovalMatrix(tuple(rules), otherwise))
    away = [] if stand_in is None else [a_stand_in(chancery, *stand_in, NOW - DAY, NOW + DAY)]
    needed = max((one.approvals for one in rules), default=otherwise)
    look = Look(chancery, away, author=author.id, editor=editor.id, needed=Needed(needed))
    if look.gap(*said) is not None:
        return
    deputy = {MemberId("")} if stand_in is None or Role.SUPERVISOR not in stand_in[0].roles else {stand_in[1].id}
    fits = {
        one.statement.member_id
        for one in said
        if one.statement is not None
        and one.yes
        and one.statement.contents == (ApprovedContent.on(TOKYO, HASH),)
        and one.statement.member_id in {BUDI.id, DEWI.id, CITRA.id, *deputy}
    }
    assert len(fits - {author.id, editor.id}) >= needed


@given(st.lists(SAID, max_size=6, unique_by=lambda one: one.at))
def test_one_word_is_enough_exactly_when_it_fits_and_no_later_no_follows(said: list[Approval]) -> None:
    speaks = [
        one for one in said if one.statement is not None and one.statement.member_id in {BUDI.id, DEWI.id, CITRA.id}
    ]
    latest_no = max((one.at for one in speaks if not one.yes), default=NOW - DAY)
    fits = [
        one.statement
        for one in speaks
        if one.yes
        and one.at > latest_no
        and one.statement is not None
        and one.statement.contents == (ApprovedContent.on(TOKYO, HASH),)
    ]
    needed = max((one.needed.approvals for one in fits), default=1)
    enough = len({one.member_id for one in fits}) >= max(needed, 1)
    assert (Look().gap(*said) is None) is (enough and bool(fits))


def test_an_account_without_an_account_id_in_the_register_needs_no_grant() -> None:
    look = Look()
    found = hindrance(look.authority, BUDI.id, AccountId("new"), own=frozenset(), needed=Needed(), at=NOW)
    assert found is None
    unknown = hindrance(look.authority, MemberId("nobody"), TOKYO.id, own=frozenset(), needed=Needed(), at=LONG_AGO)
    assert unknown is ApprovalGap.NOT_ENTITLED
