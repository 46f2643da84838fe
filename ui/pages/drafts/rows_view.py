"""How the rows are painted: the name, what it is about, and why it waits."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.pages.drafts.rows import Index, Role, Rows
from ui.widgets.written_line import write_line

_SIDE = 14


class RowsView(QListView):
    """``opened`` carries the row that Enter or a double click asks for."""

    opened = Signal(int)

    def __init__(self, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self.setItemDelegate(RowCells(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Posts"))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class RowCells(QStyledItemDelegate):
    """Two lines, and a third where there is a reason."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 4.5 if index.data(Role.THIRD_LINE) else 3.3
        return QSize(10, round(QFontMetrics(option.font).height() * lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.focus_pen(colours))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        height = QFontMetrics(option.font).height()
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        name = QFont(option.font)
        name.setWeight(QFont.Weight.DemiBold)
        lines = [
            (index.data(), name, colours.text),
            (index.data(Role.SECOND_LINE), option.font, colours.muted),
            (index.data(Role.THIRD_LINE), option.font, colours.text),
        ]
        lines = [line for line in lines if line[0]]
        top = room.top() + (room.height() - round(height * 1.2 * len(lines))) // 2
        for number, (words, font, ink) in enumerate(lines):
            where = QRect(room.left(), top + round(height * 1.2 * number), room.width(), round(height * 1.15))
            self._write(painter, where, words, font, QColor(ink), mirrored)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, where: QRect, text: str, font: QFont, ink: QColor, mirrored: bool) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        write_line(painter, where, text, mirrored=mirrored)
