from __future__ import annotations

from scheduler_app.domain.plan_filter import EVERYTHING, PlanFilter


def test_an_empty_filter_narrows_nothing_and_any_word_in_it_does() -> None:
    assert not PlanFilter().narrows
    assert PlanFilter() == EVERYTHING
    assert PlanFilter(unapproved=True).narrows
    assert PlanFilter(topics=frozenset({"trade"})).narrows
