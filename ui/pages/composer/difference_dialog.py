"""How the words of one account differ from those for all, word by word."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QVBoxLayout, QWidget

from scheduler_app.domain.difference import Difference
from ui.widgets import difference_view


class DifferenceDialog(QDialog):
    """To be read; nothing is changed here."""

    def __init__(self, name: str, found: Iterable[Difference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        several = tuple(found)
        self.setWindowTitle(self.tr("How {name} differs").format(name=name))
        self.words = QTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.windowTitle())
        self.words.setAccessibleDescription(" ".join(difference_view.said(one.pieces) for one in several))
        self.words.document().setDocumentMargin(14)
        if several:
            difference_view.write(self.words.textCursor(), several)
        else:
            self.words.setPlainText(self.tr("They say the same."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.addWidget(self.words, 1)
        column.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(line * 34, line * 22)
