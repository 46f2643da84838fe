"""The calendar on paper: a page for each month or week, and behind them a list of every delivery; made as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from scheduler_app.services.calendar import days_of
from scheduler_app.services.calendar_words import CalendarWords, Sheet
from ui.pages.calendar.export.printed_list import PrintedList
from ui.pages.calendar.month_layout import Month, lay_out, lay_out_week, mondays_of
from ui.pages.calendar.month_painter import month_title
from ui.pages.calendar.month_sheet import MonthSheet, SheetFacts, SheetSize
from ui.pages.calendar.periods import Period, ViewKind, title
from ui.theme import LIGHT

# At this resolution a font is as wide on paper as its metrics say.
_DOTS_PER_INCH = 96
_POINTS = 9


class Paper(StrEnum):
    A4 = "a4"
    A3 = "a3"


_SHEETS = {
    Paper.A4: (QPageSize.PageSizeId.A4, SheetSize(1344, 950)),
    Paper.A3: (QPageSize.PageSizeId.A3, SheetSize(1901, 1344)),
}


@dataclass(frozen=True, slots=True)
class Print:
    """How it is wanted: ``pages`` is MONTH or WEEK, ``listed`` whether every delivery is listed behind them."""

    paper: Paper = Paper.A4
    pages: ViewKind = ViewKind.MONTH
    listed: bool = True


class PrintedCalendar:
    """Paints page after page, each in a turn of its own, so that nobody waits for all of them."""

    def __init__(
        self, sheet: Sheet, period: Period, wanted: Print, facts: SheetFacts, words: CalendarWords, font: QFont
    ) -> None:
        self._sheet, self._period, self._wanted = sheet, period, wanted
        self._facts, self._words = facts, words
        self._locale = QLocale()
        page, size = _SHEETS[wanted.paper]
        own = QFont(font)
        own.setPointSizeF(_POINTS)
        own.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._painted = MonthSheet(LIGHT, own, self._locale, size)
        self._font = own
        self._data = QByteArray()
        self._device = QBuffer(self._data)
        self._device.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._device)
        self._writer.setResolution(_DOTS_PER_INCH)
        self._writer.setTitle(words.title)
        self._writer.setCreator("Duta")
        layout = QPageLayout(QPageSize(page), QPageLayout.Orientation.Landscape, QMarginsF())
        self._writer.setPageLayout(layout)

    def paint(self) -> Iterator[int]:
        """Paint one page after the other; gives the number of each that is done."""
        painter = QPainter(self._writer)
        factor = self._writer.width() / self._painted.size.width
        number = 0
        try:
            painter.scale(factor, factor)
            for number, (month, name) in enumerate(self._pictures(), start=1):
                if number > 1:
                    self._writer.newPage()
                self._painted.paint(painter, month, self._facts, name)
                yield number
            if self._wanted.listed and self._sheet.lines:
                yield from self._paint_list(painter, number)
        finally:
            painter.end()

    def data(self) -> bytes:
        """The PDF, once every page is painted."""
        self._device.close()
        return bytes(self._data.data())

    def _paint_list(self, painter: QPainter, number: int) -> Iterator[int]:
        listed = PrintedList(self._sheet.lines, self._words, self._locale, self._font, self._painted.size)
        name = QCoreApplication.translate("export", "Every delivery")
        for page in range(listed.pages):
            self._writer.newPage()
            painter.setLayoutDirection(self._locale.textDirection())
            self._painted.paint_head(painter, self._facts, name)
            listed.paint(painter, page)
            yield number + page + 1

    def _pictures(self) -> Iterator[tuple[Month, str]]:
        days = days_of(self._sheet.lines)
        today = self._facts.as_of.date()
        if self._wanted.pages is ViewKind.WEEK:
            (room,) = self._painted.rooms(weeks=1)
            for monday in _mondays(self._period):
                yield lay_out_week(days, monday, today=today, room=room), title(self._locale, ViewKind.WEEK, monday)
            return
        for first in _months(self._period):
            rooms = self._painted.rooms(len(mondays_of(first.year, first.month)))
            month = lay_out(days, first.year, first.month, today=today, rooms=rooms)
            yield month, month_title(self._locale, month)


def _mondays(period: Period) -> Iterator[date]:
    monday = period.first - timedelta(days=period.first.weekday())
    while monday <= period.last:
        yield monday
        monday += timedelta(weeks=1)


def _months(period: Period) -> Iterator[date]:
    first = period.first.replace(day=1)
    while first <= period.last:
        yield first
        first = (first + timedelta(days=31)).replace(day=1)
