"""Where this computer keeps secrets: tried before anything depends on it; a vault file where there is no keyring."""

from __future__ import annotations

from collections.abc import Callable

from scheduler_app.errors import InvalidInput
from scheduler_app.paths import Folders
from scheduler_app.secrets.chosen_vault import chosen_vault
from scheduler_app.secrets.vault import Place
from scheduler_app.secrets.vault_file import VaultFile

SHORTEST_PASSPHRASE = 12


class SafePlace:
    """``passphrase`` opens the vault file of this person, where there is one. May take as long as a keyring does."""

    def __init__(self, folders: Folders, passphrase: Callable[[], str]) -> None:
        self._folders = folders
        self._passphrase = passphrase

    @property
    def is_file(self) -> bool:
        """Whether a vault file is used, instead of the keyring."""
        return self._folders.vault_file.exists()

    @property
    def file(self) -> str:
        """Where the vault file is, or would be."""
        return str(self._folders.vault_file)

    def try_out(self) -> Place:
        """Read something from it; where it is, as a code that becomes words. Raises VaultMissing, VaultLocked."""
        vault = chosen_vault(self._folders.vault_file, self._passphrase)
        vault.get("try")
        return vault.place

    def make_file(self, passphrase: str) -> None:
        """Make a vault file under a passphrase; from then on it is used instead of the keyring.

        Raises InvalidInput (vault.exists_already, vault.passphrase_too_short), DiskFull, MachineError
        (file.not_writable).
        """
        if self.is_file:
            raise InvalidInput("vault.exists_already", path=self.file)
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise InvalidInput("vault.passphrase_too_short", least=SHORTEST_PASSPHRASE)
        VaultFile(self._folders.vault_file, lambda: passphrase).make()
