"""Three things the approver answers for, ticked by hand for each post."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGroupBox, QVBoxLayout, QWidget

from ui.pages.approvals.looked_at import Check


class Checklist(QGroupBox):
    """``ticked`` carries a Check and whether it is done."""

    ticked = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("I have looked at it"))
        words = {
            Check.SOURCE: self.tr("&Source and facts are right"),
            Check.CONFIDENTIAL: self.tr("Nothing is &confidential"),
            Check.PLACE: self.tr("A&ccounts and hour fit the news"),
        }
        self.boxes = {check: QCheckBox(word, self) for check, word in words.items()}
        column = QVBoxLayout(self)
        for check, box in self.boxes.items():
            box.toggled.connect(lambda done, check=check: self.ticked.emit(check, done))
            column.addWidget(box)

    def show_ticked(self, done: frozenset[Check]) -> None:
        for check, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(check in done)
            box.blockSignals(False)
