"""OPS: what is left, and when there will be more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import MoveTo
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.example import NOW, WALL, an_example
from scheduler_app.policy.rule import as_shipped
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import Quota

RULE = as_shipped(CHECKS["OPS-01"])


@pytest.mark.parametrize(
    ("quota", "said"),
    [
        (Quota(0, 50), ("quota.used_up", Severity.BLOCK)),
        (Quota(0, 50, money=True), ("quota.budget_used_up", Severity.WARN)),
        (Quota(5, 50), ("quota.nearly_used_up", Severity.WARN)),
        (Quota(6, 50), None),
        (Quota(0, 50, renews_at=NOW + timedelta(days=1)), None),
    ],
)
def test_what_is_left_decides(quota: Quota, said: tuple[str, Severity] | None) -> None:
    found = [(one.code, one.severity) for one in findings(RULE, an_example(quotas=(quota,)))]
    assert found == ([said] if said else [])


@pytest.mark.parametrize(
    ("left", "taken", "parts", "said"),
    [
        (10, 4, 1, []),
        (10, 5, 1, ["quota.nearly_used_up"]),
        (10, 10, 1, ["quota.used_up"]),
        (10, 12, 1, ["quota.used_up"]),
        (10, 0, 10, []),
        (10, 1, 10, ["quota.used_up"]),
    ],
)
def test_what_goes_before_and_every_part_of_a_thread_counts(left: int, taken: int, parts: int, said: list[str]) -> None:
    quota = Quota(left, 50, taken=taken)
    found = findings(RULE, an_example(*["Coffee from Gayo."] * parts, quotas=(quota,)))
    assert [one.code for one in found] == said


def test_the_fix_moves_behind_the_renewal_by_the_readers_clock() -> None:
    (found,) = findings(RULE, an_example(quotas=(Quota(0, 50, renews_at=NOW + timedelta(days=5)),)))
    assert found.fix == MoveTo(WALL.replace(day=6, hour=10, minute=1))


def test_nothing_planned_has_nowhere_to_move() -> None:
    (found,) = findings(RULE, an_example(wall=None, quotas=(Quota(0, 50, renews_at=NOW + timedelta(days=5)),)))
    assert found.fix is None
