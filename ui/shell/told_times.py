"""The times that the status line tells; read only when there is a workspace whose times can be told."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from ui import clock
from ui.text_direction import isolated
from ui.widgets.zone_time import TwoClocks, both_clocks, wall_in
from ui.zone_names import clock_text, weekday_text, zone_city

if TYPE_CHECKING:
    from scheduler_app.services.outbox import CalendarEntry


def clocks_of(home_zone: str, others: Iterable[str]) -> str:
    """ "Jakarta 16:48 · Tokyo 18:48", with the weekday where it is not the same day as at home."""
    now = clock.now()
    here = wall_in(home_zone, now).date()
    return " · ".join(_clock(zone, now, here) for zone in dict.fromkeys((home_zone, *others)))


def clocks_of_entry(entry: CalendarEntry, home_zone: str) -> str:
    """When it leaves, on the reader's clock and at home."""
    today = wall_in(home_zone, clock.now()).date()
    return both_clocks(QLocale(), TwoClocks.of(entry.wall, entry.city, entry.due_at, home_zone), today)


def _clock(zone: str, now: datetime, today: date) -> str:
    wall = wall_in(zone, now)
    day = "" if wall.date() == today else f"{weekday_text(QLocale(), wall.date())} "
    return f"{isolated(zone_city(zone))} {day}{clock_text(QLocale(), wall)}"
