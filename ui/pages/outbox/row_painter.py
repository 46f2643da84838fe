"""How the outbox draws its rows: two lines in a cell, a badge for the state, a link for the address."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui import theme
from ui.pages.outbox.delivery_table import Column, DeliveryTable
from ui.theme import Colours
from ui.widgets.state_badge import badge_size, paint_badge
from ui.widgets.written_line import LineWriter

SIDE = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One row in sight. ``focused`` is the column of the cell the keyboard is in."""

    number: int
    top: int
    height: int
    chosen: bool
    focused: Column | None


@dataclass(frozen=True, slots=True)
class Place:
    """A column: where it begins and how wide it is."""

    column: Column
    left: int
    width: int


class _Inks:
    """The colours of the scheme in force, made once for all rows that are painted together."""

    def __init__(self, colours: Colours) -> None:
        self.colours = colours
        self.text, self.muted, self.link = QColor(colours.text), QColor(colours.muted), QColor(colours.link)
        self.line, self.selection = QColor(colours.line), QColor(colours.selection)
        # Two pixels, seen in both schemes.
        self.focus = QPen(QColor(colours.accent), 2)


class RowPainter:
    """Paints rows as a whole: to be asked for each cell by itself takes longer than painting it."""

    def __init__(self, table: DeliveryTable) -> None:
        self._table = table

    def paint(
        self, painter: QPainter, rows: Iterable[Row], places: Sequence[Place], direction: Qt.LayoutDirection
    ) -> None:
        """Paint those cells of some rows that lie in ``places``, in the painter's font."""
        if not places:
            return
        inks, height = _Inks(theme.current()), painter.fontMetrics().height()
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        writer = LineWriter(painter, mirrored=mirrored)
        before, behind = (SIDE // 2, SIDE) if mirrored else (SIDE, SIDE // 2)
        for row in rows:
            self._paint_ground(painter, row, places, inks)
            for place in places:
                room = QRect(place.left + before, row.top, place.width - before - behind, row.height)
                first, second, look = self._table.cell(row.number, place.column)
                if look is not None:
                    paint_badge(painter, room, look, inks.colours, direction)
                elif second:
                    top = room.top() + (room.height() - 2 * height) // 2
                    painter.setPen(inks.text)
                    writer.write(QRect(room.left(), top, room.width(), height), first)
                    painter.setPen(inks.muted)
                    writer.write(QRect(room.left(), top + height, room.width(), height), second)
                elif first:
                    link = place.column is Column.ADDRESS
                    painter.setPen(inks.link if link else inks.text)
                    # Of an address the end says most.
                    writer.write(room, first, in_the_middle=link)

    def _paint_ground(self, painter: QPainter, row: Row, places: Sequence[Place], inks: _Inks) -> None:
        left = min(place.left for place in places)
        width = max(place.left + place.width for place in places) - left
        if row.chosen:
            painter.fillRect(left, row.top, width, row.height, inks.selection)
        for place in places:
            if place.column is row.focused:
                painter.setPen(inks.focus)
                painter.drawRect(QRect(place.left, row.top, place.width, row.height).adjusted(1, 1, -1, -2))
        bottom = row.top + row.height - 1
        painter.setPen(inks.line)
        painter.drawLine(left, bottom, left + width - 1, bottom)

    def width_of(self, row: int, column: Column, font: QFont) -> int:
        """What a cell needs to show all it says."""
        first, second, look = self._table.cell(row, column)
        if look is not None:
            return badge_size(font, look).width() + 2 * SIDE
        metrics = QFontMetrics(font)
        return max(metrics.horizontalAdvance(line) for line in (first, second)) + 2 * SIDE
