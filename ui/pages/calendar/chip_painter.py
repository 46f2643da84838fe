"""Paints one chip: the edge and colour of its family, its icon, when and where, and what."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from scheduler_app.domain.ids import DeliveryId
from ui import icons, theme
from ui.pages.calendar.month_geometry import Box
from ui.pages.calendar.month_layout import Chip
from ui.states import Family, Look
from ui.text_direction import isolated
from ui.theme import Colours
from ui.zone_names import clock_text, weekday_text

_EDGE = 4.0
_LEAVING = 0.45
_MOST_STAMPS = 800
_MOST_FITTED = 4000
_ROOMY = 10_000.0


@dataclass(frozen=True, slots=True)
class Marks:
    """Which deliveries are ``chosen``, and which are on their way to another place (``leaving``)."""

    chosen: frozenset[DeliveryId] = frozenset()
    leaving: frozenset[DeliveryId] = frozenset()


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class _Line:
    """How high one line of a font is, and where in it the letters stand."""

    height: float
    ascent: float

    @classmethod
    def of(cls, metrics: QFontMetricsF) -> _Line:
        return cls(metrics.height(), metrics.ascent())

    def base(self, room: Box) -> float:
        """Where the letters stand in the middle of a room. Without a box around it Qt draws a text much quicker."""
        return room.y + (room.height - self.height) / 2 + self.ascent


class ChipPainter:
    """Paints chips in one scheme, font and language."""

    def __init__(self, colours: Colours, font: QFont, locale: QLocale) -> None:
        self._colours = colours
        self._locale = locale
        self._mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        self._font = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics, self._bold_metrics = QFontMetricsF(self._font), QFontMetricsF(self._bold)
        self._line, self._bold_line = _Line.of(self._metrics), _Line.of(self._bold_metrics)
        self._text, self._muted = QPen(QColor(colours.text)), QPen(QColor(colours.muted))
        self._cities = QCoreApplication.translate("month", "{count} cities")
        self._here = QCoreApplication.translate("month", "here {time}")
        self._fitted: dict[tuple[str, bool, int], tuple[str, float]] = {}
        self._stamps: dict[tuple[Look, int | None, int, int, Box | None], QPixmap] = {}

    def paint(self, painter: QPainter, box: Box, chip: Chip, marks: Marks = NO_MARKS) -> None:
        before = painter.opacity()
        if not marks.leaving.isdisjoint(chip.deliveries):
            painter.setOpacity(before * _LEAVING)
        self._paint_whole(painter, _snapped(painter, box), chip)
        if not marks.chosen.isdisjoint(chip.deliveries):
            painter.setPen(QPen(QColor(self._colours.link), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height).adjusted(1, 1, -1, -1), 4, 4)
        painter.setOpacity(before)

    def _paint_whole(self, painter: QPainter, box: Box, chip: Chip) -> None:
        one_line = box.height < self._metrics.height() * 1.8
        half = box.height if one_line else box.height / 2
        side = half * (0.66 if one_line else 0.82)
        inner = Box(box.x + _EDGE + 5, box.y + (0 if one_line else 1), box.width - _EDGE - 10, half - 1)
        if self._mirrored:
            inner = Box(box.x + 5, inner.y, inner.width, inner.height)
        behind = self._behind(inner, side + 5)
        when = self._time_of(chip)
        with_icon = behind.width >= self._fit(when, _ROOMY, bold=True)[1]
        icon = self._at_start(inner, side)
        where = Box(icon.x - box.x, inner.y - box.y + (inner.height - side) / 2, side, side) if with_icon else None
        self._stamp(painter, box, chip, where)
        if not with_icon:
            behind = inner
        if one_line:
            self._paint_in_one_line(painter, behind, when, chip)
            return
        self._paint_when(painter, behind, when, chip)
        painter.setPen(self._text)
        self._write_to_end(painter, Box(inner.x, box.y + half - 1, inner.width, half), isolated(chip.name))

    def _stamp(self, painter: QPainter, box: Box, chip: Chip, icon: Box | None) -> None:
        """The ground, edge and icon that chips of one look have in common, painted once: their curves take time."""
        ratio = painter.device().devicePixelRatio()
        key = (chip.look, chip.hue, round(box.width * ratio), round(box.height * ratio), icon)
        kept = self._stamps.get(key)
        if kept is None:
            if len(self._stamps) >= _MOST_STAMPS:
                self._stamps.clear()
            kept = self._stamps[key] = QPixmap(key[2], key[3])
            kept.setDevicePixelRatio(ratio)
            kept.fill(Qt.GlobalColor.transparent)
            with QPainter(kept) as own:
                own.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_ground(own, Box(0, 0, box.width, box.height), chip, icon)
        painter.drawPixmap(QPointF(box.x, box.y), kept)

    def _paint_ground(self, painter: QPainter, box: Box, chip: Chip, icon: Box | None) -> None:
        family = chip.look.family
        own = self._colours.of(family) if chip.hue is None else theme.distinct(chip.hue, self._colours)
        ground = self._colours.soft(family) if chip.hue is None else theme.distinct_soft(chip.hue, self._colours)
        body = QPainterPath()
        body.addRoundedRect(QRectF(box.x, box.y, box.width, box.height), 4, 4)
        painter.fillPath(body, ground)
        painter.save()
        painter.setClipPath(body, Qt.ClipOperation.IntersectClip)
        self._paint_edge(painter, box, family, own)
        painter.restore()
        if icon is not None:
            icons.paint(painter, chip.look.icon, QRectF(icon.x, icon.y, icon.width, icon.height), own)

    def _paint_when(self, painter: QPainter, room: Box, when: str, chip: Chip) -> None:
        """The reader's time stands whole; the city takes what is left."""
        painter.setFont(self._bold)
        painter.setPen(self._text)
        room = self._behind(room, self._write(painter, room, when, bold=True) + 6)
        painter.setFont(self._font)
        painter.setPen(self._muted)
        if chip.same_moment and chip.others:
            self._write(painter, room, self._cities.format(count=self._locale.toString(chip.others + 1)))
            return
        if room.width < room.height * 1.4:
            return
        others = f"+{self._locale.toString(chip.others)}" if chip.others else ""
        kept = self._fit(others, _ROOMY)[1] + 5 if others else 0.0
        city = Box(room.x + (kept if self._mirrored else 0), room.y, room.width - kept, room.height)
        used = self._write(painter, city, isolated(chip.city)) if city.width > room.height * 1.6 else 0.0
        if others:
            self._write(painter, self._behind(room, used + 5), others)

    def _paint_in_one_line(self, painter: QPainter, room: Box, when: str, chip: Chip) -> None:
        """When, and as much of what as there is room for."""
        painter.setFont(self._bold)
        painter.setPen(self._text)
        room = self._behind(room, self._write(painter, room, when, bold=True) + 6)
        painter.setFont(self._font)
        if room.width > room.height:
            self._write_to_end(painter, room, isolated(chip.name))

    def _time_of(self, chip: Chip) -> str:
        time = clock_text(self._locale, chip.wall)
        if chip.same_moment:
            return self._here.format(time=time)
        return f"{weekday_text(self._locale, chip.wall.date())} {time}" if chip.other_day else time

    def _paint_edge(self, painter: QPainter, box: Box, family: Family, colour: QColor) -> None:
        """Each family has its own kind of edge: a second sign for eyes and printers that lose colours."""
        edge = self._at_start(box, _EDGE)
        rect = QRectF(edge.x, edge.y, edge.width, edge.height)
        if family is Family.WAITING:
            for x in (edge.x, edge.x + _EDGE - 1.3):
                painter.fillRect(QRectF(x, edge.y, 1.3, edge.height), colour)
        elif family is Family.WORKING:
            painter.setPen(QPen(colour, _EDGE, Qt.PenStyle.CustomDashLine))
            pen = painter.pen()
            pen.setDashPattern([1.2, 0.9])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QLineF(rect.center().x(), rect.top(), rect.center().x(), rect.bottom()))
        elif family is Family.STOPPED:
            painter.setPen(QPen(colour, 1.4))
            for step in range(-1, int(edge.height / 3.2) + 1):
                top = edge.y + step * 3.2
                painter.drawLine(QLineF(edge.x, top + 4, edge.x + _EDGE, top))
        else:
            painter.fillRect(rect, colour)
        if family is Family.PROBLEM:
            self._paint_corner(painter, box, colour)

    def _paint_corner(self, painter: QPainter, box: Box, colour: QColor) -> None:
        x, into = (box.x, 1) if self._mirrored else (box.x + box.width, -1)
        corner = QPainterPath()
        corner.moveTo(x, box.y)
        corner.lineTo(x + into * 9, box.y)
        corner.lineTo(x, box.y + 9)
        painter.fillPath(corner, colour)

    def _write(self, painter: QPainter, room: Box, text: str, *, bold: bool = False) -> float:
        """Write one line at the start of ``room``, shortened if need be; returns the width it took."""
        shown, width = self._fit(text, room.width, bold=bold)
        line = self._bold_line if bold else self._line
        painter.drawText(QPointF(self._at_start(room, width).x, line.base(room)), shown)
        return width

    def _write_to_end(self, painter: QPainter, room: Box, text: str) -> None:
        """The same for what seldom comes twice and has nothing behind it: it need not be measured where it begins."""
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width)
        x = room.x + room.width - self._metrics.horizontalAdvance(shown) if self._mirrored else room.x
        painter.drawText(QPointF(x, self._line.base(room)), shown)

    def _fit(self, text: str, width: float, *, bold: bool = False) -> tuple[str, float]:
        """A text as it fits into a width, and what it takes of it; times and cities come again and again."""
        key = (text, bold, int(width))
        found = self._fitted.get(key)
        if found is None:
            if len(self._fitted) >= _MOST_FITTED:
                self._fitted.clear()
            metrics, shown = self._bold_metrics if bold else self._metrics, text
            whole = metrics.horizontalAdvance(text)
            if whole > width:
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
                whole = metrics.horizontalAdvance(shown)
            found = self._fitted[key] = (shown, min(whole + 1, width))
        return found

    def _at_start(self, room: Box, width: float) -> Box:
        x = room.x + room.width - width if self._mirrored else room.x
        return Box(x, room.y, width, room.height)

    def _behind(self, room: Box, width: float) -> Box:
        x = room.x if self._mirrored else room.x + width
        return Box(x, room.y, max(0.0, room.width - width), room.height)


def _snapped(painter: QPainter, box: Box) -> Box:
    """On whole pixels, or what was painted before would blur."""
    ratio = painter.device().devicePixelRatio()
    return Box(round(box.x * ratio) / ratio, round(box.y * ratio) / ratio, box.width, box.height)
