"""When a rule cries wolf."""

from __future__ import annotations

import pytest

from scheduler_app.domain.override import OverrideRate


@pytest.mark.parametrize(
    ("warned", "kept", "percent", "too_often"),
    [(0, 0, 0, False), (4, 4, 100, False), (10, 5, 50, False), (10, 6, 60, True), (5, 3, 60, True)],
)
def test_more_than_half_of_enough_posts_is_too_often(warned: int, kept: int, percent: int, too_often: bool) -> None:
    rate = OverrideRate("TIM-03", warned, kept)
    assert (rate.percent, rate.too_often) == (percent, too_often)
