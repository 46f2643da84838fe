"""A month or a week as a sheet that can be sent or printed: title, grid and legend on one image or page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from ui import icons
from ui.pages.calendar.month_geometry import Box
from ui.pages.calendar.month_layout import DAYS_IN_A_WEEK, Month
from ui.pages.calendar.month_painter import SINGLE_LINE, MonthPainter, month_title
from ui.text_direction import isolated
from ui.theme import Colours
from ui.zone_names import clock_text, date_text, zone_city

SCALE = 2
_MARGIN = 36.0
_HEAD = 78.0
_FOOT = 58.0


@dataclass(frozen=True, slots=True)
class SheetSize:
    """In logical pixels; the larger, the more a sheet has room for, and the smaller its text on the same paper."""

    width: int
    height: int


# The shape of an A4 sheet lying on its side.
PICTURE = SheetSize(1680, 1188)


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What a sheet says beside the month itself. ``as_of`` is naive, on the clock of ``home_zone``."""

    workspace: str
    home_zone: str
    as_of: datetime


class MonthSheet:
    """Paints one month or week, its title, its legend and how its times are to be read."""

    def __init__(self, colours: Colours, font: QFont, locale: QLocale, size: SheetSize = PICTURE) -> None:
        self.size = size
        self._frame = Box(
            _MARGIN, _MARGIN + _HEAD, size.width - 2 * _MARGIN, size.height - 2 * _MARGIN - _HEAD - _FOOT + 14
        )
        # The middle of the line under the grid.
        self._legend = size.height - _MARGIN - 14
        self._colours = colours
        self._locale = locale
        self._font = QFont(font)
        self._font.setPointSizeF(9)
        self._grid = MonthPainter(colours, self._font, locale)
        self._mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def rooms(self, weeks: int) -> tuple[int, ...]:
        """How many chips a day of each week has room for where so many are shown."""
        return self._grid.geometry(self._frame, (0,) * weeks).rooms

    def image(self, month: Month, facts: SheetFacts) -> QImage:
        image = QImage(self.size.width * SCALE, self.size.height * SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        image.fill(QColor(self._colours.raised))
        painter = QPainter(image)
        self.paint(painter, month, facts, month_title(self._locale, month))
        painter.end()
        return image

    def paint(self, painter: QPainter, month: Month, facts: SheetFacts, title: str) -> None:
        """Paint it from the painter's origin on, in this sheet's size."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._locale.textDirection())
        self.paint_head(painter, facts, title)
        self._grid.paint(painter, self._frame, month)
        if month.empty:
            self._paint_emptiness(painter, month)
        else:
            self._paint_legend(painter, month)

    def paint_head(self, painter: QPainter, facts: SheetFacts, title: str) -> None:
        """What the sheet is, whose, and as of when."""
        top = QRectF(_MARGIN, _MARGIN - 8, self.size.width - 2 * _MARGIN, 44)
        painter.setPen(QColor(self._colours.text))
        painter.setFont(self._sized(24, QFont.Weight.DemiBold))
        self._write(painter, top, title, self._start)
        painter.setFont(self._sized(12, QFont.Weight.DemiBold))
        self._write(painter, top, isolated(facts.workspace), self._end)
        below = QRectF(_MARGIN, _MARGIN + 34, self.size.width - 2 * _MARGIN, 26)
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
        x, y, side = _MARGIN + 2, self._legend, 18.0
        for look, count in month.counts:
            text = f"{look.word}  {self._locale.toString(count)}"
            width = side + 8 + metrics.horizontalAdvance(text)
            left = self.size.width - x - side if self._mirrored else x
            icons.paint(painter, look.icon, QRectF(left, y - side / 2, side, side), self._colours.of(look.family))
            painter.setPen(QColor(self._colours.text))
            self._write(painter, self._placed(x + side + 8, y - 14, width - side, 28), text, self._start)
            x += width + 30
        painter.setPen(QColor(self._colours.muted))
        note = QCoreApplication.translate("month", "“Tokyo +2” stands for Tokyo and two other cities.")
        self._write(painter, self._placed(_MARGIN, y - 14, self.size.width - 2 * _MARGIN, 28), note, self._end)

    def _paint_emptiness(self, painter: QPainter, month: Month) -> None:
        """In the legend's place: on the grid it would cover days."""
        painter.setFont(self._sized(12, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._colours.text))
        text = QCoreApplication.translate("month", "Nothing planned in this week.")
        if len(month.cells) > DAYS_IN_A_WEEK:
            name = self._locale.standaloneMonthName(month.first.month, QLocale.FormatType.LongFormat)
            text = QCoreApplication.translate("month", "Nothing planned in {month}.").format(month=name)
        self._write(
            painter, self._placed(_MARGIN, self._legend - 14, self.size.width - 2 * _MARGIN, 28), text, self._start
        )

    @property
    def _start(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft

    @property
    def _end(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight

    def _placed(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(self.size.width - x - width if self._mirrored else x, y, width, height)

    def _write(self, painter: QPainter, where: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
        painter.drawText(where, side | SINGLE_LINE, text)

    def _sized(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = QFont(self._font)
        made.setPointSizeF(points)
        made.setWeight(weight)
        return made
