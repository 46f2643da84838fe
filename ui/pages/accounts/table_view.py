"""The table of accounts: how its cells are painted, and which columns there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from scheduler_app.domain.account import Band
from ui import icons, theme
from ui.bands import colour_of
from ui.pages.accounts.account_table import AccountTable, Column, Index, Role
from ui.pages.accounts.looks import LOOKS
from ui.widgets.state_badge import badge_size, paint_badge
from ui.widgets.written_line import write_line

_SIDE = 12
_STRIPE = 4

# Which columns go first where there is little room, and how many average letters each wants.
_LETTERS = {
    Column.ACCOUNT: 27,
    Column.NETWORK: 17,
    Column.SIGN_IN: 18,
    Column.PLACE: 23,
    Column.LAST_POST: 18,
    Column.LEFT: 17,
}
_MOST_WANTED = (Column.NETWORK, Column.SIGN_IN, Column.PLACE, Column.LAST_POST, Column.LEFT)


class AccountTableView(QTableView):
    """Rows of one height, without a grid; what there is no room for is said beside the table."""

    def __init__(self, table: AccountTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(table)
        self.setItemDelegate(AccountCells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Accounts"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Show the columns there is room for, the most wanted first, and share what is left over."""
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 2.9))
        needed = self._needed()
        room = self.viewport().width()
        shown = [Column.ACCOUNT, Column.HEALTH]
        room -= sum(needed[column] for column in shown)
        for column in _MOST_WANTED:
            if room < needed[column]:
                break
            shown.append(column)
            room -= needed[column]
        more = max(room, 0) // len(shown)
        # Names are cut where even two columns are too wide, and never how an account is.
        needed[Column.ACCOUNT] += min(room, 0)
        for column in Column:
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, needed[column] + more)

    def _needed(self) -> dict[Column, int]:
        letter = self.fontMetrics().averageCharWidth()
        badge = max(badge_size(self.font(), look).width() for look in LOOKS)
        return {column: letter * letters + 2 * _SIDE for column, letters in _LETTERS.items()} | {
            Column.HEALTH: badge + 2 * _SIDE
        }


class AccountCells(QStyledItemDelegate):
    """Two lines, a badge for how the account is, and its colour at the beginning of the row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, round(QFontMetrics(option.font).height() * 2.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.focus_pen(colours))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        look = index.data(Role.LOOK)
        painter.setFont(option.font)
        if look is not None:
            paint_badge(painter, room, look, colours, option.direction)
        else:
            if index.column() == Column.ACCOUNT:
                room = self._paint_signs(painter, option.rect, room, index, mirrored)
            self._paint_lines(painter, room, index, mirrored)
        painter.restore()

    @staticmethod
    def _paint_signs(painter: QPainter, cell: QRect, room: QRect, index: Index, mirrored: bool) -> QRect:
        """The stripe of the account's colour and the shape of its kind; what room is left."""
        band = colour_of(Band(index.data(Role.BAND)))
        if band is not None:
            left = cell.right() + 1 - _STRIPE if mirrored else cell.left()
            painter.fillRect(QRect(left, cell.top() + 3, _STRIPE, cell.height() - 6), band)
        side = round(painter.fontMetrics().height() * 1.15)
        left = room.right() + 1 - side if mirrored else room.left()
        square = QRectF(left, room.top() + (room.height() - side) / 2, side, side)
        icons.paint(painter, index.data(Role.ICON), square, QColor(theme.current().muted))
        gap = side + _SIDE
        return room.adjusted(0, 0, -gap, 0) if mirrored else room.adjusted(gap, 0, 0, 0)

    def _paint_lines(self, painter: QPainter, room: QRect, index: Index, mirrored: bool) -> None:
        colours = theme.current()
        first, second = index.data() or "", index.data(Role.SECOND_LINE) or ""
        height = painter.fontMetrics().height()
        lines = 2 if second else 1
        top = room.top() + (room.height() - lines * height) // 2
        font = QFont(painter.font())
        if index.column() == Column.ACCOUNT:
            font.setWeight(QFont.Weight.DemiBold)
        plain_font = painter.font()
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        write_line(painter, QRect(room.left(), top, room.width(), height), first, mirrored=mirrored)
        painter.setFont(plain_font)
        painter.setPen(QColor(colours.muted))
        write_line(painter, QRect(room.left(), top + height, room.width(), height), second, mirrored=mirrored)
