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
    "vault.key_damaged": "A key in this computer's vault is damaged. Have an administrator register another key for the member.",
    "pin.wrong": "That is not the PIN. After five wrong ones it locks for a while.",
    "register.missing": "This workspace has no register of members. It was made by an early Duta: make it anew with `duta new`.",
    "register.not_joined": "This computer has not joined the workspace. Use `duta join` and compare the fingerprint with an administrator.",
    "register.root_changed": "The workspace names another root key than this computer knows. Nothing is believed or sent; ask an administrator what happened.",
    "register.rolled_back": "The register of members is shorter ({found} statements) than this computer has seen ({serial}). Nothing is believed or sent; restore the database.",
    "register.rewritten": "Statement {serial} of the register of members is another one than this computer has seen. Nothing is believed or sent; tell an administrator.",
    "register.bad_signature": "Statement {serial} of the register of members was not signed by the root key, or changed afterwards. Nothing is believed or sent; restore the database.",
    "register.broken_chain": "Statement {serial} of the register of members does not follow the one before. Nothing is believed or sent; restore the database.",
    "register.other_workspace": "Statement {serial} of the register of members belongs to another workspace. Nothing is believed or sent; restore the database.",
    "register.unreadable": "Statement {serial} of the register of members says nothing that this Duta understands. Install the newest Duta.",
    "register.pin_damaged": "What this computer's settings say about the workspace's root key cannot be read. Put a copy of the settings file back.",
    "register.changed_meanwhile": "Another administrator changed the register of members just now. Look at it again, then repeat what you did.",
}
