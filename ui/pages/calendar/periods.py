"""Which days each view of the calendar shows, and how one goes on from there: values only."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale

from ui.pages.calendar.month_layout import DAYS_IN_A_WEEK, span
from ui.zone_names import date_text, short_date_text


class ViewKind(StrEnum):
    """The value is what the page remembers it by."""

    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class Period:
    """``first`` to ``last``, both included."""

    first: date
    last: date

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=offset) for offset in range((self.last - self.first).days + 1))


def shown_in(kind: ViewKind, day: date) -> Period:
    """What a view shows when ``day`` has the keyboard."""
    monday = day - timedelta(days=day.weekday())
    match kind:
        case ViewKind.MONTH:
            return Period(*span(day.year, day.month))
        case ViewKind.WEEK:
            return Period(monday, monday + timedelta(days=DAYS_IN_A_WEEK - 1))
        case ViewKind.DAY:
            return Period(day, day)
        case ViewKind.AGENDA:
            return Period(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))


def whole(kind: ViewKind, day: date) -> Period:
    """What a view is about: ``shown_in`` without the days of neighbouring months."""
    return shown_in(ViewKind.AGENDA if kind is ViewKind.MONTH else kind, day)


def turned(kind: ViewKind, day: date, steps: int) -> date:
    """The day one comes to after so many periods: by months to the same day of the month or its last."""
    match kind:
        case ViewKind.WEEK:
            return day + timedelta(weeks=steps)
        case ViewKind.DAY:
            return day + timedelta(days=steps)
        case _:
            year, month = divmod(day.year * 12 + day.month - 1 + steps, 12)
            return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def title(locale: QLocale, kind: ViewKind, day: date) -> str:
    """ "March 2027", "1 – 7 March 2027", "29 March – 4 April 2027", "Mon 1 Mar 2027" """
    match kind:
        case ViewKind.WEEK:
            period = shown_in(kind, day)
            form = "d" if period.first.month == period.last.month else "d MMMM"
            first = locale.toString(QDate(period.first.year, period.first.month, period.first.day), form)
            return f"{first} – {date_text(locale, period.last)}"
        case ViewKind.DAY:
            return short_date_text(locale, day)
        case _:
            return locale.toString(QDate(day.year, day.month, 1), "MMMM yyyy")
