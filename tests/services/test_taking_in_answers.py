"""What comes back counts as if it had been said here; whatever is wrong with it is said, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler_app.domain.approval import Approval, ApprovalStatement, ApprovedContent
from scheduler_app.domain.approval_matrix import ApprovalMatrix
from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, PostId, WorkspaceId
from scheduler_app.domain.review_answer import ANSWER, AnsweredPost, ReviewAnswer, answer_from
from scheduler_app.domain.signed_file import read_signed
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, SchedulerError
from scheduler_app.secrets.signing import verify
from scheduler_app.services.answering_packages import AnsweringPackage
from scheduler_app.storage.tables import accounts
from tests.approvers import KeyInHand, set_rules, signed
from tests.builders import a_member
from tests.registers import key_of
from tests.services.office import TOMORROW_AT_TEN, Office
from tests.services.reviewing_far_away import FarAway, answer_by


@pytest.fixture
def far(office: Office) -> FarAway:
    return FarAway(office)


def read(data: bytes) -> ReviewAnswer:
    return answer_from(read_signed(data, ANSWER, verify).body)


def refused(far: FarAway, data: bytes) -> str:
    """The code with which the whole file is refused, and that nothing has changed."""
    before = far.footprint()
    with pytest.raises(SchedulerError) as said:
        far.take_in(data)
    assert far.footprint() == before
    return said.value.code


def not_taken_in(far: FarAway, data: bytes) -> str | None:
    """The code with which the one post in it is refused, and that nothing has changed."""
    before = far.footprint()
    (code,) = far.codes(data)
    assert far.footprint() == before
    return code


def saying(answer: ReviewAnswer, change: Callable[[ApprovalStatement], ApprovalStatement]) -> bytes:
    """The answer as its author would sign it if they said something else."""
    one = answer.said[0]
    approval: Approval = signed(change(one.statement))
    assert approval.statement is not None
    return answer_by(replace(answer, said=(AnsweredPost(approval.statement, approval.signature),)))


def test_an_approval_from_far_away_lets_a_post_leave(far: FarAway) -> None:
    office, post_id = far.office, far.office.post()
    due = min(one.due_at for one in office.schedule(post_id))
    data = far.approved(far.export(post_id), comment="Bagus.")
    heard = office.heard()
    (done,) = far.take_in(data)
    assert (done.post_name, done.by, done.comment, done.refused) == ("Kopi Gayo", "Budi", "Bagus.", None)
    assert far.gaps(post_id) == {None}
    assert far.approving.inbox(office.supervisor) == ()
    assert Kind.APPROVALS in heard
    office.clock.advance(due - office.clock.now())
    assert office.claim() == 1


def test_a_request_for_changes_comes_back_with_its_passage(far: FarAway) -> None:
    post_id = far.office.post("Kopi Gayo terbaik.")
    answering = far.answering(far.export(post_id))
    answering.request_changes(1, "Terlalu yakin.", words="terbaik")
    assert far.codes(answering.file()) == [None]
    assert far.gaps(post_id) == {"approval.changes_requested"}


def test_it_is_on_record_who_said_it_and_who_took_it_in(far: FarAway) -> None:
    office = far.office
    data = far.approved(far.export(office.post()))
    office.clock.advance(timedelta(hours=1))
    far.take_in(data, office.second_officer)
    said, taken = office.on_record()[-2:]
    assert (said.action, said.actor) == (Action.POST_APPROVED, office.supervisor)
    assert (taken.action, taken.actor) == (Action.REVIEW_ANSWER_TAKEN_IN, office.second_officer)
    assert taken.at - said.at == 3_600_000
    assert read(data).package_id in taken.details


def test_several_posts_are_decided_about_one_by_one(far: FarAway) -> None:
    office = far.office
    first, second, third = office.post("satu"), office.post("dua"), office.post("tiga")
    data = far.approved(far.export(first, second, third))
    office.edit(second, "dua setengah")
    assert far.codes(data) == [None, "answer.edited_meanwhile", None]
    assert (far.gaps(first), far.gaps(third)) == ({None}, {None})
    assert far.gaps(second) == {"approval.none_yet"}


def test_two_answers_are_two_approvals(far: FarAway) -> None:
    office = far.office
    dewi = office.joined("Dewi", Role.SUPERVISOR)
    set_rules(office.stored.chancery, ApprovalMatrix(otherwise=2))
    office.stored.write_register()
    post_id = office.post()
    data = far.export(post_id)
    first, second = far.approved(data), far.approved(data, by=dewi)
    assert far.codes(second) == [None]
    assert far.gaps(post_id) == {"approval.more_needed"}
    assert far.codes(first) == [None]
    assert far.gaps(post_id) == {None}


def test_the_same_answer_counts_once(far: FarAway) -> None:
    data = far.approved(far.export(far.office.post()))
    assert far.codes(data) == [None]
    assert not_taken_in(far, data) == "answer.taken_in_before"


def test_the_same_answer_does_not_undo_what_was_decided_since(far: FarAway) -> None:
    office, post_id = far.office, far.office.post()
    data = far.approved(far.export(post_id))
    far.take_in(data)
    office.clock.advance(timedelta(minutes=1))
    office.approving.request_changes(KeyInHand(office.supervisor), post_id, "Bukan lagi.")
    assert not_taken_in(far, data) == "answer.taken_in_before"
    assert far.gaps(post_id) == {"approval.changes_requested"}


def test_what_was_edited_meanwhile_is_outdated(far: FarAway) -> None:
    office, post_id = far.office, far.office.post()
    data = far.approved(far.export(post_id))
    office.edit(post_id, "Kopi Toraja.")
    assert not_taken_in(far, data) == "answer.edited_meanwhile"
    office.edit(post_id, "Kopi Gayo.")
    assert far.codes(data) == [None]


def test_what_the_approver_edited_meanwhile_is_their_own_work(far: FarAway) -> None:
    office, post_id = far.office, far.office.post()
    data = far.approved(far.export(post_id))
    office.edit(post_id, "Kopi Toraja.", by=office.supervisor)
    assert not_taken_in(far, data) == "approval.own_work"


def test_another_choice_of_accounts_is_outdated(far: FarAway) -> None:
    office = far.office
    post_id = office.post(accounts=office.accounts[:2])
    data = far.approved(far.export(post_id))
    for wanted, code in (
        (office.accounts[:3], "answer.edited_meanwhile"),
        (office.accounts[:1], "answer.other_account"),
    ):
        version = office.read(post_id).post.version
        office.composing.set_targets(office.officer, post_id, [one.id for one in wanted], expected_version=version)
        assert not_taken_in(far, data) == code


@pytest.mark.parametrize("column", ["identity", "handle", "address"])
def test_an_account_that_is_another_by_now_is_outdated(far: FarAway, column: str) -> None:
    office = far.office
    data = far.approved(far.export(office.post()))
    with office.database.writing() as writing:
        writing.connection.execute(
            accounts.update().where(accounts.c.id == office.accounts[0].id).values(**{column: "https://other.invalid"})
        )
    assert not_taken_in(far, data) == "answer.account_changed"


def test_when_the_rules_ask_for_more_by_now_it_is_outdated(far: FarAway) -> None:
    office = far.office
    data = far.approved(far.export(office.post()))
    set_rules(office.stored.chancery, ApprovalMatrix(otherwise=2), office.clock.now())
    office.stored.write_register()
    assert not_taken_in(far, data) == "answer.rules_changed"


def test_what_others_decided_since_is_not_silenced(far: FarAway) -> None:
    office, post_id = far.office, far.office.post()
    data = far.export(post_id)
    yes = far.approved(data)
    answering = far.answering(data)
    answering.request_changes(1, "Jangan.")
    no = answering.file()
    office.clock.advance(timedelta(minutes=1))
    dewi = office.joined("Dewi", Role.SUPERVISOR)
    office.approving.approve(KeyInHand(dewi), post_id, office.read(post_id).targets)
    assert not_taken_in(far, no) == "answer.overtaken"
    assert far.codes(yes) == [None]


def test_a_no_that_was_said_since_is_not_overruled(far: FarAway) -> None:
    office, post_id = far.office, far.office.post()
    data = far.approved(far.export(post_id))
    office.clock.advance(timedelta(minutes=1))
    dewi = office.joined("Dewi", Role.SUPERVISOR)
    office.approving.request_changes(KeyInHand(dewi), post_id, "Tunggu.")
    assert not_taken_in(far, data) == "answer.overtaken"


def test_when_its_time_is_over_it_is_outdated(far: FarAway) -> None:
    office, post_id = far.office, far.office.post()
    office.scheduling.schedule(office.officer, post_id, TOMORROW_AT_TEN, SlotMode.SAME_LOCAL_TIME)
    data = far.approved(far.export(post_id))
    office.clock.advance(timedelta(days=4))
    assert not_taken_in(far, data) == "answer.over"


def test_a_supervisor_who_has_left_meanwhile_counts_for_nothing(far: FarAway) -> None:
    office = far.office
    data = far.approved(far.export(office.post()))
    office.clock.advance(timedelta(minutes=1))
    office.stored.chancery.end(office.stored.supervisor, office.clock.now())
    office.stored.write_register()
    assert refused(far, data) == "answer.not_a_member"


def test_a_supervisor_who_is_none_any_more_approves_nothing(far: FarAway) -> None:
    office = far.office
    data = far.approved(far.export(office.post()))
    office.clock.advance(timedelta(minutes=1))
    demoted = replace(office.stored.supervisor, roles=frozenset({Role.OFFICER}))
    office.stored.chancery.enrol(demoted, at=office.clock.now())
    office.stored.write_register()
    assert not_taken_in(far, data) == "approval.not_entitled"


def test_a_post_that_is_not_there_is_named(far: FarAway) -> None:
    answer = read(far.approved(far.export(far.office.post())))
    data = saying(answer, lambda one: replace(one, post_id=PostId("none")))
    (done,) = far.take_in(data)
    assert done.refused is not None
    assert (done.post_name, done.refused.code) == ("", "post.unknown")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda one: replace(one, contents=one.contents[1:]), "answer.edited_meanwhile"),
        (lambda one: replace(one, contents=()), "answer.edited_meanwhile"),
        (lambda one: replace(one, contents=one.contents + one.contents[:1]), "answer.edited_meanwhile"),
        (lambda one: replace(one, contents=(*one.contents, _elsewhere(one.contents[0]))), "answer.other_account"),
        (lambda one: replace(one, contents=(_posing(one.contents[0]), *one.contents[1:])), "answer.account_changed"),
        (lambda one: replace(one, needed=replace(one.needed, approvals=0)), "answer.rules_changed"),
        (lambda one: replace(one, solo=True), "answer.rules_changed"),
        (lambda one: replace(one, not_after=one.not_before - timedelta(1)), "approval.window_backwards"),
        (lambda one: replace(one, comment="x" * 3000), "text.too_long"),
    ],
    ids=range(9),
)  # fmt: skip
def test_whoever_signs_something_else_than_was_shown_is_refused(
    far: FarAway, change: Callable[[ApprovalStatement], ApprovalStatement], code: str
) -> None:
    answer = read(far.approved(far.export(far.office.post())))
    assert not_taken_in(far, saying(answer, change)) == code


def _posing(content: ApprovedContent) -> ApprovedContent:
    return replace(content, identity="somebody else's")


def _elsewhere(content: ApprovedContent) -> ApprovedContent:
    return replace(content, account_id=AccountId("elsewhere"))


def test_a_statement_somebody_else_signed_is_called_tampering(far: FarAway) -> None:
    answer = read(far.approved(far.export(far.office.post())))
    forged = replace(answer.said[0], signature=key_of("somebody").sign(answer.said[0].statement.canonical_bytes()))
    assert not_taken_in(far, answer_by(replace(answer, said=(forged,)))) == "file.tampered"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda one: replace(one, seen=replace(one.seen, root=key_of("x").public)), "answer.other_root"),
        (lambda one: replace(one, seen=replace(one.seen, head="0" * 64)), "answer.other_register"),
        (lambda one: replace(one, seen=replace(one.seen, serial=one.seen.serial + 1)), "answer.other_register"),
        (lambda one: replace(one, seen=replace(one.seen, serial=0)), "answer.other_register"),
        (lambda one: replace(one, at=one.at + timedelta(days=1)), "answer.from_the_future"),
    ],
    ids=range(5),
)
def test_an_answer_from_elsewhere_is_refused(
    far: FarAway, change: Callable[[ReviewAnswer], ReviewAnswer], code: str
) -> None:
    answer = read(far.approved(far.export(far.office.post())))
    assert refused(far, answer_by(change(answer))) == code


def test_an_answer_of_another_workspace_is_refused(far: FarAway) -> None:
    answer = read(far.approved(far.export(far.office.post())))
    one = answer.said[0]
    other = WorkspaceId("another")
    approval = signed(replace(one.statement, workspace_id=other))
    assert approval.statement is not None
    moved = replace(answer, workspace_id=other, said=(AnsweredPost(approval.statement, approval.signature),))
    assert refused(far, answer_by(moved)) == "answer.other_workspace"


def test_only_the_registered_key_of_a_member_answers(far: FarAway) -> None:
    answer = read(far.approved(far.export(far.office.post())))
    assert refused(far, answer_by(answer, "somebody")) == "answer.not_a_member"
    stranger = a_member("Tono").id
    one = answer.said[0]
    approval = signed(replace(one.statement, member_id=stranger))
    assert approval.statement is not None
    posed = replace(answer, by=stranger, said=(AnsweredPost(approval.statement, approval.signature),))
    assert refused(far, answer_by(posed)) == "answer.not_a_member"


def test_a_package_is_no_answer(far: FarAway) -> None:
    assert refused(far, far.export(far.office.post())) == "file.other_kind"


def test_whoever_may_not_write_takes_nothing_in(far: FarAway) -> None:
    data = far.approved(far.export(far.office.post()))
    viewer = far.office.joined("Vina", Role.VIEWER)
    before = far.footprint()
    with pytest.raises(NotAllowed, match=r"member\.may_not"):
        far.take_in(data, viewer)
    assert far.footprint() == before


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whichever_byte_is_changed_it_is_refused_and_nothing_changes(far: FarAway, data: st.DataObject) -> None:
    whole = _kept(far)
    changed = bytearray(whole)
    changed[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    assert refused(far, bytes(changed)) in {"file.tampered", "file.unreadable", "file.other_kind", "file.newer"}


_WHOLE: dict[int, bytes] = {}


def _kept(far: FarAway) -> bytes:
    """One answer for all examples of a test."""
    if id(far) not in _WHOLE:
        _WHOLE.clear()
        _WHOLE[id(far)] = far.approved(far.export(far.office.post()))
    return _WHOLE[id(far)]


def test_wrong_pins_given_far_away_come_home_with_the_answer(far: FarAway) -> None:
    data = far.export(far.office.post())
    answering = AnsweringPackage(
        far.open(data), KeyInHand(far.office.supervisor), far.office.clock, verify, [far.office.clock.now()]
    )
    answering.approve(1)
    file = answering.file()
    far.take_in(file)
    far.take_in(file)
    told = [row for row in far.office.on_record() if row.action == Action.PIN_WRONG_ELSEWHERE]
    assert [row.actor for row in told] == [far.office.supervisor]


def test_a_refused_answer_is_on_record_with_who_tried_and_which_file(far: FarAway) -> None:
    data = far.approved(far.export(far.office.post()))
    for spoilt in (data[:-9], b"something else"):
        with pytest.raises(InvalidInput):
            far.take_in(spoilt)
        refused_row = far.office.on_record()[-1]
        assert (refused_row.action, refused_row.actor) == (Action.REVIEW_ANSWER_REFUSED, far.office.officer)
        assert sha256(spoilt).hexdigest() in refused_row.details
    far.take_in(data)
    far.take_in(data)
    assert "answer.taken_in_before" in far.office.on_record()[-1].details
