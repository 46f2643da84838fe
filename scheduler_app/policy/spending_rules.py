"""OPS: whether the month's money lasts for a post on a network that charges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, MoveTo, Place
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.spending import Budget, Cap, CapOn, money, month_of
from scheduler_app.errors import Param
from scheduler_app.policy.costs import calls_of, price_of
from scheduler_app.policy.example import NOW, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Reads, Subject

_AT_THE_TIME = Place(Field.TIME)


def money_lasts(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """A post beyond the cap asks for a reason; one that comes near it is only said. Neither is held back at its hour.

    What was spent in its month and what is planned there is counted, and the post on its other accounts of the network.
    """
    own = price_of(calls_of(subject.content, subject.network), subject.network)
    if not own:
        return
    for budget in subject.budgets:
        if not budget.month.has(subject.leaves_at):
            continue  # moved while it lies on the desk: looked at again when it is planned
        cost = own + _beside(subject, budget)
        after = budget.spent + budget.planned + cost
        known: dict[str, Param] = {
            "account": subject.account.handle,
            "cost": money(cost),
            "after": money(after),
            "cap": money(budget.cap.amount),
            "on": budget.cap.on.value,
        }
        if after > budget.cap.amount:
            yield Hit("spending.beyond_the_cap", known, _AT_THE_TIME, _next_month(subject))
        elif after * 100 >= budget.cap.amount * parameters.number("say_from_percent"):
            yield Hit("spending.near_the_cap", known, _AT_THE_TIME, at_most=Severity.NOTE)


def _beside(subject: Subject, budget: Budget) -> int:
    """What the same post costs on other accounts that the cap counts too."""
    if budget.cap.on is CapOn.ACCOUNT:
        return 0
    others = (one for one in subject.siblings if one.account.network == subject.account.network)
    return sum(price_of(calls_of(one.content, subject.network), subject.network) for one in others)


def _next_month(subject: Subject) -> MoveTo | None:
    """Until nothing is planned there is nothing to move."""
    if subject.plan is None:
        return None
    begins = month_of(subject.leaves_at).end + timedelta(hours=9)
    return MoveTo(begins.astimezone(zone_named(subject.plan.slot.zone)).replace(tzinfo=None, fold=0))


_CHARGING = {"costs": {"post": 15, "post_with_link": 200}}
_MONTH = month_of(NOW)
_CAP = Cap(CapOn.WORKSPACE, "", 1000)

CHECKS = (
    Check(
        id="OPS-02",
        run=money_lasts,
        severity=Severity.WARN,
        words="rule.ops_02",
        parameters={"say_from_percent": 80},
        reads=Reads.CONTENT | Reads.SIBLINGS | Reads.PLAN | Reads.CLOCK,
        failing=an_example(network=_CHARGING, budgets=(Budget(_CAP, _MONTH, spent=900, planned=90),)),
        passing=an_example(
            network=_CHARGING, budgets=(Budget(replace(_CAP, amount=5000), _MONTH, spent=900, planned=90),)
        ),
    ),
)
