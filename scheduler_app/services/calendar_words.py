"""What a calendar for people without Duta says beside its facts: handed in by whoever knows the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine
    from scheduler_app.storage.delivery_lists import CalendarEntry


class Column(StrEnum):
    """What a table tells of each delivery, in this order."""

    READERS_TIME = "readers_time"
    CITY = "city"
    MY_TIME = "my_time"
    ACCOUNT = "account"
    NETWORK = "network"
    MISSION = "mission"
    COUNTRY = "country"
    POST = "post"
    TOPIC = "topic"
    STATE = "state"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """``language`` is a BCP 47 tag, ``rightward`` whether its lines run from left to right.

    ``title`` and ``as_of`` are whole sentences; ``nothing`` stands where nothing is planned.
    """

    language: str
    rightward: bool
    title: str
    as_of: str
    nothing: str
    columns: dict[Column, str]
    state: Callable[[CalendarEntry], str]
    topic: Callable[[str], str]
    network: Callable[[str], str]
    day: Callable[[date], str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is written out: deliveries by their moments, and when they were read (UTC)."""

    lines: tuple[CalendarLine, ...]
    made_at: datetime


_CELLS: dict[Column, Callable[[CalendarLine, CalendarWords], str | datetime]] = {
    Column.READERS_TIME: lambda line, _: line.entry.wall,
    Column.CITY: lambda line, _: line.entry.city,
    Column.MY_TIME: lambda line, _: line.here,
    Column.ACCOUNT: lambda line, _: line.entry.handle,
    Column.NETWORK: lambda line, words: words.network(line.entry.network),
    Column.MISSION: lambda line, _: line.entry.mission_name,
    Column.COUNTRY: lambda line, _: line.entry.country,
    Column.POST: lambda line, _: line.entry.post_name,
    Column.TOPIC: lambda line, words: words.topic(line.entry.topic),
    Column.STATE: lambda line, words: words.state(line.entry),
    Column.ADDRESS: lambda line, _: line.entry.address,
}


def cell(line: CalendarLine, column: Column, words: CalendarWords) -> str | datetime:
    """What stands in one column; times are naive, on the clock the column names."""
    return _CELLS[column](line, words)
