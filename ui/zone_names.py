"""How zones and the times in them are written."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtGui import QFontMetrics


def zone_city(zone: str) -> str:
    """ "Asia/Jakarta" is Jakarta, "America/Argentina/Buenos_Aires" is Buenos Aires."""
    return zone.rpartition("/")[2].replace("_", " ")


def clock_text(locale: QLocale, wall: datetime) -> str:
    """ "10:00": 24 hours everywhere, in the language's digits."""
    return locale.toString(QTime(wall.hour, wall.minute), "HH:mm")


def date_text(locale: QLocale, day: date) -> str:
    """ "11 March 2027" """
    return locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def short_date_text(locale: QLocale, day: date) -> str:
    """ "Thu 11 Mar 2027" """
    return locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def weekday_text(locale: QLocale, day: date) -> str:
    """ "Thu" """
    return locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def widest_date(metrics: QFontMetrics, locale: QLocale) -> int:
    """The width of the widest short date there is: a week of each month has every name and two figures."""
    days = (date(2027, month, number) for month in range(1, 13) for number in range(22, 29))
    return max(metrics.horizontalAdvance(short_date_text(locale, day)) for day in days)
