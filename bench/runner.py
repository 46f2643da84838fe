"""Measures product and limit in turns and says whether the product keeps what was promised.

Both sides take turns within one run, so a machine that is slow, or busy with something else, slows both: only the
ratios mean anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Protocol


class Rig(Protocol):
    """A bench made ready: each call measures one side once, in the bench's unit."""

    def product(self) -> float: ...

    def limit(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Reach:
    """What was promised, in words and as a test of (product, limit, ratio)."""

    words: str
    met: Callable[[float, float, float], bool]


@dataclass(frozen=True, slots=True)
class Bench:
    """One thing worth measuring.

    ``rig`` takes a folder of its own and whether to be quick: tiny sizes that prove only that it runs.
    """

    name: str
    what: str
    limit: str
    unit: str
    reach: Reach
    rig: Callable[[Path, bool], AbstractContextManager[Rig]]


@dataclass(frozen=True, slots=True)
class Row:
    """What one bench came to: medians over its rounds."""

    bench: Bench
    product: float
    limit: float
    ratio: float

    @property
    def met(self) -> bool:
        return self.bench.reach.met(self.product, self.limit, self.ratio)


def ratio_at_least(bound: float) -> Reach:
    return Reach(f">= {bound:g}x", lambda _product, _limit, ratio: ratio >= bound)


def ratio_at_most(bound: float) -> Reach:
    return Reach(f"<= {bound:g}x", lambda _product, _limit, ratio: ratio <= bound)


def product_at_most(bound: float, unit: str) -> Reach:
    return Reach(f"<= {bound:g} {unit}", lambda product, _limit, _ratio: product <= bound)


def not_promised() -> Reach:
    """A row that only shows what is possible."""
    return Reach("-", lambda _product, _limit, _ratio: True)


def run(bench: Bench, folder: Path, *, rounds: int, quick: bool) -> Row:
    """Measure both sides ``rounds`` times in turns, after one turn that only warms up."""
    measured: list[tuple[float, float]] = []
    with bench.rig(folder, quick) as rig:
        if not quick:
            _turn(rig, 0)
        measured.extend(_turn(rig, number) for number in range(rounds))
    products, limits = zip(*measured, strict=True)
    ratios = [product / limit if limit else 0.0 for product, limit in measured]
    return Row(bench, median(products), median(limits), median(ratios))


def _turn(rig: Rig, number: int) -> tuple[float, float]:
    """Who goes first changes from turn to turn: what the first leaves behind must not always meet the second."""
    if number % 2:
        limit = rig.limit()
        return rig.product(), limit
    product = rig.product()
    return product, rig.limit()


def table(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [("name", "what", "product", "limit", "ratio", "reach", "met"), *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    drawn = [" | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
    rule = "|".join("-" * (width + 2) for width in widths)
    return "\n".join([f"| {drawn[0]} |", f"|{rule}|", *(f"| {line} |" for line in drawn[1:])])


def _cells(row: Row) -> tuple[str, ...]:
    bench = row.bench
    return (
        bench.name,
        f"{bench.what}, against {bench.limit}",
        f"{_short(row.product)} {bench.unit}",
        f"{_short(row.limit)} {bench.unit}",
        f"{row.ratio:.2f}x",
        bench.reach.words,
        "yes" if row.met else "no",
    )


def _short(value: float) -> str:
    """Three figures that matter; no more are true."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
