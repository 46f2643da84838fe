"""A day that may be unknown: a tick says whether there is one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget

from ui.clock import on_the_wall


class OptionalDay(QWidget):
    """``name`` is what the day is, for those who do not see the label beside it."""

    def __init__(self, name: str, day: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = QCheckBox(self)
        self.known.setAccessibleName(self.tr("{name} is known").format(name=name))
        self.edit = QDateEdit(self)
        self.edit.setCalendarPopup(True)
        self.edit.setAccessibleName(name)
        self.edit.setDisplayFormat("d MMMM yyyy")
        self.edit.setDate(_as_shown(day or on_the_wall().date()))
        self.known.setChecked(day is not None)
        self.edit.setEnabled(day is not None)
        self.known.toggled.connect(self.edit.setEnabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.known)
        row.addWidget(self.edit, 1)
        self.setFocusProxy(self.known)

    @property
    def day(self) -> date | None:
        """The day, None while it is unknown."""
        if not self.known.isChecked():
            return None
        said = self.edit.date()
        return date(said.year(), said.month(), said.day())


def _as_shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
