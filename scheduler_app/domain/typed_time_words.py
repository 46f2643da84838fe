"""The English and Indonesian words of ``typed_time``, and the forms in which they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import Enum, auto
from functools import lru_cache


class Says(Enum):
    """What a form says; the names of its groups say the rest."""

    AHEAD = auto()
    DATE = auto()
    DAY_AND_MONTH = auto()
    DAY_OF_MONTH = auto()
    DAY_WORD = auto()
    NEXT_WEEK = auto()
    WEEKDAY = auto()
    NOON = auto()
    MIDNIGHT = auto()
    TIME = auto()
    NOTHING = auto()


SHORT_WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "id": ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"),
}
SHORT_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
}


def _numbered(*rows: str, first: int) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows, start=first) for word in row.split()}


WEEKDAYS = _numbered(
    "monday mon senin sen",
    "tuesday tues tue selasa sel",
    "wednesday wed rabu rab",
    "thursday thurs thur thu kamis kam",
    "friday fri jumat jum",
    "saturday sat sabtu sab",
    "sunday sun minggu min ahad",
    first=0,
)
"""Numbered as ``date.weekday`` does."""

MONTHS = _numbered(
    "january jan januari",
    "february feb februari",
    "march mar maret",
    "april apr",
    "may mei",
    "june jun juni",
    "july jul juli",
    "august aug agustus agu agt ags",
    "september sept sep",
    "october oct oktober okt",
    "november nov",
    "december dec desember des",
    first=1,
)

DAYS_AHEAD = {
    "today": 0,
    "hari ini": 0,
    "tomorrow": 1,
    "tmr": 1,
    "besok": 1,
    "esok": 1,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "lusa": 2,
}

_UNIT_ROWS = {
    1: "minutes minute mins min menit",
    60: "hours hour hrs hr jam",
    24 * 60: "days day hari",
    7 * 24 * 60: "weeks week minggu pekan",
}
UNITS = {word: minutes for minutes, row in _UNIT_ROWS.items() for word in row.split()}
"""In minutes."""

_MORNING = {hour: hour for hour in range(12)}
_NOON = {10: 10, 11: 11, 12: 12, 1: 13, 2: 14, 3: 15, 13: 13, 14: 14, 15: 15}
_AFTERNOON = {hour: hour % 12 + 12 for hour in (*range(1, 7), *range(13, 19))}
_EVENING = {hour: hour % 12 + 12 for hour in (*range(6, 12), *range(18, 24))}
HOURS_OF: Mapping[str, Mapping[int, int]] = {
    "am": {12: 0, **{hour: hour for hour in range(1, 12)}},
    "pm": {12: 12, **{hour: hour + 12 for hour in range(1, 12)}},
    "pagi": _MORNING,
    "siang": _NOON,
    "sore": _AFTERNOON,
    "malam": _EVENING,
}
"""The hour of 24 that each hour means before these words; what they do not go with is not there."""


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MONTH = rf"(?P<name>{_one_of(MONTHS)})\b\.?"
_DAY = r"(?P<day>\d{1,2})"
_TH = r"(?:st|nd|rd|th)"
_YEAR = r"(?:,? (?P<year>20\d\d)\b)?"
_HALF = r"(?P<half>a\.m\.|p\.m\.|am\b|pm\b|pagi\b|siang\b|sore\b|malam\b)"
_AT = r"(?:(?:at|jam|pukul|pkl\.?) )?"
_UNIT = rf"(?P<unit>{_one_of(UNITS)})\b"
_NEXT_WEEK = r"(?:next week|minggu depan|pekan depan)\b"
_NOT_A_CLOCK = r"(?![:.h]\d| ?(?:am|pm|a\.m\.|p\.m\.|pagi|siang|sore|malam)\b)"

# The first form that fits is taken: what is longer or surer stands first.
_FORMS = (
    (Says.DATE, r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:t(?=\d)|\b)"),
    (Says.DAY_AND_MONTH, r"(?P<day>\d{1,2})(?P<sign>[./-])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})\b"),
    (Says.DAY_AND_MONTH, r"(?P<day>\d{1,2})/(?P<month>\d{1,2})\b"),
    (Says.AHEAD, rf"(?:in|dalam) (?P<count>\d{{1,4}}|half an|an?|setengah) ?{_UNIT}"),
    (Says.AHEAD, rf"(?:(?P<count>\d{{1,4}}|half an|an?|setengah) ?|se){_UNIT} (?:lagi|from now)\b"),
    (Says.DAY_WORD, rf"(?P<word>{_one_of(DAYS_AHEAD)})\b"),
    (Says.NEXT_WEEK, _NEXT_WEEK),
    (
        Says.WEEKDAY,
        r"(?:hari |this )?(?P<before>next )?"
        rf"(?P<weekday>{_one_of(WEEKDAYS)})\b\.?(?: (?P<behind>depan\b|{_NEXT_WEEK})| ini\b)?",
    ),
    (Says.DAY_AND_MONTH, rf"(?:the |tanggal |tgl\.? )?{_DAY}{_TH}? ?(?:of )?{_MONTH}{_YEAR}"),
    (Says.DAY_AND_MONTH, rf"{_MONTH} {_DAY}{_TH}?\b{_NOT_A_CLOCK}{_YEAR}"),
    (Says.DAY_OF_MONTH, rf"(?:tanggal|tgl\.?) {_DAY}\b"),
    (Says.DAY_OF_MONTH, rf"(?:the )?{_DAY}{_TH}\b"),
    (Says.NOON, r"(?:at )?(?:noon|tengah hari)\b"),
    (Says.MIDNIGHT, r"(?:at )?(?:midnight|tengah malam)\b"),
    (Says.TIME, rf"{_AT}(?P<hour>\d{{1,2}})[:.h](?P<minute>\d{{2}})\b(?: ?{_HALF})?"),
    (Says.TIME, rf"{_AT}(?P<hour>\d{{1,2}})(?P<minute>)(?: ?{_HALF}|h\b| ?o'clock\b)"),
    (Says.TIME, rf"{_AT}(?P<hour>\d{{2}})(?P<minute>\d{{2}})\b"),
    (Says.TIME, rf"{_AT}(?P<hour>\d{{1,2}})(?P<minute>)\b(?![.:/-]\d)"),
    (Says.NOTHING, r"(?:on|at|pada|hari)\b"),
)


@lru_cache(maxsize=1)
def patterns() -> tuple[tuple[Says, re.Pattern[str]], ...]:
    """The forms as they are looked for, made when somebody first types a time."""
    return tuple((says, re.compile(form)) for says, form in _FORMS)
