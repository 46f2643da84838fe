"""Holidays, fasting months and weekends of countries: the only user of holidays, Babel and hijridate.

Holidays of the future are what the law says today. Days that follow the moon are marked as estimated; the fasting month
is reckoned by the Umm al-Qura calendar and may begin a day earlier or later where people look for the moon themselves.
"""

from __future__ import annotations

import re
import sys
from datetime import date, timedelta
from functools import lru_cache
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING, Any

from scheduler_app.domain.mission import SATURDAY_AND_SUNDAY
from scheduler_app.domain.special_day import DayKind, SpecialDay

if TYPE_CHECKING:
    from types import ModuleType

    from holidays import HolidayBase

# What the days come from, by the names they are installed under.
LIBRARIES = ("holidays", "hijridate")

# Joint leave in Indonesia and its like elsewhere: offices are closed, so readers are away.
_CATEGORIES = ("public", "government")
_LANGUAGES = {"en": ("en_US", "en_GB", "en_IN", "en_KE"), "id": ("id",), "ar": ("ar", "ar_EG")}
_ESTIMATED = re.compile(r"\s*\((?P<rest>[^()]*?)(?:,\s*)?estimated\)")
_RAMADAN = 9
_RAMADAN_NAMES = {"en": "Ramadan", "id": "Ramadan", "ar": "رمضان"}
# Where most readers fast, or the month shapes public life.
RAMADAN_KEPT_IN = frozenset(
    "AE AF AL AZ BD BH BN DJ DZ EG EH GM GN ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY NE OM PK PS QA SA SD SN SO SY "
    "TD TJ TM TN TR UZ XK YE".split()
)


def special_days(country: str, first: date, last: date) -> tuple[SpecialDay, ...]:
    """The holidays and fasting days of a country (ISO 3166 alpha-2), both ends included, in order.

    Nothing for a country of which no calendar is known.
    """
    found = [
        one
        for year in range(first.year, last.year + 1)
        for one in _days_of_year(country, year)
        if first <= one.day <= last
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.kind)))


@lru_cache(maxsize=512)
def on_day(country: str, day: date) -> tuple[SpecialDay, ...]:
    """What is special about one day of a country."""
    return special_days(country, day, day)


@lru_cache(maxsize=512)
def usual_weekend(country: str) -> frozenset[int]:
    """The ISO weekdays on which a country rests, as a first guess for a new mission."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(f"und_{country}")
    except (UnknownLocaleError, ValueError):
        return SATURDAY_AND_SUNDAY
    length = (locale.weekend_end - locale.weekend_start) % 7
    return frozenset((locale.weekend_start + offset) % 7 + 1 for offset in range(length + 1))


@lru_cache(maxsize=256)
def _days_of_year(country: str, year: int) -> tuple[SpecialDay, ...]:
    return (*_holidays_of(country, year), *_fasting_days(country, year))


def _holidays_of(country: str, year: int) -> tuple[SpecialDay, ...]:
    calendar = _calendar(country, year)
    if calendar is None:
        return ()
    named = {language: _calendar(country, year, tag) for language, tag in _tags(calendar).items()}
    english = named.pop("en", None) or calendar
    others = {language: found for language, found in named.items() if found is not None}
    days = []
    for day, label in english.items():
        name, estimated = _without_mark(label)
        names = {"en": name} | {language: _local(found.get(day, "")) for language, found in others.items()}
        days.append(SpecialDay(day, country, DayKind.HOLIDAY, names, estimated))
    return tuple(days)


def _calendar(country: str, year: int, language: str | None = None) -> HolidayBase | None:
    try:
        plain = _library().country_holidays(country)
    except NotImplementedError:
        return None
    maker: Any = type(plain)
    options = {
        "years": [year],
        "language": language,
        "categories": tuple(one for one in _CATEGORIES if one in plain.supported_categories),
    }
    try:
        # Some calendars keep quiet about it unless asked; the others know no such word.
        made: HolidayBase = maker(**options, islamic_show_estimated=True)
    except TypeError:
        made = maker(**options)
    return made


@lru_cache(maxsize=1)
def _library() -> ModuleType:
    """holidays, which reads each country when it is asked for.

    Its package of countries begins by reading all of them, two hundred and fifty, whichever is wanted. Without that
    beginning it still knows where each one lies.
    """
    import holidays

    name = f"{holidays.__name__}.countries"
    package = find_spec(name)
    if package is not None and name not in sys.modules:
        sys.modules[name] = module_from_spec(package)
    return holidays


def _tags(calendar: HolidayBase) -> dict[str, str]:
    """Under which name this calendar speaks each language of ours."""
    spoken = set(calendar.supported_languages)
    return {
        language: next(tag for tag in tags if tag in spoken)
        for language, tags in _LANGUAGES.items()
        if spoken & {*tags}
    }


def _without_mark(label: str) -> tuple[str, bool]:
    """A holiday's English name, and whether its day is an estimate."""
    name, marks = _ESTIMATED.subn(lambda found: f" ({found['rest']})" if found["rest"] else "", label)
    return name, marks > 0


def _local(label: str) -> str:
    return label.replace(" (perkiraan)", "").replace(" (تقديري)", "")


def _fasting_days(country: str, year: int) -> tuple[SpecialDay, ...]:
    if country not in RAMADAN_KEPT_IN:
        return ()
    from hijridate import Gregorian

    first = date(year, 1, 1)
    days = (first + timedelta(days=offset) for offset in range((date(year + 1, 1, 1) - first).days))
    try:
        return tuple(
            SpecialDay(day, country, DayKind.FASTING, _RAMADAN_NAMES, estimated=True)
            for day in days
            if Gregorian(day.year, day.month, day.day).to_hijri().month == _RAMADAN
        )
    except OverflowError:
        return ()  # beyond the years the calendar was reckoned for
