"""Asks for the passphrase of the vault file, or for a new one where this computer has no keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.errors import SchedulerError
from scheduler_app.paths import Folders
from ui import background, messages, passphrase
from ui.widgets.line_label import line_label
from ui.widgets.secret_pair import SecretPair
from ui.widgets.trouble_line import TroubleLine

if TYPE_CHECKING:
    from scheduler_app.services.safe_place import SafePlace


class PassphraseDialog(QDialog):
    """Accepted when the vault file opens. With ``new`` it is made first; the passphrase is kept while Duta runs."""

    failed = Signal(object)

    def __init__(self, where: str, parent: QWidget | None = None, *, new: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._where, self._new = where, new
        self.setWindowTitle(self.tr("Set a passphrase") if new else self.tr("Passphrase of the vault file"))
        about = self.tr(
            "Duta keeps keys and sign-ins in an encrypted file on this computer. The passphrase opens it each time "
            "Duta starts. Nobody can find it out or replace it: write it down and keep it apart from this computer. "
            "Four or five words are good."
        )
        if not new:
            about = self.tr("Keys and sign-ins lie in an encrypted file on this computer, which opens with it.")
        self.pair = SecretPair(self.tr("Passphrase"), self.tr("Passphrase, once more"), self)
        self.pair.second.setVisible(new)
        form = QFormLayout()
        if new:
            self.pair.add_to(form)
        else:
            form.addRow(self.tr("Passphrase"), self.pair.first)
        self.trouble = TroubleLine(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = QPushButton(self.tr("Set passphrase") if new else self.tr("Open it"), self)
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.go.clicked.connect(self._try)
        self.pair.changed.connect(self._say_ready)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(line_label(about, self))
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(round(self.fontMetrics().height() * 28))
        self.pair.first.setFocus()
        self._say_ready()

    def done(self, result: int) -> None:
        self.pair.clear()
        super().done(result)

    def _say_ready(self) -> None:
        self.go.setEnabled(bool(self._text))
        differ = self.tr("The two are not the same.")
        self.trouble.say(differ if self._new and self.pair.differs else "")

    @property
    def _text(self) -> str:
        return self.pair.text if self._new else self.pair.first.text()

    def _try(self) -> None:
        text, new, where = self._text, self._new, self._where

        def opened() -> None:
            place = _place(where, text)
            if new:
                place.make_file(text)
            place.try_out()

        self.go.setEnabled(False)
        background.run(opened, lambda _: self._take(text), self._give_up, self, slow=True)

    def _take(self, text: str) -> None:
        passphrase.keep(text)
        self.accept()

    def _give_up(self, error: Exception) -> None:
        self.go.setEnabled(True)
        if isinstance(error, SchedulerError):
            self.trouble.say(messages.of_error(error).as_line())
            self.pair.first.setFocus()
        else:
            self.reject()
            self.failed.emit(error)


def _place(where: str, text: str) -> SafePlace:
    from scheduler_app.services.safe_place import SafePlace

    return SafePlace(Folders.for_workspace(where), lambda: text)
