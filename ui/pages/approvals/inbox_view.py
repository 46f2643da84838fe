"""How the list of waiting posts is painted: three lines each, what is due soon with a mark."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import icons, theme
from ui.pages.approvals.inbox import Inbox, Index, Role
from ui.states import Family
from ui.widgets.written_line import write_line

_SIDE = 12


class InboxView(QListView):
    """One chosen row is the case in sight; several can be chosen to be approved together."""

    def __init__(self, inbox: Inbox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(inbox)
        self.setItemDelegate(InboxRows(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(round(self.fontMetrics().height() * 11))
        self.setAccessibleName(self.tr("Posts that wait for approval"))


class InboxRows(QStyledItemDelegate):
    """Paints a row; what may not be approved by this member is muted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, round(QFontMetrics(option.font).height() * 4.2))

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
        top = room.top() + (room.height() - round(height * 3.3)) // 2
        name = QFont(option.font)
        name.setWeight(QFont.Weight.DemiBold)
        lines = [QRect(room.left(), top + round(height * 1.15 * n), room.width(), height) for n in range(3)]
        ink = QColor(colours.text if index.data(Role.MAY) else colours.muted)
        self._write(painter, lines[0], index.data(), name, ink, mirrored)
        self._write(painter, lines[1], index.data(Role.SECOND_LINE), option.font, QColor(colours.muted), mirrored)
        soon = bool(index.data(Role.SOON))
        due = lines[2]
        if soon:
            left = due.right() - height + 1 if mirrored else due.left()
            icons.paint(painter, "clock", QRectF(left, due.top(), height, height), colours.of(Family.WAITING))
            due = due.adjusted(0, 0, -height - 6, 0) if mirrored else due.adjusted(height + 6, 0, 0, 0)
        self._write(
            painter, due, index.data(Role.DUE), option.font, QColor(colours.text if soon else colours.muted), mirrored
        )
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, where: QRect, text: str, font: QFont, ink: QColor, mirrored: bool) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        write_line(painter, where, text, mirrored=mirrored)
