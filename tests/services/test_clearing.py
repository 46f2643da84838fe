"""Headquarters is asked with a signed page, and their answer counts for exactly what they were asked about."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.audit import Action
from scheduler_app.domain.clearance import ClearanceStep
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.post import Topic
from scheduler_app.errors import InvalidInput, MachineError, NotAllowed, PolicyBlocked, SchedulerError
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.approving import Approving
from scheduler_app.services.clearance_page import ClearanceWords
from scheduler_app.services.clearing import Answer, Clearing
from scheduler_app.services.gate import Gate
from scheduler_app.services.review import Review
from tests.approvers import KeyInHand
from tests.services.office import Office
from tests.services.rulings import FACTS

WORDS = ClearanceWords("id", str.upper, lambda one: one.code)
TODAY = date(2027, 3, 1)


def yes(step: ClearanceStep = ClearanceStep.CLEARED) -> Answer:
    return Answer(step, "Directorate of Information", "D-123/2027", TODAY)


class Desk:
    """An office in which statements need headquarters."""

    def __init__(self, office: Office, folder: Path, clock: FixedClock) -> None:
        authorities = office.stored.authorities
        self.office = office
        self.approving = Approving(office.database, clock, authorities, Gate(clock, FACTS))
        library = MediaLibrary(folder / "media", clock)
        self.clearing = Clearing(office.database, clock, FACTS, library, authorities, self.approving)
        self.file = folder / "clearance.html"

    def statement(self) -> PostId:
        draft = self.office.draft("Pernyataan <b>bersama</b>.", topic=Topic.STATEMENT)
        return self.office.composing.create(self.office.officer, draft)

    def ask(self, post_id: PostId) -> None:
        self.clearing.ask(KeyInHand(self.office.officer), post_id, self.file, WORDS)

    def answer(self, post_id: PostId, answer: Answer, *, by: MemberId | None = None) -> None:
        self.clearing.answer(KeyInHand(by or self.office.supervisor), post_id, answer)

    def review(self, post_id: PostId) -> Review:
        return self.approving.review(self.office.supervisor, post_id)

    def approve(self, post_id: PostId) -> None:
        self.approving.approve(KeyInHand(self.office.supervisor), post_id, self.review(post_id).seen)


@pytest.fixture
def desk(office: Office, clock: FixedClock, tmp_path: Path) -> Desk:
    return Desk(office, tmp_path, clock)


def refused(desk: Desk, post_id: PostId, answer: Answer, *, by: MemberId | None = None) -> str:
    with pytest.raises(SchedulerError) as caught:
        desk.answer(post_id, answer, by=by)
    return caught.value.code


def test_the_page_shows_what_every_account_would_show_and_names_it_by_its_hash(desk: Desk) -> None:
    post_id = desk.statement()
    desk.ask(post_id)
    page = desk.file.read_text(encoding="utf-8")
    assert "Pernyataan &lt;b&gt;bersama&lt;/b&gt;." in page
    assert "approval.headquarters_clears" in page
    assert "APR-01" not in page
    assert all(one in page for one in desk.office.read(post_id).targets.values())
    (row,) = [one for one in desk.office.on_record() if one.action == Action.CLEARANCE_ASKED]
    assert row.subject_id == post_id


def test_a_page_that_comes_back_is_checked_to_the_letter(desk: Desk) -> None:
    post_id = desk.statement()
    desk.ask(post_id)
    said = desk.clearing.check(desk.office.supervisor, desk.file)
    assert (said.post_id, said.member_id) == (post_id, desk.office.officer)
    page = desk.file.read_text(encoding="utf-8")
    desk.file.write_text(page.replace("Pernyataan", "Pengakuan"), encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"clearance\.page_changed"):
        desk.clearing.check(desk.office.supervisor, desk.file)
    desk.file.write_text("<html></html>", encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"clearance\.page_unsigned"):
        desk.clearing.check(desk.office.supervisor, desk.file)


def test_a_page_that_cannot_be_written_asks_nobody(desk: Desk) -> None:
    desk.file = desk.file.parent / "nowhere" / "clearance.html"
    with pytest.raises(MachineError):
        desk.ask(desk.statement())
    with pytest.raises(NotAllowed):
        desk.clearing.ask(KeyInHand(desk.office.administrator), desk.statement(), desk.file, WORDS)
    assert Action.CLEARANCE_ASKED not in {one.action for one in desk.office.on_record()}


def test_a_yes_stands_for_the_approval_more_as_long_as_nothing_is_changed(desk: Desk) -> None:
    post_id = desk.statement()
    assert desk.review(post_id).needed.approvals == 2
    desk.ask(post_id)
    desk.answer(post_id, yes())
    assert desk.review(post_id).needed.approvals == 1
    assert [(one.said.step, one.counts) for one in desk.review(post_id).clearances] == [
        (ClearanceStep.ASKED, True),
        (ClearanceStep.CLEARED, True),
    ]
    desk.approve(post_id)
    assert {item.gap for item in desk.review(post_id).items} == {None}
    desk.office.edit(post_id, "Pernyataan lain.")
    changed = desk.review(post_id)
    assert changed.needed.approvals == 2
    assert {one.counts for one in changed.clearances} == {False}
    row = next(one for one in desk.office.on_record() if one.action == Action.CLEARANCE_ANSWERED)
    assert "D-123/2027" in row.details


def test_a_no_takes_back_what_was_approved_and_stops_the_post(desk: Desk) -> None:
    post_id = desk.statement()
    desk.ask(post_id)
    desk.answer(post_id, yes())
    desk.approve(post_id)
    desk.answer(post_id, yes(ClearanceStep.NOT_CLEARED))
    review = desk.review(post_id)
    assert {item.gap for item in review.items} == {ApprovalGap.CHANGES_REQUESTED}
    assert review.sent_back is not None
    with pytest.raises(PolicyBlocked) as caught:
        desk.approve(post_id)
    assert caught.value.params["because"] == "approval.headquarters_refused"


def test_with_changes_it_is_cleared_as_it_reads_after_them(desk: Desk) -> None:
    post_id = desk.statement()
    desk.ask(post_id)
    changed = yes(ClearanceStep.CLEARED_WITH_CHANGES)
    assert refused(desk, post_id, changed) == "clearance.nothing_changed"
    desk.office.edit(post_id, "Pernyataan yang diubah.")
    assert refused(desk, post_id, yes()) == "clearance.not_asked"
    desk.answer(post_id, changed)
    assert desk.review(post_id).needed.approvals == 1


def test_nobody_answers_for_headquarters_about_their_own_post_or_unasked(desk: Desk) -> None:
    post_id = desk.statement()
    assert refused(desk, post_id, yes()) == "clearance.not_asked"
    assert refused(desk, post_id, yes(ClearanceStep.CLEARED_WITH_CHANGES)) == "clearance.not_asked"
    desk.ask(post_id)
    assert refused(desk, post_id, yes(), by=desk.office.officer) == "approval.own_work"
    assert refused(desk, post_id, yes(), by=desk.office.second_officer) == "approval.not_entitled"


def test_an_answer_has_a_name_a_number_and_a_day(desk: Desk) -> None:
    post_id = desk.statement()
    desk.ask(post_id)
    assert refused(desk, post_id, Answer(ClearanceStep.CLEARED, " ", "D-1", TODAY)) == "clearance.no_name"
    assert refused(desk, post_id, Answer(ClearanceStep.CLEARED, "Infomed", "", TODAY)) == "clearance.no_name"
    later = Answer(ClearanceStep.CLEARED, "Infomed", "D-1", date(2030, 1, 1))
    assert refused(desk, post_id, later) == "clearance.in_the_future"
