"""Paints a laid-out month. Knows colours and fonts, not where the month came from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.pages.calendar.bar_painter import BarPainter, paint_strip, shown_fact
from ui.pages.calendar.chip_painter import NO_MARKS, ChipPainter, Marks
from ui.pages.calendar.day_facts import Bar
from ui.pages.calendar.month_geometry import Box, MonthGeometry
from ui.pages.calendar.month_layout import DAYS_IN_A_WEEK, SATURDAY, Cell, Month, bars_of_week
from ui.theme import Colours

_NEIGHBOUR_OPACITY = 0.7

# Absolute: a mirrored painter would otherwise mirror it once more.
SINGLE_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class MonthPainter:
    """Paints the grid: weekday names, a cell for each day, chips, "+3 more"."""

    def __init__(self, colours: Colours, font: QFont, locale: QLocale) -> None:
        self._colours = colours
        self._font = font
        self._locale = locale
        self._line = QFontMetricsF(font).height()
        self._mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.92)
        self._small.setWeight(QFont.Weight.DemiBold)
        self._small_metrics = QFontMetricsF(self._small)
        self._more = QCoreApplication.translate("month", "+{count} more")
        self._today = QCoreApplication.translate("month", "Today")
        self._text, self._muted = QPen(QColor(colours.text)), QPen(QColor(colours.muted))
        self._rule = QPen(QColor(colours.line), 1)
        self._surface, self._tint = QColor(colours.surface), QColor(colours.tint)
        self._chips = ChipPainter(colours, font, locale)
        self._bars = BarPainter(colours, self._small, locale)

    def geometry(self, frame: Box, lanes: tuple[int, ...]) -> MonthGeometry:
        return MonthGeometry(frame, self._line, lanes, self._mirrored)

    def paint(self, painter: QPainter, frame: Box, month: Month, marks: Marks = NO_MARKS) -> None:
        geometry = self.geometry(frame, month.lanes)
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
        for row, monday in enumerate(month.mondays):
            for bar in bars_of_week(month.bars, monday):
                self._paint_bar(painter, geometry, row, monday, bar)
        painter.restore()
        painter.strokePath(sheet, QPen(QColor(self._colours.line), 1))

    def _paint_weekdays(self, painter: QPainter, geometry: MonthGeometry) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self._colours.muted))
        names = self._weekdays(geometry.weekday(0).width - 22)
        for column, name in enumerate(names):
            box = geometry.weekday(column)
            painter.fillRect(_rect(box), self._tint if column >= SATURDAY else self._surface)
            self._write(painter, box.inset(11), name)

    def _weekdays(self, width: float) -> list[str]:
        """The whole names of the days where all of them have room, else their short ones."""
        numbers, form = range(1, DAYS_IN_A_WEEK + 1), QLocale.FormatType
        names = [self._locale.standaloneDayName(one, form.LongFormat) for one in numbers]
        if max(self._small_metrics.horizontalAdvance(name) for name in names) <= width:
            return names
        return [self._locale.standaloneDayName(one, form.ShortFormat) for one in numbers]

    def _paint_ground(self, painter: QPainter, geometry: MonthGeometry, index: int, cell: Cell) -> None:
        box = geometry.cell(index)
        plain = cell.in_month and not cell.weekend
        painter.fillRect(_rect(box), self._surface if plain else self._tint)
        painter.setPen(self._rule)
        painter.drawLine(QPointF(box.x, box.y), QPointF(box.x + box.width, box.y))
        leftmost = DAYS_IN_A_WEEK - 1 if geometry.mirrored else 0
        if index % DAYS_IN_A_WEEK != leftmost:
            painter.drawLine(QPointF(box.x, box.y), QPointF(box.x, box.y + box.height))

    def _paint_bar(self, painter: QPainter, geometry: MonthGeometry, row: int, monday: date, bar: Bar) -> None:
        """A campaign in one of its weeks; its name stands in each of them."""
        first, last = max(0, (bar.first - monday).days), min(DAYS_IN_A_WEEK - 1, (bar.last - monday).days)
        self._bars.paint(painter, geometry.bar(row, first, last, bar.lane), bar)

    def _paint_cell(self, painter: QPainter, geometry: MonthGeometry, index: int, cell: Cell, marks: Marks) -> None:
        self._paint_number(painter, geometry, index, cell)
        paint_strip(painter, self._colours, geometry.cell(index), cell.facts)
        for position, chip in enumerate(cell.chips):
            self._chips.paint(painter, geometry.chip(index, position), chip, marks)
        if cell.more:
            self._paint_more(painter, geometry.more(index), self._locale.toString(cell.more))

    def _paint_more(self, painter: QPainter, box: Box, count: str) -> None:
        painter.setFont(self._small)
        painter.setPen(self._muted)
        words = self._more.format(count=count)
        if self._small_metrics.horizontalAdvance(words) > box.width:
            words = f"+{count}"
        end = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(_rect(box), end | SINGLE_LINE, words)

    def _paint_number(self, painter: QPainter, geometry: MonthGeometry, index: int, cell: Cell) -> None:
        disc = _rect(geometry.number(index))
        beside = geometry.beside_number(index, with_more=bool(cell.more))
        number = self._locale.toString(cell.day.day)
        painter.setFont(self._small if cell.today else self._font)
        if cell.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.accent))
            painter.drawEllipse(disc)
            painter.setPen(QColor(self._colours.on_accent))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
            painter.setPen(QColor(self._colours.link))
            self._write(painter, beside, _beside(self._today, cell))
            return
        painter.setPen(self._text if cell.in_month else self._muted)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
        first = cell.day.day == 1
        month = self._locale.standaloneMonthName(cell.day.month, QLocale.FormatType.LongFormat) if first else ""
        words = _beside(month, cell)
        if words:
            painter.setPen(self._muted)
            self._write(painter, beside, words)

    def _write(self, painter: QPainter, box: Box, text: str) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(_rect(box), side | SINGLE_LINE, shown)


def month_title(locale: QLocale, month: Month) -> str:
    """ "March 2027" in the window's language."""
    return locale.toString(QDate(month.first.year, month.first.month, 1), "MMMM yyyy")


def _beside(words: str, cell: Cell) -> str:
    return " · ".join(part for part in (words, shown_fact(cell.facts)) if part)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
