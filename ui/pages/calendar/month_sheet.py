"""A month as a sheet that can be sent or printed: title, grid and legend on one image."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from ui import icons
from ui.pages.calendar.month_geometry import Box
from ui.pages.calendar.month_layout import Month
from ui.pages.calendar.month_painter import SINGLE_LINE, MonthPainter, month_title
from ui.text_direction import isolated
from ui.theme import Colours
from ui.zone_names import clock_text, date_text, zone_city

# The shape of an A4 sheet lying on its side.
WIDTH, HEIGHT = 1680, 1188
SCALE = 2
_MARGIN = 36.0
_HEAD = 78.0
_FOOT = 58.0
# The middle of the line under the grid.
_LEGEND = HEIGHT - _MARGIN - 14

_GRID = Box(_MARGIN, _MARGIN + _HEAD, WIDTH - 2 * _MARGIN, HEIGHT - 2 * _MARGIN - _HEAD - _FOOT + 14)


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What a sheet says beside the month itself. ``as_of`` is naive, on the clock of ``home_zone``."""

    workspace: str
    home_zone: str
    as_of: datetime


class MonthSheet:
    """Paints one month, its title, its legend and how its times are to be read."""

    def __init__(self, colours: Colours, font: QFont, locale: QLocale) -> None:
        self._colours = colours
        self._locale = locale
        self._font = QFont(font)
        self._font.setPointSizeF(9)
        self._grid = MonthPainter(colours, self._font, locale)
        self._mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def room(self) -> int:
        """How many chips a cell has room for."""
        return self._grid.geometry(_GRID).room

    def image(self, month: Month, facts: SheetFacts) -> QImage:
        image = QImage(WIDTH * SCALE, HEIGHT * SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        image.fill(QColor(self._colours.raised))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._locale.textDirection())
        self._paint_head(painter, month, facts)
        self._grid.paint(painter, _GRID, month)
        if month.empty:
            self._paint_emptiness(painter, month)
        else:
            self._paint_legend(painter, month)
        painter.end()
        return image

    def _paint_head(self, painter: QPainter, month: Month, facts: SheetFacts) -> None:
        top = QRectF(_MARGIN, _MARGIN - 8, WIDTH - 2 * _MARGIN, 44)
        painter.setPen(QColor(self._colours.text))
        painter.setFont(self._sized(24, QFont.Weight.DemiBold))
        self._write(painter, top, month_title(self._locale, month), self._start)
        painter.setFont(self._sized(12, QFont.Weight.DemiBold))
        self._write(painter, top, isolated(facts.workspace), self._end)
        below = QRectF(_MARGIN, _MARGIN + 34, WIDTH - 2 * _MARGIN, 26)
        painter.setPen(QColor(self._colours.muted))
        painter.setFont(self._sized(10.5))
        tell = QCoreApplication.translate("month", "Times are the reader's; days are those of {city}.")
        self._write(painter, below, tell.format(city=isolated(zone_city(facts.home_zone))), self._start)
        as_of = QCoreApplication.translate("month", "As of {date}, {time} in {city}").format(
            date=date_text(self._locale, facts.as_of.date()),
            time=clock_text(self._locale, facts.as_of),
            city=isolated(zone_city(facts.home_zone)),
        )
        self._write(painter, below, as_of, self._end)

    def _paint_legend(self, painter: QPainter, month: Month) -> None:
        painter.setFont(self._sized(10.5))
        metrics = QFontMetricsF(painter.font())
        x, y, side = _MARGIN + 2, _LEGEND, 18.0
        for look, count in month.counts:
            text = f"{look.word}  {self._locale.toString(count)}"
            width = side + 8 + metrics.horizontalAdvance(text)
            left = WIDTH - x - side if self._mirrored else x
            icons.paint(painter, look.icon, QRectF(left, y - side / 2, side, side), self._colours.of(look.family))
            painter.setPen(QColor(self._colours.text))
            self._write(painter, self._placed(x + side + 8, y - 14, width - side, 28), text, self._start)
            x += width + 30
        painter.setPen(QColor(self._colours.muted))
        note = QCoreApplication.translate("month", "“Tokyo +2” stands for Tokyo and two other cities.")
        self._write(painter, self._placed(_MARGIN, y - 14, WIDTH - 2 * _MARGIN, 28), note, self._end)

    def _paint_emptiness(self, painter: QPainter, month: Month) -> None:
        """In the legend's place: on the grid it would cover days."""
        painter.setFont(self._sized(12, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._colours.text))
        name = self._locale.standaloneMonthName(month.first.month, QLocale.FormatType.LongFormat)
        text = QCoreApplication.translate("month", "Nothing planned in {month}.").format(month=name)
        self._write(painter, self._placed(_MARGIN, _LEGEND - 14, WIDTH - 2 * _MARGIN, 28), text, self._start)

    @property
    def _start(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft

    @property
    def _end(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight

    def _placed(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(WIDTH - x - width if self._mirrored else x, y, width, height)

    def _write(self, painter: QPainter, where: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
        painter.drawText(where, side | SINGLE_LINE, text)

    def _sized(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = QFont(self._font)
        made.setPointSizeF(points)
        made.setWeight(weight)
        return made
