"""A new secret, typed twice without being shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget


class SecretPair(QWidget):
    """``changed`` comes with every key; both fields have names, for those who do not see the labels."""

    changed = Signal()

    def __init__(self, name: str, again: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.first, self.second = self._field(name), self._field(again)
        self.setFocusProxy(self.first)

    @property
    def text(self) -> str:
        """The secret, empty while both fields do not agree."""
        return self.first.text() if self.first.text() == self.second.text() else ""

    @property
    def differs(self) -> bool:
        """Whether the second is another one already, and not merely unfinished."""
        return bool(self.second.text()) and not self.first.text().startswith(self.second.text())

    def clear(self) -> None:
        self.first.clear()
        self.second.clear()

    def add_to(self, form: QFormLayout) -> None:
        """As two rows of a form."""
        for edit in (self.first, self.second):
            label = QLabel(edit.accessibleName(), form.parentWidget())
            label.setBuddy(edit)
            form.addRow(label, edit)

    def _field(self, name: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setAccessibleName(name)
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        edit.textChanged.connect(lambda _text: self.changed.emit())
        return edit
