"""What this machine's accounts are signed in with, kept in its vault.

The vault is slow and is asked at most once per account: what it said stays in memory until somebody marks a change. A
renewed credential is in the vault, and read back from it, before anybody uses it, because many networks take the old
one back the moment they give a new one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import AppCredentials, Credential
from scheduler_app.errors import MachineError, NotSent, RefusalKind, Refused, VaultLocked
from scheduler_app.secrets.sign_in_text import app_of, app_text, credential_of, credential_text
from scheduler_app.secrets.turns import Turns
from scheduler_app.secrets.vault import Place, Vault

Hide = Callable[[str, Iterable[str]], None]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the vault holds, as of this mark."""

    text: str | None
    mark: str


class KeptSignIns:
    """Credentials by account and apps by name. Safe to use from many threads, and by several programs at once.

    ``hide`` is told every secret, and whose it is, before anybody else gets it, so that no log shows it.
    """

    def __init__(self, vault: Vault, turns: Turns, hide: Hide) -> None:
        self._vault = vault
        self._turns = turns
        self._hide = hide
        self._asking = threading.Lock()
        self._seen: dict[str, _Seen] = {}
        # Given by a network while the vault did not open: the only copy there is.
        self._unkept: dict[str, Credential] = {}

    @property
    def place(self) -> Place:
        """Where they lie, as a code that becomes words."""
        return self._vault.place

    def current(self, account: Account) -> Credential:
        """The account's credential, which was given for exactly this identity.

        Raises Refused (SIGN_IN: sign_in.missing, sign_in.damaged, sign_in.other_account), and NotSent
        (sign_in.vault_closed, sign_in.busy) when it cannot be had now.
        """
        name = _of_account(account)
        with _not_sent_without_vault():
            if name in self._unkept:
                with self._turns.alone(name):
                    self._settle(name)
            return _fitting(account, self._read(name))

    def renewed(self, account: Account, stale: Credential, renew: Callable[[Credential], Credential]) -> Credential:
        """A credential newer than ``stale``: another's, if another thread or program was first, or ``renew``'s.

        It is kept, and read back, before it is returned. Raises what ``renew`` raises, and keeps the old one then;
        Refused (SIGN_IN: sign_in.empty, sign_in.other_account) when the network gave nothing, or another account's;
        and as ``current``.
        """
        name = _of_account(account)
        with _not_sent_without_vault(), self._turns.alone(name):
            self._settle(name)
            kept = _fitting(account, self._read(name, afresh=True))
            if kept.generation != stale.generation:
                return kept
            fresh = renew(kept)
            _check(account, fresh)
            # Many networks name the refresh token only when it is another.
            fresh = replace(fresh, refresh=fresh.refresh or kept.refresh, generation=kept.generation + 1)
            self._unkept[name] = fresh
            self._settle(name)
            return fresh

    def keep(self, account: Account, credential: Credential) -> Credential:
        """Sign an account in with this from now on, whatever it was before, and give it as it is kept.

        Raises Refused (SIGN_IN: sign_in.empty, sign_in.other_account), NotSent (sign_in.busy), and what vaults raise.
        """
        _check(account, credential)
        name = _of_account(account)
        with self._turns.alone(name):
            self._unkept.pop(name, None)
            before = credential_of(self._read(name, afresh=True) or "")
            fresh = replace(credential, generation=before.generation + 1 if before else credential.generation)
            self._write(name, credential_text(fresh), _secrets_of(fresh))
            return fresh

    def forget(self, account: Account) -> None:
        """Sign an account out on this machine; nothing happens when it was not signed in. Raises as ``keep``."""
        self._remove(_of_account(account))

    def app(self, name: str) -> AppCredentials:
        """The app credentials of that name. Raises Refused (SIGN_IN: sign_in.no_app), and NotSent as ``current``."""
        with _not_sent_without_vault():
            app = app_of(self._read(_of_app(name)) or "")
        if app is None:
            raise Refused(RefusalKind.SIGN_IN, "sign_in.no_app", app=name)
        return app

    def keep_app(self, app: AppCredentials) -> None:
        """Keep an app's credentials, instead of those of the same name. Raises NotSent (sign_in.busy) and as vaults."""
        name = _of_app(app.name)
        with self._turns.alone(name):
            self._write(name, app_text(app), (app.client_secret,))

    def forget_app(self, name: str) -> None:
        """Forget an app's credentials; nothing happens when there are none. Raises as ``keep_app``."""
        self._remove(_of_app(name))

    def _read(self, name: str, *, afresh: bool = False) -> str | None:
        """What the vault holds; asked only when nobody knows it yet, or somebody marked a change since."""
        if not afresh and (seen := self._still_so(name)) is not None:
            return seen.text
        with self._asking:
            if not afresh and (seen := self._still_so(name)) is not None:
                return seen.text
            # The mark first: a change between the two is noticed the next time.
            mark = self._turns.mark(name)
            text = self._vault.get(name)
            self._hide(name, _secrets_in(text))
            self._seen[name] = _Seen(text, mark)
            return text

    def _still_so(self, name: str) -> _Seen | None:
        seen = self._seen.get(name)
        return seen if seen is not None and seen.mark == self._turns.mark(name) else None

    def _settle(self, name: str) -> None:
        """Keep what a network gave while the vault did not take it, unless somebody signed in anew meanwhile."""
        fresh = self._unkept.get(name)
        if fresh is None:
            return
        before = credential_of(self._read(name, afresh=True) or "")
        if before is not None and before.generation < fresh.generation:
            self._write(name, credential_text(fresh), _secrets_of(fresh))
        del self._unkept[name]

    def _write(self, name: str, text: str, secrets: Iterable[str]) -> None:
        self._hide(name, secrets)
        self._seen.pop(name, None)
        self._vault.put(name, text)
        if self._vault.get(name) != text:
            raise VaultLocked("vault.not_kept")
        self._seen[name] = _Seen(text, self._turns.changed(name))

    def _remove(self, name: str) -> None:
        with self._turns.alone(name):
            self._unkept.pop(name, None)
            self._seen.pop(name, None)
            self._vault.forget(name)
            self._turns.changed(name)

    def __repr__(self) -> str:
        return f"<KeptSignIns in {self._vault!r}>"


def _of_account(account: Account) -> str:
    return f"sign-in/{account.id}"


def _of_app(name: str) -> str:
    return f"app/{name}"


@contextmanager
def _not_sent_without_vault() -> Iterator[None]:
    """While a post is on its way a vault that does not open is a reason to try later, and no more than that."""
    try:
        yield
    except MachineError as error:
        raise NotSent("sign_in.vault_closed", **{**error.params, "cause": error.code}) from error


def _fitting(account: Account, text: str | None) -> Credential:
    if text is None:
        raise Refused(RefusalKind.SIGN_IN, "sign_in.missing", account=account.handle)
    credential = credential_of(text)
    if credential is None:
        raise Refused(RefusalKind.SIGN_IN, "sign_in.damaged", account=account.handle)
    _check(account, credential)
    return credential


def _check(account: Account, credential: Credential) -> None:
    if not credential.access:
        raise Refused(RefusalKind.SIGN_IN, "sign_in.empty", account=account.handle)
    if (credential.network, credential.identity) != (account.network, account.identity):
        raise Refused(RefusalKind.SIGN_IN, "sign_in.other_account", account=account.handle)


def _secrets_in(text: str | None) -> Iterable[str]:
    credential = credential_of(text or "")
    if credential is not None:
        return _secrets_of(credential)
    app = app_of(text or "")
    return () if app is None else (app.client_secret,)


def _secrets_of(credential: Credential) -> Iterable[str]:
    return (credential.access, credential.refresh, *credential.extra.values())
