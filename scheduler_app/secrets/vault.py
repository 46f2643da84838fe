"""Where this machine keeps secrets: what every vault can do, whatever lies behind it."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Place(StrEnum):
    """Where secrets lie, as a code that becomes words."""

    MEMORY = "vault.in_memory"
    FILE = "vault.in_file"
    KEYRING = "vault.in_keyring"


class Vault(Protocol):
    """Secrets by name. Safe to use from many threads, never from the one that paints.

    Every call may raise VaultLocked or VaultMissing.
    """

    @property
    def place(self) -> Place: ...

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, instead of one of that name that is there already. It is there when this returns."""
        ...

    def get(self, name: str) -> str | None:
        """The secret of that name, None when there is none."""
        ...

    def forget(self, name: str) -> None:
        """Remove a secret; nothing happens when there is none."""
        ...
