"""Which vault this machine uses: the system's own keyring, or the vault file where somebody made one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scheduler_app.secrets.keyring_vault import KeyringVault
from scheduler_app.secrets.vault import Vault
from scheduler_app.secrets.vault_file import VaultFile


def chosen_vault(vault_file: Path, passphrase: Callable[[], str]) -> Vault:
    """The vault file if there is one: whoever made it had no keyring, or did not want it. Otherwise the keyring.

    ``passphrase`` is asked for when the file is first opened.
    """
    return VaultFile(vault_file, passphrase) if vault_file.exists() else KeyringVault()
