"""A vault that forgets everything when the program ends: for tests, and for trying things out."""

from __future__ import annotations

from scheduler_app.secrets.vault import Place


class MemoryVault:
    """Keeps secrets in memory only."""

    place = Place.MEMORY

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def put(self, name: str, secret: str) -> None:
        self._secrets[name] = secret

    def get(self, name: str) -> str | None:
        return self._secrets.get(name)

    def forget(self, name: str) -> None:
        self._secrets.pop(name, None)

    def __repr__(self) -> str:
        return f"<MemoryVault of {len(self._secrets)}>"
