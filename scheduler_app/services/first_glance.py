"""What Home can show within a moment of the window: the week, what leaves soon, and what comes next."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path

from scheduler_app.domain.first_glance import AHEAD, MOST_LINES, STILL_DUE, FirstGlance
from scheduler_app.domain.slot import Slot, zone_named
from scheduler_app.storage.first_look import FirstLook, look

_WEEK = 7
_DAY = timedelta(days=1)


def glance(path: Path, now: datetime) -> FirstGlance | None:
    """Of the workspace in a file; None where only opening it can tell.

    Nobody is asked who they are: it shows nothing that not every member may read.
    """
    return look(path, lambda seen: _glance(seen, now))


def _glance(seen: FirstLook, now: datetime) -> FirstGlance:
    workspace_id, home_zone = seen.workspace()
    today = now.astimezone(zone_named(home_zone)).date()
    monday = today - timedelta(days=today.weekday())
    days = [monday + number * _DAY for number in range(_WEEK + 1)]
    beginnings = [Slot(datetime.combine(day, time()), home_zone).instant().at for day in days]
    ahead, count = seen.leaving(now - STILL_DUE, now + AHEAD, MOST_LINES)
    return FirstGlance(
        workspace_id=workspace_id,
        home_zone=home_zone,
        today=today,
        week=tuple(zip(days, seen.day_counts(beginnings), strict=False)),
        ahead=ahead,
        ahead_count=count,
        next=seen.next_planned(),
    )
