"""A small calendar over the window, to choose one day from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from ui import icons, theme

_STEPS = ("qt_calendar_prevmonth", "qt_calendar_nextmonth")
_ARROWS = ("previous", "next")


class DayPopup(QFrame):
    """``chosen`` carries the day; then, and with Escape or a click elsewhere, the calendar is gone."""

    chosen = Signal(date)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(self.tr("Day"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.calendar)

    def open_at(self, field: QWidget) -> None:
        """Below a field where there is room, else above it."""
        self.adjustSize()
        place, size = field.mapToGlobal(field.rect().bottomLeft()), self.size()
        room = field.screen().availableGeometry()
        if place.y() + size.height() > room.bottom():
            place.setY(field.mapToGlobal(QPoint(0, 0)).y() - size.height())
        place.setX(max(room.left(), min(place.x(), room.right() - size.width())))
        self.move(place)
        self.show()
        self.calendar.setFocus()

    def _dress(self) -> None:
        """In the window's colours: which days are a weekend is not the same for all readers, so none is red."""
        colours = theme.current()
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(colours.text))
        head.setForeground(QColor(colours.muted))
        head.setBackground(QColor(colours.surface))
        for weekday in Qt.DayOfWeek:
            self.calendar.setWeekdayTextFormat(weekday, plain)
        self.calendar.setHeaderTextFormat(head)
        height = self.fontMetrics().height()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for name, icon in zip(_STEPS, _ARROWS[::-1] if mirrored else _ARROWS, strict=True):
            step = self.calendar.findChild(QToolButton, name)
            if isinstance(step, QToolButton):
                step.setIcon(icons.icon(icon, QColor(colours.text)))
                step.setIconSize(QSize(height, height))
        self.calendar.setMinimumSize(self.calendar.sizeHint() + QSize(height * 3, height * 3))

    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
