"""A time as people type it, in English or Indonesian: "fri 10", "besok 15.00", "1 okt 10:00", "in 2 hours".

Both languages are always read, whatever the window speaks: whoever moved from one embassy to another types as before.
Days come before months (5/3 is the fifth of March), weeks begin on Monday, and "next" is of the week that comes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from scheduler_app.domain.typed_time_words import (
    DAYS_AHEAD,
    HOURS_OF,
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
    Says,
    patterns,
)

_LONGEST = 80
_WEEK = timedelta(days=7)
# Leap days come every four years, but for one year in a century.
_YEARS_AHEAD = 9


class Why(StrEnum):
    """Why something typed is no time."""

    EMPTY = "empty"
    UNKNOWN = "unknown"
    TWO_DAYS = "two_days"
    TWO_TIMES = "two_times"
    NO_SUCH_DAY = "no_such_day"
    NO_SUCH_TIME = "no_such_time"
    OTHER_WEEKDAY = "other_weekday"
    TOO_FAR = "too_far"


@dataclass(frozen=True, slots=True)
class Understood:
    """``wall`` is naive, of whole minutes; a day or a time that was not said is the usual one."""

    wall: datetime
    day_said: bool
    time_said: bool


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """``words`` are those that it is about, as typed but in small letters; empty for all of them."""

    why: Why
    words: str = ""


def understood(
    text: str, now: datetime, *, usual: time = time(10), day: date | None = None
) -> Understood | NotUnderstood:
    """What ``text`` means on the clock that shows ``now`` (naive). Never raises.

    ``usual`` is the time of a day that is said without one. A time that is said without a day is on ``day``, or when
    the clock shows it next. Whether it lies ahead is for the caller to say.
    """
    reading = _Reading(now.replace(second=0, microsecond=0))
    rest = _as_read(text)
    if len(rest) > _LONGEST:
        return NotUnderstood(Why.UNKNOWN)
    try:
        while rest:
            rest = _read_on(reading, rest).strip(" ,")
        return reading.result(usual, day)
    except _Refused as refused:
        return NotUnderstood(refused.why, refused.words)
    except OverflowError:
        return NotUnderstood(Why.TOO_FAR)


def written(wall: datetime, language: str) -> str:
    """A time of this century as somebody would type it in ``language`` ("en" or "id"): ``understood`` reads it back."""
    months, weekdays = SHORT_MONTHS[language], SHORT_WEEKDAYS[language]
    clock = f"{wall:%H.%M}" if language == "id" else f"{wall:%H:%M}"
    return f"{weekdays[wall.weekday()]} {wall.day} {months[wall.month - 1]} {wall.year} {clock}"


class _Refused(Exception):
    def __init__(self, why: Why, words: str = "") -> None:
        super().__init__(why)
        self.why, self.words = why, words


class _Reading:
    """What was said so far. ``moment`` is said in one, as by "in 2 hours"."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.day: date | None = None
        self.weekday: int | None = None
        self.next_week = False
        self.clock: time | None = None
        self.moment: datetime | None = None
        self.words = ""

    def say_day(self, day: date) -> None:
        if self.day is not None or self.moment is not None:
            raise _Refused(Why.TWO_DAYS, self.words)
        self.day = day

    def say_weekday(self, weekday: int) -> None:
        if self.weekday is not None or self.moment is not None:
            raise _Refused(Why.TWO_DAYS, self.words)
        self.weekday = weekday

    def say_time(self, hour: int, minute: int) -> None:
        if self.clock is not None or self.moment is not None:
            raise _Refused(Why.TWO_TIMES, self.words)
        try:
            self.clock = time(hour, minute)
        except ValueError as error:
            raise _Refused(Why.NO_SUCH_TIME, self.words) from error

    def say_moment(self, moment: datetime) -> None:
        if self.moment is not None or self.clock is not None:
            raise _Refused(Why.TWO_TIMES, self.words)
        if self.day is not None or self.weekday is not None or self.next_week:
            raise _Refused(Why.TWO_DAYS, self.words)
        self.moment = moment

    def result(self, usual: time, day: date | None) -> Understood:
        if self.moment is not None:
            return Understood(self.moment, day_said=True, time_said=True)
        said = self._said_day(usual)
        if said is None and self.clock is None:
            raise _Refused(Why.EMPTY)
        at = usual if self.clock is None else self.clock
        on = said or day or self._next_day_with(at)
        return Understood(datetime.combine(on, at), said is not None, self.clock is not None)

    def _said_day(self, usual: time) -> date | None:
        if self.day is not None:
            if self.weekday is not None and self.day.weekday() != self.weekday:
                raise _Refused(Why.OTHER_WEEKDAY, self.day.isoformat())
            if self.next_week:
                raise _Refused(Why.TWO_DAYS)
            return self.day
        today = self.now.date()
        if self.weekday is not None:
            if self.next_week:
                return today - timedelta(days=today.weekday()) + _WEEK + timedelta(days=self.weekday)
            ahead = (self.weekday - today.weekday()) % 7
            passed = (self.clock or usual) <= self.now.time()
            return today + timedelta(days=7 if ahead == 0 and passed else ahead)
        return today + _WEEK if self.next_week else None

    def _next_day_with(self, at: time) -> date:
        return self.now.date() + timedelta(days=at <= self.now.time())


def _as_read(text: str) -> str:
    """In small letters, with one kind of space, apostrophe and digit."""
    plain = unicodedata.normalize("NFKC", text[: _LONGEST * 4]).casefold().replace("’", "'").replace("jum'at", "jumat")
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in plain)
    # Isolates of either direction come along with what was copied from the window.
    shown = "".join(sign for sign in digits if unicodedata.category(sign) != "Cf")
    return " ".join(shown.split()).strip(" ,")


def _read_on(reading: _Reading, rest: str) -> str:
    """Read what stands first; returns what comes behind it."""
    for says, pattern in patterns():
        if found := pattern.match(rest):
            reading.words = found.group().strip()
            _take(reading, says, found)
            return rest[found.end() :]
    raise _Refused(Why.UNKNOWN, rest.split(" ", 1)[0])


def _take(reading: _Reading, says: Says, found: re.Match[str]) -> None:
    said = found.groupdict()
    match says:
        case Says.AHEAD:
            _take_ahead(reading, said["count"] or "1", said["unit"])
        case Says.NOON:
            reading.say_time(12, 0)
        case Says.MIDNIGHT:
            reading.say_time(0, 0)
        case Says.TIME:
            reading.say_time(_hour(reading, int(said["hour"]), said.get("half")), int(said["minute"] or 0))
        case Says.NOTHING:
            pass
        case _:
            _take_day(reading, says, said)


def _take_day(reading: _Reading, says: Says, said: dict[str, str]) -> None:
    match says:
        case Says.DATE:
            reading.say_day(_date(reading, int(said["year"]), int(said["month"]), int(said["day"])))
        case Says.DAY_AND_MONTH:
            _take_day_and_month(reading, said)
        case Says.DAY_OF_MONTH:
            reading.say_day(_next_such_day(reading, int(said["day"])))
        case Says.DAY_WORD:
            reading.say_day(reading.now.date() + timedelta(days=DAYS_AHEAD[said["word"]]))
        case Says.NEXT_WEEK:
            reading.next_week = True
        case _:
            reading.say_weekday(WEEKDAYS[said["weekday"]])
            reading.next_week = reading.next_week or bool(said["before"] or said["behind"])


def _take_ahead(reading: _Reading, count: str, unit: str) -> None:
    minutes = UNITS[unit]
    number = int(count) if count.isdecimal() else 1
    ahead = timedelta(minutes=minutes) * number
    if count in ("half an", "setengah"):
        ahead = timedelta(minutes=minutes) / 2
    if minutes < UNITS["day"]:
        reading.say_moment(reading.now + ahead)
    else:
        reading.say_day(reading.now.date() + ahead)


def _take_day_and_month(reading: _Reading, said: dict[str, str]) -> None:
    day = int(said["day"])
    month = MONTHS[said["name"]] if said.get("name") else int(said["month"])
    if said.get("year"):
        year = int(said["year"])
        reading.say_day(_date(reading, year + 2000 if year < 100 else year, month, day))
        return
    today = reading.now.date()
    for year in range(today.year, today.year + _YEARS_AHEAD):
        if (found := _date_or_none(year, month, day)) is not None and found >= today:
            reading.say_day(found)
            return
    raise _Refused(Why.NO_SUCH_DAY, reading.words)


def _date(reading: _Reading, year: int, month: int, day: int) -> date:
    found = _date_or_none(year, month, day)
    if found is None:
        raise _Refused(Why.NO_SUCH_DAY, reading.words)
    return found


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next_such_day(reading: _Reading, day: int) -> date:
    """The next day with this number in its month."""
    today = reading.now.date()
    for months in range(13):
        year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
        if (found := _date_or_none(year, month + 1, day)) is not None and found >= today:
            return found
    raise _Refused(Why.NO_SUCH_DAY, reading.words)


def _hour(reading: _Reading, hour: int, half: str | None) -> int:
    """The hour of 24 that is meant by one with "pm" or "sore" behind it."""
    if not half:
        return hour
    meant = HOURS_OF[half.replace(".", "")].get(hour)
    if meant is None:
        raise _Refused(Why.NO_SUCH_TIME, reading.words)
    return meant
