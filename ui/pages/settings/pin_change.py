"""Gives one's own key another PIN on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.errors import SchedulerError
from ui import background, messages
from ui.text_direction import isolated
from ui.widgets.line_label import line_label
from ui.widgets.secret_pair import SecretPair
from ui.widgets.trouble_line import TroubleLine

if TYPE_CHECKING:
    from ui.session import OpenWorkspace


class PinChange(QDialog):
    """Accepted when the new PIN opens the key; stays open while the old one is wrong."""

    failed = Signal(object)

    def __init__(self, opened: OpenWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._opened = opened
        self.setWindowTitle(self.tr("Change your PIN"))
        about = self.tr("From then on the new PIN opens the key of {name} on this computer, and no other does.")
        self.old = QLineEdit(self)
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self.old.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.old.setAccessibleName(self.tr("PIN until now"))
        self.new = SecretPair(self.tr("New PIN, six characters or more"), self.tr("New PIN, once more"), self)
        self.new.hide()
        form = QFormLayout()
        form.setVerticalSpacing(10)
        label = QLabel(self.tr("PIN until now"), self)
        label.setBuddy(self.old)
        form.addRow(label, self.old)
        self.new.add_to(form)
        self.trouble = TroubleLine(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.change = QPushButton(self.tr("Change it"), self)
        self.change.setObjectName("primary")
        self.change.setDefault(True)
        buttons.addButton(self.change, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.change.clicked.connect(self._change)
        self.old.textChanged.connect(lambda _text: self._say_ready())
        self.new.changed.connect(self._say_ready)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(line_label(about.format(name=isolated(opened.member.name)), self))
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 28))
        self._say_ready()

    def done(self, result: int) -> None:
        self.old.clear()
        self.new.clear()
        super().done(result)

    def _say_ready(self) -> None:
        self.change.setEnabled(bool(self.old.text()) and bool(self.new.text))
        differ = self.tr("The PIN and its repetition are not the same.")
        self.trouble.say(differ if self.new.differs else "")

    def _change(self) -> None:
        app, actor, old, new = self._opened.app, self._opened.member.id, self.old.text(), self.new.text
        self.change.setEnabled(False)
        background.run(
            lambda: app.unlocking.change_pin(actor, old, new), lambda _: self.accept(), self._give_up, self, slow=True
        )

    def _give_up(self, error: Exception) -> None:
        self.old.clear()
        if isinstance(error, SchedulerError):
            self.trouble.say(messages.of_error(error).as_line())
            self.old.setFocus()
        else:
            self.reject()
            self.failed.emit(error)
