"""Asks why an account is taken out of service, and says what that means."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.text_direction import isolated


class OutDialog(QDialog):
    """Accepted with a ``reason``."""

    def __init__(self, handle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take out of service"))
        about = QLabel(
            self.tr(
                "Nothing is sent from {account} any more until somebody puts it back. What is planned for it waits; "
                "its record and its sign-in stay. To stop it only for a while, use a hold."
            ).format(account=isolated(handle)),
            self,
        )
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        label = QLabel(self.tr("&Why"), self)
        self._reason = QLineEdit(self)
        self._reason.setAccessibleName(self.tr("Why"))
        self._reason.setPlaceholderText(self.tr("Such as: the term of the ambassador is over"))
        self._reason.textChanged.connect(self._say_ready)
        label.setBuddy(self._reason)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = QPushButton(self.tr("Take out of service"), self)
        self.take.setObjectName("primary")
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (about, label, self._reason):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 26))
        self._reason.setFocus()
        self._say_ready()

    @property
    def reason(self) -> str:
        return self._reason.text().strip()

    def write(self, reason: str) -> None:
        self._reason.setText(reason)

    def _say_ready(self) -> None:
        self.take.setEnabled(bool(self.reason))
