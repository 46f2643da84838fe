"""A month that has just been read, painted for the first time, beside a table view whose delegate paints the same."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from bench.runner import Bench, ratio_at_most
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId, DeliveryId, MemberId, PostId
from scheduler_app.domain.slot import zone_named
from scheduler_app.services.calendar import CalendarDay, CalendarLine
from scheduler_app.services.outbox import CalendarEntry

if TYPE_CHECKING:
    from bench.plain_month import PlainMonth
    from ui.pages.calendar.month_layout import Month
    from ui.pages.calendar.month_view import MonthView

# Of six weeks.
YEAR, MONTH = 2027, 5
SIZE = (1200, 800)
FEW, MANY = 8, 200
_ZONES = (("Tokyo", "Asia/Tokyo"), ("The Hague", "Europe/Amsterdam"), ("Washington", "America/New_York"))
_STATES = tuple(DeliveryState)
_WORDS = "kopi batik pameran dagang museum tenun film rempah beasiswa konser wisata kapal pasar kuliner".split()


@dataclass(slots=True)
class Painting:
    """Both sides in milliseconds for one painting of posts that were never painted before."""

    view: MonthView
    table: PlainMonth
    posts: int
    other: int
    paintings: int
    _numbers: Iterator[int] = field(default_factory=count)

    def product(self) -> float:
        """``MonthView`` from a new month to the painted picture."""
        return self._each(self.posts, self._show)

    def limit(self) -> float:
        """The table view, with the same chips; or the product itself with fewer posts, where that is compared."""
        return self._each(self.other, self._show) if self.other else self._each(self.posts, self._list)

    def _each(self, posts: int, paint: Callable[[Month], None]) -> float:
        times = []
        for _ in range(self.paintings):
            month = self._month(posts)
            started = perf_counter()
            paint(month)
            times.append(perf_counter() - started)
        return 1000 * median(times)

    def _show(self, month: Month) -> None:
        self.view.show_month(month)
        self.view.repaint()

    def _list(self, month: Month) -> None:
        self.table.show_month(month)
        self.table.viewport().repaint()

    def _month(self, posts: int) -> Month:
        from ui.pages.calendar.month_layout import MOST_WEEKS, lay_out, span

        number = next(self._numbers)
        first, last = span(YEAR, MONTH)
        days = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
        made = (CalendarDay(day, _lines(day, posts, number)) for day in days)
        return lay_out(made, YEAR, MONTH, today=date(YEAR, MONTH, 11), rooms=self.view.rooms((0,) * MOST_WEEKS))


def _lines(day: date, posts: int, number: int) -> tuple[CalendarLine, ...]:
    random = Random(number * 400 + day.toordinal())
    start = datetime.combine(day, time(1))
    return tuple(_line(random, f"{number}-{day}-{post}", start + timedelta(minutes=post * 6)) for post in range(posts))


def _line(random: Random, name: str, here: datetime) -> CalendarLine:
    city, zone = random.choice(_ZONES)
    due_at = here.replace(tzinfo=zone_named("Asia/Jakarta"))
    entry = CalendarEntry(
        delivery_id=DeliveryId(name),
        post_id=PostId(name),
        post_name=" ".join(random.choices(_WORDS, k=5)).capitalize(),
        topic="trade",
        account_id=AccountId(city),
        handle=f"kbri-{city.lower()}",
        network="practice",
        mission_name=f"KBRI {city}",
        country="JP",
        city=city,
        zone=zone,
        wall=due_at.astimezone(zone_named(zone)).replace(tzinfo=None),
        due_at=due_at,
        next_try_at=due_at,
        state=random.choice(_STATES),
        reason="",
        address="",
        attempts=0,
        sent_at=None,
        approved=True,
        author_id=MemberId("sari"),
        author_name="Sari",
        campaign_id=None,
    )
    return CalendarLine(entry, here)


@contextmanager
def _painting(_folder: Path, quick: bool, *, posts: int, other: int = 0) -> Iterator[Painting]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from bench.plain_month import PlainMonth
    from ui.application import start_qt
    from ui.pages.calendar.month_view import MonthView

    application = start_qt(["duta"], "en")
    view, table = MonthView(), PlainMonth()
    try:
        for widget in (view, table):
            widget.resize(*SIZE)
            widget.show()
        application.processEvents()
        yield Painting(view, table, 10 if quick else posts, 2 if quick and other else other, 2 if quick else 15)
    finally:
        for widget in (view, table):
            widget.deleteLater()
        application.processEvents()


def _of(name: str, what: str, limit: str, bound: float, posts: int, other: int = 0) -> Bench:
    return Bench(name, what, limit, "ms", ratio_at_most(bound), partial(_painting, posts=posts, other=other))


_TABLE = "a table view whose delegate paints the same"
G1 = _of("G1", "a month of 42 days with 8 posts each, painted for the first time", _TABLE, 1.2, FEW)
G1_MANY = _of("G1k", "the same with 200 posts each", _TABLE, 1.2, MANY)
G1_FLAT = _of("G1f", "the same with 200 posts each", "with 8", 2, MANY, FEW)
