"""A month as a stock table with a delegate, as one would write it first: what the calendar is measured against."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui import icons, theme
from ui.pages.calendar.month_layout import DAYS_IN_A_WEEK, MOST_WEEKS, Cell, Chip, Month
from ui.zone_names import clock_text, weekday_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SIDE = 4
_EDGE = 4


class _Cells(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.month: Month | None = None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else MOST_WEEKS

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else DAYS_IN_A_WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.UserRole and self.month is not None:
            return self.month.cells[index.row() * DAYS_IN_A_WEEK + index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return QLocale().standaloneDayName(section + 1)
        return None


class _Days(QStyledItemDelegate):
    """Number, chips with edge, icon, time, city and name, and how many more there are."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(Qt.ItemDataRole.UserRole)
        if cell is None:
            return
        colours, box = theme.current(), option.rect
        plain = cell.in_month and not cell.weekend
        painter.fillRect(box, QColor(colours.surface if plain else colours.tint))
        line = option.fontMetrics.height()
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text if cell.in_month else colours.muted))
        head = QRect(box.left() + 6, box.top() + 2, box.width() - 12, round(line * 1.6))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(cell.day.day))
        if cell.more:
            painter.setPen(QColor(colours.muted))
            painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"+{cell.more} more")
        self._paint_chips(painter, option, cell, box.top() + round(line * 1.7))

    def _paint_chips(self, painter: QPainter, option: QStyleOptionViewItem, cell: Cell, top: int) -> None:
        height = round(option.fontMetrics.height() * 2.1)
        for chip in cell.chips:
            box = QRect(option.rect.left() + _SIDE, top, option.rect.width() - 2 * _SIDE, height)
            self._paint_chip(painter, option, box, chip)
            top += height + 2

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, chip: Chip) -> None:
        colours, family, metrics = theme.current(), chip.look.family, option.fontMetrics
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.soft(family))
        painter.drawRoundedRect(box, 4, 4)
        painter.fillRect(box.left(), box.top() + 2, _EDGE, box.height() - 4, colours.of(family))
        half = box.height() // 2
        icon = QRectF(box.left() + _EDGE + 5, box.top() + 2, half - 3, half - 3)
        icons.paint(painter, chip.look.icon, icon, colours.of(family))
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        when = clock_text(QLocale(), chip.wall)
        if chip.other_day:
            when = f"{weekday_text(QLocale(), chip.wall.date())} {when}"
        room = box.adjusted(_EDGE + 5 + half, 0, -5, -half)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, when)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(when) + 6)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        city = metrics.elidedText(chip.city, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, city)
        painter.setPen(QColor(colours.text))
        below = box.adjusted(_EDGE + 5, half - 1, -5, 0)
        name = metrics.elidedText(chip.name, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


class PlainMonth(QTableView):
    """The table; ``show_month`` gives it other cells, and it paints when it is asked to."""

    def __init__(self) -> None:
        super().__init__()
        self._cells = _Cells()
        self._days = _Days(self)
        self.setModel(self._cells)
        self.setItemDelegate(self._days)
        self.verticalHeader().hide()
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_month(self, month: Month) -> None:
        self._cells.month = month
        self._cells.dataChanged.emit(self._cells.index(0, 0), self._cells.index(MOST_WEEKS - 1, DAYS_IN_A_WEEK - 1))
