"""Turns, medians and the word that a promise was kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bench.runner import Bench, Reach, product_at_most, ratio_at_least, ratio_at_most, run, table


class Script:
    """A rig whose measurements are written down beforehand."""

    def __init__(self, products: list[float], limits: list[float]) -> None:
        self.calls: list[str] = []
        self._products = iter(products)
        self._limits = iter(limits)

    def product(self) -> float:
        self.calls.append("product")
        return next(self._products)

    def limit(self) -> float:
        self.calls.append("limit")
        return next(self._limits)


def a_bench(script: Script, reach: Reach) -> Bench:
    @contextmanager
    def rig(_folder: Path, _quick: bool) -> Iterator[Script]:
        yield script

    return Bench("X1", "a thing", "its limit", "ms", reach, rig)


def test_rounds_take_turns_and_the_first_turn_only_warms_up(tmp_path: Path) -> None:
    script = Script([100, 2, 3, 9], [1, 1, 2, 3])
    row = run(a_bench(script, ratio_at_most(2)), tmp_path, rounds=3, quick=False)
    assert script.calls == ["product", "limit", "product", "limit", "limit", "product", "product", "limit"]
    assert (row.product, row.limit, row.ratio) == (3, 2, 2)
    assert row.met


@pytest.mark.parametrize(
    ("reach", "met"),
    [
        (ratio_at_most(1.9), False),
        (ratio_at_least(2), True),
        (ratio_at_least(2.1), False),
        (product_at_most(6, "ms"), True),
        (product_at_most(5.9, "ms"), False),
    ],
)
def test_a_reach_is_met_or_not(tmp_path: Path, reach: Reach, met: bool) -> None:
    row = run(a_bench(Script([6], [3]), reach), tmp_path, rounds=1, quick=True)
    assert row.met is met


def test_the_table_is_markdown(tmp_path: Path) -> None:
    row = run(a_bench(Script([1234.5], [0.5]), ratio_at_most(3)), tmp_path, rounds=1, quick=True)
    assert table([row]).splitlines()[2] == (
        "| X1   | a thing, against its limit | 1,234 ms | 0.50 ms | 2469.00x | <= 3x | no  |"
    )
