"""The room for the month: with large text or little room it scrolls, and the names of the weekdays stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.pages.calendar.month_view import MonthView

_LINES_ACROSS, _LINES_DOWN = 21, 10


class MonthRoom(QScrollArea):
    """The day with the keyboard, and the place something is dragged to, stay in sight."""

    def __init__(self, month: MonthView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._month = month
        self.setWidget(month)
        # The weekdays are painted where the month begins to be seen.
        self.verticalScrollBar().valueChanged.connect(month.update)
        month.carrying.over.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * _LINES_ACROSS, line * _LINES_DOWN)

    def show_day(self) -> None:
        """Bring the day with the keyboard into sight."""
        place = self._month.place_of_day()
        if place is not None:
            middle, above = place.center().toPoint(), self._month.head_height
            self.ensureVisible(middle.x(), middle.y(), 0, round(place.height() / 2 + above))

    def _follow(self, _spot: object, where: QPoint) -> None:
        self.ensureVisible(where.x(), where.y(), 0, round(self._month.head_height))
