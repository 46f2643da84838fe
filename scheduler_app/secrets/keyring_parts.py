"""Secrets that are too long for one entry of a keyring, kept in parts.

Windows keeps 2,560 bytes of UTF-16 in an entry. What is longer is cut; under its own name stands a manifest then, which
says which parts make it up and what they amount to. The parts are written first and the manifest last, beside the parts
of the secret before it, so that there is a whole secret under the name at every moment.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from scheduler_app.errors import VaultLocked

# In units of UTF-16, of which Windows takes 1,280.
LONGEST = 1_200
_MARK = "duta-parts-1:"


class Entries(Protocol):
    """The entries of a keyring, by name."""

    def read(self, name: str) -> str | None: ...

    def write(self, name: str, text: str) -> None: ...

    def remove(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True)
class _Manifest:
    side: str
    count: int
    digest: str

    def text(self) -> str:
        return f"{_MARK}{self.side}:{self.count}:{self.digest}"

    @classmethod
    def of(cls, text: str | None) -> _Manifest | None:
        if text is None or not text.startswith(_MARK):
            return None
        side, _, rest = text.removeprefix(_MARK).partition(":")
        count, _, digest = rest.partition(":")
        return cls(side, int(count), digest) if count.isdecimal() else None


def put(entries: Entries, name: str, secret: str) -> None:
    """Keep a secret under this name. Raises VaultLocked (vault.not_kept) when it does not come back as it was."""
    before = _Manifest.of(entries.read(name))
    if _units(secret) <= LONGEST and not secret.startswith(_MARK):
        entries.write(name, secret)
        kept = entries.read(name)
        after = ""
    else:
        after = "b" if before is not None and before.side == "a" else "a"
        parts = list(_cut(secret))
        for number, part in enumerate(parts, 1):
            entries.write(_part(name, after, number), part)
        manifest = _Manifest(after, len(parts), _digest(secret))
        # Not before every part was seen: the old secret is whole until then.
        if _joined(entries, name, manifest) != secret:
            raise VaultLocked("vault.not_kept")
        entries.write(name, manifest.text())
        kept = secret if entries.read(name) == manifest.text() else None
        _remove_parts(entries, name, after, beyond=len(parts))
    # Some say yes and keep nothing.
    if kept != secret:
        raise VaultLocked("vault.not_kept")
    if before is not None and before.side != after:
        _remove_parts(entries, name, before.side)


def get(entries: Entries, name: str) -> str | None:
    """The secret of this name, None when there is none. Raises VaultLocked (vault.incomplete)."""
    # A second time, because another program may have put the next secret there in the middle of the first.
    for _ in range(2):
        text = entries.read(name)
        manifest = _Manifest.of(text)
        if manifest is None:
            return text
        secret = _joined(entries, name, manifest)
        if secret is not None:
            return secret
    raise VaultLocked("vault.incomplete")


def forget(entries: Entries, name: str) -> None:
    """Remove the secret of this name and all its parts; nothing happens when there is none."""
    manifest = _Manifest.of(entries.read(name))
    entries.remove(name)
    if manifest is not None:
        for side in "ab":
            _remove_parts(entries, name, side)


def _joined(entries: Entries, name: str, manifest: _Manifest) -> str | None:
    parts = [entries.read(_part(name, manifest.side, number)) for number in range(1, manifest.count + 1)]
    secret = "".join(part or "" for part in parts)
    return secret if _digest(secret) == manifest.digest else None


def _remove_parts(entries: Entries, name: str, side: str, *, beyond: int = 0) -> None:
    last = beyond
    while entries.read(_part(name, side, last + 1)) is not None:
        last += 1
    # From the end, so that whoever is cut off here leaves none behind that would not be found.
    for number in range(last, beyond, -1):
        entries.remove(_part(name, side, number))


def _cut(secret: str) -> Iterator[str]:
    """In pieces that fit, never through the middle of a character."""
    piece: list[str] = []
    units = 0
    for letter in secret:
        size = _units(letter)
        if units + size > LONGEST:
            yield "".join(piece)
            piece, units = [], 0
        piece.append(letter)
        units += size
    yield "".join(piece)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _part(name: str, side: str, number: int) -> str:
    return f"{name} ({side}{number})"


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
