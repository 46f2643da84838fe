"""The table of the outbox: its columns, and how they share the width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.pages.outbox.cells import SIDE, OutboxCells
from ui.pages.outbox.delivery_table import Column, DeliveryTable
from ui.states import Look
from ui.widgets.state_badge import badge_size

# What a column needs, in the width of an average letter; what is left over goes to those with a share.
_LETTERS = {Column.READERS_TIME: 23, Column.MY_TIME: 19}
_SHARES = {Column.POST: 10, Column.ACCOUNT: 9, Column.WHY: 14, Column.ADDRESS: 12}
_LEAST = 130


class DeliveryTableView(QTableView):
    """Rows of one height, without a grid; the person may drag the borders until the width changes."""

    def __init__(
        self,
        table: DeliveryTable,
        hidden: tuple[Column, ...],
        looks: frozenset[Look],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._looks = looks
        self._columns = [column for column in Column if column not in hidden]
        self.setModel(table)
        self.setItemDelegate(OutboxCells(self))
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
        for column in hidden:
            self.hideColumn(column)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().height() * 2.8))
        heads = self.horizontalHeader()
        heads.setStretchLastSection(True)
        heads.setHighlightSections(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        needed = {column: letters * letter for column, letters in _LETTERS.items()}
        needed[Column.STATE] = max(badge_size(self.font(), look).width() for look in self._looks) + 2 * SIDE
        left = max(0, self.viewport().width() - sum(needed.values()))
        shares = sum(_SHARES[column] for column in self._columns if column in _SHARES)
        for column in self._columns[:-1]:
            share = left * _SHARES.get(column, 0) // shares
            self.setColumnWidth(column, needed.get(column, max(share, _LEAST)))
