"""The passphrase of this person's vault file, as long as the window lives and nowhere else."""

from __future__ import annotations

_given: list[str] = []


def keep(passphrase: str) -> None:
    """From now on this is what opens the vault file."""
    _given[:] = [passphrase]


def given() -> str:
    """What was given; empty while nobody did. Called from any thread."""
    return _given[0] if _given else ""


def forget() -> None:
    _given.clear()
