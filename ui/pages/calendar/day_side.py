"""What stands beside the pictures of the plan: the day that has the keyboard, its deliveries, and moving them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.pages.calendar.choice import Choice, ChosenRows
from ui.pages.calendar.day_facts import DayFact
from ui.pages.calendar.day_list import DayLines, DayView
from ui.zone_names import date_text, weekday_text

if TYPE_CHECKING:
    from scheduler_app.services.calendar import CalendarLine


class DaySide(QWidget):
    """Its rows and the ``choice`` are kept the same."""

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
        self.lines = DayLines(self)
        self.view = DayView(self.lines, self)
        self._rows = ChosenRows(self.view, self.lines, choice)
        self.move_button = QPushButton(self.tr("Move to…"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self.view, 1)
        column.addWidget(self.move_button)

    def show_day(self, day: date, lines: tuple[CalendarLine, ...], facts: tuple[DayFact, ...]) -> None:
        """Show a day with what is special about it."""
        self._facts.setText("\n".join(fact.words for fact in facts))
        self._facts.setVisible(bool(facts))
        locale = QLocale()
        self._title.setText(f"{weekday_text(locale, day)} {date_text(locale, day)}")
        self.view.setAccessibleName(self.tr("Deliveries of {day}").format(day=date_text(locale, day)))
        self._rows.settle(True)
        self.lines.show_lines(lines)
        self._rows.settle(False)
