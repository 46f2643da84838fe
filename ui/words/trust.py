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
    "vault.key_damaged": Wording(
        say("messages", "A key is damaged."),
        say("messages", "What this computer's vault keeps for the member cannot be read."),
        say("messages", "Have an administrator register another key."),
    ),
    "pin.wrong": Wording(
        say("messages", "That is not the PIN."),
        say("messages", "After five wrong ones it locks for a while."),
        say("messages", "Try again with care."),
    ),
    "register.missing": Wording(
        say("messages", "This workspace has no register of members."),
        say("messages", "It was made by an early Duta."),
        say("messages", "Make the workspace anew."),
    ),
    "register.not_joined": Wording(
        say("messages", "This computer has not joined the workspace."),
        say("messages", "It does not know the root key yet, and believes no signature without it."),
        say("messages", "Join, and compare the fingerprint with an administrator."),
    ),
    "register.root_changed": Wording(
        say("messages", "The workspace has another root key."),
        say("messages", "It is not the one this computer knows. Nothing is believed or sent."),
        say("messages", "Ask an administrator what happened."),
    ),
    "register.rolled_back": Wording(
        say("messages", "The register of members became shorter."),
        say(
            "messages",
            "This computer has seen {serial} statements, and there are {found}. Nothing is believed or sent.",
        ),
        say("messages", "Have the database restored."),
    ),
    "register.rewritten": Wording(
        say("messages", "The register of members was made anew."),
        say("messages", "Statement {serial} is another one than this computer has seen. Nothing is believed or sent."),
        say("messages", "Tell an administrator."),
    ),
    "register.bad_signature": Wording(
        say("messages", "The register of members was changed."),
        say("messages", "Statement {serial} does not carry the root key's signature. Nothing is believed or sent."),
        say("messages", "Have the database restored."),
    ),
    "register.broken_chain": Wording(
        say("messages", "The register of members is out of order."),
        say("messages", "Statement {serial} does not follow the one before. Nothing is believed or sent."),
        say("messages", "Have the database restored."),
    ),
    "register.other_workspace": Wording(
        say("messages", "The register of members is not this workspace's."),
        say("messages", "Statement {serial} belongs to another one. Nothing is believed or sent."),
        say("messages", "Have the database restored."),
    ),
    "register.unreadable": Wording(
        say("messages", "The register of members cannot be read."),
        say("messages", "Statement {serial} says nothing that this Duta understands."),
        say("messages", "Install the newest Duta."),
    ),
    "register.pin_damaged": Wording(
        say("messages", "This computer's settings are damaged."),
        say("messages", "What they say about the workspace's root key cannot be read."),
        say("messages", "Put a copy of the settings file back."),
    ),
    "register.changed_meanwhile": Wording(
        say("messages", "Another administrator was faster."),
        say("messages", "The register of members has just been changed."),
        say("messages", "Look at it again, then repeat what you did."),
    ),
}
