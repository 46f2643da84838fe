"""Tries where this computer keeps secrets, and says it; where there is no keyring a passphrase makes an own place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from scheduler_app.errors import SchedulerError, VaultMissing
from scheduler_app.paths import Folders
from ui import background, messages, passphrase
from ui.first_run.passphrase_dialog import PassphraseDialog
from ui.widgets.line_label import line_label
from ui.widgets.trouble_line import TroubleLine


class SecretsStep(QWidget):
    """``safe`` once a secret could be read; keys are made only then."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, where: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._where = where
        self.safe = False
        self.said = line_label("", self)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Trying"))
        self.trouble = TroubleLine(self)
        self.set_passphrase = QPushButton(self.tr("Set passphrase…"), self)
        self.set_passphrase.clicked.connect(self._ask_passphrase)
        self.again = QPushButton(self.tr("Try again"), self)
        self.again.clicked.connect(self.try_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.said, self.busy, self.trouble):
            column.addWidget(widget)
        across = QHBoxLayout()
        across.addWidget(self.set_passphrase)
        across.addWidget(self.again)
        across.addStretch(1)
        column.addLayout(across)
        column.addStretch(1)
        self._show_buttons(missing=False, again=False)

    def try_out(self) -> None:
        """Ask the keyring, which may ask somebody for its password, or the vault file."""
        where = self._where
        self.safe = False
        self.said.setText(self.tr("Trying where this computer keeps passwords and keys…"))
        self.trouble.say("")
        self.busy.show()
        self._show_buttons(missing=False, again=False)
        self.changed.emit()
        background.run(lambda: _tried(where), self._say_safe, self._say_trouble, self, slow=True)

    def _say_safe(self, place: str) -> None:
        self.safe = True
        self.busy.hide()
        words = messages.of_code(place)
        self.said.setText(
            self.tr("A secret could be read. {where}").format(where=f"{words.title} {words.text} {words.action}")
        )
        self.changed.emit()

    def _say_trouble(self, error: Exception) -> None:
        self.busy.hide()
        self.said.setText(self.tr("Nothing was made yet."))
        if not isinstance(error, SchedulerError):
            self.failed.emit(error)
            return
        self.trouble.say(messages.of_error(error).as_line())
        needs_passphrase = error.code in ("vault.no_passphrase", "vault.wrong_passphrase")
        self._show_buttons(missing=isinstance(error, VaultMissing) or needs_passphrase, again=True)
        self._new = not needs_passphrase
        self.set_passphrase.setText(self.tr("Set passphrase…") if self._new else self.tr("Give the passphrase…"))
        (self.again if self.set_passphrase.isHidden() else self.set_passphrase).setFocus()

    def _ask_passphrase(self) -> None:
        dialog = PassphraseDialog(self._where, self, new=self._new)
        dialog.accepted.connect(self.try_out)
        dialog.failed.connect(self.failed)
        dialog.open()

    def _show_buttons(self, *, missing: bool, again: bool) -> None:
        self._new = True
        self.set_passphrase.setVisible(missing)
        self.again.setVisible(again)


def _tried(where: str) -> str:
    from scheduler_app.services.safe_place import SafePlace

    return SafePlace(Folders.for_workspace(where), passphrase.given).try_out()
