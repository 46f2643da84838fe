"""The system's own keyring as a vault. The only user of keyring.

Which keyring is used is never left to the environment or to what else is installed: with another package beside it,
keyring would quietly keep secrets as plain text. Only the systems' own are taken.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from scheduler_app.errors import SchedulerError, VaultLocked, VaultMissing
from scheduler_app.secrets.vault import Place

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Result = TypeVar("Result")

_SYSTEMS_OWN = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)

# Each secret has a service of its own: on Windows two users of one service overwrite each other.
_SERVICE = "Duta: {name}"
_USER = "duta"


class KeyringVault:
    """Secrets in the keyring of the person who is signed in to this machine.

    ``keyrings`` says which there are, the best first; found out when a secret is first asked for, which takes a moment.
    """

    place = Place.KEYRING

    def __init__(self, keyrings: Callable[[], Iterator[KeyringBackend]] | None = None) -> None:
        self._keyrings = keyrings or systems_own
        self._keyring: KeyringBackend | None = None
        # Keyrings do not answer reliably when many threads ask at once.
        self._turn = threading.Lock()

    def put(self, name: str, secret: str) -> None:
        """Raises VaultMissing (vault.no_keyring) or VaultLocked (vault.keyring_locked, vault.not_kept)."""
        with self._opened() as keyring:
            _tried(lambda: keyring.set_password(_SERVICE.format(name=name), _USER, secret))
            # Some say yes and keep nothing.
            if _tried(lambda: keyring.get_password(_SERVICE.format(name=name), _USER)) != secret:
                raise VaultLocked("vault.not_kept")

    def get(self, name: str) -> str | None:
        """Raises as ``put``."""
        with self._opened() as keyring:
            return _tried(lambda: keyring.get_password(_SERVICE.format(name=name), _USER))

    def forget(self, name: str) -> None:
        """Raises as ``put``."""
        with self._opened() as keyring:
            if _tried(lambda: keyring.get_password(_SERVICE.format(name=name), _USER)) is not None:
                _tried(lambda: keyring.delete_password(_SERVICE.format(name=name), _USER))

    @contextmanager
    def _opened(self) -> Iterator[KeyringBackend]:
        with self._turn:
            if self._keyring is None:
                self._keyring = next(self._keyrings(), None)
            if self._keyring is None:
                raise VaultMissing("vault.no_keyring")
            yield self._keyring

    def __repr__(self) -> str:
        return "<KeyringVault>"


def systems_own() -> Iterator[KeyringBackend]:
    """The keyrings of this system that work here and now, the best first."""
    found: list[tuple[float, KeyringBackend]] = []
    for module, name in _SYSTEMS_OWN:
        try:
            kind: type[KeyringBackend] = getattr(import_module(module), name)
            # Asking for the priority is how keyring finds out whether the system has it.
            found.append((float(kind.priority), kind()))
        except Exception:  # noqa: BLE001, S112 - each fails in its own way where its system is another
            continue
    yield from (keyring for _, keyring in sorted(found, key=lambda one: one[0], reverse=True))


def _tried(ask: Callable[[], Result]) -> Result:
    """The keyring's answer, asked a second time if it fails: a daemon may be just starting.

    What went wrong is told by its kind only: nobody knows what a keyring puts into its messages.
    """
    why = ""
    for _ in range(2):
        try:
            return ask()
        except SchedulerError:
            raise
        except Exception as error:  # noqa: BLE001 - every system's keyring has errors of its own
            why = type(error).__name__
    raise VaultLocked("vault.keyring_locked", why=why)
