"""What stands beside the pictures of the plan: the day that has the keyboard, its deliveries, and moving them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from scheduler_app.domain.plan_filter import PlanFilter
from ui.pages.calendar.agenda_feed import AgendaFeed, Wish
from ui.pages.calendar.choice import Choice, ChosenRows
from ui.pages.calendar.day_facts import DayFact
from ui.pages.calendar.day_list import DayLines, DayView
from ui.pages.calendar.periods import Period, ViewKind
from ui.pages.calendar.shifting import shown_time
from ui.zone_names import date_text, weekday_text

if TYPE_CHECKING:
    from scheduler_app.services.calendar import AgendaLines, CalendarDay, CalendarLine
    from ui.pages.calendar.plan_feed import PlanFeed
    from ui.session import OpenWorkspace


class DaySide(QWidget):
    """Its rows and the ``choice`` are kept the same. ``failed`` carries an error."""

    failed = Signal(object)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        bold = QFont(self._title.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        self._facts = QLabel(self)
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._feed = AgendaFeed(self)
        self._part: CalendarDay | None = None
        self.lines = DayLines(self._feed.more, self)
        self.view = DayView(self.lines, self)
        self._rows = ChosenRows(self.view, self.lines, choice)
        self.move_button = QPushButton(self.tr("Move to…"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self.view, 1)
        column.addWidget(self.move_button)
        self._feed.arrived.connect(lambda found, _kept: self._take(found))
        self._feed.failed.connect(self.failed)

    def stop(self) -> None:
        """Read no more of a day."""
        self._part = None
        self._feed.stop()

    def follow(self, opened: OpenWorkspace | None, plan: PlanFeed, day: date, facts: tuple[DayFact, ...]) -> None:
        """Show a day of what was read: in the month of those at home; among hours, of the clock that is shown."""
        wish = plan.wish
        if wish is not None and wish.kind is not ViewKind.MONTH:
            lines = tuple(line for line in plan.lines if shown_time(line, wish.clock).date() == day)
            self._show_day(day, lines, facts)
            return
        found = next((one for one in plan.days if one.day == day), None)
        if found is not None and found.more and opened is not None and wish is not None:
            self._show_part(opened, found, facts, wish.wanted)
        else:
            self._show_day(day, found.lines if found is not None else (), facts)

    def _show_day(self, day: date, lines: tuple[CalendarLine, ...], facts: tuple[DayFact, ...]) -> None:
        """Show a whole day with what is special about it."""
        self.stop()
        self._say(day, facts)
        self._show(lines, has_more=False)

    def _show_part(
        self, opened: OpenWorkspace, part: CalendarDay, facts: tuple[DayFact, ...], wanted: PlanFilter
    ) -> None:
        """Show a day of which only a part was read, and read the rest page after page; anew for each ``part``."""
        self._say(part.day, facts)
        if self._part is part:
            return
        if self._part is None or self._part.day != part.day:
            self._show(part.lines, has_more=False)
        self._part = part
        self._feed.read(opened, Wish(Period(part.day, part.day), wanted=wanted))

    def _take(self, found: AgendaLines) -> None:
        if self._part is not None:
            self._show(found.lines, has_more=found.end < found.total)

    def _say(self, day: date, facts: tuple[DayFact, ...]) -> None:
        self._facts.setText("\n".join(fact.words for fact in facts))
        self._facts.setVisible(bool(facts))
        locale = QLocale()
        self._title.setText(f"{weekday_text(locale, day)} {date_text(locale, day)}")
        self.view.setAccessibleName(self.tr("Deliveries of {day}").format(day=date_text(locale, day)))

    def _show(self, lines: tuple[CalendarLine, ...], *, has_more: bool) -> None:
        self._rows.settle(True)
        self.lines.show_lines(lines, has_more=has_more)
        self._rows.settle(False)
