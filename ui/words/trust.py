"""About secrets and where they are kept, keys, PINs and the register of members."""

from __future__ import annotations

from ui.words.wording import Wording, say

TRUST: dict[str, Wording] = {
    "vault.in_memory": Wording(
        say("messages", "Secrets are kept in memory."),
        say("messages", "They are gone when Duta ends."),
        say("messages", "This is for trying things out."),
    ),
    "vault.in_file": Wording(
        say("messages", "Secrets are kept in a vault file."),
        say("messages", "It is encrypted, and a passphrase opens it."),
        say("messages", "Keep the passphrase apart from this computer."),
    ),
    "vault.in_keyring": Wording(
        say("messages", "Secrets are kept in this system's keyring."),
        say("messages", "It opens when you sign in to this computer."),
        say("messages", "Lock the screen when you leave."),
    ),
    "vault.no_keyring": Wording(
        say("messages", "This computer has no keyring."),
        say("messages", "Duta keeps secrets only in the system's own keyring or in a vault file."),
        say("messages", "Sign in to a desktop that has a keyring, or make a vault file on the command line."),
    ),
    "vault.keyring_locked": Wording(
        say("messages", "The keyring does not open."),
        say("messages", "This computer's keyring is locked or does not answer."),
        say("messages", "Unlock it, then try again."),
    ),
    "vault.not_kept": Wording(
        say("messages", "The keyring did not keep a secret."),
        say("messages", "This computer's keyring took it, and has nothing when asked for it."),
        say("messages", "Have the keyring looked at, or use a vault file."),
    ),
    "vault.wrong_passphrase": Wording(
        say("messages", "The vault file does not open."),
        say("messages", "That is not the passphrase of {path}, or the file was changed."),
        say("messages", "Look at the spelling, then try again."),
    ),
    "vault.no_passphrase": Wording(
        say("messages", "The vault file needs its passphrase."),
        say("messages", "{path} opens with nothing else."),
        say("messages", "Give the passphrase, then try again."),
    ),
    "vault.unreadable": Wording(
        say("messages", "The vault file cannot be read."),
        say("messages", "{path} is damaged, or closed to you. Duta leaves it as it is."),
        say("messages", "Put a copy of the file back, or look at its permissions."),
    ),
    "vault.busy": Wording(
        say("messages", "The vault file is in use."),
        say("messages", "Another program has been changing {path} for too long."),
        say("messages", "Close the other program, then try again."),
    ),
}
