"""What the month view reads, in a workspace with a million deliveries behind it, beside the bare counts of its days."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.large_workspace import MILLION, a_large_workspace
from bench.runner import Bench, ratio_at_most
from scheduler_app.app import App
from scheduler_app.domain.ids import MemberId
from scheduler_app.storage.columns import from_milliseconds

DAYS = 42
ROOM = 4
"""As many chips as a day has room for in a window of usual size."""
_A_DAY = 86_400_000
_COUNTS = (
    "SELECT due_at / 86400000 AS day, state, count(*) FROM deliveries WHERE due_at >= ? AND due_at < ? "
    "GROUP BY day, state"
)


@dataclass(frozen=True, slots=True)
class MonthView:
    """Each turn goes through the same months, in milliseconds for one of them."""

    app: App
    actor: MemberId
    bare: sqlite3.Connection
    months: tuple[date, ...] = field(default=())

    def product(self) -> float:
        """``Calendar.overview``: how many stand where on each day at home, and the chips there is room for."""
        return self._each(self._look)

    def limit(self) -> float:
        """sqlite3 alone, grouped by day and state; days are those of UTC, and there are no chips."""
        return self._each(self._count)

    def _look(self, first: date) -> int:
        days = self.app.calendar.overview(self.actor, first, first + timedelta(days=DAYS - 1), room=ROOM)
        return sum(day.count for day in days)

    def _count(self, first: date) -> int:
        start = (first - date(1970, 1, 1)).days * _A_DAY
        return sum(count for _, _, count in self.bare.execute(_COUNTS, (start, start + DAYS * _A_DAY)))

    def _each(self, read: Callable[[date], int]) -> float:
        times = []
        for first in self.months:
            started = perf_counter()
            assert read(first)
            times.append(perf_counter() - started)
        return 1000 * median(times)


@contextmanager
def _month_view(folder: Path, quick: bool) -> Iterator[MonthView]:
    workspace = a_large_workspace(folder, 2000 if quick else MILLION, quick=quick)
    with workspace.opened() as (app, member), closing(sqlite3.connect(workspace.path)) as bare:
        bare.execute("PRAGMA cache_size = -16000")
        earliest = from_milliseconds(bare.execute("SELECT min(due_at) FROM deliveries").fetchone()[0]).date()
        months = tuple(earliest + timedelta(days=60 * number + 3) for number in range(2 if quick else 20))
        yield MonthView(app, member.id, bare, months)


Q1 = Bench(
    name="Q1",
    what="what a month shows among 1,000,000 deliveries: counts by day and state, and its chips",
    limit="sqlite3 grouped by day and state",
    unit="ms",
    reach=ratio_at_most(3),
    rig=_month_view,
)
