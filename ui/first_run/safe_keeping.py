"""When the place for secrets does not open, or this computer has not joined: what is said, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scheduler_app.errors import RegisterBroken, SchedulerError, VaultLocked, VaultMissing
from ui import background, messages
from ui.family import Family

if TYPE_CHECKING:
    from scheduler_app.errors import Param
    from ui.main_window import MainWindow
    from ui.session import OpenWorkspace

# The banners of these two troubles; what was settled takes them away.
_VAULT = "vault"
_JOIN = "join"
_WANTS_PASSPHRASE = ("vault.no_passphrase", "vault.wrong_passphrase")


class SafeKeeping(QObject):
    """``reopen_asked`` when the workspace has to be opened again to use another place for its secrets."""

    reopen_asked = Signal()
    failed = Signal(object)

    def __init__(self, window: Callable[[], MainWindow], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._opened: OpenWorkspace | None = None

    def opened(self, opened: OpenWorkspace) -> None:
        """Look whether sign-ins can be read and the register is believed, before a post is due."""
        self._opened = opened
        for kind in (_VAULT, _JOIN):
            self._window().banners.remove(kind)
        self._try_vault()
        background.run(opened.app.members.register, lambda _: None, self.take, self)

    def let_go(self) -> None:
        self._opened = None

    def takes(self, error: Exception) -> bool:
        """Whether this is one of the troubles that are said here."""
        return bool(_vault_code(error)) or _not_joined(error)

    def take(self, error: Exception) -> None:
        """Say it, with what can be done; anything else goes on to ``failed``."""
        if self._opened is None:
            return
        code = _vault_code(error)
        if code and isinstance(error, SchedulerError):
            self._say_vault(code, {**error.params})
        elif _not_joined(error):
            self._say(_JOIN, "register.not_joined", {}, self.tr("Join…"), self._join)
        else:
            self.failed.emit(error)

    def _try_vault(self) -> None:
        if self._opened is not None:
            vault = self._opened.app.connecting
            background.run(
                vault.open_vault, lambda _: self._window().banners.remove(_VAULT), self.take, self, slow=True
            )

    def _say_vault(self, code: str, params: dict[str, Param]) -> None:
        if code == "vault.no_keyring":
            self._say(_VAULT, code, params, self.tr("Set passphrase…"), partial(self._ask_passphrase, new=True))
        elif code in _WANTS_PASSPHRASE:
            self._say(_VAULT, code, params, self.tr("Give the passphrase…"), partial(self._ask_passphrase, new=False))
        else:
            self._say(_VAULT, code, params, self.tr("Try again"), self._try_vault)

    def _say(self, kind: str, code: str, params: dict[str, Param], action: str, do: Callable[[], None]) -> None:
        message = messages.of_code(code, params)
        self._window().say(kind, message, family=Family.WAITING, action=action, on_action=do)

    def _ask_passphrase(self, *, new: bool) -> None:
        from ui.first_run.passphrase_dialog import PassphraseDialog

        if self._opened is None:
            return
        dialog = PassphraseDialog(self._opened.where, self._window(), new=new)
        dialog.failed.connect(self.failed)
        dialog.accepted.connect(self.reopen_asked if new else self._try_vault)
        dialog.open()

    def _join(self) -> None:
        from ui.first_run.join_dialog import JoinDialog

        if self._opened is None:
            return
        dialog = JoinDialog(self._opened, self._window())
        dialog.failed.connect(self.failed)
        dialog.joined.connect(lambda: self._window().banners.remove(_JOIN))
        dialog.open()


def _vault_code(error: Exception) -> str:
    """Which trouble with the vault it is; empty for anything else."""
    if isinstance(error, VaultMissing | VaultLocked):
        return error.code
    if isinstance(error, SchedulerError) and error.code == "sign_in.vault_closed":
        return str(error.params.get("why", ""))
    return ""


def _not_joined(error: Exception) -> bool:
    return isinstance(error, RegisterBroken) and error.code == "register.not_joined"
