"""OPS-02: whether the month's money lasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import MoveTo
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.spending import Budget, Cap, CapOn, month_of
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.example import ACCOUNT, NOW, an_example
from scheduler_app.policy.rule import as_shipped
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import Sibling, Subject

RULE = as_shipped(CHECKS["OPS-02"])
CHARGING = {"costs": {"post": 15, "post_with_link": 200}}


def a_post(spent: int, planned: int = 0, *, on: CapOn = CapOn.WORKSPACE, text: str = "Coffee from Gayo.") -> Subject:
    budget = Budget(Cap(on, "", 1000), month_of(NOW), spent, planned)
    return an_example(text, network=CHARGING, budgets=(budget,))


@pytest.mark.parametrize(
    ("spent", "planned", "said"),
    [
        (700, 0, []),
        (785, 0, [("spending.near_the_cap", Severity.NOTE)]),
        (985, 0, [("spending.near_the_cap", Severity.NOTE)]),
        (986, 0, [("spending.beyond_the_cap", Severity.WARN)]),
        (500, 486, [("spending.beyond_the_cap", Severity.WARN)]),
    ],
)
def test_what_was_spent_what_is_planned_and_the_post_itself_count(
    spent: int, planned: int, said: list[tuple[str, Severity]]
) -> None:
    assert [(one.code, one.severity) for one in findings(RULE, a_post(spent, planned))] == said


def test_a_link_costs_more() -> None:
    (found,) = findings(RULE, a_post(850, text="Coffee: https://example.org/coffee"))
    assert (found.code, found.params["cost"]) == ("spending.beyond_the_cap", "USD 0.20")


@pytest.mark.parametrize(("on", "said"), [(CapOn.WORKSPACE, 1), (CapOn.APP, 1), (CapOn.ACCOUNT, 0)])
def test_the_same_post_on_a_sister_account_counts_where_the_cap_counts_both(on: CapOn, said: int) -> None:
    subject = a_post(980, on=on)
    sister = replace(subject.account, id=AccountId("sister"))
    elsewhere = replace(ACCOUNT, id=AccountId("elsewhere"), network="bulletin")
    siblings = tuple(Sibling(one, subject.content, subject.content_hash) for one in (sister, elsewhere))
    found = [one.code for one in findings(RULE, replace(subject, siblings=siblings))]
    assert found.count("spending.beyond_the_cap") == said


def test_it_can_wait_for_the_next_month_by_the_readers_clock() -> None:
    (found,) = findings(RULE, a_post(1000))
    assert found.fix == MoveTo(datetime.fromisoformat("2027-04-01T11:00"))


def test_nothing_planned_has_nowhere_to_move() -> None:
    (found,) = findings(RULE, replace(a_post(1000), plan=None))
    assert found.fix is None
