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
        say("messages", "This computer has no safe place for passwords (keyring)."),
        say("messages", "Duta keeps secrets only in the system's own keyring or in an encrypted file."),
        say("messages", "Set a passphrase for such a file, or have a keyring switched on."),
    ),
    "vault.keyring_locked": Wording(
        say("messages", "The keyring is locked."),
        say("messages", "This computer's keyring is there and does not open by itself."),
        say("messages", "Unlock it, usually by signing in to the desktop again. Then try again."),
    ),
    "vault.unlock_dismissed": Wording(
        say("messages", "The keyring stayed locked."),
        say("messages", "The system asked for the keyring's password and got none."),
        say("messages", "Try again and type the password when the system asks for it."),
    ),
    "vault.keyring_gone": Wording(
        say("messages", "The keyring has stopped."),
        say("messages", "The program that keeps this computer's secrets has ended."),
        say("messages", "Sign out of the computer and in again, or start the keyring. Then try again."),
    ),
    "vault.no_answer": Wording(
        say("messages", "The keyring does not answer."),
        say("messages", "It was asked and said nothing for {seconds} seconds."),
        say("messages", "Look for a window that asks for its password; if there is none, sign out and in again."),
    ),
    "vault.keyring_trouble": Wording(
        say("messages", "The keyring does not open."),
        say("messages", "It answered with a fault of its own ({why})."),
        say("messages", "Try again; if it stays so, have whoever looks after this computer look at the keyring."),
    ),
    "vault.incomplete": Wording(
        say("messages", "A secret in the keyring is incomplete."),
        say("messages", "It was kept in several parts, and some of them are missing or were changed."),
        say("messages", "Sign in to the account again on this machine, or have another key registered."),
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
    "vault.exists_already": Wording(
        say("messages", "There is a vault file already."),
        say("messages", "{path} was left as it is."),
        say("messages", "Open it with the passphrase it was made with."),
    ),
    "vault.passphrase_too_short": Wording(
        say("messages", "The passphrase is too short."),
        say("messages", "It needs at least {least} characters."),
        say("messages", "Take four or five words."),
    ),
    "vault.key_damaged": Wording(
        say("messages", "A key is damaged."),
        say("messages", "What this computer's vault keeps for the member cannot be read."),
        say("messages", "Have an administrator register another key."),
    ),
    "key.not_here": Wording(
        say("messages", "Your key is not on this computer."),
        say("messages", "Signing needs the key that belongs to you."),
        say("messages", "Make a key here and have it registered, or work where your key is."),
    ),
    "key.no_root_here": Wording(
        say("messages", "The root key is not on this computer."),
        say("messages", "Only administrators who keep it can change the register of members."),
        say("messages", "Ask an administrator who keeps it."),
    ),
    "key.here_already": Wording(
        say("messages", "There is a key for you already."),
        say("messages", "Another one would take its place."),
        say("messages", "Go on with the key you have."),
    ),
    "key.malformed": Wording(
        say("messages", "That is no public key."),
        say("messages", "A public key is one line of 43 letters, digits and signs."),
        say("messages", "Copy the whole line."),
    ),
    "pin.wrong": Wording(
        say("messages", "That is not the PIN."),
        say("messages", "After five wrong ones it locks for a while."),
        say("messages", "Try again with care."),
    ),
    "pin.tries_left": Wording(
        say("messages", "That is not the PIN."),
        say("messages", "Tries left before it locks: {left}."),
        say("messages", "Try again with care."),
    ),
    "pin.locked": Wording(
        say("messages", "The PIN is locked."),
        say("messages", "There were too many wrong ones. It opens again in {minutes} minutes."),
        say("messages", "Wait, then try again."),
    ),
    "pin.not_given": Wording(
        say("messages", "Nothing was typed."),
        say("messages", "{question}: it was left empty."),
        say("messages", "Type it, then try again."),
    ),
    "pin.not_repeated": Wording(
        say("messages", "The two are not the same."),
        say("messages", "It is asked for twice, because nobody sees what is typed."),
        say("messages", "Type it twice again."),
    ),
    "pin.too_short": Wording(
        say("messages", "The PIN is too short."),
        say("messages", "It needs at least {least} characters."),
        say("messages", "Choose a longer one."),
    ),
    "workspace.no_administrator": Wording(
        say("messages", "The workspace has no administrator."),
        say("messages", "Somebody has to keep its root key."),
        say("messages", "Name an administrator in the file."),
    ),
    "member.no_role": Wording(
        say("messages", "{name} has no role."),
        say("messages", "A member is a viewer, an officer, a supervisor or an administrator."),
        say("messages", "Choose a role."),
    ),
    "workspace.no_name": Wording(
        say("messages", "The workspace has no name."),
        say("messages", "Everybody who works in it sees its name."),
        say("messages", "Write one, such as that of your mission."),
    ),
    "mission.no_name": Wording(
        say("messages", "The mission has no name."),
        say("messages", "It stands beside its accounts and its posts."),
        say("messages", "Write its name."),
    ),
    "mission.no_language": Wording(
        say("messages", "The mission has no language."),
        say("messages", "Duta has to know in what its readers read."),
        say("messages", "Choose at least one."),
    ),
    "member.no_name": Wording(
        say("messages", "The member has no name."),
        say("messages", "Everybody is known by a name here."),
        say("messages", "Give a name."),
    ),
    "member.not_administrator": Wording(
        say("messages", "{name} is no administrator."),
        say("messages", "Only administrators keep the root key."),
        say("messages", "Make {name} an administrator first."),
    ),
    "member.last_administrator": Wording(
        say("messages", "{name} is the last administrator."),
        say("messages", "Nobody else keeps the root key."),
        say("messages", "Share it with another administrator first."),
    ),
    "clock.ahead": Wording(
        say("messages", "This computer's clock is wrong."),
        say("messages", "It is {minutes} minutes ahead of the workspace's, and what is signed carries its time."),
        say("messages", "Set the clock right, then try again."),
    ),
    "root.no_reason": Wording(
        say("messages", "Another root key needs a reason."),
        say("messages", "It stands in the register for good."),
        say("messages", "Say why: who left, for instance."),
    ),
    "solo.no_reason": Wording(
        say("messages", "Solo mode needs a reason."),
        say("messages", "Everybody who reads the audit will see it."),
        say("messages", "Say why."),
    ),
    "solo.on_already": Wording(
        say("messages", "Solo mode is on already."),
        say("messages", "It stays on until an administrator ends it."),
        say("messages", "Go on."),
    ),
    "solo.off_already": Wording(
        say("messages", "Solo mode is off already."),
        say("messages", "Two people are needed for approvals."),
        say("messages", "Go on."),
    ),
    "register.other_fingerprint": Wording(
        say("messages", "That is another fingerprint."),
        say("messages", "It is not that of this workspace's root key."),
        say("messages", "Compare it with an administrator again; if it differs, do not join."),
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
        say("messages", "The one this computer knows did not name it. Nothing is believed or sent."),
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
