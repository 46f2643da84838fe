"""What stands below the calendar: what colours mean, why nothing stands there, or that not all does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.pages.calendar.colouring import ColourBy, legend
from ui.pages.calendar.periods import ViewKind
from ui.words.wording import say

if TYPE_CHECKING:
    from ui.pages.calendar.plan_feed import PlanFeed

_EMPTY = say("CalendarPage", "Nothing is planned in this time.")
_NARROWED = say("CalendarPage", "Nothing here answers to the filter.")
_FIRST_ONLY = say("CalendarPage", "Only the first {shown} of {all} deliveries are drawn. A filter shows fewer.")


def of_nothing(*, narrowed: bool) -> str:
    """Why nothing stands there."""
    return QCoreApplication.translate("CalendarPage", _NARROWED if narrowed else _EMPTY)


def of_picture(kind: ViewKind, plan: PlanFeed, colour_by: ColourBy) -> str:
    """What is to be said about a picture with something in it, as rich text."""
    every = sum(day.count for day in plan.days)
    # A month says in each day how much more there is.
    if kind is ViewKind.MONTH or len(plan.lines) == every:
        return legend(colour_by, plan.around, plan.lines)
    words, locale = QCoreApplication.translate("CalendarPage", _FIRST_ONLY), QLocale()
    return words.format(shown=locale.toString(len(plan.lines)), all=locale.toString(every))
