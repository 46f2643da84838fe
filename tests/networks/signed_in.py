"""Sign-ins for tests of network clients: the real ones, over a vault in memory.

sign_ins = SignedIn()
sign_ins.sign_in(account, access="a-token", refresh="another")
network = create(facts, settings, sign_ins)
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind
from scheduler_app.networks.redaction import SECRETS
from scheduler_app.secrets.kept_sign_ins import KeptSignIns
from scheduler_app.secrets.memory_vault import MemoryVault
from scheduler_app.secrets.turns import Turns


class SignedIn(KeptSignIns):
    """Nobody is signed in at first; ``sign_in`` and ``know`` change that."""

    def __init__(self) -> None:
        super().__init__(MemoryVault(), Turns(), SECRETS.hide)

    def sign_in(self, account: Account, credential: Credential | None = None, **differences: Any) -> Credential:
        """Let ``account`` have this credential, or a plain token with ``differences``, and give it."""
        plain = credential or Credential(
            network=account.network,
            identity=account.identity,
            kind=SignInKind.TOKEN,
            server=account.address,
            access=f"token-of-{account.handle}",
        )
        return self.keep(account, replace(plain, **differences))

    def sign_out(self, account: Account) -> None:
        self.forget(account)

    def know(self, app: AppCredentials) -> AppCredentials:
        """Keep an app's credentials, and give them."""
        self.keep_app(app)
        return app
