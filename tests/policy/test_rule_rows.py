"""Rules written down and read again."""

from __future__ import annotations

import pytest

from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.post import Topic
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.policy.rule import Scope
from scheduler_app.policy.rule_rows import in_force, pack_and_id, row_of, rule_of, shipped_core_row
from scheduler_app.policy.rulebook import SHIPPED

ROW = RuleRow(
    "crisis",
    "ACC-06",
    Severity.WARN,
    {"days": 7},
    {"kinds": ("campaign",), "countries": ("JP", "NL"), "topics": ("trade",)},
    on=False,
)


def test_a_rule_goes_down_and_comes_back() -> None:
    rule = rule_of(ROW)
    assert row_of(rule) == ROW
    assert rule.scope == Scope(
        kinds=frozenset({AccountKind.CAMPAIGN}), countries=frozenset({"JP", "NL"}), topics=frozenset({Topic.TRADE})
    )
    assert (rule.key, rule.parameters.number("days")) == ("ACC-06@crisis", 7)


def test_what_a_row_leaves_out_is_as_the_check_has_it() -> None:
    assert rule_of(RuleRow("core", "ACC-06", Severity.NOTE)).parameters.number("days") == 60


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (RuleRow("core", "XYZ-01", Severity.WARN), "rule.unknown"),
        (RuleRow("core", "ACC-06", Severity.WARN, {"weeks": 1}), "rule.no_such_parameter"),
        (RuleRow("core", "ACC-06", Severity.WARN, {"days": "soon"}), "rule.bad_parameter"),
        (RuleRow("core", "ACC-06", Severity.WARN, {}, {"kinds": ("secret",)}), "rule.bad_scope"),
        (RuleRow("core", "ACC-06", Severity.WARN, {}, {"planets": ("Mars",)}), "rule.bad_scope"),
    ],
)
def test_a_row_that_says_something_else_is_refused(row: RuleRow, code: str) -> None:
    with pytest.raises((InvalidInput, NotFound)) as caught:
        rule_of(row)
    assert caught.value.code == code


def test_changed_rules_of_the_core_take_the_place_of_the_shipped_ones_and_packs_come_beside() -> None:
    changed = RuleRow("core", "ACC-06", Severity.WARN, {"days": 9})
    rules = {rule.key: rule for rule in in_force([changed, ROW])}
    assert rules["ACC-06"].parameters.number("days") == 9
    assert rules["ACC-06@crisis"].severity is Severity.WARN
    assert len(rules) == len(SHIPPED) + 1


def test_rows_that_cannot_be_read_leave_the_shipped_rule_in_force() -> None:
    broken = [RuleRow("core", "ACC-06", Severity.WARN, {"weeks": 1}), RuleRow("core", "NEW-01", Severity.BLOCK)]
    assert in_force(broken) == SHIPPED


def test_people_type_names_of_rules_in_any_case() -> None:
    assert pack_and_id("acc-06") == ("core", "ACC-06")
    assert pack_and_id("Acc-06@crisis") == ("crisis", "ACC-06")


def test_the_shipped_row_of_a_rule_is_its_own_defaults() -> None:
    assert shipped_core_row("ACC-06") == RuleRow("core", "ACC-06", Severity.NOTE, {"days": 60})
