"""An answer: signed statements, and to what they belong."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.domain.approval import ApprovalStatement
from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.domain.register import RegisterPin
from scheduler_app.domain.review_answer import AnsweredPost, ReviewAnswer, answer_from
from scheduler_app.domain.workspace import Workspace
from scheduler_app.errors import InvalidInput
from tests.builders import NOW, an_approval
from tests.registers import EMBASSY


def a_said() -> AnsweredPost:
    approval = an_approval(Workspace(EMBASSY, "", "UTC"))
    statement = approval.statement
    assert isinstance(statement, ApprovalStatement)
    return AnsweredPost(statement, approval.signature)


SAID = a_said()
ANSWER = ReviewAnswer("package", EMBASSY, RegisterPin("root", 3, "head"), SAID.statement.member_id, NOW, (SAID,))


def again(answer: ReviewAnswer) -> ReviewAnswer:
    return answer_from(json.loads(canonical(answer.body())))


def test_an_answer_comes_back_with_the_bytes_that_were_signed() -> None:
    assert again(ANSWER) == ANSWER
    assert again(ANSWER).said[0].statement.canonical_bytes() == SAID.statement.canonical_bytes()


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda: replace(ANSWER, said=()),
        lambda: replace(ANSWER, said=(SAID, SAID)),
        lambda: replace(ANSWER, by=MemberId("somebody else")),
        lambda: replace(ANSWER, workspace_id=WorkspaceId("another")),
        lambda: replace(ANSWER, at=NOW - timedelta(seconds=1)),
    ],
)
def test_what_does_not_belong_together_is_refused(spoilt: Callable[[], ReviewAnswer]) -> None:
    with pytest.raises(InvalidInput, match=r"file\.unsound"):
        again(spoilt())


@pytest.mark.parametrize("text", ["", "{}", "[" * 100_000, SAID.statement.canonical_bytes().decode() + " "])
def test_what_is_no_statement_is_refused(text: str) -> None:
    body = ANSWER.body()
    body["said"][0]["text"] = text
    with pytest.raises(InvalidInput, match=r"file\.unsound"):
        answer_from(body)


def test_wrong_pins_travel_along() -> None:
    tried = replace(ANSWER, wrong_pins=(NOW,))
    assert again(tried) == tried
    with pytest.raises(InvalidInput):
        answer_from({**ANSWER.body(), "wrong_pins": ["yesterday"]})
