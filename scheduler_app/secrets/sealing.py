"""Sealing: text that only a PIN or passphrase opens. scrypt makes each guess dear, ChaCha20-Poly1305 shows any change.

A sealed text says how it was sealed, so that later versions may seal better and still open it.
"""

from __future__ import annotations

import base64
import json
import os
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

_KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Cost:
    """How dear one guess is made: scrypt's n (a power of two), r and p. About 64 MB and a tenth of a second."""

    n: int = 2**16
    r: int = 8
    p: int = 1

    def __post_init__(self) -> None:
        # A sealed text is read from places that others may have written to: no guess may cost more than this.
        if not (2 <= self.n <= 2**20 and 1 <= self.r <= 16 and 1 <= self.p <= 4):
            raise ValueError("no bearable cost")


DEAR = Cost()


@dataclass(frozen=True, slots=True)
class Seal:
    """A passphrase made into a key, ready to close and open texts of one ``kind``.

    Making it is what costs; it can be kept in memory instead of the passphrase, and never shows itself.
    """

    kind: str
    cost: Cost
    salt: bytes
    _key: bytes = field(repr=False)

    @classmethod
    def new(cls, passphrase: str, kind: str, cost: Cost = DEAR) -> Seal:
        """A seal that no other text was closed with."""
        return cls._made(passphrase, kind, cost, os.urandom(_SALT_BYTES))

    @classmethod
    def of(cls, text: str, passphrase: str, kind: str) -> Seal:
        """The seal with which ``text`` was closed, if the passphrase is right. Raises ValueError for no sealed text."""
        document = _document(text, kind)
        cost = Cost(int(document["n"]), int(document["r"]), int(document["p"]))
        return cls._made(passphrase, kind, cost, _bytes(document["salt"]))

    def close(self, plain: bytes) -> str:
        """A sealed text of these bytes."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = ChaCha20Poly1305(self._key).encrypt(nonce, plain, self.kind.encode())
        cost = self.cost
        said = {"seal": self.kind, "n": cost.n, "r": cost.r, "p": cost.p}
        return json.dumps(said | {"salt": _text(self.salt), "nonce": _text(nonce), "sealed": _text(sealed)})

    def open(self, text: str) -> bytes | None:
        """What was sealed; None when another passphrase closed it, or anything in it was changed.

        Raises ValueError for no sealed text of this kind.
        """
        document = _document(text, self.kind)
        try:
            return ChaCha20Poly1305(self._key).decrypt(
                _bytes(document["nonce"]), _bytes(document["sealed"]), self.kind.encode()
            )
        except InvalidTag:
            return None

    def closed(self, text: str) -> bool:
        """Whether ``text`` says that this seal closed it. Raises ValueError for no sealed text of this kind."""
        return _bytes(_document(text, self.kind)["salt"]) == self.salt

    @classmethod
    def _made(cls, passphrase: str, kind: str, cost: Cost, salt: bytes) -> Seal:
        key = Scrypt(salt=salt, length=_KEY_BYTES, n=cost.n, r=cost.r, p=cost.p).derive(passphrase.encode())
        return cls(kind, cost, salt, key)


def _document(text: str, kind: str) -> dict[str, Any]:
    document = json.loads(text)
    wanted = {"seal", "n", "r", "p", "salt", "nonce", "sealed"}
    if not isinstance(document, dict) or set(document) != wanted or document["seal"] != kind:
        raise ValueError("this is no sealed text of that kind")
    return document


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(text: object) -> bytes:
    if not isinstance(text, str):
        raise ValueError("this is no sealed text")
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
