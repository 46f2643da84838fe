"""Sign-ins in memory, for tests of network clients: the rules of the real ones, over a dictionary.

sign_ins = SignedIn()
sign_ins.sign_in(account, access="a-token", refresh="another")
network = create(facts, settings, sign_ins)
"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind
from scheduler_app.errors import RefusalKind, Refused
from scheduler_app.networks.sign_ins import Renew


class SignedIn:
    """Nobody is signed in at first; ``sign_in`` and ``know`` change that."""

    def __init__(self) -> None:
        self._credentials: dict[AccountId, Credential] = {}
        self._apps: dict[str, AppCredentials] = {}
        self._turn = threading.RLock()

    def sign_in(self, account: Account, credential: Credential | None = None, **differences: Any) -> Credential:
        """Let ``account`` have this credential, or a plain token with ``differences``, and give it."""
        plain = credential or Credential(
            network=account.network,
            identity=account.identity,
            kind=SignInKind.TOKEN,
            server=account.address,
            access=f"token-of-{account.handle}",
        )
        kept = replace(plain, **differences)
        self._credentials[account.id] = kept
        return kept

    def sign_out(self, account: Account) -> None:
        self._credentials.pop(account.id, None)

    def know(self, app: AppCredentials) -> AppCredentials:
        """Keep an app's credentials, and give them."""
        self._apps[app.name] = app
        return app

    def current(self, account: Account) -> Credential:
        kept = self._credentials.get(account.id)
        if kept is None:
            raise Refused(RefusalKind.SIGN_IN, "sign_in.missing", account=account.handle)
        if (kept.network, kept.identity) != (account.network, account.identity):
            raise Refused(RefusalKind.SIGN_IN, "sign_in.other_account", account=account.handle)
        return kept

    def renewed(self, account: Account, stale: Credential, renew: Renew) -> Credential:
        with self._turn:
            kept = self.current(account)
            if kept.generation > stale.generation:
                return kept
            fresh = renew(kept)
            if not fresh.access:
                raise Refused(RefusalKind.SIGN_IN, "sign_in.empty", account=account.handle)
            refresh = fresh.refresh or kept.refresh
            self._credentials[account.id] = replace(fresh, refresh=refresh, generation=kept.generation + 1)
            return self.current(account)

    def app(self, name: str) -> AppCredentials:
        kept = self._apps.get(name)
        if kept is None:
            raise Refused(RefusalKind.SIGN_IN, "sign_in.no_app", app=name)
        return kept
