"""The system's own keyring as a vault. The only user of keyring.

Which keyring is used is never left to the environment or to what else is installed: with another package beside it,
keyring would quietly keep secrets as plain text. Only the systems' own are taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from scheduler_app.errors import MachineError, SchedulerError, VaultLocked, VaultMissing
from scheduler_app.secrets import keyring_parts
from scheduler_app.secrets.keyring_calls import LIMIT, KeyringCalls
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

# What went wrong, by the kinds of errors that keyring and what it stands on raise; the first that fits counts.
_DISMISSED = frozenset({"PromptDismissedException"})
_LOCKED = frozenset({"KeyringLocked", "LockedException"})
_GONE = frozenset({"SecretServiceNotAvailableException", "NoKeyringError", "ConnectionError", "FileNotFoundError"})


# Asking again would open the window once more that somebody has just closed.
_NOT_TWICE = frozenset({"vault.unlock_dismissed", "vault.keyring_locked"})


class KeyringVault:
    """Secrets in the keyring of the person who is signed in to this machine.

    ``keyrings`` says which there are, the best first; found out when a secret is first asked for, which takes a moment.
    ``limit`` is how many seconds the keyring has for one answer. Never to be used from the thread that paints.
    """

    place = Place.KEYRING

    def __init__(self, keyrings: Callable[[], Iterator[KeyringBackend]] | None = None, limit: float = LIMIT) -> None:
        self._keyrings = keyrings or systems_own
        self._keyring: KeyringBackend | None = None
        self._was_there = False
        self._calls = KeyringCalls(limit)

    def put(self, name: str, secret: str) -> None:
        """Raises VaultMissing (vault.no_keyring) or VaultLocked (vault.keyring_locked, vault.unlock_dismissed,
        vault.keyring_gone, vault.no_answer, vault.keyring_trouble, vault.not_kept)."""
        keyring_parts.put(self, name, secret)

    def get(self, name: str) -> str | None:
        """Raises as ``put``, and VaultLocked (vault.incomplete)."""
        return keyring_parts.get(self, name)

    def forget(self, name: str) -> None:
        """Raises as ``put``."""
        keyring_parts.forget(self, name)

    def read(self, name: str) -> str | None:
        """One entry of the keyring. Raises as ``put``."""
        return self._asked(lambda keyring: keyring.get_password(_SERVICE.format(name=name), _USER))

    def write(self, name: str, text: str) -> None:
        """Write one entry. Raises as ``put``."""
        self._asked(lambda keyring: keyring.set_password(_SERVICE.format(name=name), _USER, text))

    def remove(self, name: str) -> None:
        """Remove one entry, if it is there. Raises as ``put``."""
        if self.read(name) is not None:
            self._asked(lambda keyring: keyring.delete_password(_SERVICE.format(name=name), _USER))

    def _asked(self, ask: Callable[[KeyringBackend], Result]) -> Result:
        """The keyring's answer, asked for a second time if it fails: a daemon may be just starting."""
        trouble: MachineError = (
            VaultLocked("vault.keyring_gone") if self._was_there else VaultMissing("vault.no_keyring")
        )
        for _ in range(2):
            found = self._keyring = self._keyring or self._calls.ask(self._best)
            if found is None:
                break
            self._was_there = True
            try:
                return self._calls.ask(lambda: ask(found))  # noqa: B023 - asked before the next turn
            except SchedulerError:
                raise
            except Exception as error:  # noqa: BLE001 - every system's keyring has errors of its own
                trouble = _trouble(error)
            # It may be another one that answers now.
            self._keyring = None
            if trouble.code in _NOT_TWICE:
                break
        raise trouble

    def _best(self) -> KeyringBackend | None:
        return next(self._keyrings(), None)

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


def _trouble(error: Exception) -> VaultLocked:
    """What went wrong, told by its kind only: nobody knows what a keyring puts into its messages."""
    kinds: set[str] = set()
    cause: BaseException | None = error
    while cause is not None:
        kinds |= {kind.__name__ for kind in type(cause).__mro__}
        cause = cause.__cause__ or cause.__context__
    if kinds & _DISMISSED:
        return VaultLocked("vault.unlock_dismissed")
    if kinds & _LOCKED:
        return VaultLocked("vault.keyring_locked")
    if kinds & _GONE:
        return VaultLocked("vault.keyring_gone")
    return VaultLocked("vault.keyring_trouble", why=type(error).__name__)
