"""About signing accounts in, and what was kept of that on this machine."""

from __future__ import annotations

SIGNING_IN = {
    "sign_in.missing": "This machine is not signed in to {account}. Sign in to it again here.",
    "sign_in.no_app": "The app of the ministry for {app} is not known on this machine. Give its id and secret first (`duta accounts app {app}`).",
    "sign_in.other_account": "That sign-in belongs to another account than {account}, and nothing was done with it. Sign in as exactly {account}.",
    "sign_in.empty": "The network answered without a sign-in for {account}; what was kept before is still there. Try again, or sign in again.",
    "sign_in.damaged": "What was kept of the sign-in of {account} cannot be read. Sign in to it again on this machine.",
    "sign_in.vault_closed": "What signs the account in could not be read, because the vault does not open ({why}). Unlock it; it is tried again by itself.",
    "sign_in.busy": "Another program of Duta is renewing the sign-in and took too long. It is tried again by itself.",
    "sign_in.no_turn": "Duta cannot write to {path}, without which two programs could renew a sign-in at once. Make it writable or free some room.",
    "sign_in.no_such_way": "{network} has no way to sign in called {way}. Choose one of those it offers.",
    "sign_in.no_client_id": "The id of the app of {network} is missing. Copy it from the network's page for developers.",
    "network.no_sign_in": "Nobody signs in to {network} here: it needs none, or this copy of Duta does not know how.",
    "account.no_reason": "A reason is missing. It goes into the audit. Write in a few words why.",
    "account.is_out": "{account} is out of service already. Somebody took it out before you.",
    "account.is_in": "{account} is in service already. Somebody put it back before you.",
    "account.connected_already": "{account} is connected already. Sign in to it anew instead, on each machine that shall send for it.",
    "server.no_address": "{given} is no address of a server. Write it like mastodon.example.",
    "oauth.no_code": "Nothing there signs the account in. Copy the whole address at which the browser ended.",
    "oauth.wrong_state": "That answer belongs to another sign-in, and nothing was done. Begin again, and use only the address shown here.",
    "oauth.denied": "The network did not allow the sign-in ({why}). Sign in again and allow it, as a person who may.",
    "oauth.code_refused": "The network did not take the code ({why}): it is good once and for a short time. Sign in again.",
    "oauth.app_refused": "The network does not accept the app ({why}). Have whoever registered it look at it, then give its id and secret again.",
    "oauth.ended": "The network does not renew the sign-in any more. Sign in to the account again.",
    "oauth.too_late": "Nothing came back from the browser within {minutes} minutes. Begin again.",
    "oauth.cancelled": "The sign-in was cancelled, and nothing was changed.",
    "oauth.over": "This sign-in is over: each is good for one answer. Begin again.",
    "oauth.port_busy": "The network comes back to port {port} of this machine, and another program has it. Close that one, then begin again.",
}
