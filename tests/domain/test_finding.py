"""How much findings weigh."""

from __future__ import annotations

from scheduler_app.domain.finding import Severity


def test_the_strictest_comes_first() -> None:
    assert sorted(Severity, key=lambda one: one.rank) == [
        Severity.BLOCK,
        Severity.NEEDS_APPROVAL,
        Severity.WARN,
        Severity.NOTE,
    ]


def test_a_limit_makes_milder_and_never_stricter() -> None:
    assert Severity.BLOCK.at_most(Severity.WARN) is Severity.WARN
    assert Severity.NOTE.at_most(Severity.WARN) is Severity.NOTE
    assert Severity.WARN.at_most(None) is Severity.WARN
