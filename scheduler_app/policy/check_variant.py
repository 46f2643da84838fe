"""Holds one subject against the rules."""

from __future__ import annotations

from collections.abc import Iterable

from scheduler_app.domain.finding import Finding
from scheduler_app.policy.rule import Check, Hit, Rule
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import Subject


def evaluate(rules: Iterable[Rule], subject: Subject) -> tuple[Finding, ...]:
    """What the rules say about one post on one account, the strictest first; each thing once."""
    return in_order(finding for rule in rules for finding in findings(rule, subject))


def findings(rule: Rule, subject: Subject) -> tuple[Finding, ...]:
    """What one rule says; nothing where it is off or out of scope, or its check is of a newer Duta."""
    check = CHECKS.get(rule.id)
    if check is None or not rule.on or not rule.scope.covers(subject):
        return ()
    return tuple(_finding(check, rule, hit, subject) for hit in check.run(subject, rule.parameters))


def in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The strictest first, then as a reader meets them; what several packs say alike stays once, at its strictest."""
    kept: dict[object, Finding] = {}
    for finding in found:
        same = (finding.rule, finding.code, finding.account_id, finding.place, tuple(sorted(finding.params.items())))
        known = kept.get(same)
        if known is None or finding.severity.rank < known.severity.rank:
            kept[same] = finding
    return tuple(sorted(kept.values(), key=_order))


def _finding(check: Check, rule: Rule, hit: Hit, subject: Subject) -> Finding:
    return Finding(
        rule=rule.id,
        code=hit.code,
        severity=rule.severity.at_most(hit.at_most),
        params=hit.params,
        account_id=None if check.whole_post else subject.account.id,
        place=hit.place,
        fix=hit.fix,
        stops=check.stops,
    )


def _order(finding: Finding) -> tuple[int, int, int, int, str]:
    place = finding.place
    if place is None:
        return (finding.severity.rank, 0, 0, 0, finding.rule)
    return (finding.severity.rank, 1, place.part, place.start, finding.rule)
