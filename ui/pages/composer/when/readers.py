"""What one chosen time means to the readers, in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.domain.slot import Fit, zone_named
from scheduler_app.domain.special_day import DayKind, SpecialDay
from ui.text_direction import isolated
from ui.words.wording import say
from ui.zone_names import clock_text, date_text, weekday_text

if TYPE_CHECKING:
    from scheduler_app.services.readers_times import ReaderTime

_BETWEEN = "  ·  "
_NO_BREAK = "\u00a0"

_DAYS: dict[DayKind, str] = {
    DayKind.HOLIDAY: say("readers", "{date} is a holiday in {city}: {name}."),
    DayKind.FASTING: say("readers", "{date} is in {name}, which is kept in {city}."),
    DayKind.SENSITIVE: say("readers", "{date} is a sensitive day in {city}: {name}."),
}


def clocks_line(locale: QLocale, times: Iterable[ReaderTime], home_zone: str, asked: datetime) -> str:
    """ "Tokyo 10:00 (here 08:00) · Beijing by hand 10:00 (here 09:00)"; accounts of one city are one."""
    pieces = []
    for one in times:
        here = one.instant.at.astimezone(zone_named(home_zone)).replace(tzinfo=None)
        words = (
            QCoreApplication.translate("readers", "{city} by hand {time} (here {mine})")
            if one.by_hand
            else QCoreApplication.translate("readers", "{city} {time} (here {mine})")
        )
        piece = words.format(
            city=isolated(one.city), time=_time(locale, one.instant.wall, asked), mine=_time(locale, here, asked)
        )
        pieces.append(piece.replace(" ", _NO_BREAK))
    return _BETWEEN.join(dict.fromkeys(pieces))


def remarks(locale: QLocale, times: Iterable[ReaderTime], now: datetime) -> tuple[str, ...]:
    """What a writer should know about it, each once: times that are over, skipped or doubled, and days of rest.

    Cities of which the same is to be said share a sentence.
    """
    cities: dict[tuple[str, tuple[tuple[str, str], ...]], list[str]] = {}
    for one in times:
        for words, known in _remarks(locale, one, now):
            there = cities.setdefault((words, tuple(known.items())), [])
            if isolated(one.city) not in there:
                there.append(isolated(one.city))
    between = QCoreApplication.translate("readers", ", ")
    return tuple(words.format(city=between.join(there), **dict(known)) for (words, known), there in cities.items())


def _remarks(locale: QLocale, one: ReaderTime, now: datetime) -> Iterable[tuple[str, dict[str, str]]]:
    """Sentences with what belongs into them, but for the city."""
    translate, wall = QCoreApplication.translate, one.instant.wall
    day = isolated(date_text(locale, wall.date()))
    real = clock_text(locale, wall)
    if one.instant.at <= now:
        yield translate("readers", "In {city} that time is over."), {}
    if one.instant.fit is Fit.GAP:
        words = translate("readers", "{asked} does not exist in {city} on {date}: clocks go forward. {real} is used.")
        yield words, {"asked": clock_text(locale, one.slot.wall), "date": day, "real": real}
    elif one.instant.fit is Fit.OVERLAP:
        words = translate("readers", "{real} comes twice in {city} on {date}: clocks go back. The first one is used.")
        yield words, {"date": day, "real": real}
    if one.weekend:
        name = locale.dayName(wall.isoweekday(), QLocale.FormatType.LongFormat)
        yield translate("readers", "{weekday} is weekend in {city}."), {"weekday": name}
    for special in one.days:
        yield _special(locale, special, day)


def _special(locale: QLocale, day: SpecialDay, date: str) -> tuple[str, dict[str, str]]:
    said = QCoreApplication.translate("readers", _DAYS[day.kind])
    if day.estimated:
        said += " " + QCoreApplication.translate("readers", "The date is estimated.")
    return said, {"date": date, "name": isolated(day.name(QLocale.languageToCode(locale.language())))}


def _time(locale: QLocale, wall: datetime, asked: datetime) -> str:
    """With the weekday where it is not the day that was asked for."""
    clock = clock_text(locale, wall)
    return clock if wall.date() == asked.date() else f"{weekday_text(locale, wall.date())} {clock}"
