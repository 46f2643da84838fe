"""From where something was taken and where it is put to new wall times: values only.

A place in the month is a day; one in a grid of hours is a naive datetime on the clock that the grid shows. Whatever is
moved together moves by the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from scheduler_app.domain.ids import DeliveryId
from scheduler_app.domain.slot import Slot, zone_named

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine

Spot = date | datetime


class ShownClock(StrEnum):
    """Whose time the pictures show; the value is what the page remembers it by."""

    READERS = "readers"
    MINE = "mine"


def shown_time(line: CalendarLine, clock: ShownClock) -> datetime:
    return line.here if clock is ShownClock.MINE else line.entry.wall


def shifted(
    lines: Iterable[CalendarLine], start: Spot, end: Spot, *, clock: ShownClock, home_zone: str
) -> dict[DeliveryId, datetime]:
    """The wall times, on each reader's clock, once what stood at ``start`` stands at ``end``.

    Onto another day every reader keeps the hour. Along the hours of my clock all move by the same time, so that what
    left together still does.
    """
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        days = _day(end) - _day(start)
        return {line.entry.delivery_id: line.entry.wall + days for line in lines}
    by = end - start
    if clock is ShownClock.READERS:
        return {line.entry.delivery_id: line.entry.wall + by for line in lines}
    return {line.entry.delivery_id: _readers_wall(line, line.here.replace(second=0) + by, home_zone) for line in lines}


def _readers_wall(line: CalendarLine, here: datetime, home_zone: str) -> datetime:
    at = Slot(here, home_zone).instant().at
    return at.astimezone(zone_named(line.entry.zone)).replace(tzinfo=None, fold=0)


def _day(spot: Spot) -> date:
    return spot.date() if isinstance(spot, datetime) else spot
