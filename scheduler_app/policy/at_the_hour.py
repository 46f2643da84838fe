"""The rules that time alone can break: looked at once more when a delivery is about to leave.

A term ends, an account is closed, an event is over, a page is taken down, all without anybody touching the post. Holds
and approvals change by themselves too; the claim, the fence and the preflight look at these in their own ways.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.account import Account
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.finding import Finding, Severity, Step
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.mission import Mission, MissionKind
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content, Topic
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.domain.slot import slot_at
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.rule import Rule
from scheduler_app.policy.rule_rows import in_force
from scheduler_app.policy.rulebook import SHIPPED
from scheduler_app.policy.subject import Plan, PostFacts, Subject

LOOKED_AT = frozenset({"ACC-02", "ACC-03", "LNK-02", "TIM-10"})
"""The ids of these rules; rows of others need not be read."""

_AS_SHIPPED = tuple(rule for rule in SHIPPED if rule.id in LOOKED_AT)


@dataclass(frozen=True, slots=True)
class AtTheHour:
    """A delivery that is about to leave: ``country`` and ``zone`` are its readers', ``now`` is the present, UTC.

    ``links_that_fail`` did not answer when asked lately.
    """

    content: Content
    account: Account
    network: NetworkFacts
    papers: AccountPapers
    country: str
    zone: str
    topic: Topic
    embargo_until: datetime | None
    expires_at: datetime | None
    now: datetime
    links_that_fail: frozenset[str] = frozenset()


def stopped_by(rows: Iterable[RuleRow], delivery: AtTheHour) -> Finding | None:
    """The first thing that stops the delivery now, None when nothing does.

    ``rows`` are the workspace's rules, at least those of ``LOOKED_AT``.
    """
    subject = _subject(delivery)
    for rule in _rules(rows):
        if rule.severity is Severity.BLOCK:
            for finding in findings(rule, subject):
                if finding.severity is Severity.BLOCK and Step.SEND in finding.stops:
                    return finding
    return None


def _rules(rows: Iterable[RuleRow]) -> tuple[Rule, ...]:
    changed = [row for row in rows if row.id in LOOKED_AT]
    if not changed:
        return _AS_SHIPPED
    return tuple(rule for rule in in_force(changed) if rule.id in LOOKED_AT)


def _subject(delivery: AtTheHour) -> Subject:
    """What these few rules read; the rest of the mission and the post they do not."""
    nobody = MemberId("")
    return Subject(
        content=delivery.content,
        account=delivery.account,
        mission=Mission(
            id=delivery.account.mission_id,
            slug="",
            name="",
            kind=MissionKind.EMBASSY,
            country=delivery.country,
            city="",
            zone=delivery.zone,
            languages=(),
        ),
        network=delivery.network,
        post=PostFacts(
            PostId(""),
            nobody,
            nobody,
            delivery.topic,
            embargo_until=delivery.embargo_until,
            expires_at=delivery.expires_at,
        ),
        now=delivery.now,
        papers=delivery.papers,
        plan=Plan(*slot_at(delivery.now, delivery.zone)) if delivery.links_that_fail else None,
        links_that_fail=delivery.links_that_fail,
    )
