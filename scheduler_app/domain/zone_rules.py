"""Whether the zone rules on this machine are the ones that stored instants were computed with."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo

from scheduler_app.domain.slot import zone_named

# Beyond what may be planned, so that a change anyone could notice is noticed.
YEARS_LOOKED_AT = 4

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


def fingerprint(zones: Iterable[str], *, first_year: int, rules: Callable[[str], tzinfo] = zone_named) -> str:
    """A sha256 over every change of the clocks of ``zones`` from ``first_year`` on, 64 hexadecimal digits.

    It is the same exactly as long as every wall time of those years means the same instant.
    """
    digest = hashlib.sha256()
    for zone in sorted(set(zones)):
        for at, offset in clock_changes(rules(zone), first_year):
            digest.update(f"{zone} {at.isoformat()} {offset.total_seconds():.0f}\n".encode())
    return digest.hexdigest()


def clock_changes(zone: tzinfo, first_year: int) -> Iterator[tuple[datetime, timedelta]]:
    """The offset from UTC at the start, then each moment it changes (to the second) with the new offset."""
    day, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(first_year + YEARS_LOOKED_AT, 1, 1, tzinfo=UTC)
    offset = _offset(day, zone)
    yield day, offset
    while day < end:
        following = _offset(day + _DAY, zone)
        if following != offset:
            yield _moment_of_change(day, zone), following
            offset = following
        day += _DAY


def _moment_of_change(low: datetime, zone: tzinfo) -> datetime:
    high, before = low + _DAY, _offset(low, zone)
    while high - low > _SECOND:
        middle = low + (high - low) // 2 // _SECOND * _SECOND
        if _offset(middle, zone) == before:
            low = middle
        else:
            high = middle
    return high


def _offset(at: datetime, zone: tzinfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta(0)
