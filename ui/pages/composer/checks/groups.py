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

    def show_lines(self, lines: Sequence[Line], heard: Heard, *, about_the_same: bool) -> None:
        """``about_the_same``: the accounts and their names are those of before, so the same line reads the same."""
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
            row.show_line(line, heard, about_the_same=about_the_same)
            if row.isHidden():
                row.show()

    def recolour(self) -> None:
        for row in self.rows:
            row.recolour()

    def _matched(self, lines: Sequence[Line]) -> tuple[FindingRow, ...]:
        """A row for each line: the one that said the same, or something of the same rule, or a new one."""
        chosen: dict[int, FindingRow] = {}
        free = [row for row in self.rows if row.line is not None]
        for alike in (_what_is_said, _of_which_rule):
            waiting: dict[tuple[object, ...], list[FindingRow]] = {}
            for row in free:
                if row.line is not None:
                    waiting.setdefault(alike(row.line), []).append(row)
            for place, line in enumerate(lines):
                if place not in chosen and (those := waiting.get(alike(line))):
                    chosen[place] = those.pop(0)
            taken = set(chosen.values())
            free = [row for row in free if row not in taken]
        return tuple(chosen.get(place) or self._new() for place in range(len(lines)))

    def _new(self) -> FindingRow:
        row = FindingRow(self)
        self.row_made.emit(row)
        return row


def _what_is_said(line: Line) -> tuple[object, ...]:
    return line.group, line.key


def _of_which_rule(line: Line) -> tuple[object, ...]:
    return line.first.rule, line.first.code
