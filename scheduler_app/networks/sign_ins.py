"""How a client comes by what signs an account in: from whoever keeps it, never from a place of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import AppCredentials, Credential
from scheduler_app.errors import RefusalKind, Refused

Renew = Callable[[Credential], Credential]


class SignIns(Protocol):
    """What this machine's accounts are signed in with. Safe to use from many threads."""

    def current(self, account: Account) -> Credential:
        """The account's credential, which was given for exactly this identity.

        Raises Refused (SIGN_IN: sign_in.missing, sign_in.other_account) and NotSent when the vault does not open.
        """
        ...

    def renewed(self, account: Account, stale: Credential, renew: Renew) -> Credential:
        """A credential newer than ``stale``: somebody else's, if another thread or process was first, or ``renew``'s.

        It is kept, and read back, before it is returned. Raises what ``renew`` raises, and keeps the old one then;
        Refused (SIGN_IN: sign_in.empty) when the network gave an empty token; and as ``current``.
        """
        ...

    def app(self, name: str) -> AppCredentials:
        """The app credentials of that name. Raises Refused (SIGN_IN: sign_in.no_app) and as ``current``."""
        ...


class NobodySignedIn:
    """For networks that need no sign-in, and for looking at fact sheets alone."""

    def current(self, account: Account) -> Credential:
        raise Refused(RefusalKind.SIGN_IN, "sign_in.missing", account=account.handle)

    def renewed(self, account: Account, stale: Credential, renew: Renew) -> Credential:
        raise Refused(RefusalKind.SIGN_IN, "sign_in.missing", account=account.handle)

    def app(self, name: str) -> AppCredentials:
        raise Refused(RefusalKind.SIGN_IN, "sign_in.no_app", app=name)
