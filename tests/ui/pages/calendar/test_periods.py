from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui.pages.calendar.periods import ViewKind, shown_in, title, turned

DAY = date(2027, 1, 31)
ENGLISH = QLocale("en")


@pytest.mark.parametrize(
    ("kind", "first", "last", "days"),
    [
        (ViewKind.MONTH, date(2026, 12, 28), date(2027, 1, 31), 35),
        (ViewKind.WEEK, date(2027, 1, 25), date(2027, 1, 31), 7),
        (ViewKind.DAY, DAY, DAY, 1),
        (ViewKind.AGENDA, date(2027, 1, 1), DAY, 31),
    ],
)
def test_each_view_shows_the_days_around_the_one_with_the_keyboard(
    kind: ViewKind, first: date, last: date, days: int
) -> None:
    period = shown_in(kind, DAY)
    assert (period.first, period.last) == (first, last)
    assert len(period.days) == days
    assert DAY in period.days


def test_going_on_keeps_the_day_where_the_month_has_it() -> None:
    assert turned(ViewKind.MONTH, DAY, 1) == date(2027, 2, 28)
    assert turned(ViewKind.AGENDA, DAY, -1) == date(2026, 12, 31)
    assert turned(ViewKind.MONTH, DAY, 12) == date(2028, 1, 31)
    assert turned(ViewKind.WEEK, DAY, -1) == date(2027, 1, 24)
    assert turned(ViewKind.DAY, DAY, 1) == date(2027, 2, 1)


def test_titles_say_what_is_in_sight() -> None:
    assert title(ENGLISH, ViewKind.MONTH, DAY) == "January 2027"
    assert title(ENGLISH, ViewKind.AGENDA, DAY) == "January 2027"
    assert title(ENGLISH, ViewKind.DAY, DAY) == "Sun 31 Jan 2027"
    assert title(ENGLISH, ViewKind.WEEK, DAY) == "25 – 31 January 2027"
    assert title(ENGLISH, ViewKind.WEEK, date(2027, 4, 1)) == "29 March – 4 April 2027"
