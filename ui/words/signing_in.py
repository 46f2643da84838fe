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
    "sign_in.no_such_way": Wording(
        say("messages", "This network has no such way to sign in."),
        say("messages", "Each network offers ways of its own."),
        say("messages", "Choose one of those it offers."),
    ),
    "sign_in.no_client_id": Wording(
        say("messages", "The app's id is missing."),
        say("messages", "The network knows the ministry's app by it."),
        say("messages", "Copy it from the network's page for developers."),
    ),
    "sign_in.not_taken": Wording(
        say("messages", "The network does not take what was given."),
        say("messages", "It may not have been copied whole, or it was taken back there."),
        say("messages", "Look whether it is whole and still good, then try again."),
    ),
    "sign_in.nothing_there": Wording(
        say("messages", "The network knows no such account or channel."),
        say("messages", "It may be closed, or this sign-in may not see it."),
        say("messages", "Look at its name or number, and invite the bot there first."),
    ),
    "sign_in.not_let_in": Wording(
        say("messages", "The network does not let this sign-in see it."),
        say("messages", "The account or channel is there, and the right to see it is lacking."),
        say("messages", "Have it invited there or given the right, then try again."),
    ),
    "sign_in.other_server": Wording(
        say("messages", "What answers there is not this network."),
        say("messages", "The server at that address speaks in another way."),
        say("messages", "Look at the spelling of the address, then try again."),
    ),
    "sign_in.no_such_name": Wording(
        say("messages", "The address of the server was not found."),
        say("messages", "It may be misspelt, or this computer is not online."),
        say("messages", "Look at its spelling, and whether this computer is online."),
    ),
    "sign_in.not_reached": Wording(
        say("messages", "The network cannot be reached now."),
        say("messages", "It did not answer from here, or had a failure of its own. Nothing was connected."),
        say("messages", "Try again in a moment."),
    ),
    "network.no_own_app": Wording(
        say("messages", "This network wants no app of the ministry's own."),
        say("messages", "Accounts of it are signed in without one. Nothing was kept."),
        say("messages", "Sign in to the account right away."),
    ),
    "network.no_sign_in": Wording(
        say("messages", "Accounts of this network are not signed in."),
        say("messages", "It needs none, or this copy of Duta does not know how."),
        say("messages", "Choose another network."),
    ),
    "account.connected_already": Wording(
        say("messages", "This account is connected already."),
        say("messages", "The workspace knows {account} as one of its accounts."),
        say("messages", "Sign in to it anew instead, on each machine that shall send for it."),
    ),
    "account.no_reason": Wording(
        say("messages", "A reason is missing."),
        say("messages", "It goes into the audit, so that others can see why the account is silent."),
        say("messages", "Write in a few words why."),
    ),
    "account.is_out": Wording(
        say("messages", "This account is out of service already."),
        say("messages", "Somebody took {account} out before you."),
        say("messages", "You don't need to do anything."),
    ),
    "account.is_in": Wording(
        say("messages", "This account is in service already."),
        say("messages", "Somebody put {account} back before you."),
        say("messages", "You don't need to do anything."),
    ),
    "server.no_address": Wording(
        say("messages", "That is no address of a server."),
        say("messages", "A server is written like mastodon.example, and only addresses with https are safe."),
        say("messages", "Look at the spelling."),
    ),
    "oauth.no_code": Wording(
        say("messages", "Nothing there signs the account in."),
        say("messages", "The address or code that was pasted holds no code."),
        say("messages", "Copy the whole address at which the browser ended."),
    ),
    "oauth.wrong_state": Wording(
        say("messages", "That answer belongs to another sign-in."),
        say("messages", "It was not begun here, or somebody else began it. Nothing was done."),
        say("messages", "Begin again, and use only the address that Duta shows."),
    ),
    "oauth.denied": Wording(
        say("messages", "The network did not allow the sign-in."),
        say("messages", "Somebody said no on its page, or the account may not use the app."),
        say("messages", "Sign in again and allow it, as a person who may."),
    ),
    "oauth.code_refused": Wording(
        say("messages", "The network did not take the code."),
        say("messages", "A code is good once and for a short time."),
        say("messages", "Sign in again from the beginning."),
    ),
    "oauth.app_refused": Wording(
        say("messages", "The network does not accept the app."),
        say("messages", "The app's id or secret is wrong, or the app was closed ({why})."),
        say("messages", "Have whoever registered the app look at it, then give its id and secret again."),
    ),
    "oauth.ended": Wording(
        say("messages", "The sign-in has ended."),
        say("messages", "The network does not renew it any more."),
        say("messages", "Sign in to the account again."),
    ),
    "oauth.too_late": Wording(
        say("messages", "The sign-in took too long."),
        say("messages", "Nothing came back from the browser within {minutes} minutes."),
        say("messages", "Begin again."),
    ),
    "oauth.cancelled": Wording(
        say("messages", "The sign-in was cancelled."),
        say("messages", "Nothing was changed."),
        say("messages", "Begin again when you like."),
    ),
    "oauth.over": Wording(
        say("messages", "This sign-in is over."),
        say("messages", "Each sign-in is good for one answer."),
        say("messages", "Begin again."),
    ),
    "oauth.port_busy": Wording(
        say("messages", "Another program stands in the way."),
        say("messages", "The network comes back to port {port} of this machine, and another program has it."),
        say("messages", "Close the other program, or another sign-in that is still open. Then begin again."),
    ),
}
