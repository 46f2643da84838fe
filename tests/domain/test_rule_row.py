"""What is different between two sets of rules, in words."""

from __future__ import annotations

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.rule_row import Change, RuleDifference, RuleRow, differences


def row(rule_id: str = "TXT-08", severity: Severity = Severity.WARN, **parameters: object) -> RuleRow:
    return RuleRow("crisis", rule_id, severity, parameters)


def test_rules_that_came_and_went_are_told_whole() -> None:
    assert differences([row("TXT-08", days=3)], [row("TXT-09", avoid=("a", "b"))]) == (
        RuleDifference("crisis", "TXT-08", Change.REMOVED, before="warn; days: 3"),
        RuleDifference("crisis", "TXT-09", Change.ADDED, after="warn; avoid: a, b"),
    )


def test_severity_numbers_and_switches_are_shown_before_and_after() -> None:
    old, new = (
        row(days=60, hard=False),
        RuleRow("crisis", "TXT-08", Severity.BLOCK, {"days": 30, "hard": True}, on=False),
    )
    assert [(one.what, one.before, one.after) for one in differences([old], [new])] == [
        ("days", "60", "30"),
        ("hard", "False", "True"),
        ("on", "True", "False"),
        ("severity", "warn", "block"),
    ]


def test_of_lists_only_what_came_and_what_went_is_named() -> None:
    (found,) = differences([row(terms=["a", "b", "c"])], [row(terms=("a", "c", "d", "e"))])
    assert (found.what, found.before, found.after) == ("terms", "b", "d, e")


def test_of_wordings_only_what_came_and_what_went_is_named() -> None:
    (found,) = differences([row(terms={"a": "b", "c": ""})], [row(terms={"a": "z", "c": ""})])
    assert (found.before, found.after) == ("a → b", "a → z")


def test_a_scope_that_is_drawn_tighter_is_shown() -> None:
    (found,) = differences([row()], [RuleRow("crisis", "TXT-08", Severity.WARN, {}, {"countries": ("JP",)})])
    assert (found.what, found.before, found.after) == ("scope.countries", "", "JP")


def test_lists_and_tuples_say_the_same() -> None:
    assert differences([row(terms=["a"])], [row(terms=("a",))]) == ()
