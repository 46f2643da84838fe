"""Wall time plus zone: the only honest way to say "10:00 where the reader is".

A slot keeps what the person chose. The instant is computed from it with the zone rules of today and computed again
when those rules change. Where clocks jump forward a wall time may not exist; where they go back it happens twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, reset_tzpath

from scheduler_app.errors import InvalidInput

# All machines must agree, and old systems have old rules: only the zone data that travel with the program count.
reset_tzpath(to=())


class Fit(StrEnum):
    """How a wall time fits the zone's clock on that day."""

    EXACT = "exact"
    GAP = "gap"
    OVERLAP = "overlap"


class SlotMode(StrEnum):
    """How one wall time is meant for several accounts."""

    SAME_LOCAL_TIME = "same_local"
    SAME_MOMENT = "same_moment"


@dataclass(frozen=True, slots=True)
class Instant:
    """Where a slot falls: ``at`` in UTC, ``wall`` as the reader's clock will really show, and how it fitted."""

    at: datetime
    wall: datetime
    fit: Fit


@dataclass(frozen=True, slots=True)
class Slot:
    """A wall time (naive, whole minutes or finer) in an IANA zone."""

    wall: datetime
    zone: str

    def instant(self) -> Instant:
        """The moment it means.

        In a gap the clock has been put forward: the slot moves on by the width of the gap (02:30 becomes 03:30). In an
        overlap the first of the two moments is taken. Raises InvalidInput for an unknown zone or a date out of range.
        """
        if self.wall.tzinfo is not None:
            raise InvalidInput("slot.wall_has_zone", wall=self.wall.isoformat())
        zone = zone_named(self.zone)
        try:
            before = self.wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
            after = self.wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
        except OverflowError as error:
            raise InvalidInput("slot.out_of_range", wall=self.wall.isoformat()) from error
        if before == after:
            return Instant(before, self.wall, Fit.EXACT)
        if before < after:
            return Instant(before, self.wall, Fit.OVERLAP)
        return Instant(before, before.astimezone(zone).replace(tzinfo=None), Fit.GAP)


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo:
    """The zone's rules. Raises InvalidInput when there is no such zone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidInput("slot.unknown_zone", zone=name) from error


def forget_zone_rules() -> None:
    """Read the zone data afresh from now on: called after the rules on this machine were updated."""
    ZoneInfo.clear_cache()
    zone_named.cache_clear()


def slot_for(wall: datetime, mode: SlotMode, *, account_zone: str, home_zone: str) -> tuple[Slot, Instant]:
    """The slot of one account when one wall time was chosen for many, and the moment it falls on.

    With SAME_MOMENT the wall time is read in ``home_zone``, and the slot says what the account's clock shows then; the
    fit is that of the home clock.
    """
    if mode is SlotMode.SAME_LOCAL_TIME:
        slot = Slot(wall, account_zone)
        return slot, slot.instant()
    at_home = Slot(wall, home_zone).instant()
    return slot_at(at_home.at, account_zone, at_home.fit)


def slot_at(at: datetime, zone: str, fit: Fit = Fit.EXACT) -> tuple[Slot, Instant]:
    """The slot that a moment has in a zone, with the moment itself.

    The moment is kept beside the slot because a wall time that comes twice would mean the first.
    """
    wall = at.astimezone(zone_named(zone)).replace(tzinfo=None, fold=0)
    return Slot(wall, zone), Instant(at, wall, fit)


def still_fits(slot: Slot, at: datetime) -> bool:
    """Whether ``at`` is what the slot means by the zone rules of now."""
    shown = at.astimezone(zone_named(slot.zone)).replace(tzinfo=None, fold=0)
    return shown == slot.wall or slot.instant().at == at


def slot_on(day: date, at: time, zone: str) -> tuple[Slot, Instant] | None:
    """The slot of a wall time on one local day of a zone, with its moment: never on another day.

    Where clocks skip the time it moves on by the gap; where that would lead into the next day, it is the minute before
    the gap. None for a day that the zone skipped altogether (Samoa, 30 December 2011). Raises as ``Slot.instant``.
    """
    slot = Slot(datetime.combine(day, at), zone)
    instant = slot.instant()
    if instant.wall.date() == day:
        return slot, instant
    last = _last_moment_of(day, zone_named(zone))
    return None if last is None else (Slot(last.wall, zone), last)


def _last_moment_of(day: date, zone: ZoneInfo) -> Instant | None:
    """The minute before a gap that swallowed the evening; None when the gap swallowed the whole day."""
    low = Slot(datetime.combine(day - timedelta(days=1), time(12)), zone.key).instant().at
    high = Slot(datetime.combine(day + timedelta(days=1), time(12)), zone.key).instant().at
    while high - low > timedelta(minutes=1):
        middle = low + (high - low) / 2
        if middle.astimezone(zone).date() <= day:
            low = middle
        else:
            high = middle
    at = low.replace(second=0, microsecond=0)
    wall = at.astimezone(zone).replace(tzinfo=None)
    return Instant(at, wall, Fit.GAP) if wall.date() == day else None
