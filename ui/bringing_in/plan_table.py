"""The rows of a plan before they come in, each with what would become of it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from ui import icons, messages, theme
from ui.states import Family
from ui.text_direction import isolated

if TYPE_CHECKING:
    from scheduler_app.services.import_report import RowRemark, SeenPlan, SeenRow

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    ROW = 0
    POST = 1
    WHEN = 2
    ACCOUNTS = 3
    TEXT = 4
    BECOMES = 5


# Where somebody looks for a column of the file; all others are told of in the last column only.
_SHOWN_IN = {
    "post": Column.POST,
    "date": Column.WHEN,
    "time": Column.WHEN,
    "time_mode": Column.WHEN,
    "accounts": Column.ACCOUNTS,
    "text": Column.TEXT,
}


def in_words(remark: RowRemark) -> str:
    """What is wrong with a row, and what can be done about it."""
    return messages.of_code(remark.code, remark.params).as_line()


class PlanTable(QAbstractTableModel):
    """``rows`` are those shown: all of them, or those that would stay out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[SeenRow, ...] = ()
        self._plan: SeenPlan | None = None
        self._only_left_out = False

    def show_plan(self, plan: SeenPlan | None) -> None:
        self._plan = plan
        self._choose()

    def show_only_left_out(self, only: bool) -> None:
        self._only_left_out = only
        self._choose()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Row"),
                self.tr("Post"),
                self.tr("When"),
                self.tr("Accounts"),
                self.tr("Text"),
                self.tr("What becomes of it"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], Column(index.column())
        wrong = [one for one in row.problems if column is Column.BECOMES or _SHOWN_IN.get(one.column) is column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(row, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._mark(row, column, wrong=bool(wrong))
            case Qt.ItemDataRole.BackgroundRole:
                return theme.current().soft(Family.PROBLEM) if wrong else None
            case Qt.ItemDataRole.ToolTipRole:
                return _lines(wrong) or self._cell(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return " ".join(part for part in (self._cell(row, column), _lines(wrong)) if part)
            case _:
                return None

    def said_of(self, row: SeenRow) -> str:
        """All there is to say of a row, a line each."""
        return _lines([*row.problems, *row.notes])

    def _choose(self) -> None:
        self.beginResetModel()
        rows = self._plan.rows if self._plan else ()
        self.rows = tuple(row for row in rows if row.problems) if self._only_left_out else rows
        self.endResetModel()

    def _cell(self, row: SeenRow, column: Column) -> str:
        cells = row.cells
        match column:
            case Column.ROW:
                return QLocale().toString(row.number)
            case Column.POST:
                return _one_line(cells.get("post", ""))
            case Column.WHEN:
                return _one_line(f"{cells.get('date', '')} {cells.get('time', '')}")
            case Column.ACCOUNTS:
                return _one_line(cells.get("accounts", ""))
            case Column.TEXT:
                return _one_line(cells.get("text", ""))
            case Column.BECOMES:
                return self._becomes(row)

    def _becomes(self, row: SeenRow) -> str:
        if row.problems:
            first, more = messages.of_code(row.problems[0].code, row.problems[0].params).title, len(row.problems) - 1
            if not more:
                return first
            return self.tr("{problem} And {count} more.").format(problem=first, count=QLocale().toString(more))
        if not row.deliveries:
            return self.tr("A draft without a time")
        if row.deliveries == 1:
            return self.tr("One planned delivery")
        return self.tr("{count} planned deliveries").format(count=QLocale().toString(row.deliveries))

    def _mark(self, row: SeenRow, column: Column, *, wrong: bool) -> Any:
        colours = theme.current()
        if column is not Column.BECOMES:
            return icons.icon("attention", colours.of(Family.PROBLEM)) if wrong else None
        if wrong:
            return icons.icon("attention", colours.of(Family.PROBLEM))
        if row.notes:
            return icons.icon("information", QColor(colours.muted))
        return icons.icon("tick", colours.of(Family.DONE))


def _lines(remarks: Iterable[RowRemark]) -> str:
    return "\n".join(dict.fromkeys(map(in_words, remarks)))


def _one_line(text: str) -> str:
    words = " ".join(text[:400].split())
    return isolated(words) if words else ""
