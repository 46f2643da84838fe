"""About signing accounts in, and what was kept of that on this machine."""

from __future__ import annotations

SIGNING_IN = {
    "sign_in.missing": "This machine is not signed in to {account}. Sign in to it again here.",
    "sign_in.no_app": "The app of the ministry for {app} is not known on this machine. Give its id and secret first.",
    "sign_in.other_account": "That sign-in belongs to another account than {account}, and nothing was done with it. Sign in as exactly {account}.",
    "sign_in.empty": "The network answered without a sign-in for {account}; what was kept before is still there. Try again, or sign in again.",
    "sign_in.damaged": "What was kept of the sign-in of {account} cannot be read. Sign in to it again on this machine.",
    "sign_in.vault_closed": "What signs the account in could not be read, because the vault does not open ({why}). Unlock it; it is tried again by itself.",
    "sign_in.busy": "Another program of Duta is renewing the sign-in and took too long. It is tried again by itself.",
    "sign_in.no_turn": "Duta cannot write to {path}, without which two programs could renew a sign-in at once. Make it writable or free some room.",
}
