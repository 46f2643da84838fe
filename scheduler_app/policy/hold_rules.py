"""HLD: whether somebody has said stop. The claim and the fence look again; this rule says it beforehand."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler_app.domain.finding import Severity, Step
from scheduler_app.domain.hold import CrisisLevel, Hold, HoldScope
from scheduler_app.domain.ids import HoldId
from scheduler_app.policy.example import NOW, SUPERVISOR, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Reads, Subject


def no_hold(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Each stop in force that covers this post on this account."""
    for hold in _covering(subject, CrisisLevel.HELD):
        yield Hit("hold.covers_it", {"scope": hold.scope.value, "reason": hold.reason})


def approved_since(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """While the level is heightened, what was approved before the event is approved again."""
    for hold in _covering(subject, CrisisLevel.HEIGHTENED):
        if not any(one.at >= hold.started_at for one in subject.approvals):
            yield Hit("hold.approve_again", {"scope": hold.scope.value, "reason": hold.reason})


def covers(hold: Hold, subject: Subject) -> bool:
    """Whether the hold stops this post on this account, as the claim would see it."""
    campaign = subject.post.campaign
    held = {
        HoldScope.EVERYTHING: hold.value,
        HoldScope.COUNTRY: subject.mission.country,
        HoldScope.MISSION: subject.mission.id,
        HoldScope.NETWORK: subject.account.network,
        HoldScope.ACCOUNT: subject.account.id,
        HoldScope.CAMPAIGN: campaign.id if campaign else None,
    }
    return hold.released_at is None and held.get(hold.scope) == hold.value


def _covering(subject: Subject, level: CrisisLevel) -> Iterator[Hold]:
    return (hold for hold in subject.holds if hold.level is level and covers(hold, subject))


def _a_hold(country: str, level: CrisisLevel = CrisisLevel.HELD) -> Hold:
    return Hold(HoldId("hold"), HoldScope.COUNTRY, country, "National mourning", SUPERVISOR, NOW, level=level)


CHECKS = (
    Check(
        id="HLD-01",
        run=no_hold,
        severity=Severity.BLOCK,
        words="rule.hld_01",
        clause="Crisis communications operating model",
        reads=Reads.POST,
        stops=frozenset({Step.SEND}),
        failing=an_example(holds=(_a_hold("NL"),)),
        passing=an_example(holds=(_a_hold("JP"),)),
    ),
    Check(
        id="HLD-02",
        run=approved_since,
        severity=Severity.BLOCK,
        words="rule.hld_02",
        clause="Crisis communications operating model",
        reads=Reads.POST,
        stops=frozenset({Step.SEND}),
        failing=an_example(holds=(_a_hold("NL", CrisisLevel.HEIGHTENED),)),
        passing=an_example(holds=(_a_hold("JP", CrisisLevel.HEIGHTENED),)),
    ),
)
