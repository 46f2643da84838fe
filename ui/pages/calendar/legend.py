"""What stands below the calendar: what colours mean, why nothing stands there, or that not all does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLabel, QWidget

from ui.pages.calendar.colouring import ColourBy, legend
from ui.pages.calendar.periods import ViewKind
from ui.words.wording import say

if TYPE_CHECKING:
    from ui.pages.calendar.agenda import Agenda
    from ui.pages.calendar.plan_feed import PlanFeed

_EMPTY = say("CalendarPage", "Nothing is planned in this time.")
_NARROWED = say("CalendarPage", "Nothing here answers to the filter.")
_FIRST_ONLY = say("CalendarPage", "Only the first {shown} of {all} deliveries are drawn. A filter shows fewer.")


class Legend(QLabel):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    def tell_of_table(self, table: Agenda, *, narrowed: bool) -> None:
        """Why no rows are there; rows say all for themselves."""
        self._say(_of_nothing(narrowed=narrowed) if table.answered and not table.lines else "")

    def tell_of_picture(self, kind: ViewKind, plan: PlanFeed, colour_by: ColourBy, *, narrowed: bool) -> None:
        """What the colours mean, or why nothing is drawn."""
        if plan.lines:
            self._say(_of_picture(kind, plan, colour_by))
        else:
            self._say(_of_nothing(narrowed=narrowed) if plan.answered else "")

    def _say(self, words: str) -> None:
        self.setText(words)
        self.setVisible(bool(words))


def _of_nothing(*, narrowed: bool) -> str:
    return QCoreApplication.translate("CalendarPage", _NARROWED if narrowed else _EMPTY)


def _of_picture(kind: ViewKind, plan: PlanFeed, colour_by: ColourBy) -> str:
    """As rich text."""
    every = sum(day.count for day in plan.days)
    # A month says in each day how much more there is.
    if kind is ViewKind.MONTH or len(plan.lines) == every:
        return legend(colour_by, plan.around, plan.lines)
    words, locale = QCoreApplication.translate("CalendarPage", _FIRST_ONLY), QLocale()
    return words.format(shown=locale.toString(len(plan.lines)), all=locale.toString(every))
