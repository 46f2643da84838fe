"""APR: whether enough people said yes to exactly this. The sender verifies signatures; this is said beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from scheduler_app.domain.clearance import YES, Clearance, ClearanceStep, latest_answer
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.finding import Severity, Step
from scheduler_app.domain.mission import MissionKind
from scheduler_app.domain.post import Topic
from scheduler_app.errors import Param
from scheduler_app.policy.example import AUTHOR, NOW, an_answer, an_approval, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import GivenApproval, Reads, Subject

# What lacks an approval is asked about by submitting it: only sending waits.
_ONLY_SENDING = frozenset({Step.SEND})


def enough_approvals(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """As many people as this post needs, and a window in which it leaves."""
    given = {one.by for one in subject.approvals}
    if len(given) < subject.approvals_needed:
        yield Hit("approval.too_few", {"given": len(given), "needed": subject.approvals_needed})
    elif subject.plan and subject.approvals_needed and not any(_in_window(one, subject) for one in subject.approvals):
        yield Hit("approval.for_another_time")


def not_their_own(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Nobody approves what they wrote or last changed."""
    own = {subject.post.author_id, subject.post.last_editor_id}
    if any(one.by in own for one in subject.approvals):
        yield Hit("approval.by_its_author")


def same_content(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """What was approved is what is written."""
    if subject.approvals and all(one.content_hash != subject.content_hash for one in subject.approvals):
        yield Hit("approval.of_other_words")


def still_fresh(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """A yes of long ago is asked for again."""
    days = parameters.number("days")
    good = [one for one in subject.approvals if one.content_hash == subject.content_hash]
    if good and subject.leaves_at - max(one.at for one in good) > timedelta(days=days):
        yield Hit("approval.is_old", {"days": days})


def inside_the_remit(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Some topics are headquarters' to clear; a yes to exactly this stands for the approval more."""
    topic = subject.post.topic
    abroad = subject.mission.kind is not MissionKind.HEADQUARTERS
    if not abroad or topic is None or topic.value not in parameters.words("topics"):
        return
    answer = latest_answer(subject.clearances, subject.everywhere)
    if answer is not None and answer.step in YES:
        yield Hit("approval.headquarters_cleared", _of(answer), at_most=Severity.NOTE)
    else:
        yield Hit("approval.headquarters_clears", {"topic": topic.value})


def not_refused(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """What headquarters said no to stays, whatever its topic."""
    answer = latest_answer(subject.clearances, subject.everywhere)
    if answer is not None and answer.step is ClearanceStep.NOT_CLEARED:
        yield Hit("approval.headquarters_refused", _of(answer))


def _of(answer: Clearance) -> dict[str, Param]:
    return {"by": answer.by, "on": "" if answer.on is None else answer.on.isoformat(), "reference": answer.reference}


def _in_window(approval: GivenApproval, subject: Subject) -> bool:
    return approval.not_before <= subject.leaves_at <= approval.not_after


_EXAMPLE = an_example()

CHECKS = (
    Check(
        id="APR-01",
        run=enough_approvals,
        severity=Severity.BLOCK,
        words="rule.apr_01",
        clause="10 FAM 180; Permenlu 10/2018",
        reads=Reads.PLAN | Reads.CLOCK,
        stops=_ONLY_SENDING,
        failing=an_example(approved=False),
        passing=_EXAMPLE,
    ),
    Check(
        id="APR-02",
        run=not_their_own,
        severity=Severity.BLOCK,
        words="rule.apr_02",
        reads=Reads.POST,
        stops=_ONLY_SENDING,
        failing=replace(_EXAMPLE, approvals=(an_approval(_EXAMPLE, by=AUTHOR),)),
        passing=_EXAMPLE,
    ),
    Check(
        id="APR-03",
        run=same_content,
        severity=Severity.BLOCK,
        words="rule.apr_03",
        stops=_ONLY_SENDING,
        failing=replace(
            _EXAMPLE, approvals=(an_approval(_EXAMPLE, of=content_hash(an_example("Other words.").content)),)
        ),
        passing=_EXAMPLE,
    ),
    Check(
        id="APR-04",
        run=still_fresh,
        severity=Severity.WARN,
        words="rule.apr_04",
        parameters={"days": 14},
        reads=Reads.CONTENT | Reads.PLAN | Reads.CLOCK,
        stops=frozenset(),
        failing=replace(_EXAMPLE, approvals=(an_approval(_EXAMPLE, at=NOW - timedelta(days=12)),)),
        passing=replace(_EXAMPLE, approvals=(an_approval(_EXAMPLE, at=NOW - timedelta(days=10)),)),
    ),
    Check(
        id="APR-05",
        run=inside_the_remit,
        severity=Severity.NEEDS_APPROVAL,
        words="rule.apr_05",
        clause="Inpres 9/2015",
        parameters={"topics": (Topic.STATEMENT.value,)},
        reads=Reads.CONTENT | Reads.POST | Reads.SIBLINGS,
        whole_post=True,
        failing=an_example(post={"topic": Topic.STATEMENT}),
        passing=an_example(post={"topic": Topic.STATEMENT}, mission={"kind": MissionKind.HEADQUARTERS}),
    ),
    Check(
        id="APR-06",
        run=not_refused,
        severity=Severity.BLOCK,
        words="rule.apr_06",
        clause="Inpres 9/2015",
        reads=Reads.CONTENT | Reads.SIBLINGS,
        whole_post=True,
        failing=replace(_EXAMPLE, clearances=(an_answer(_EXAMPLE, ClearanceStep.NOT_CLEARED),)),
        passing=replace(_EXAMPLE, clearances=(an_answer(_EXAMPLE, ClearanceStep.CLEARED),)),
    ),
)
