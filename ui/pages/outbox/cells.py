"""How the outbox draws its cells: two lines, a badge for the state, a link for the address."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.pages.outbox.delivery_table import Column, DeliveryTable, Role
from ui.widgets.state_badge import badge_size, paint_badge

Index = QModelIndex | QPersistentModelIndex

SIDE = 12
# Absolute: a mirrored painter would otherwise mirror it once more.
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_FROM_LEFT, _FROM_RIGHT = Qt.AlignmentFlag.AlignLeft | _LINE, Qt.AlignmentFlag.AlignRight | _LINE


class OutboxCells(QStyledItemDelegate):
    """Paints every column of a table; selection and focus come from the style."""

    def __init__(self, table: DeliveryTable, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        if option.state & QStyle.StateFlag.State_HasFocus:
            # Two pixels, seen in both schemes: the cell the keyboard is in.
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        room = option.rect.adjusted(SIDE // 2 if mirrored else SIDE, 0, -SIDE if mirrored else -SIDE // 2, 0)
        painter.save()
        painter.setFont(option.font)
        # Asked directly: each question through the model takes longer than the answer.
        first, second, look = self._table.cell(index.row(), Column(index.column()))
        if look is not None:
            paint_badge(painter, room, look, colours, option.direction)
        elif first:
            self._paint_lines(painter, room, (first, second), link=index.column() == Column.ADDRESS, mirrored=mirrored)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font: QFont = option.font
        metrics = QFontMetrics(font)
        height = round(metrics.height() * 2.7)
        look = index.data(Role.LOOK)
        if look is not None:
            return QSize(badge_size(font, look).width() + 2 * SIDE, height)
        lines = (index.data(), index.data(Role.SECOND_LINE))
        width = max(metrics.horizontalAdvance(line or "") for line in lines)
        return QSize(width + 2 * SIDE, height)

    def _paint_lines(
        self, painter: QPainter, room: QRect, lines: tuple[str, str], *, link: bool, mirrored: bool
    ) -> None:
        colours, (first, second) = theme.current(), lines
        painter.setPen(QColor(colours.link if link else colours.text))
        if not second:
            # Of an address the end says most.
            how = Qt.TextElideMode.ElideMiddle if link else Qt.TextElideMode.ElideRight
            self._write(painter, room, first, how, mirrored=mirrored)
            return
        height = painter.fontMetrics().height()
        top = room.top() + (room.height() - 2 * height) // 2
        end = Qt.TextElideMode.ElideRight
        self._write(painter, QRect(room.left(), top, room.width(), height), first, end, mirrored=mirrored)
        painter.setPen(QColor(colours.muted))
        self._write(painter, QRect(room.left(), top + height, room.width(), height), second, end, mirrored=mirrored)

    def _write(self, painter: QPainter, where: QRect, text: str, how: Qt.TextElideMode, *, mirrored: bool) -> None:
        shown = painter.fontMetrics().elidedText(text, how, where.width())
        painter.drawText(where, _FROM_RIGHT if mirrored else _FROM_LEFT, shown)
