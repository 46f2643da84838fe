"""APR: how many said yes, to what, for when, and who they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.domain.clearance import ClearanceStep
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.mission import MissionKind
from scheduler_app.domain.post import Topic
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.example import NOW, an_answer, an_approval, an_example
from scheduler_app.policy.rule import as_shipped
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import Subject

APPROVED = an_example()


def codes(rule_id: str, subject: Subject) -> list[str]:
    return [one.code for one in findings(as_shipped(CHECKS[rule_id]), subject)]


def test_two_approvals_are_two_people() -> None:
    twice = (an_approval(APPROVED), an_approval(APPROVED))
    assert codes("APR-01", replace(APPROVED, approvals=twice, approvals_needed=2)) == ["approval.too_few"]
    both = (an_approval(APPROVED), an_approval(APPROVED, by=MemberId("head of mission")))
    assert codes("APR-01", replace(APPROVED, approvals=both, approvals_needed=2)) == []


def test_without_need_nothing_is_missing() -> None:
    assert codes("APR-01", an_example(approved=False, approvals_needed=0)) == []


def test_the_planned_moment_lies_in_the_window() -> None:
    narrow = replace(an_approval(APPROVED), not_after=NOW + timedelta(hours=1))
    assert codes("APR-01", replace(APPROVED, approvals=(narrow,))) == ["approval.for_another_time"]
    assert codes("APR-01", replace(APPROVED, approvals=(narrow,), plan=None)) == []


def test_the_last_editor_counts_as_an_author() -> None:
    edited = an_example(post={"last_editor_id": MemberId("supervisor")})
    assert codes("APR-02", edited) == ["approval.by_its_author"]


def test_one_approval_of_these_words_is_enough_for_the_words() -> None:
    old = an_approval(APPROVED, of=an_example("Other words.").content_hash)
    assert codes("APR-03", replace(APPROVED, approvals=(old, an_approval(APPROVED)))) == []


def test_age_counts_when_it_leaves() -> None:
    approval = an_approval(APPROVED, at=NOW - timedelta(days=1))
    late = replace(APPROVED, approvals=(approval,), plan=None, now=NOW + timedelta(days=14))
    assert codes("APR-04", late) == ["approval.is_old"]


@pytest.mark.parametrize("kind", MissionKind)
def test_statements_are_cleared_at_headquarters(kind: MissionKind) -> None:
    said = codes("APR-05", an_example(post={"topic": Topic.STATEMENT}, mission={"kind": kind}))
    assert said == ([] if kind is MissionKind.HEADQUARTERS else ["approval.headquarters_clears"])


def test_a_yes_of_headquarters_to_exactly_this_is_only_noted() -> None:
    statement = an_example(post={"topic": Topic.STATEMENT})
    cleared = replace(statement, clearances=(an_answer(statement, ClearanceStep.CLEARED),))
    (found,) = findings(as_shipped(CHECKS["APR-05"]), cleared)
    assert (found.code, found.severity) == ("approval.headquarters_cleared", Severity.NOTE)
    other = an_answer(an_example("Other words.", post={"topic": Topic.STATEMENT}), ClearanceStep.CLEARED)
    assert codes("APR-05", replace(statement, clearances=(other,))) == ["approval.headquarters_clears"]


def test_the_last_answer_of_headquarters_counts() -> None:
    yes, no = (an_answer(APPROVED, one) for one in (ClearanceStep.CLEARED, ClearanceStep.NOT_CLEARED))
    assert codes("APR-06", replace(APPROVED, clearances=(yes, no))) == ["approval.headquarters_refused"]
    assert codes("APR-06", replace(APPROVED, clearances=(no, yes))) == []
