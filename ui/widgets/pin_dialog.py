"""Asks for the PIN that opens a member's key; what was asked for is signed with it and the key is let go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scheduler_app.errors import PinLocked, WrongPin
from ui import background, messages

if TYPE_CHECKING:
    from scheduler_app.services.signer import Signer
    from ui.session import OpenWorkspace


class PinDialog(QDialog):
    """Stays open while the PIN is wrong; ``work`` runs on a thread with the key, then ``done`` gets its result.

    Whatever ``work`` itself raises goes to ``failed``, and the dialog closes.
    """

    def __init__(
        self,
        opened: OpenWorkspace,
        title: str,
        about: str,
        action: str,
        work: Callable[[Signer], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._work, self._done, self._failed = work, done, failed
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(about, self)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel(self.tr("&PIN of {name}").format(name=opened.member.name), self)
        self.pin = QLineEdit(self)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.pin.textChanged.connect(self._say_ready)
        label.setBuddy(self.pin)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.confirm = QPushButton(action, self)
        self.confirm.setObjectName("primary")
        self.confirm.setDefault(True)
        buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.confirm.clicked.connect(self._try)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (words, label, self.pin, self.trouble):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 24))
        self._say_ready()

    def _say_ready(self) -> None:
        self.confirm.setEnabled(bool(self.pin.text()))

    def _try(self) -> None:
        pin = self.pin.text()
        self._wait(waiting=True)
        app, member = self._opened.app, self._opened.member.id

        def unlocked() -> Any:
            return self._work(app.unlocking.unlock(member, pin))

        background.run(unlocked, self._finish, self._give_up, self, slow=True)

    def _finish(self, result: Any) -> None:
        self.accept()
        self._done(result)

    def _give_up(self, error: Exception) -> None:
        self._wait(waiting=False)
        if isinstance(error, WrongPin | PinLocked):
            message = messages.of_error(error)
            self.trouble.setText(" ".join(part for part in (message.title, message.text, message.action) if part))
            self.trouble.show()
            self.pin.clear()
            self.pin.setFocus()
            return
        self.reject()
        self._failed(error)

    def _wait(self, *, waiting: bool) -> None:
        self.pin.setEnabled(not waiting)
        self.confirm.setEnabled(not waiting)
