"""Facts under each other: what it is in muted ink, and what it says beside it, both wrapping."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.widgets.line_label import line_label

# The names take what the longest needs, up to this many heights of a line; longer ones wrap.
_NAME_EMS = 10


class FactLines(QWidget):
    """Each fact is a name and what it says; what says nothing is left out."""

    def __init__(self, facts: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        muted = QColor(theme.current().muted)
        widest = self.fontMetrics().height() * _NAME_EMS
        for row, (name, said) in enumerate((name, said) for name, said in facts if said):
            value = line_label(said, self)
            value.setAccessibleName(f"{name}: {said}")
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            what = line_label(name, self, muted)
            what.setMinimumWidth(min(what.fontMetrics().horizontalAdvance(name) + 1, widest))
            for column, label in enumerate((what, value)):
                label.setAlignment(label.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label, row, column)
