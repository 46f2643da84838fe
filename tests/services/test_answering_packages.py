"""An answer says exactly what its author would have said in the workspace, and only what they may say."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.domain.approval import Decision
from scheduler_app.domain.finding import Finding, Severity, Step
from scheduler_app.domain.fix import Field
from scheduler_app.domain.review_answer import ANSWER, answer_from
from scheduler_app.domain.signed_file import read_signed
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, PolicyBlocked
from scheduler_app.secrets.signing import new_private_key, verify
from scheduler_app.services.answering_packages import AnsweringPackage
from scheduler_app.services.approving import Window
from scheduler_app.services.unlocking import UnlockedKey
from scheduler_app.storage import approvals
from tests.approvers import KeyInHand
from tests.services.office import Office
from tests.services.reviewing_far_away import FarAway


@pytest.fixture
def far(office: Office) -> FarAway:
    return FarAway(office)


def said(data: bytes) -> list[dict[str, object]]:
    answer = answer_from(read_signed(data, ANSWER, verify).body)
    return [json.loads(one.statement.canonical_bytes()) for one in answer.said]


def test_the_bytes_are_those_that_would_have_been_signed_here(far: FarAway) -> None:
    office, post_id = far.office, far.office.post()
    office.schedule(post_id)
    data = far.approved(far.export(post_id), comment=" Bagus. ")
    (there,) = said(data)
    office.approving.approve(KeyInHand(office.supervisor), post_id, office.read(post_id).targets, comment=" Bagus. ")
    with office.database.reading() as connection:
        (here,) = approvals.for_post(connection, post_id)
    assert there == json.loads(here.text)


def test_a_reason_may_be_bound_to_the_words_it_is_about(far: FarAway) -> None:
    answering = far.answering(far.export(far.office.post("Kopi Gayo terbaik.")))
    answering.request_changes(1, "Terlalu yakin.", words="terbaik")
    (statement,) = said(answering.file())
    assert statement["decision"] == Decision.CHANGES_REQUESTED
    passage = statement["passage"]
    assert isinstance(passage, dict)
    assert (passage["field"], passage["start"], passage["end"], passage["words"]) == (Field.TEXT, 10, 17, "terbaik")
    with pytest.raises(InvalidInput, match=r"approval\.no_such_passage"):
        answering.request_changes(1, "?", words="teh")
    with pytest.raises(InvalidInput, match=r"approval\.no_reason"):
        answering.request_changes(1, " ")


def test_the_last_word_about_a_post_counts(far: FarAway) -> None:
    answering = far.answering(far.export(far.office.post()))
    answering.approve(1)
    answering.request_changes(1, "Bukan begitu.")
    (statement,) = said(answering.file())
    assert statement["comment"] == "Bukan begitu."


def test_an_approver_may_choose_the_window(far: FarAway) -> None:
    answering = far.answering(far.export(far.office.post()))
    now = far.office.clock.now()
    answering.approve(1, window=Window(now, now + timedelta(days=2)))
    (statement,) = said(answering.file())
    assert statement["not_after"] == (now + timedelta(days=2)).isoformat()
    with pytest.raises(InvalidInput, match=r"approval\.window_backwards"):
        answering.approve(1, window=Window(now, now - timedelta(days=2)))


def test_nobody_answers_for_their_own_work_or_without_the_right(far: FarAway) -> None:
    office = far.office
    own = office.composing.create(office.supervisor, office.draft())
    answering = far.answering(far.export(own))
    for decide in (lambda: answering.approve(1), lambda: answering.request_changes(1, "Tidak.")):
        with pytest.raises(NotAllowed, match=r"approval\.own_work"):
            decide()
    with pytest.raises(NotAllowed, match=r"approval\.not_entitled"):
        far.answering(far.export(own), office.second_officer).approve(1)
    with pytest.raises(NotFound, match=r"package\.no_such_post"):
        answering.approve(7)


def test_a_key_that_is_not_registered_signs_no_answer(far: FarAway) -> None:
    opened = far.open(far.export(far.office.post()))
    signer = UnlockedKey(far.office.supervisor, new_private_key())
    answering = AnsweringPackage(opened, signer, far.office.clock, verify)
    answering.approve(1)
    with pytest.raises(NotAllowed, match=r"key\.not_registered"):
        answering.file()


def test_what_the_rules_stop_is_not_approved_far_away_either(far: FarAway) -> None:
    office = far.office
    post_id = office.post()
    data = far.export(post_id)
    opened = far.open(data)
    (packed,) = opened.package.posts
    stop = Finding("TXT-01", "text.too_long", Severity.BLOCK, stops=frozenset({Step.SUBMIT}))
    stopped = replace(opened, package=replace(opened.package, posts=(replace(packed, findings=(stop,)),)))
    answering = AnsweringPackage(stopped, KeyInHand(office.supervisor), office.clock, verify)
    with pytest.raises(PolicyBlocked, match=r"policy\.blocked"):
        answering.approve(1)
    answering.request_changes(1, "Terlalu panjang.")


def test_an_answer_without_a_decision_is_none(far: FarAway) -> None:
    with pytest.raises(InvalidInput, match=r"answer\.empty"):
        far.answering(far.export(far.office.post())).file()


def test_two_supervisors_may_answer_one_package(far: FarAway) -> None:
    dewi = far.office.joined("Dewi", Role.SUPERVISOR)
    data = far.export(far.office.post())
    members = [said(far.approved(data, by=one))[0]["member"] for one in (far.office.supervisor, dewi)]
    assert members == [far.office.supervisor, dewi]
