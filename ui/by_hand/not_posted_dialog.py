"""It could not be posted by hand: why? Whoever decides what follows reads it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.widgets.line_label import line_label

_LONGEST = 1000


class NotPostedDialog(QDialog):
    """``reason`` is what was typed, once it is accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not posted"))
        head = line_label(
            self.tr("It waits in the outbox for a decision: another time or not at all, with your reason beside it."),
            self,
        )
        label = QLabel(self.tr("&Why it could not be posted"), self)
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST)
        label.setBuddy(self.field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.say = QPushButton(self.tr("It is not posted"), self)
        self.say.setObjectName("primary")
        buttons.addButton(self.say, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(lambda _text: self._say_ready())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (head, label, self.field, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(round(self.fontMetrics().height() * 28))
        self._say_ready()

    @property
    def reason(self) -> str:
        return self.field.text().strip()

    def _say_ready(self) -> None:
        self.say.setEnabled(bool(self.reason))
