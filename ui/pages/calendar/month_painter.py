"""Paints a laid-out month. Knows colours and fonts, not where the month came from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.pages.calendar.chip_painter import NO_MARKS, ChipPainter, Marks
from ui.pages.calendar.month_geometry import Box, MonthGeometry
from ui.pages.calendar.month_layout import DAYS_IN_A_WEEK, SATURDAY, WEEKS_SHOWN, Cell, Month
from ui.theme import Colours

_NEIGHBOUR_OPACITY = 0.7

# Absolute: a mirrored painter would otherwise mirror it once more.
SINGLE_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class MonthPainter:
    """Paints the grid: weekday names, 42 cells, chips, "+3 more"."""

    def __init__(self, colours: Colours, font: QFont, locale: QLocale) -> None:
        self._colours = colours
        self._font = font
        self._locale = locale
        self._line = QFontMetricsF(font).height()
        self._mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.92)
        self._small.setWeight(QFont.Weight.DemiBold)
        self._chips = ChipPainter(colours, font, locale)

    def geometry(self, frame: Box, weeks: int = WEEKS_SHOWN) -> MonthGeometry:
        return MonthGeometry(frame, self._line, self._mirrored, weeks)

    def paint(self, painter: QPainter, frame: Box, month: Month, marks: Marks = NO_MARKS) -> None:
        geometry = self.geometry(frame, len(month.cells) // DAYS_IN_A_WEEK)
        sheet = QPainterPath()
        sheet.addRoundedRect(_rect(frame), 8, 8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._locale.textDirection())
        painter.setClipPath(sheet)
        self._paint_weekdays(painter, geometry)
        for index, cell in enumerate(month.cells):
            self._paint_ground(painter, geometry, index, cell)
            painter.setOpacity(1.0 if cell.in_month else _NEIGHBOUR_OPACITY)
            self._paint_cell(painter, geometry, index, cell, marks)
            painter.setOpacity(1.0)
        painter.restore()
        painter.strokePath(sheet, QPen(QColor(self._colours.line), 1))

    def _paint_weekdays(self, painter: QPainter, geometry: MonthGeometry) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self._colours.muted))
        for column in range(DAYS_IN_A_WEEK):
            box = geometry.weekday(column)
            painter.fillRect(_rect(box), QColor(self._colours.tint if column >= SATURDAY else self._colours.surface))
            self._write(painter, box.inset(11), self._weekday(column + 1, box.width - 22))

    def _weekday(self, number: int, width: float) -> str:
        """The whole name of a day where all of them have room, else its short one."""
        metrics = QFontMetricsF(self._small)
        names = [self._locale.standaloneDayName(one, QLocale.FormatType.LongFormat) for one in range(1, 8)]
        if max(metrics.horizontalAdvance(name) for name in names) <= width:
            return names[number - 1]
        return self._locale.standaloneDayName(number, QLocale.FormatType.ShortFormat)

    def _paint_ground(self, painter: QPainter, geometry: MonthGeometry, index: int, cell: Cell) -> None:
        box = geometry.cell(index)
        plain = cell.in_month and not cell.weekend
        painter.fillRect(_rect(box), QColor(self._colours.surface if plain else self._colours.tint))
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.drawLine(QPointF(box.x, box.y), QPointF(box.x + box.width, box.y))
        leftmost = DAYS_IN_A_WEEK - 1 if geometry.mirrored else 0
        if index % DAYS_IN_A_WEEK != leftmost:
            painter.drawLine(QPointF(box.x, box.y), QPointF(box.x, box.y + box.height))

    def _paint_cell(self, painter: QPainter, geometry: MonthGeometry, index: int, cell: Cell, marks: Marks) -> None:
        self._paint_number(painter, geometry, index, cell)
        for position, chip in enumerate(cell.chips):
            self._chips.paint(painter, geometry.chip(index, position), chip, marks)
        if cell.more:
            painter.setFont(self._small)
            painter.setPen(QColor(self._colours.muted))
            text = QCoreApplication.translate("month", "+{count} more")
            self._write(painter, geometry.more(index).inset(9), text.format(count=self._locale.toString(cell.more)))

    def _paint_number(self, painter: QPainter, geometry: MonthGeometry, index: int, cell: Cell) -> None:
        disc = _rect(geometry.number(index))
        beside = geometry.beside_number(index)
        number = self._locale.toString(cell.day.day)
        painter.setFont(self._small if cell.today else self._font)
        if cell.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.accent))
            painter.drawEllipse(disc)
            painter.setPen(QColor(self._colours.on_accent))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
            painter.setPen(QColor(self._colours.link))
            self._write(painter, beside, QCoreApplication.translate("month", "Today"))
            return
        painter.setPen(QColor(self._colours.text if cell.in_month else self._colours.muted))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
        if cell.day.day == 1:
            painter.setPen(QColor(self._colours.muted))
            self._write(
                painter, beside, self._locale.standaloneMonthName(cell.day.month, QLocale.FormatType.LongFormat)
            )

    def _write(self, painter: QPainter, box: Box, text: str) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(_rect(box), side | SINGLE_LINE, shown)


def month_title(locale: QLocale, month: Month) -> str:
    """ "March 2027" in the window's language."""
    return locale.toString(QDate(month.first.year, month.first.month, 1), "MMMM yyyy")


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
