"""How the agenda is drawn, sorted and walked through."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from scheduler_app.domain.delivery import DeliveryState
from ui import theme
from ui.pages.calendar.agenda_table import LOOK, AgendaTable, Column
from ui.states import looks_of
from ui.widgets.state_badge import badge_size, paint_badge
from ui.widgets.written_line import write_line
from ui.zone_names import widest_date

Index = QModelIndex | QPersistentModelIndex
_SIDE = 12
_SHARES = {Column.ACCOUNT: 3, Column.TITLE: 5, Column.OWNER: 2}
_LETTERS = {Column.READERS_TIME: 18, Column.MY_TIME: 10, Column.ACCOUNT: 14, Column.TITLE: 16, Column.OWNER: 10}


class AgendaView(QTableView):
    """``sort_asked`` carries a Column and whether it is to go down; ``opened`` a row that somebody wants to open.

    ``looked_at`` carries the first and the last row in sight, when others come into it.
    """

    sort_asked = Signal(int, bool)
    opened = Signal(int)
    looked_at = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = AgendaTable(self)
        self.setModel(self.table)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(self.tr("Agenda"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicator(int(Column.DATE), Qt.SortOrder.AscendingOrder)
        heads.sortIndicatorChanged.connect(
            lambda column, order: self.sort_asked.emit(column, order is Qt.SortOrder.DescendingOrder)
        )
        self.verticalScrollBar().valueChanged.connect(self.say_what_is_in_sight)
        self._measure()

    def show_sort(self, column: Column, *, descending: bool) -> None:
        """Show which column the rows are sorted by, without asking for it."""
        heads = self.horizontalHeader()
        heads.blockSignals(True)
        heads.setSortIndicator(int(column), Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        heads.blockSignals(False)

    def show_row(self, row: int) -> None:
        """Bring a row to the top and give it the keyboard."""
        index = self.table.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def selectAll(self) -> None:
        """All that was read: nobody can do anything about the others."""
        lines, flag = self.table.lines, QItemSelectionModel.SelectionFlag
        if lines:
            first, last = self.table.first, self.table.first + len(lines) - 1
            rows = QItemSelection(self.table.index(first, 0), self.table.index(last, 0))
            self.selectionModel().select(rows, flag.ClearAndSelect | flag.Rows)

    def say_what_is_in_sight(self) -> None:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self.looked_at.emit(first, last if last >= 0 else self.table.rowCount() - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
        self.say_what_is_in_sight()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
            self._share()

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        day = widest_date(metrics, QLocale())
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * 2.2))
        badge = max(badge_size(self.font(), look).width() for look in looks_of(DeliveryState))
        letters = {column: count * metrics.averageCharWidth() for column, count in _LETTERS.items()}
        self._needed = {
            column: width + 2 * _SIDE for column, width in (letters | {Column.DATE: day, Column.STATE: badge}).items()
        }

    def _share(self) -> None:
        left = max(0, self.viewport().width() - sum(self._needed.values()))
        for column in list(Column)[:-1]:
            extra = left * _SHARES.get(column, 0) // sum(_SHARES.values())
            self.setColumnWidth(column, self._needed[column] + extra)


class _Cells(QStyledItemDelegate):
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
        painter.setFont(option.font)
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        look = index.data(LOOK)
        if look is not None:
            paint_badge(painter, room, look, colours, option.direction)
        else:
            muted = index.column() in (Column.MY_TIME, Column.OWNER)
            painter.setPen(QColor(colours.muted if muted else colours.text))
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            write_line(painter, room, index.data() or "", mirrored=mirrored)
        painter.restore()
