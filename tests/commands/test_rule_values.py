"""What people may write behind `duta rules set`."""

from __future__ import annotations

import click
import pytest

from scheduler_app.commands.rule_values import wanted_of
from scheduler_app.domain.finding import Severity
from scheduler_app.errors import InvalidInput

NOW = {"terms": {"pesta": "acara"}, "avoid": ("a", "b"), "days": 30}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("days=14", 14),
        ("purpose_required=true", True),
        ("from=21:30", "21:30"),
        ('avoid=["x", "y"]', ["x", "y"]),
        ('terms={"pesta": "acara"}', {"pesta": "acara"}),
        ('terms={pesta = "acara"}', {"pesta": "acara"}),
        ('terms+={"seru": ""}', {"pesta": "acara", "seru": ""}),
        ("terms+=seru", {"pesta": "acara", "seru": ""}),
        ("terms-=pesta", {}),
        ('avoid+=["c"]', ["a", "b", "c"]),
        ("avoid-=a", ["b"]),
    ],
)
def test_values_are_written_as_json_or_toml_and_lists_grow_and_shrink(written: str, value: object) -> None:
    assert list(wanted_of([written], NOW).parameters.values()) == [value]


def test_severity_switch_and_scope_are_no_parameters() -> None:
    wanted = wanted_of(["severity=warn", "on=false", "countries=JP, NL"], NOW)
    assert (wanted.severity, wanted.on, wanted.scope, wanted.parameters) == (
        Severity.WARN,
        False,
        {"countries": ["JP", "NL"]},
        {},
    )


@pytest.mark.parametrize("written", ["severity=loud", "on=perhaps", "days+=1", "terms+=7"])
def test_what_makes_no_sense_is_refused(written: str) -> None:
    with pytest.raises(InvalidInput):
        wanted_of([written], NOW)


def test_a_word_without_a_value_is_no_word() -> None:
    with pytest.raises(click.UsageError):
        wanted_of(["days"], NOW)
