"""Paints days as columns of hours. Knows colours and fonts, not where the posts came from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.pages.calendar.bar_painter import BarPainter, paint_strip, shown_fact
from ui.pages.calendar.chip_painter import NO_MARKS, ChipPainter, Marks
from ui.pages.calendar.hours_geometry import HoursGeometry
from ui.pages.calendar.hours_layout import Hours
from ui.pages.calendar.month_geometry import Box
from ui.pages.calendar.month_painter import SINGLE_LINE
from ui.pages.calendar.shifting import ShownClock
from ui.states import Family
from ui.text_direction import isolated
from ui.theme import Colours
from ui.words.wording import say
from ui.zone_names import weekday_text

_MORE = say("month", "+{count} more")
_READERS = say("calendar", "Reader")
_NOW = say("calendar", "Now")


class HoursPainter:
    """Paints in one scheme, font and language."""

    def __init__(self, colours: Colours, font: QFont, locale: QLocale) -> None:
        self._colours, self._font, self._locale = colours, font, locale
        self._mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        self._line = QFontMetricsF(font).height()
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.92)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._chips = ChipPainter(colours, font, locale)
        self._bars = BarPainter(colours, self._small, locale)

    def geometry(self, width: float, height: float, hours: Hours, scroll: float) -> HoursGeometry:
        rulers = 2 if hours.second is not None and hours.second_hours else 1
        return HoursGeometry(
            width,
            height,
            self._line,
            len(hours.days),
            rulers,
            scroll,
            self._mirrored,
            has_facts=any(shown_fact(facts) for facts in hours.ground.facts.values()),
            lanes_of_campaigns=hours.ground.lanes,
        )

    def paint(self, painter: QPainter, geometry: HoursGeometry, hours: Hours, marks: Marks = NO_MARKS) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._locale.textDirection())
        painter.save()
        painter.setClipRect(QRectF(0, geometry.head, geometry.width, geometry.height - geometry.head))
        self._paint_ground(painter, geometry, hours)
        for placed in hours.placed:
            box = geometry.chip(placed)
            if box.y + box.height < geometry.head or box.y > geometry.height:
                continue
            if placed.chip is not None:
                self._chips.paint(painter, box, placed.chip, marks)
            else:
                painter.setFont(self._small)
                painter.setPen(QColor(self._colours.muted))
                words = QCoreApplication.translate("month", _MORE).format(count=self._locale.toString(placed.more))
                self._write(painter, box, words)
        self._paint_now(painter, geometry, hours)
        painter.restore()
        self._paint_head(painter, geometry, hours)

    def _paint_ground(self, painter: QPainter, geometry: HoursGeometry, hours: Hours) -> None:
        colours = self._colours
        painter.fillRect(QRectF(0, 0, geometry.width, geometry.height), QColor(colours.surface))
        night, weekend = QColor(colours.raised), QColor(colours.tint)
        for shade in hours.shades:
            box = geometry.span(shade.column, shade.start, shade.end)
            painter.fillRect(_rect(box), weekend if shade.weekend else night)
        painter.setFont(self._small)
        for hour in range(24):
            y = geometry.y(hour * 60)
            painter.setPen(QPen(QColor(colours.line), 1))
            left, right = self._days_from(geometry)
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setPen(QColor(colours.muted))
            self._write_hour(painter, geometry, 0, hour, f"{self._locale.toString(hour)}")
            if geometry.rulers > 1:
                wall = hours.second_hours[hour]
                label = self._locale.toString(wall.hour)
                if wall.minute:
                    label += f":{self._locale.toString(wall.minute).rjust(2, '0')}"
                self._write_hour(painter, geometry, 1, hour, label)
        painter.setPen(QPen(QColor(colours.line), 1))
        for number in range(geometry.columns):
            box = geometry.column(number)
            x = box.x + box.width if geometry.mirrored else box.x
            painter.drawLine(QPointF(x, 0), QPointF(x, geometry.height))

    def _days_from(self, geometry: HoursGeometry) -> tuple[float, float]:
        rulers = geometry.ruler_width * geometry.rulers
        return (0.0, geometry.width - rulers) if geometry.mirrored else (rulers, geometry.width)

    def _write_hour(self, painter: QPainter, geometry: HoursGeometry, ruler: int, hour: int, words: str) -> None:
        box = geometry.ruler(ruler)
        top = geometry.y(hour * 60) - self._line / 2
        side = Qt.AlignmentFlag.AlignLeft if geometry.mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(box.x + 6, top, box.width - 12, self._line), side | SINGLE_LINE, words)

    def _paint_now(self, painter: QPainter, geometry: HoursGeometry, hours: Hours) -> None:
        if hours.now is None or hours.now.date() not in hours.days:
            return
        box = geometry.column(hours.days.index(hours.now.date()))
        y = geometry.y(hours.now.hour * 60 + hours.now.minute)
        colour = self._colours.of(Family.PROBLEM)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(box.x, y), QPointF(box.x + box.width, y))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(box.x + box.width if geometry.mirrored else box.x, y), 4, 4)
        painter.setFont(self._small)
        words = QCoreApplication.translate("calendar", _NOW)
        width = QFontMetricsF(self._small).horizontalAdvance(words) + 8
        x = box.x if geometry.mirrored else box.x + box.width - width
        painter.drawText(QRectF(x, y - self._line - 1, width, self._line), Qt.AlignmentFlag.AlignHCenter, words)

    def _paint_head(self, painter: QPainter, geometry: HoursGeometry, hours: Hours) -> None:
        colours = self._colours
        painter.fillRect(QRectF(0, 0, geometry.width, geometry.head), QColor(colours.surface))
        painter.setFont(self._small)
        painter.setPen(QColor(colours.muted))
        mine = isolated(hours.home_city)
        if hours.clock is ShownClock.READERS:
            mine = QCoreApplication.translate("calendar", _READERS)
        names = [mine, isolated(hours.second.city) if hours.second else ""]
        for number in range(geometry.rulers):
            box = geometry.ruler(number)
            self._write(painter, Box(box.x + 4, 0, box.width - 6, geometry.names), names[number])
        self._paint_days(painter, geometry, hours)
        for bar in hours.ground.bars:
            columns = [column for column, day in enumerate(hours.days) if bar.first <= day <= bar.last]
            if columns:
                self._bars.paint(painter, geometry.bar(columns[0], columns[-1], bar.lane), bar)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(0, geometry.head), QPointF(geometry.width, geometry.head))

    def _paint_days(self, painter: QPainter, geometry: HoursGeometry, hours: Hours) -> None:
        colours = self._colours
        forms = self._day_forms(geometry, hours)
        height = self._line * 1.5 if geometry.has_facts else geometry.names
        for number, day in enumerate(hours.days):
            box = geometry.column(number)
            today = day == hours.today
            painter.setFont(self._bold if today else self._font)
            painter.setPen(QColor(colours.link if today else colours.text))
            room = Box(box.x + 9, self._line * 0.3 if geometry.has_facts else 0, box.width - 14, height)
            self._write(painter, room, forms[number])
            facts = hours.ground.facts.get(day, ())
            paint_strip(painter, colours, box, facts)
            painter.setFont(self._small)
            painter.setPen(QColor(colours.muted))
            self._write(painter, Box(room.x, room.y + height, room.width, self._line * 1.2), shown_fact(facts))

    def _day_forms(self, geometry: HoursGeometry, hours: Hours) -> list[str]:
        """The days' names, all in the longest form for which each has room."""
        today = QCoreApplication.translate("month", "Today")
        numbers = [self._locale.toString(day.day) for day in hours.days]
        named = [f"{weekday_text(self._locale, day)} {self._locale.toString(day.day)}" for day in hours.days]
        longest = [
            f"{name} · {today}" if day == hours.today else name for day, name in zip(hours.days, named, strict=True)
        ]
        metrics, room = QFontMetricsF(self._bold), geometry.column_width - 14
        for form in (longest, named):
            if all(metrics.horizontalAdvance(one) <= room for one in form):
                return form
        return numbers

    def _write(self, painter: QPainter, box: Box, text: str) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(_rect(box), side | SINGLE_LINE, shown)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
