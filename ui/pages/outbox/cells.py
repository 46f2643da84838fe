"""How the outbox draws its cells: two lines, a badge for the state, a link for the address."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.pages.outbox.delivery_table import Column, Role
from ui.widgets.state_badge import badge_size, paint_badge

Index = QModelIndex | QPersistentModelIndex

SIDE = 12
# Absolute: a mirrored painter would otherwise mirror it once more.
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class OutboxCells(QStyledItemDelegate):
    """Paints every column; selection and focus come from the style."""

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
        look = index.data(Role.LOOK)
        if look is not None:
            paint_badge(painter, room, look, colours, option.direction)
        else:
            self._paint_lines(painter, room, option.direction, index)
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

    def _paint_lines(self, painter: QPainter, room: QRect, direction: Qt.LayoutDirection, index: Index) -> None:
        colours = theme.current()
        first, second = index.data() or "", index.data(Role.SECOND_LINE) or ""
        link = index.column() == Column.ADDRESS
        painter.setPen(QColor(colours.link if link else colours.text))
        if not second:
            # Of an address the end says most.
            how = Qt.TextElideMode.ElideMiddle if link else Qt.TextElideMode.ElideRight
            self._write(painter, room, first, direction, how)
            return
        height = painter.fontMetrics().height()
        top = room.top() + (room.height() - 2 * height) // 2
        self._write(painter, QRect(room.left(), top, room.width(), height), first, direction)
        painter.setPen(QColor(colours.muted))
        self._write(painter, QRect(room.left(), top + height, room.width(), height), second, direction)

    def _write(
        self,
        painter: QPainter,
        where: QRect,
        text: str,
        direction: Qt.LayoutDirection,
        how: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, how, where.width())
        painter.drawText(where, side | _LINE, shown)
