"""The rows under their three headings; what stays the same from one answer to the next is not touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.pages.composer.checks.lines import Group
from ui.pages.composer.checks.row import FindingRow
from ui.widgets.line_label import line_label
from ui.words.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.pages.composer.checks.lines import Line
    from ui.pages.composer.checks.live import Heard

_HEADS: dict[Group, str] = {
    Group.MUST_FIX: say("checks", "Must fix"),
    Group.NEEDS_REASON: say("checks", "Needs a reason"),
    Group.GOOD_TO_KNOW: say("checks", "Good to know"),
}


class Groups(QWidget):
    """``rows`` are in the order in which they stand."""

    row_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[FindingRow, ...] = ()
        self._heads: dict[Group, QLabel] = {}
        self._columns: dict[Group, QVBoxLayout] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for group, words in _HEADS.items():
            head = line_label(QCoreApplication.translate("checks", words), self)
            heavier = head.font()
            heavier.setWeight(QFont.Weight.DemiBold)
            head.setFont(heavier)
            head.hide()
            rows = QVBoxLayout()
            rows.setSpacing(6)
            column.addWidget(head)
            column.addLayout(rows)
            self._heads[group], self._columns[group] = head, rows
        column.addStretch(1)

    def show_lines(self, lines: Sequence[Line], heard: Heard) -> None:
        before = self.rows
        self.rows = self._matched(lines)
        for row in before:
            if row not in self.rows:
                row.hide()
                row.deleteLater()
        for group, head in self._heads.items():
            head.setVisible(any(line.group is group for line in lines))
        places = dict.fromkeys(Group, 0)
        for row, line in zip(self.rows, lines, strict=True):
            column, place = self._columns[line.group], places[line.group]
            places[line.group] += 1
            item = column.itemAt(place)
            if item is None or item.widget() is not row:
                column.insertWidget(place, row)
            row.show_line(line, heard)
            row.show()

    def recolour(self) -> None:
        for row in self.rows:
            row.recolour()

    def _matched(self, lines: Sequence[Line]) -> tuple[FindingRow, ...]:
        """A row for each line: the one that said the same, or something of the same rule, or a new one."""
        free = list(self.rows)
        chosen: dict[int, FindingRow] = {}
        for alike in (_says_the_same, _is_of_the_same_rule):
            for place, line in enumerate(lines):
                if place not in chosen:
                    row = next((one for one in free if alike(one, line)), None)
                    if row is not None:
                        chosen[place] = row
                        free.remove(row)
        return tuple(chosen.get(place) or self._new() for place in range(len(lines)))

    def _new(self) -> FindingRow:
        row = FindingRow(self)
        self.row_made.emit(row)
        return row


def _says_the_same(row: FindingRow, line: Line) -> bool:
    return row.line is not None and row.line.key == line.key and row.line.group is line.group


def _is_of_the_same_rule(row: FindingRow, line: Line) -> bool:
    return row.line is not None and (row.line.first.rule, row.line.first.code) == (line.first.rule, line.first.code)
