"""This week as seven days with how much leaves on each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ui.zone_names import date_text, weekday_text


class Week(QWidget):
    """``asked`` carries the date that somebody pressed."""

    asked = Signal(object)

    def __init__(self, days: tuple[tuple[date, int], ...], today: date, parent: QWidget) -> None:
        super().__init__(parent)
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        locale = QLocale()
        for column, (day, count) in enumerate(days):
            number = locale.toString(count) if count else "–"
            button = QPushButton(f"{weekday_text(locale, day)} {locale.toString(day.day)}\n{number}", self)
            button.setObjectName("day")
            said = self.tr("{day}: {count} planned").format(day=date_text(locale, day), count=locale.toString(count))
            button.setAccessibleName(said)
            button.setToolTip(said)
            if day == today:
                font = QFont(button.font())
                font.setWeight(QFont.Weight.Bold)
                button.setFont(font)
                button.setAccessibleDescription(self.tr("Today"))
            button.clicked.connect(lambda _checked, day=day: self.asked.emit(day))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button, 0, column)
            row.setColumnStretch(column, 1)
