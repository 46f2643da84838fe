"""One rule held against one subject, as the tests of the families ask for it."""

from __future__ import annotations

from scheduler_app.domain.finding import Finding
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.parameters import Parameters, Value
from scheduler_app.policy.rule import Rule
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import Subject, after


def found(rule_id: str, subject: Subject, **parameters: Value) -> tuple[Finding, ...]:
    """What the rule says with these parameters changed."""
    check = CHECKS[rule_id]
    return findings(Rule(rule_id, check.severity, Parameters({**check.parameters, **parameters})), subject)


def codes(rule_id: str, subject: Subject, **parameters: Value) -> list[str]:
    return [one.code for one in found(rule_id, subject, **parameters)]


def at(finding: Finding, subject: Subject) -> str:
    """The words of the text the finding points at."""
    assert finding.place is not None
    return subject.content.parts[finding.place.part].text[finding.place.start : finding.place.end]


def mended(rule_id: str, subject: Subject, **parameters: Value) -> list[str]:
    """The texts of all parts after the first fix that is offered."""
    fix = next(one.fix for one in found(rule_id, subject, **parameters) if one.fix is not None)
    mended_subject = after(subject, fix)
    assert mended_subject is not None
    return [part.text for part in mended_subject.content.parts]
