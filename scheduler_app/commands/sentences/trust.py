"""About secrets and where they are kept, keys, PINs and the register of members."""

from __future__ import annotations

TRUST = {
    "vault.in_memory": "Secrets are kept in memory and are gone when Duta ends.",
    "vault.in_file": "Secrets are kept in an encrypted file that a passphrase opens.",
    "vault.in_keyring": "Secrets are kept in this system's own keyring.",
    "vault.no_keyring": "This computer has no keyring that Duta trusts with secrets. Sign in to a desktop that has one, or make a vault file with `duta vault new`.",
    "vault.keyring_locked": "This computer's keyring does not open ({why}). Unlock it, then try again.",
    "vault.not_kept": "This computer's keyring took a secret and did not keep it. Have the keyring looked at, or make a vault file with `duta vault new`.",
    "vault.wrong_passphrase": "That is not the passphrase of {path}, or the file was changed. Look at the spelling, then try again.",
    "vault.no_passphrase": "{path} needs its passphrase. Type it when asked, or name a file that holds it with --passphrase-file.",
    "vault.unreadable": "The vault file {path} is damaged or may not be read. Leave it as it is and put a copy back.",
    "vault.busy": "Another program has been changing the vault file {path} for too long. Close it, then try again.",
}
