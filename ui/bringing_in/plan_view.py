"""How the rows of a plan stand on the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.bringing_in.plan_table import Column, PlanTable

# In heights of a line; what is not named shares what is left.
_WIDTHS = {Column.ROW: 3.8, Column.POST: 11.0, Column.WHEN: 9.0, Column.ACCOUNTS: 9.0}


class PlanView(QTableView):
    """One row has the keyboard; what is wrong with it is told beside."""

    def __init__(self, table: PlanTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(table)
        self.setAccessibleName(self.tr("Rows of the plan"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setStyleSheet("QTableView { outline: 0; } QTableView::item { padding: 0 9px; }")
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        line = self.fontMetrics().height()
        self.setIconSize(QSize(line, line))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(line * 1.9))
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        for column in Column:
            if column in _WIDTHS:
                heads.resizeSection(column, round(line * _WIDTHS[column]))
            else:
                heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
