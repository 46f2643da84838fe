"""OPS: whether the network, and the workspace's budget, still take a post."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, MoveTo, Place
from scheduler_app.domain.quota import Quota
from scheduler_app.domain.slot import zone_named
from scheduler_app.errors import Param
from scheduler_app.policy.example import NOW, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Reads, Subject

_AT_THE_TIME = Place(Field.TIME)


def something_left(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """A used-up limit stops, a nearly used-up one warns; money warns only: a budget never silences an embassy.

    What has left since the limit was known, and what leaves before this post, is counted; each part of a thread is one.
    """
    for quota in subject.quotas:
        if quota.renews_at is not None and quota.renews_at <= subject.leaves_at:
            continue
        left, parts = quota.still_left, len(subject.content.parts)
        known: dict[str, Param] = {"left": left, "of": quota.of, "account": subject.account.handle}
        milder = Severity.WARN if quota.money else None
        if left < parts:
            code = "quota.budget_used_up" if quota.money else "quota.used_up"
            yield Hit(code, known, _AT_THE_TIME, _moved_behind(quota, subject), milder)
        elif left * 100 <= quota.of * parameters.number("warn_below_percent"):
            yield Hit("quota.nearly_used_up", known, _AT_THE_TIME, at_most=Severity.WARN)


def _moved_behind(quota: Quota, subject: Subject) -> MoveTo | None:
    """To when there will be more; nothing to move to when nobody said, or nothing is planned."""
    if quota.renews_at is None or subject.plan is None:
        return None
    # A wall time has whole minutes: the next one, so that it is surely behind.
    after = quota.renews_at.replace(second=0, microsecond=0) + timedelta(minutes=1)
    return MoveTo(after.astimezone(zone_named(subject.plan.slot.zone)).replace(tzinfo=None, fold=0))


CHECKS = (
    Check(
        id="OPS-01",
        run=something_left,
        severity=Severity.BLOCK,
        words="rule.ops_01",
        parameters={"warn_below_percent": 10},
        reads=Reads.CONTENT | Reads.PLAN | Reads.CLOCK,
        failing=an_example(quotas=(Quota(left=0, of=50, renews_at=NOW + timedelta(days=5)),)),
        passing=an_example(quotas=(Quota(left=0, of=50, renews_at=NOW + timedelta(days=2)),)),
    ),
)
