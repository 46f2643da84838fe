"""About signing accounts in, and what was kept of that on this machine."""

from __future__ import annotations

from ui.words.wording import Wording, say

SIGNING_IN: dict[str, Wording] = {
    "sign_in.missing": Wording(
        say("messages", "This machine is not signed in to the account."),
        say("messages", "What signs it in lies only in the keyring of the machine that connected it."),
        say("messages", "Sign in to the account again on this machine."),
    ),
    "sign_in.no_app": Wording(
        say("messages", "The ministry's own app is not known on this machine."),
        say("messages", "This network wants every organisation to register an app of its own."),
        say("messages", "Give the app's id and secret, then sign in again."),
    ),
    "sign_in.other_account": Wording(
        say("messages", "The sign-in belongs to another account."),
        say("messages", "Duta sends only as the account that was connected, never as another."),
        say("messages", "Sign in again, as exactly this account."),
    ),
    "sign_in.empty": Wording(
        say("messages", "The network gave no sign-in."),
        say(
            "messages", "It answered, but with nothing that signs the account in. What was kept before is still there."
        ),
        say("messages", "Try again; if it stays so, sign in to the account again."),
    ),
    "sign_in.damaged": Wording(
        say("messages", "What was kept of the sign-in cannot be read."),
        say("messages", "Another program may have changed it where this computer keeps secrets."),
        say("messages", "Sign in to the account again on this machine."),
    ),
    "sign_in.vault_closed": Wording(
        say("messages", "What signs the account in could not be read."),
        say("messages", "The place where this computer keeps secrets does not open. Nothing was sent."),
        say("messages", "Unlock the keyring; Duta tries again by itself."),
    ),
    "sign_in.busy": Wording(
        say("messages", "The sign-in is just being renewed."),
        say("messages", "Another program of Duta is doing that and took too long. Nothing was sent."),
        say("messages", "You don't need to do anything: Duta tries again by itself."),
    ),
    "sign_in.no_turn": Wording(
        say("messages", "Duta cannot write to its own folder."),
        say("messages", "Without {path} two programs could renew a sign-in at once and lose it."),
        say("messages", "Make the folder writable or free some room; Duta tries again by itself."),
    ),
}
